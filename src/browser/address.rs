//! The address bar: reading it and writing it.

use super::window;
use crate::state::Entry;
use wasm_bindgen::JsValue;

/// The query string of the present address, with its `?`.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The address of a view as others can open it: absolute, without fragment.
pub fn absolute(href: &str) -> String {
    let location = window().location();
    let page = location.href().unwrap_or_default();
    let page = page.split(['?', '#']).next().unwrap_or_default();
    format!("{page}{href}")
}

/// The address of the page for others, without a query. A file's is empty: it
/// leads nowhere on another machine, and names the reader's folders.
pub fn page() -> String {
    let page = absolute("");
    if page.starts_with("http") { page } else { String::new() }
}

/// Writes the address. A browser may refuse (too many calls, odd origins);
/// the view itself has changed all the same.
pub fn write(href: &str, entry: Entry) {
    let Ok(history) = window().history() else { return };
    let result = match entry {
        Entry::Push => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
        Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
    };
    result.ok();
}
