//! What the reader does with pins.

use super::state::App;
use crate::browser::address::Entry;
use crate::browser::{self, focus, storage};
use crate::pins::hands::{self, PRINT};
use leptos::prelude::request_animation_frame;

/// Answers a press; `false` where it is none of the pins' own.
pub fn act(app: App, action: &str) -> bool {
    if action == PRINT {
        browser::print();
        return true;
    }
    let scene = app.scene();
    let Some(pressed) = hands::pressed(&scene, action) else { return false };
    let before = pressed.takes_away.then(|| scene.settled.pins.clone());
    app.go(Entry::Push, |view| view.pins = pressed.pins);
    app.change(|scene| {
        scene.before_unpin = before;
        scene.said = Some(pressed.said);
    });
    if let Some(to) = pressed.focus {
        request_animation_frame(move || focus::to(&to));
    }
    true
}

/// Takes a note as it is written; where the browser does not keep it, it
/// stays with the page.
pub fn write(app: App, pin: &str, note: &str) {
    let kept = storage::set_note(pin, note);
    app.change(|scene| {
        scene.set_note(pin, note);
        scene.note_refused = !kept;
    });
}
