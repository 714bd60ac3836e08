//! Where the reader's focus goes when the view changes under it.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Moves the focus to an element by id, if it is there.
pub fn to(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
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

/// Opens or closes a dialog, which traps and gives back the focus by itself.
pub fn show_dialog(dialog: &HtmlDialogElement, open: bool) {
    if open && !dialog.open() {
        dialog.show_modal().ok();
    } else if !open && dialog.open() {
        dialog.close();
    }
}
