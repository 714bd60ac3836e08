//! The dataset: types, reading, checking, bundling.
//!
//! `public/data/*.json` holds one file for each kind of record, see [`FILES`]. [`check`] reports
//! every fault in them, [`support`] says what they rest on, [`bundle`] turns them into what the
//! browser loads.

pub mod bundle;
#[cfg(feature = "schema")]
pub mod check;
pub mod date;
#[cfg(feature = "schema")]
pub mod files;
#[cfg(feature = "schema")]
pub mod folder;
pub mod id;
pub mod lang;
#[cfg(feature = "schema")]
pub mod listing;
#[cfg(feature = "schema")]
pub mod own;
pub mod pack;
#[cfg(feature = "schema")]
pub mod publication;
pub mod records;
#[cfg(feature = "schema")]
pub mod release;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "schema")]
pub mod shape;
pub mod support;
pub mod version;
pub mod vocabulary;
pub mod word;

pub use date::{Date, Day};
pub use id::{Https, Id};
pub use lang::{Lang, Text, Title};
pub use records::*;
pub use vocabulary::*;
pub use word::Word;

/// The files of a dataset, one for each kind of record, in reading order.
pub const FILES: [&str; 19] = [
    "meta",
    "parties",
    "themes",
    "instruments",
    "provisions",
    "bodies",
    "eras",
    "assessments",
    "positions",
    "coverage",
    "rules",
    "sources",
    "events",
    "relations",
    "findings",
    "plans",
    "stories",
    "terms",
    "abbreviations",
];
