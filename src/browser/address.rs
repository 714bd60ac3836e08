//! The address bar: reading it, writing it, and links that stay in the app.

use super::{document, window};
use crate::compare::content::COLUMN_CHOICE;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlSelectElement, MouseEvent};

/// How a change of view enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A discrete choice: Back undoes it.
    Push,
    /// Typing: one entry for the whole of it.
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

/// Calls back on Back and Forward.
pub fn on_pop(callback: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(callback);
    window().add_event_listener_with_callback("popstate", closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}

/// Calls back with the query of a plain left click on a link of the app.
/// Everything else (new tab, download, other addresses) is the browser's.
pub fn on_link(callback: impl Fn(String) + 'static) {
    let closure = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        if event.default_prevented() || event.button() != 0 {
            return;
        }
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
            return;
        }
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let Ok(Some(link)) = target.closest("a[href]") else { return };
        if link.has_attribute("target") || link.has_attribute("download") {
            return;
        }
        let href = link.get_attribute("href").unwrap_or_default();
        // `fr.html?…` and `index.html?…` are this same app in the other
        // language; with the app running, no page needs to be loaded.
        let query = ["fr.html?", "index.html?", "?"].iter().find_map(|page| {
            href.strip_prefix(page).map(|query| format!("?{query}"))
        });
        if let Some(query) = query {
            event.prevent_default();
            callback(query);
        }
    });
    document().add_event_listener_with_callback("click", closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}

/// Calls back when a column is given something else: its number and the id.
pub fn on_column(callback: impl Fn(usize, String) + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let Some(select) = target else { return };
        let column = select.get_attribute(COLUMN_CHOICE);
        if let Some(n) = column.and_then(|n| n.parse().ok()) {
            callback(n, select.value());
        }
    });
    document().add_event_listener_with_callback("change", closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}
