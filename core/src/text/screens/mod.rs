//! The texts of single screens, each in its own struct.

mod changes;
mod compare;
mod desk;
mod editions;
mod embed;
mod interface;
mod lineage;
mod overview;
mod own;
mod pinning;
mod pins;
mod plans;
mod records;
mod report;
mod static_pages;
mod stories;
mod taking;
mod timeline;

pub use changes::Changes;
pub use compare::Compare;
pub use desk::Desk;
pub use editions::Editions;
pub use embed::Embed;
pub use interface::Interface;
pub use lineage::Lineage;
pub use overview::Overview;
pub use own::Own;
pub use pinning::Pinning;
pub use pins::Pins;
pub use plans::Plans;
pub use records::Records;
pub use report::Report;
pub use static_pages::{NotFound, StaticPages};
pub use stories::Stories;
pub use taking::Taking;
pub use timeline::Timeline;
