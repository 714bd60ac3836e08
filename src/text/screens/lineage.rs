//! The texts of the lineage screen.

pub struct Lineage {
    pub title: &'static str,
    pub lead: &'static str,
}
