//! The texts of the plans screen.

pub struct Plans {
    pub title: &'static str,
    pub lead: &'static str,
}
