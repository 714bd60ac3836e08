//! Components shared by the screens.

pub mod asof;
pub mod content;
pub mod copy;
pub mod search;
