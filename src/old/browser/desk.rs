//! Asking the desk, a second program in a worker, and its dialog.

use super::{document, inside, window};
use crate::desk::frame::{DIALOG, Lost, SAID, TITLE};
use crate::desk::own::FIELD;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;

/// An answer of the desk: see `desk::Answer::into_parts`.
pub struct Reply(Array);

impl Reply {
    pub fn kind(&self) -> String {
        self.0.get(0).as_string().unwrap_or_default()
    }

    /// One of its texts.
    pub fn text(&self, n: u32) -> String {
        self.texts().get(n).as_string().unwrap_or_default()
    }

    pub fn texts(&self) -> Array {
        self.0.get(1).unchecked_into()
    }

    pub fn bytes(&self) -> JsValue {
        self.0.get(2)
    }
}

/// Texts as they cross to the desk.
pub fn array<'a>(texts: impl Iterator<Item = &'a str>) -> Array {
    let array = Array::new();
    texts.for_each(|text| {
        array.push(&JsValue::from_str(text));
    });
    array
}

/// Asks the desk something about texts, or about a file, with what the reader
/// chose in its dialog; one question waits for the other.
///
/// # Errors
/// Where it did not come or did not answer; the next question starts it anew.
pub async fn ask(words: &[&str], parts: &Array) -> Result<Reply, Lost> {
    let request = Array::of2(&array(words.iter().copied()), parts);
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

/// The file that the reader has chosen in the dialog, with its name.
pub fn chosen_file() -> Option<(String, JsValue)> {
    let field = document().get_element_by_id(FIELD)?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    Some((file.name(), file.into()))
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
