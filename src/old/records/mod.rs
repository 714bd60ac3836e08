//! Everything on record, found by one search.

pub mod content;
pub mod model;
mod table;
pub mod why;
