//! TODO

pub mod content;
