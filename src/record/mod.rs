//! One record, opened over any view.

pub mod content;
pub mod model;
#[cfg(feature = "csr")]
pub mod view;
