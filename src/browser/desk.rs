//! Asking the desk, a second program in a worker that is started when the
//! reader first asks and kept from then on.

use super::{document, inside, window};
use crate::desk::frame::{DIALOG, Lost, SAID, TIME_LIMIT, TITLE};
use crate::desk::own::FIELD;
use js_sys::{Array, Function, Promise};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, MessageEvent, UrlSearchParams, Worker};

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
    static IS_BUSY: Cell<bool> = const { Cell::new(false) };
}

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
pub fn array(texts: &[String]) -> Array {
    texts.iter().map(JsValue::from).collect()
}

/// Asks the desk something; a part is a text, or a file that the desk opens; nothing while it is busy with another question.
///
/// # Errors
/// Where it did not come or did not answer; the next question starts it anew.
pub async fn ask(words: &[String], parts: &Array) -> Option<Result<Reply, Lost>> {
    if IS_BUSY.replace(true) {
        return None;
    }
    let asked = exchange(words, parts).await;
    if asked.is_err()
        && let Some(worker) = WORKER.take()
    {
        worker.terminate();
    }
    IS_BUSY.set(false);
    Some(asked)
}

async fn exchange(words: &[String], parts: &Array) -> Result<Reply, Lost> {
    let worker = match WORKER.with_borrow(Clone::clone) {
        Some(worker) => worker,
        None => start().await?,
    };
    WORKER.set(Some(worker.clone()));
    let request = Array::of2(&array(words), parts);
    let answered = Promise::new(&mut |resolve: Function, reject: Function| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
        let limit = (TIME_LIMIT * 1000) as i32;
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&reject, limit).ok();
        worker.post_message(&request).ok();
    });
    match JsFuture::from(answered).await {
        Ok(message) => {
            let data = message.unchecked_into::<MessageEvent>().data();
            // What the worker says of itself: it broke.
            data.dyn_into().map(Reply).map_err(|_| Lost::Gone)
        }
        // The time limit comes with nothing.
        Err(fault) if fault.is_undefined() => Err(Lost::Late),
        Err(_) => Err(Lost::Gone),
    }
}

async fn start() -> Result<Worker, Lost> {
    if inside::is_file() {
        let worker = inside::worker().await.ok_or(Lost::Old)?;
        return worker.dyn_into().map_err(|_| Lost::Old);
    }
    // The publishing step names it: xtask/src/desk.
    let name = document().query_selector("meta[name=\"desk\"]").ok().flatten();
    let name = name.and_then(|meta| meta.get_attribute("content")).ok_or(Lost::Gone)?;
    Worker::new(&name).map_err(|_| Lost::Old)
}

/// What the reader chose in the dialog, as a query string.
pub fn choices() -> String {
    let form = document().query_selector("#desk form:not([method])").ok().flatten();
    let form =
        form.and_then(|form| FormData::new_with_form(form.unchecked_ref::<HtmlFormElement>()).ok());
    // A form's data is a list of pairs, which is what the browser takes here.
    let pairs = form.and_then(|form| UrlSearchParams::new_with_str_sequence_sequence(&form).ok());
    pairs.map(|pairs| pairs.to_string().into()).unwrap_or_default()
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
