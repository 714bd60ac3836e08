//! From a view's state to what is on screen: filters, counts, search, as-of.

pub mod asof;
pub mod bits;
pub mod column;
pub mod facet;
pub mod filter;
pub mod fold;
pub mod index;
pub mod letters;
pub mod order;
pub mod part;
pub mod search;
pub mod shelf;
pub mod view;

pub use column::{Column, Sort};
pub use facet::Facet;
pub use filter::{Hits, Pool, run};
pub use index::Index;
pub use view::{Filter, Screen, View};
