//! Loading the files of the dataset, each with a time limit.

use super::window;
use gloo_net::http::Request;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, RequestCache};

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
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let timer = controller.clone().map(Timer::start);
    let result = async {
        let request = Request::get(address).cache(cache).abort_signal(signal.as_ref());
        let response = request.send().await.map_err(|fault| fault.to_string())?;
        match response.status() {
            // `file://` answers 0 where it answers at all.
            0 | 200..=299 => Ok(Some(response.text().await.map_err(|fault| fault.to_string())?)),
            404 | 410 => Ok(None),
            status => Err(format!("HTTP {status}")),
        }
    }
    .await;
    let stalled = signal.is_some_and(|signal| signal.aborted());
    drop(timer);
    match result {
        Ok(Some(text)) => Ok(text),
        Ok(None) => Err(FetchError::NotFound),
        Err(_) if stalled => Err(FetchError::Stalled),
        Err(reason) => Err(FetchError::Failed(reason)),
    }
}

/// Aborts a request when its time is up; dropping it stops the clock.
struct Timer {
    handle: i32,
    _callback: Closure<dyn Fn()>,
}

impl Timer {
    fn start(controller: AbortController) -> Timer {
        let callback = Closure::<dyn Fn()>::new(move || controller.abort());
        let milliseconds = i32::try_from(TIME_LIMIT * 1000).unwrap_or(i32::MAX);
        let handle = window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                callback.as_ref().unchecked_ref(),
                milliseconds,
            )
            .unwrap_or_default();
        Timer { handle, _callback: callback }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        window().clear_timeout_with_handle(self.handle);
    }
}
