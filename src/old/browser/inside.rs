//! What the page itself holds: what the reader has brought and, in the single
//! file, all of the data.

use super::{document, window};
use js_sys::{Array, Function, Map, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the app runs from the single file.
pub fn is_file() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-edition"))
}

/// The text of a part of the single file, by the address it has on a host.
pub async fn part(address: &str) -> Option<String> {
    // The script that the publishing step put there: xtask/src/pages/single.js.
    call("parallel49Part", &Array::of1(&address.into())).await.ok()?.as_string()
}

/// What a script of the page promises.
pub(super) async fn call(name: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let script: Function = Reflect::get(&window(), &name.into())?.dyn_into()?;
    let promised: Promise = script.apply(&window(), arguments)?.dyn_into()?;
    JsFuture::from(promised).await
}

thread_local! {
    /// The texts of data that the reader has brought, by the addresses that
    /// data has on a host.
    static BROUGHT: Map = Map::new();
}

/// Keeps texts while the page lives; each stands after its address.
pub fn bring(texts: &Array) {
    for n in (0..texts.length()).step_by(2) {
        BROUGHT.with(|brought| brought.set(&texts.get(n), &texts.get(n + 1)));
    }
}

/// The text that was brought for an address.
pub fn brought(address: &str) -> Option<String> {
    BROUGHT.with(|brought| brought.get(&address.into())).as_string()
}

/// How large the single file is that this site offers, in kB.
pub fn offered_file() -> Option<u32> {
    super::meta("single-file")?.parse().ok()
}
