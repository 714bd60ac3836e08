//! Records: everything by one search.

pub mod content;
pub mod model;
