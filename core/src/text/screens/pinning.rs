//! The texts of the list of what is pinned.

use crate::text::Plural;

pub struct Pinning {
    pub lead: &'static str,
    pub none: &'static str,
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
    /// How many characters the link has, where some programs would cut it.
    pub long: &'static str,
    pub lasting: &'static str,
    pub save: &'static str,
    pub print: &'static str,
    pub counted: Plural,
}
