//! Loading the files of the dataset, each with a time limit.

use super::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache, RequestInit, Response};

/// How long a file may take, in seconds.
pub const TIME_LIMIT: u32 = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer within [`TIME_LIMIT`].
    Stalled,
    NotFound,
    /// The network, or an answer that is no success; in the browser's words.
    Failed(String),
}

/// Fetches a text by an address relative to the page.
///
/// # Errors
/// See [`FetchError`].
pub async fn text(address: &str, cache: RequestCache) -> Result<String, FetchError> {
    let signal = AbortSignal::timeout_with_u32(TIME_LIMIT * 1000);
    match answer(address, cache, &signal).await {
        Ok(Some(text)) => Ok(text),
        Ok(None) => Err(FetchError::NotFound),
        Err(_) if signal.aborted() => Err(FetchError::Stalled),
        Err(fault) => Err(FetchError::Failed(in_words(&fault))),
    }
}

/// The text of an answer; nothing where there is no such file.
async fn answer(
    address: &str,
    cache: RequestCache,
    signal: &AbortSignal,
) -> Result<Option<String>, JsValue> {
    let options = RequestInit::new();
    options.set_cache(cache);
    options.set_signal(Some(signal));
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &options)).await?;
    let answer: Response = answer.unchecked_into();
    match answer.status() {
        // `file://` answers 0 where it answers at all.
        0 | 200..=299 => Ok(JsFuture::from(answer.text()?).await?.as_string()),
        404 | 410 => Ok(None),
        status => Err(format!("HTTP {status}").into()),
    }
}

/// A fault as the browser words it.
fn in_words(fault: &JsValue) -> String {
    let words = fault.dyn_ref::<js_sys::Error>().map(|error| error.to_string().into());
    words.or_else(|| fault.as_string()).unwrap_or_default()
}
