//! Reading a file of the reader's, or a dataset file of the same site, as text.

use super::fetch;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// How large a file may be, in bytes.
pub const MOST: usize = 50_000_000;

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// More than [`MOST`] bytes.
    Large,
    /// Not UTF-8.
    Encoding,
    /// The browser does not give it.
    Unreadable,
    /// The site does not answer.
    Network,
    /// What the host said instead of giving the file.
    Refused(String),
}

/// The text of a file.
///
/// # Errors
/// See [`Unread`].
pub async fn text(file: &File) -> Result<String, Unread> {
    if file.size() > MOST as f64 {
        return Err(Unread::Large);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Unread::Unreadable)?;
    String::from_utf8(Uint8Array::new(&bytes).to_vec()).map_err(|_| Unread::Encoding)
}

/// The text of a file of the same site, by its address relative to the page.
///
/// # Errors
/// See [`Unread`].
pub async fn fetched(address: &str) -> Result<String, Unread> {
    let text =
        fetch::text(address, fetch::Cache::NoCache, |_| {}).await.map_err(|fault| match fault {
            fetch::Error::NotFound => Unread::Refused("HTTP 404".to_owned()),
            fetch::Error::NotText => Unread::Encoding,
            fetch::Error::Failed(why) if why.starts_with("HTTP") => Unread::Refused(why),
            fetch::Error::Failed(_) | fetch::Error::Stalled => Unread::Network,
        })?;
    if text.len() > MOST { Err(Unread::Large) } else { Ok(text) }
}
