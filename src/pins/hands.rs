//! What is done with the list of pins, as a function of the view.
//!
//! A button asks the desk with `desk:pins:WORD`: `up:2` and `down:2` move the pin in that
//! place, counted from 0, `off:2` and `clear` take away, `set:` puts a former
//! list back.

use crate::dataset::Lang;
use crate::link;
use crate::query::View;
use crate::query::view::Values;
use crate::text::{format, pinning};

/// What every button of the list begins with.
pub const ASK: &str = "desk:pins:";
/// Prints the list.
pub const PRINT: &str = "print";
/// What a field for a note writes; its pin follows.
pub const NOTE: &str = "note:";
/// What paper shows of it; its pin follows.
pub const NOTED: &str = "noted:";
/// The list, or the button that asks for it anew, for the focus.
pub const LIST: &str = "pin-list";
/// The way back from taking away, for the focus.
pub const UNDO: &str = "pins-undo";
/// Where the list says that a note is not kept.
pub const REFUSED: &str = "note-refused";

/// What a press makes of a list.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Turned {
    pub pins: Values,
    /// Where the focus goes.
    pub focus: String,
    /// What a screen reader is told.
    pub said: String,
    /// The word that undoes it, where something was taken away.
    pub undo: Option<String>,
}

/// The list after a press; an unknown word changes nothing.
pub fn turn(view: &View, word: &str, lang: Lang) -> Turned {
    let mut turned = Turned { pins: view.pins.clone(), ..Turned::default() };
    let pins = &mut turned.pins;
    let (way, at) = word.split_once(':').unwrap_or((word, ""));
    let (at, last) = (at.parse::<usize>().ok(), pins.len().saturating_sub(1));
    let at = at.filter(|at| *at < pins.len());
    match (way, at) {
        ("up", Some(at)) if at > 0 => moved(&mut turned, at, at - 1, last, lang),
        ("down", Some(at)) if at < last => moved(&mut turned, at, at + 1, last, lang),
        ("off", Some(at)) => {
            let pin = pins.iter().nth(at).unwrap_or_default().to_owned();
            pins.remove(&pin);
            taken_away(&mut turned, view, lang);
        }
        ("clear", _) => {
            pins.clear();
            taken_away(&mut turned, view, lang);
        }
        ("set", _) => {
            turned.pins = link::parse(&word["set:".len()..]).0.pins;
            turned.focus = LIST.to_owned();
            turned.said = format::count(turned.pins.len(), pinning(lang).counted, lang);
        }
        _ => {}
    }
    turned
}

fn moved(turned: &mut Turned, from: usize, to: usize, last: usize, lang: Lang) {
    turned.pins.shift(from, to);
    // At either end, the button for that way can be pressed no more.
    let way = match to {
        0 => "down",
        _ if to == last => "up",
        _ if to < from => "up",
        _ => "down",
    };
    turned.focus = format!("{ASK}{way}:{to}");
    let (place, of) = ((to + 1).to_string(), (last + 1).to_string());
    turned.said = format::fill(pinning(lang).moved, &[&place, &of]);
}

fn taken_away(turned: &mut Turned, before: &View, lang: Lang) {
    turned.focus = UNDO.to_owned();
    turned.said = format::count(turned.pins.len(), pinning(lang).counted, lang);
    turned.undo = Some(format!("set:{}", list(&before.pins)));
}

/// A list of pins as a query that holds nothing else.
pub fn list(pins: &Values) -> String {
    link::format(&View { pins: pins.clone(), ..View::default() })
}
