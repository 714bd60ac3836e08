//! The texts of single screens, each in its own struct.

mod compare;
mod lineage;
mod plans;
mod records;
mod stories;
mod timeline;

pub use compare::Compare;
pub use lineage::Lineage;
pub use plans::Plans;
pub use records::Records;
pub use stories::Stories;
pub use timeline::Timeline;
