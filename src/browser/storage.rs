//! What the browser keeps for the reader, where it keeps anything: the choice of language, notes
//! on what is pinned, and, for as long as a tab is open, where she was on its page.

use super::{is_framed, window};
use js_sys::Map;
use parallel49_core::dataset::Lang;
use web_sys::Storage;

const LANGUAGE: &str = "parallel49.lang";
const COLOURS: &str = "parallel49.colours";
const PLACE: &str = "parallel49.place";
/// What stands before the pin in the name of a note.
const NOTE: &str = "parallel49.note.";

thread_local! {
    /// The notes written since the page was opened, by their pins.
    static WRITTEN: Map = Map::new();
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

pub fn language() -> Option<Lang> {
    Lang::parse(&storage()?.get_item(LANGUAGE).ok()??)
}

/// Keeps the language; `false` where storage is denied or full. A page inside
/// another is not the reader's visit, and decides nothing for the next one.
pub fn set_language(lang: Lang) -> bool {
    !is_framed() && storage().is_some_and(|storage| storage.set_item(LANGUAGE, lang.code()).is_ok())
}

/// The choice between light and dark, where one was made.
pub fn colours() -> Option<String> {
    storage()?.get_item(COLOURS).ok()?
}

/// Keeps the choice; where storage is denied it holds for this page.
pub fn set_colours(word: &str) {
    if let Some(storage) = storage() {
        storage.set_item(COLOURS, word).ok();
    }
}

fn of_tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The place on the page at an address that was last left in this tab, in pixels.
pub fn place(address: &str) -> Option<f64> {
    let kept = of_tab()?.get_item(PLACE).ok()??;
    let (place, of) = kept.split_once(' ')?;
    (of == address).then(|| place.parse().ok()).flatten()
}

/// Keeps a place; where storage is denied the reader begins at the top.
pub fn set_place(address: &str, place: f64) {
    if let Some(storage) = of_tab() {
        storage.set_item(PLACE, &format!("{place} {address}")).ok();
    }
}

/// The note on a pin.
pub fn note(pin: &str) -> Option<String> {
    let written = WRITTEN.with(|notes| notes.get(&pin.into()).as_string());
    written.or_else(|| storage()?.get_item(&[NOTE, pin].concat()).ok()?)
}

/// Keeps a note under its pin, an empty one no longer; `false` where storage
/// is denied or full. Then the note stays as long as the page.
pub fn set_note(pin: &str, note: &str) -> bool {
    WRITTEN.with(|notes| notes.set(&pin.into(), &note.into()));
    let name = [NOTE, pin].concat();
    let Some(storage) = storage() else { return false };
    if note.is_empty() { storage.remove_item(&name) } else { storage.set_item(&name, note) }.is_ok()
}
