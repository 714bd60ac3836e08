//! Where the reader's focus goes when the view changes under it.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

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

/// Moves the focus to an item of a figure; `false` where it is not there.
pub fn to_item(id: &str) -> bool {
    let item = super::item(id);
    if let Some(item) = &item {
        // A link in a drawing takes the focus as any other does.
        item.unchecked_ref::<HtmlElement>().focus().ok();
    }
    item.is_some()
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

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog for something, or closes it; it traps the focus and gives
/// it back by itself. For another thing than before it starts at its top.
pub fn show_dialog(id: &str, thing: Option<&str>) {
    const SHOWS: &str = "data-shows";
    let Some(dialog) = dialog(id) else { return };
    match thing {
        Some(thing) => {
            if dialog.get_attribute(SHOWS).as_deref() != Some(thing) {
                dialog.set_attribute(SHOWS, thing).ok();
                dialog.set_scroll_top(0);
            }
            if !dialog.open() {
                dialog.show_modal().ok();
            }
        }
        None => {
            dialog.remove_attribute(SHOWS).ok();
            dialog.close();
        }
    }
}

/// Closes a dialog as the reader would.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}
