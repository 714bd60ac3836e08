//! Sources: says who?

pub mod content;
#[cfg(feature = "csr")]
pub mod view;
