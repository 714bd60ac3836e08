//! The texts of single screens, each in its own struct.

mod lineage;
mod plans;
mod records;
mod stories;
mod timeline;

pub use lineage::Lineage;
pub use plans::Plans;
pub use records::Records;
pub use stories::Stories;
pub use timeline::Timeline;
