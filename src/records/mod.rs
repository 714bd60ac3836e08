//! Everything on record, found by one search.

pub mod content;
