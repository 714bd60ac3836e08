//! One record, opened over any view.

pub mod content;
pub mod model;
