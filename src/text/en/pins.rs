//! The screen of what is pinned.

use crate::text::screens::Pins;

pub static TEXTS: Pins = Pins {
    title: "What you pinned",
    lead: "Put it in order, add notes, take it along. The link of this page holds the list. Your notes stay in this browser and go into the file you save.",
    none: "Nothing is pinned yet. Open a record and press “Pin”, or pin a whole view at the top of the page.",
    link: "Pinned ({})",
    counted: ("{} item pinned", "{} items pinned"),
    pin: "Pin",
    unpin: "Unpin",
    pin_view: "Pin this view",
    unpin_view: "Unpin this view",
    view: "View",
    up: "Move up",
    down: "Move down",
    moved: "Now {} of {}",
    remove: "Remove",
    clear: "Remove all",
    undo: "Undo",
    note: "Your note",
    note_refused: "Your browser does not keep notes: its storage is full or switched off. They stay here until you close or reload the page. Save the list to keep them.",
    save: "Save as Markdown",
    print: "Print",
};
