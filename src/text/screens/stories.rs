//! The texts of the stories screen.

pub struct Stories {
    pub title: &'static str,
    pub lead: &'static str,
}
