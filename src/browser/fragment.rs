//! Fragments: `?view=about#rules` leads to an element of its view. The element may come later
//! than the view, with the rest of the data: what is wanted is kept until it is there.

use super::{document, focus, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// An element that the reader is to be led to.
struct Wanted {
    id: String,
    /// Where the window stood once it was there: what comes above it may push it away again.
    at: Option<f64>,
}

thread_local! {
    static WANTED: RefCell<Option<Wanted>> = const { RefCell::new(None) };
}

/// A link without its fragment, and the fragment.
pub fn split(href: &str) -> (&str, Option<&str>) {
    match href.split_once('#') {
        Some((query, id)) => (query, Some(id).filter(|id| !id.is_empty())),
        None => (href, None),
    }
}

/// The fragment of the present address.
pub fn of_address() -> Option<String> {
    let hash = window().location().hash().ok()?;
    split(&hash).1.map(str::to_owned)
}

/// Leads to an element of what is on screen, without a word in the address.
pub fn follow(event: &MouseEvent, id: &str) {
    event.prevent_default();
    if document().get_element_by_id(id).is_some() {
        focus::bring(id);
    }
}

/// Leads to an element once it is there; nothing takes back what was wanted before.
pub fn want(id: Option<String>) {
    WANTED.set(id.map(|id| Wanted { id, at: None }));
}

/// Leads to what is wanted if it is there: unfolds it, scrolls to it, gives it the focus. Where
/// nothing more is to come, it is wanted no longer.
pub fn arrive(is_last: bool) {
    let Some(mut wanted) = WANTED.take() else { return };
    if let Some(element) = document().get_element_by_id(&wanted.id) {
        // Where the reader has moved on since, she is left alone.
        if wanted.at.is_none() || wanted.at == window().scroll_y().ok() {
            unfold(&element);
            focus::bring(&wanted.id);
            wanted.at = window().scroll_y().ok();
        }
    }
    if !is_last {
        WANTED.set(Some(wanted));
    }
}

/// Opens the folds that an element stands in, and those in it.
fn unfold(element: &Element) {
    let mut around = Some(element.clone());
    while let Some(here) = around {
        if here.local_name() == "details" {
            here.set_attribute("open", "").ok();
        }
        around = here.parent_element();
    }
    let Ok(within) = element.query_selector_all("details") else { return };
    for at in 0..within.length() {
        if let Some(Ok(fold)) = within.item(at).map(JsCast::dyn_into::<Element>) {
            fold.set_attribute("open", "").ok();
        }
    }
}
