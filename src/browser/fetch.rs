//! Files of the site as text. The limit is on silence: a slow line that still brings bytes is
//! waited for.

use futures::StreamExt;
use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_streams::ReadableStream;
use web_sys::{AbortController, RequestCache};

/// How long nothing may come, in seconds.
pub const SILENCE: u32 = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Nothing came for [`SILENCE`].
    Stalled,
    NotFound,
    /// What came is no text.
    NotText,
    /// The network, or an answer that is no success; in the browser's words.
    Failed(String),
}

/// Whether an answer that the browser has kept will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    Default,
    NoCache,
}

/// Aborts a request after silence, until it is dropped.
struct Watch {
    controller: AbortController,
    timeout: Option<Timeout>,
}

impl Watch {
    fn new() -> Result<Watch, Error> {
        let controller = AbortController::new().map_err(|fault| failed(&fault))?;
        Ok(Watch { controller, timeout: None })
    }

    /// Something has come: the limit starts again.
    fn rearm(&mut self) {
        let controller = self.controller.clone();
        self.timeout = Some(Timeout::new(SILENCE * 1000, move || controller.abort()));
    }

    fn fault(&self, words: String) -> Error {
        if self.controller.signal().aborted() { Error::Stalled } else { Error::Failed(words) }
    }
}

impl Drop for Watch {
    /// What nobody waits for any more is not loaded to its end.
    fn drop(&mut self) {
        self.controller.abort();
    }
}

/// Fetches a text by an address relative to the page. `received` is told how many bytes have
/// come so far.
///
/// # Errors
/// See [`Error`].
pub async fn text(address: &str, cache: Cache, received: impl Fn(usize)) -> Result<String, Error> {
    let mut watch = Watch::new()?;
    watch.rearm();
    let kept = match cache {
        Cache::Default => RequestCache::Default,
        Cache::NoCache => RequestCache::NoCache,
    };
    let answer = Request::get(address)
        .cache(kept)
        .abort_signal(Some(&watch.controller.signal()))
        .send()
        .await
        .map_err(|fault| watch.fault(fault.to_string()))?;
    match answer.status() {
        // `file://` answers 0 where it answers at all.
        0 | 200..=299 => {}
        404 | 410 => return Err(Error::NotFound),
        status => return Err(Error::Failed(format!("HTTP {status}"))),
    }
    let Some(body) = answer.body() else { return Ok(String::new()) };
    let mut bytes = Vec::new();
    let mut chunks = ReadableStream::from_raw(body.unchecked_into()).into_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|fault| watch.fault(in_words(&fault)))?;
        bytes.extend(Uint8Array::new(&chunk).to_vec());
        received(bytes.len());
        watch.rearm();
    }
    String::from_utf8(bytes).map_err(|_| Error::NotText)
}

fn failed(fault: &wasm_bindgen::JsValue) -> Error {
    Error::Failed(in_words(fault))
}

/// A fault as the browser words it.
fn in_words(fault: &wasm_bindgen::JsValue) -> String {
    let words = fault.dyn_ref::<js_sys::Error>().map(|error| error.to_string().into());
    words.or_else(|| fault.as_string()).unwrap_or_default()
}
