//! The share sheet of the device, where the browser has one.

use super::window;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What became of handing something on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Done,
    /// The reader closed the sheet.
    Left,
    Refused,
}

fn method(name: &str) -> Option<Function> {
    Reflect::get(&window().navigator(), &name.into()).ok()?.dyn_into().ok()
}

/// Whether there is a sheet that takes links. Some browsers name it without
/// having one, and say so when asked.
pub fn is_there() -> bool {
    let page = super::address::absolute("");
    let asked = |ask: Function| ask.call1(&window().navigator(), &thing("", &page));
    method("share").is_some()
        && method("canShare").and_then(|ask| asked(ask).ok()).is_some_and(|said| said.is_truthy())
}

fn thing(title: &str, link: &str) -> Object {
    let thing = Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        // A fresh plain object takes any property.
        Reflect::set(&thing, &name.into(), &value.into()).ok();
    }
    thing
}

/// Opens the sheet with a link. Only as an answer to a press of the reader.
pub async fn link(title: &str, link: &str) -> Shared {
    let opened = method("share")
        .and_then(|share| share.call1(&window().navigator(), &thing(title, link)).ok())
        .and_then(|promise| promise.dyn_into::<Promise>().ok());
    let Some(opened) = opened else { return Shared::Refused };
    match JsFuture::from(opened).await {
        Ok(_) => Shared::Done,
        Err(error) if is_abort(&error) => Shared::Left,
        Err(_) => Shared::Refused,
    }
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &"name".into()).ok();
    name.and_then(|name| name.as_string()).as_deref() == Some("AbortError")
}
