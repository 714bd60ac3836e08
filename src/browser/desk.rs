//! Asking the desk, a second program in a worker, and its dialog.

use super::{document, inside, window};
use crate::desk::frame::{DIALOG, Lost, SAID, TITLE};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// An answer of the desk: see `desk::Answer::into_parts`.
pub struct Reply(Array);

impl Reply {
    pub fn kind(&self) -> String {
        self.0.get(0).as_string().unwrap_or_default()
    }

    /// One of its texts.
    pub fn text(&self, n: u32) -> String {
        let texts: Array = self.0.get(1).unchecked_into();
        texts.get(n).as_string().unwrap_or_default()
    }

    pub fn bytes(&self) -> JsValue {
        self.0.get(2)
    }
}

/// Asks the desk something, with what the reader chose in its dialog; one
/// question waits for the other.
///
/// # Errors
/// Where it did not come or did not answer; the next question starts it anew.
pub async fn ask(words: &[&str], parts: &[String]) -> Result<Reply, Lost> {
    let list = Array::new();
    words.iter().for_each(|word| {
        list.push(&JsValue::from_str(word));
    });
    let texts = Array::new();
    parts.iter().for_each(|part| {
        texts.push(&JsValue::from_str(part));
    });
    let request = Array::of2(&list, &texts);
    // The script that the publishing step put there: xtask/src/desk/page.js.
    match inside::call("parallel49Ask", &request).await {
        Ok(answer) => Ok(Reply(answer.unchecked_into())),
        Err(why) => Err(match why.as_string().as_deref() {
            Some("old") => Lost::Old,
            Some("late") => Lost::Late,
            _ => Lost::Gone,
        }),
    }
}

/// Shows a page in the dialog; the focus goes to its title.
pub fn show(html: &str) {
    if let Some(dialog) = document().get_element_by_id(DIALOG) {
        // Made by `content::to_html`, which escapes every text.
        dialog.set_inner_html(html);
        super::focus::show_dialog(DIALOG, Some(DIALOG));
        dialog.set_scroll_top(0);
        super::focus::to(TITLE);
    }
}

/// Whether the dialog is open.
pub fn is_open() -> bool {
    document().get_element_by_id(DIALOG).is_some_and(|dialog| dialog.has_attribute("open"))
}

/// Says in the dialog what came of something.
pub fn say(text: &str) {
    super::set_text(SAID, text);
}

/// The text of an element of the dialog.
pub fn text_of(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// Selects all of an element, for copying by hand.
pub fn select(id: &str) {
    let selection = window().get_selection().ok().flatten();
    if let (Some(selection), Some(element)) = (selection, document().get_element_by_id(id)) {
        selection.select_all_children(&element).ok();
    }
}
