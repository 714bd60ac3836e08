//! Compare: themes down, parties or instruments across.

pub mod content;
pub mod generations;
pub mod model;
pub mod sets;
