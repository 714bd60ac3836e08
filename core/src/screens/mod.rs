//! What each screen shows, without pixels or elements.

pub mod about;
pub mod brief;
pub mod compare;
pub mod figures;
pub mod gesture;
pub mod in_force;
pub mod lineage;
pub mod overview;
pub mod pins;
pub mod plans;
pub mod record;
pub mod records;
pub mod sources;
pub mod stories;
pub mod terms;
pub mod timeline;
