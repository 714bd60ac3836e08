//! Components shared by the screens.

pub mod asof;
pub mod chips;
pub mod content;
pub mod copy;
pub mod facets;
pub mod search;
