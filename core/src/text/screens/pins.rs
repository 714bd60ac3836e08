//! The texts of the buttons that pin.

pub struct Pins {
    pub title: &'static str,
    /// The way to the screen, with how many there are.
    pub counted: &'static str,
    pub pin: &'static str,
    pub unpin: &'static str,
    pub pin_view: &'static str,
    pub unpin_view: &'static str,
    /// What stands for both where the list is full.
    pub full: &'static str,
}
