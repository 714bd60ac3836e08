//! Components shared by the screens.

pub mod asof;
pub mod chips;
pub mod copy;
pub mod facets;
pub mod mark;
pub mod party;
pub mod search;
