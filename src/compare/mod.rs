//! Compare: themes down, parties or instruments across.

pub mod content;
pub mod model;
