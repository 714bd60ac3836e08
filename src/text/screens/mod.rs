//! The texts of single screens, each in its own struct.

mod compare;
mod desk;
mod editions;
mod lineage;
mod plans;
mod records;
mod sheets;
mod stories;
mod taking;
mod timeline;

pub use compare::Compare;
pub use desk::Desk;
pub use editions::Editions;
pub use lineage::Lineage;
pub use plans::Plans;
pub use records::Records;
pub use sheets::Sheets;
pub use stories::Stories;
pub use taking::Taking;
pub use timeline::Timeline;
