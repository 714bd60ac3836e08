//! Files of the site as text. The limit is on silence: a slow line that still brings bytes is
//! waited for.

use futures::StreamExt;
use futures::future::{Either, select};
use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use std::pin::pin;
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
    /// It will not, and what comes takes its place.
    Reload,
}

/// A request that is given up when nobody waits for it any more.
struct Asked(AbortController);

impl Drop for Asked {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What comes before the limit on silence. It ends the wait by itself: that an engine ends what it
/// has aborted is not relied on.
async fn in_time<T>(coming: impl Future<Output = T>) -> Result<T, Error> {
    match select(pin!(coming), TimeoutFuture::new(SILENCE * 1000)).await {
        Either::Left((what, _)) => Ok(what),
        Either::Right(_) => Err(Error::Stalled),
    }
}

/// Fetches a text by an address relative to the page. `received` is told how many bytes have
/// come so far.
///
/// # Errors
/// See [`Error`].
pub async fn text(address: &str, cache: Cache, received: impl Fn(usize)) -> Result<String, Error> {
    String::from_utf8(bytes(address, cache, received).await?).map_err(|_| Error::NotText)
}

/// The same of any file.
///
/// # Errors
/// See [`Error`].
pub async fn bytes(
    address: &str,
    cache: Cache,
    received: impl Fn(usize),
) -> Result<Vec<u8>, Error> {
    let asked = Asked(AbortController::new().map_err(|fault| Error::Failed(in_words(&fault)))?);
    let kept = match cache {
        Cache::Default => RequestCache::Default,
        Cache::NoCache => RequestCache::NoCache,
        Cache::Reload => RequestCache::Reload,
    };
    let request = Request::get(address).cache(kept).abort_signal(Some(&asked.0.signal()));
    let answer = in_time(request.send()).await?;
    let answer = answer.map_err(|fault| Error::Failed(fault.to_string()))?;
    match answer.status() {
        // `file://` answers 0 where it answers at all.
        0 | 200..=299 => {}
        404 | 410 => return Err(Error::NotFound),
        status => return Err(Error::Failed(format!("HTTP {status}"))),
    }
    let Some(body) = answer.body() else { return Ok(Vec::new()) };
    let mut bytes = Vec::new();
    let mut chunks = ReadableStream::from_raw(body.unchecked_into()).into_stream();
    while let Some(chunk) = in_time(chunks.next()).await? {
        let chunk = chunk.map_err(|fault| Error::Failed(in_words(&fault)))?;
        bytes.extend(Uint8Array::new(&chunk).to_vec());
        received(bytes.len());
    }
    Ok(bytes)
}

/// A fault as the browser words it.
fn in_words(fault: &wasm_bindgen::JsValue) -> String {
    let words = fault.dyn_ref::<js_sys::Error>().map(|error| error.to_string().into());
    words.or_else(|| fault.as_string()).unwrap_or_default()
}
