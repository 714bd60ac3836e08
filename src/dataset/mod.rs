//! The dataset: types, reading, checking, bundling.
//!
//! `public/data/*.json` holds one file for each kind of record. [`source`]
//! lists those files, [`check`] reports every fault in them, [`bundle`] turns
//! them into what the browser loads.

pub mod bundle;
pub mod check;
pub mod date;
pub mod id;
pub mod json;
pub mod lang;
pub mod own;
pub mod records;
pub mod schema;
pub mod shape;
pub mod source;
pub mod version;
pub mod words;

pub use date::{Date, Day};
pub use id::{Https, Id};
pub use lang::{Lang, Text, Title};
pub use records::*;
pub use words::*;
