//! The address bar: reading it and writing it.

use super::window;
use gloo_timers::callback::Timeout;
use parallel49_core::link;
use parallel49_core::query::View;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// How a change of view enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A discrete choice: Back undoes it.
    Push,
    /// Typing, dragging: one entry for the whole of it.
    Replace,
}

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

/// The absolute address of a view for others.
pub fn of_view(view: &View) -> String {
    absolute(&link::href(view))
}

/// The address of the page for others, without a query. A file's is empty: it
/// leads nowhere on another machine, and names the reader's folders.
pub fn page() -> String {
    let page = absolute("");
    if page.starts_with("http") { page } else { String::new() }
}

/// Keeps something of the reader's with the present entry of the history, for when she comes back
/// to it.
pub fn keep(what: &str) {
    if let Ok(history) = window().history() {
        // Refused, it is lost: nothing on screen rests on it.
        history.replace_state_with_url(&JsValue::from(what), "", None).ok();
    }
}

/// What was kept with the present entry of the history.
pub fn kept() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// How long after a refusal the address is written again, in milliseconds.
const AGAIN: u32 = 1000;

thread_local! {
    /// The address that the browser has refused to write, until it is written.
    static REFUSED: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Writes the address. A browser may refuse: Safari after a hundred times in half a minute. The
/// view has changed all the same, and the address follows once it may.
pub fn write(href: &str, entry: Entry) {
    REFUSED.take();
    let Ok(history) = window().history() else { return };
    let result = match entry {
        Entry::Push => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
        Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
    };
    // A page from disk may be refused for good; it tries once a second for as long as it lives.
    if result.is_err() {
        let href = href.to_owned();
        REFUSED.set(Some(Timeout::new(AGAIN, move || write(&href, Entry::Replace))));
    }
}
