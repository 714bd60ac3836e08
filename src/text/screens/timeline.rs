//! The texts of the timeline screen.

pub struct Timeline {
    pub title: &'static str,
    pub lead: &'static str,
}
