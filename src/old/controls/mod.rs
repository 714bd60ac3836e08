//! The controls as content: filters, search, as-of, copying.

pub mod asof;
pub mod chips;
pub mod copy;
pub mod facets;
pub mod nothing;
pub mod panel;
pub mod search;
