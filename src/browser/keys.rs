//! Keys that the page as a whole listens to.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Whether a key was pressed without any that changes it.
pub fn is_plain(event: &KeyboardEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented())
}

/// Whether the key is typed into a field.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let field = "input, textarea, select, [contenteditable]";
    target.is_some_and(|target| target.closest(field).ok().flatten().is_some())
}
