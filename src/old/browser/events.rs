//! What the reader does with content: links, choices, actions. Heard once for
//! the whole page, so content needs no listeners of its own.

use super::{document, window};
use crate::content::{ACTION, CHOICE, INPUT};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, MouseEvent};

pub(super) fn listen<E>(target: &web_sys::EventTarget, name: &str, callback: impl Fn(E) + 'static)
where
    E: wasm_bindgen::convert::FromWasmAbi + 'static,
{
    let closure = Closure::<dyn Fn(E)>::new(callback);
    target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).ok();
    // The app lives as long as the page.
    closure.forget();
}

/// Calls back on Back and Forward.
pub fn on_pop(callback: impl Fn() + 'static) {
    listen(&window(), "popstate", move |_: Event| callback());
}

/// A click of the reader's.
pub enum Click {
    /// A plain left click on a link of the app, with its query.
    Link(String),
    /// The link past the head of the page.
    Skip,
    /// Beside an open dialog, by its id.
    Backdrop(String),
    /// A button that names an action.
    Action(String),
}

/// Calls back on clicks that are the app's; everything else (new tab,
/// download, other addresses) is the browser's.
pub fn on_click(callback: impl Fn(Click) + 'static) {
    listen(&document(), "click", move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target.filter(|_| !event.default_prevented()) else { return };
        if let Ok(Some(button)) = target.closest("[data-action]") {
            callback(Click::Action(button.get_attribute(ACTION).unwrap_or_default()));
            return;
        }
        // A click on the backdrop has the dialog itself as its target.
        if target.tag_name() == "DIALOG" {
            callback(Click::Backdrop(target.id()));
            return;
        }
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        let Ok(Some(link)) = target.closest("a[href]") else { return };
        let elsewhere = link.has_attribute("target") || link.has_attribute("download");
        if event.button() != 0 || modified || elsewhere {
            return;
        }
        let href = link.get_attribute("href").unwrap_or_default();
        if href == "#main" {
            // The fragment would enter the address and the link contract.
            event.prevent_default();
            callback(Click::Skip);
            return;
        }
        // `fr.html?…` and `index.html?…` are this same app in the other
        // language; with the app running, no page needs to be loaded.
        let query = ["fr.html?", "index.html?", "?"]
            .iter()
            .find_map(|page| href.strip_prefix(page).map(|query| format!("?{query}")));
        if let Some(query) = query {
            event.prevent_default();
            callback(Click::Link(query));
        }
    });
}

/// Calls back when the reader has changed a form control of the content: what
/// it chooses, and its value.
pub fn on_choice(callback: impl Fn(String, String) + 'static) {
    listen(&document(), "change", move |event: Event| {
        if let Some((name, value)) = named_value(&event, CHOICE) {
            callback(name, value);
        }
    });
}

/// The same while it is being changed: typing, dragging.
pub fn on_input(callback: impl Fn(String, String) + 'static) {
    listen(&document(), "input", move |event: Event| {
        if let Some((name, value)) = named_value(&event, INPUT) {
            callback(name, value);
        }
    });
}

fn named_value(event: &Event, attribute: &str) -> Option<(String, String)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let name = target.get_attribute(attribute)?;
    // An input, a select and a textarea have it alike.
    let value = js_sys::Reflect::get(&target, &"value".into()).ok()?.as_string()?;
    Some((name, value))
}

/// Calls back when a dialog has closed.
pub fn on_close(id: &str, callback: impl Fn() + 'static) {
    if let Some(dialog) = document().get_element_by_id(id) {
        listen(&dialog, "close", move |_: Event| callback());
    }
}

/// Calls back when the reader lets go of a key or a pointer.
pub fn on_release(callback: impl Fn() + Clone + 'static) {
    for name in ["keyup", "pointerup"] {
        let callback = callback.clone();
        listen(&document(), name, move |_: Event| callback());
    }
}
