//! Sources: says who?

#[cfg(feature = "csr")]
pub mod view;
