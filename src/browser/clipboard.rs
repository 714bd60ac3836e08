//! Copying, which a browser may refuse.

use super::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; `false` where the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Without a secure context there is no clipboard object at all.
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| !clipboard.is_undefined());
    present && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
