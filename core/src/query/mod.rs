//! From a view's state to what is on screen: filters, counts, search, as-of.

pub mod asof;
pub mod bits;
pub mod catalogue;
pub mod column;
pub mod facet;
pub mod filter;
pub mod form;
pub mod glossary;
pub mod index;
pub mod part;
pub mod postings;
mod read;
pub mod search;
pub mod view;
pub mod vocabulary;

pub use column::{Column, Sort};
pub use facet::Facet;
pub use filter::{Hits, Pool, run, run_with};
pub use index::Index;
pub use view::{Filter, Screen, View};
