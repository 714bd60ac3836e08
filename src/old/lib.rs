//! Parallel 49: compare the cybersecurity strategies of two parties, and the
//! plans they share.
//!
//! Everything that needs no browser is plain Rust and compiles natively
//! (`--no-default-features`); the feature `csr` adds the views.
//! Imports go one way; ARCHITECTURE.md has the order.

pub mod about;
#[cfg(feature = "csr")]
pub mod app;
#[cfg(feature = "csr")]
pub mod browser;
pub mod catalogue;
pub mod changes;
pub mod cite;
pub mod compare;
pub mod content;
pub mod controls;
pub mod dataset;
pub mod desk;
pub mod editions;
pub mod export;
pub mod frame;
pub mod interface;
pub mod lineage;
pub mod link;
pub mod pins;
pub mod plans;
pub mod query;
pub mod record;
pub mod records;
pub mod scene;
pub mod sources;
pub mod stories;
pub mod text;
pub mod timeline;
