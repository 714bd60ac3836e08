//! Where the reader's focus goes when the view changes under it.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to an element by id, if it is there.
pub fn to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // The links of a figure are no HTML elements and take focus all the same.
        element.unchecked_ref::<HtmlElement>().focus().ok();
    }
}

/// Scrolls to an element by id and moves the focus to it, if it is there.
pub fn bring(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
    to(id);
}

/// Presses an element by id, if it is there.
pub fn press(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.unchecked_ref::<HtmlElement>().click();
    }
}

/// Scrolls its list so far that an element can be seen.
pub fn show(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether the focus was lost with the element that had it.
pub fn is_lost() -> bool {
    let document = document();
    match (document.active_element(), document.body()) {
        (Some(active), Some(body)) => active == *body.unchecked_ref(),
        _ => true,
    }
}

/// Selects the text of a field, so that a refused copy can be done by hand.
pub fn select(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(field) = element.and_then(|e| e.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        field.select();
    }
}

/// Selects all that an element shows, so that a refused copy can be done by hand.
pub fn select_text(id: &str) {
    let selection = super::window().get_selection().ok().flatten();
    if let (Some(selection), Some(element)) = (selection, document().get_element_by_id(id)) {
        selection.select_all_children(&element).ok();
    }
}

/// The id of what has the focus, where it has one.
pub fn current() -> Option<String> {
    let id = document().active_element()?.id();
    (!id.is_empty()).then_some(id)
}
