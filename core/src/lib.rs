//! The core of Parallel 49: what is known, and all that follows from it without a browser.
//!
//! Imports go one way: `dataset`, `language` ← `query`, `link` ← `text` ← `ctx` ← `screens` ← `page` ←
//! `cite` ← `export`. ARCHITECTURE.md has the picture, `tests/architecture.rs` holds it.

#[cfg(feature = "schema")]
pub mod changes;
pub mod cite;
pub mod ctx;
pub mod data_interface;
pub mod dataset;
pub mod embed;
pub mod export;
pub mod find;
pub mod language;
pub mod link;
pub mod opened;
pub mod page;
pub mod query;
pub mod report;
pub mod screens;
pub mod task;
pub mod text;
