//! Sources: says who?

pub mod content;
