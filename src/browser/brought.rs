//! Data that is in the page already: what the reader has brought and, in the single file, all
//! of it.

use super::{document, window};
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Texts that the reader has brought, by the addresses that data has on a host.
    static BROUGHT: RefCell<HashMap<String, String>> = RefCell::default();
}

/// Keeps texts, each with its address, while the page lives.
pub fn bring(texts: impl IntoIterator<Item = (String, String)>) {
    BROUGHT.with_borrow_mut(|brought| brought.extend(texts));
}

/// The text that was brought for an address.
pub fn text(address: &str) -> Option<String> {
    BROUGHT.with_borrow(|brought| brought.get(address).cloned())
}

/// Whether the app runs from the single file.
pub fn is_single_file() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-edition"))
}

/// How large the single file is that this site offers, in kB.
pub fn offered_file() -> Option<u32> {
    super::meta("single-file")?.parse().ok()
}

/// The text of a part of the single file, by the address it has on a host.
pub async fn part(address: &str) -> Option<String> {
    // The script that the build put there.
    call("parallel49Part", &Array::of1(&address.into())).await.ok()?.as_string()
}

/// What a script of the page promises.
async fn call(name: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let script: Function = Reflect::get(&window(), &name.into())?.dyn_into()?;
    let promised: Promise = script.apply(&window(), arguments)?.dyn_into()?;
    JsFuture::from(promised).await
}
