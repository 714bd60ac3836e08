//! What is done with pins, as a function of the scene.

use crate::query::view::Values;
use crate::scene::Scene;
use crate::text::format;

/// The actions: what follows each of the first four is a pin or its place.
pub const TOGGLE: &str = "pin:";
pub const UP: &str = "pin-up-";
pub const DOWN: &str = "pin-down-";
pub const REMOVE: &str = "pin-off-";
pub const CLEAR: &str = "pin-clear";
pub const UNDO: &str = "pin-undo";
pub const SAVE: &str = "pin-save";
pub const PRINT: &str = "pin-print";
/// What a field for a note writes; its pin follows.
pub const NOTE: &str = "note:";
/// The list, for the focus.
pub const LIST: &str = "pin-list";

/// What comes of a press.
#[derive(Debug, PartialEq, Eq)]
pub struct Pressed {
    pub pins: Values,
    /// Where the focus goes; nowhere for what stays under the reader's hand.
    pub focus: Option<String>,
    /// What a screen reader is told.
    pub said: String,
    /// Whether it can be undone on the spot.
    pub takes_away: bool,
}

/// What an action makes of the pins; nothing where it is none of theirs.
pub fn pressed(scene: &Scene, action: &str) -> Option<Pressed> {
    let mut pins = scene.settled.pins.clone();
    let place = |prefix| action.strip_prefix(prefix).and_then(|at| at.parse::<usize>().ok());
    let (mut focus, mut takes_away, mut moved) = (None, false, None);
    if let Some(pin) = action.strip_prefix(TOGGLE) {
        pins.toggle(pin);
    } else if let Some(at) = place(UP) {
        moved = Some((at, at.checked_sub(1)?, UP));
    } else if let Some(at) = place(DOWN) {
        moved = Some((at, at + 1, DOWN));
    } else if let Some(at) = place(REMOVE) {
        let pin = pins.iter().nth(at)?.to_owned();
        pins.remove(&pin);
        takes_away = true;
    } else if action == CLEAR {
        pins.clear();
        takes_away = true;
    } else if action == UNDO {
        pins = scene.before_unpin.clone()?;
        focus = Some(LIST.to_owned());
    } else {
        return None;
    }
    let (texts, lang) = (scene.texts().pins, scene.lang());
    let mut said = format::count(pins.len(), texts.counted, lang);
    if let Some((from, to, way)) = moved {
        pins.shift(from, to);
        let last = pins.len().checked_sub(1)?;
        // At either end, the button for that way can be pressed no more.
        let way = match to {
            0 => DOWN,
            _ if to >= last => UP,
            _ => way,
        };
        focus = Some(format!("{way}{to}"));
        let (to, of) = ((to + 1).to_string(), pins.len().to_string());
        said = format::fill(texts.moved, &[&to, &of]);
    }
    if takes_away {
        focus = Some(UNDO.to_owned());
    }
    Some(Pressed { pins, focus, said, takes_away })
}
