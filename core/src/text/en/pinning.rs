//! Pinning, and what is pinned.

use crate::text::screens::Pinning;

pub static TEXTS: Pinning = Pinning {
    lead: "Put it in order, add notes, take it along. The link of this page holds the list. Your notes stay in this browser and go into the file you save.",
    none: "Nothing is pinned yet. Open a record and press “Pin”, or pin a whole view at the top of the page.",
    view: "View",
    up: "Move up",
    down: "Move down",
    moved: "Now {} of {}",
    remove: "Remove",
    clear: "Remove all",
    undo: "Undo removing",
    note: "Your note",
    note_refused: "Your browser does not keep notes: its storage is full or switched off. They stay here until you close or reload the page. Save the list to keep them.",
    long: "The link of this list has {} characters. Some programs cut links longer than 2,000. Save the list to be sure of it.",
    lasting: "Permanent link",
    save: "Save as Markdown",
    print: "Print",
    counted: ("{} item pinned", "{} items pinned"),
};
