//! The texts of the records screen.

pub struct Records {
    pub title: &'static str,
    pub lead: &'static str,
}
