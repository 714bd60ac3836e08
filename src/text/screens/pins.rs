//! The texts of what is pinned.

use crate::text::Plural;

pub struct Pins {
    pub title: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    /// The way to the screen, with how many there are.
    pub link: &'static str,
    pub counted: Plural,
    pub pin: &'static str,
    pub unpin: &'static str,
    pub pin_view: &'static str,
    pub unpin_view: &'static str,
    /// The kind of a pin that is a whole view.
    pub view: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    /// A place, and how many there are.
    pub moved: &'static str,
    pub remove: &'static str,
    pub clear: &'static str,
    pub undo: &'static str,
    pub note: &'static str,
    pub note_refused: &'static str,
    pub save: &'static str,
    pub print: &'static str,
}
