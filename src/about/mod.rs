//! About: method, counts, rules, licence, accessibility.

pub mod counts;
#[cfg(feature = "csr")]
pub mod view;
