//! Filters as content: the facets and the active ones as chips.

pub mod chips;
pub mod facets;
