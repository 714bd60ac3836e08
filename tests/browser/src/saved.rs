//! Files that the page hands to the reader, caught and read back.

use crate::{Outcome, Session};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A file as the reader would have it.
pub struct Saved {
    pub name: String,
    /// The media type.
    pub media: String,
    pub bytes: Vec<u8>,
}

impl Saved {
    /// Its text; what is no UTF-8 fails.
    pub fn text(&self) -> Outcome<String> {
        Ok(String::from_utf8(self.bytes.clone())?)
    }
}

impl Session {
    /// Presses what a selector finds and catches the file that comes of it,
    /// instead of letting the browser keep it.
    pub async fn saved_by(&self, css: &str) -> Outcome<Saved> {
        let css = serde_json::to_string(css)?;
        let found = self
            .ask(&format!(
                "const real = window.__real ??= URL.createObjectURL.bind(URL);
                 const blob = await new Promise((found, failed) => {{
                     URL.createObjectURL = (blob) => {{
                         if (!blob.type.includes('javascript')) found(blob);
                         return real(blob);
                     }};
                     if (!window.__catches) document.addEventListener('click', (event) => {{
                         const link = event.target.closest?.('a[download]');
                         if (link) {{ window.__saved = link.download; event.preventDefault(); }}
                     }}, true);
                     window.__catches = true;
                     document.querySelector({css}).click();
                     setTimeout(() => failed('nothing was saved'), 60000);
                 }});
                 // In the same task the app has pressed the link that saves it.
                 const url = await new Promise((done) => {{
                     const reader = new FileReader();
                     reader.onload = () => done(reader.result);
                     reader.readAsDataURL(blob);
                 }});
                 return [window.__saved, blob.type, url.slice(url.indexOf(',') + 1)]"
            ))
            .await?;
        let text = |n: usize| found[n].as_str().unwrap_or_default().to_owned();
        Ok(Saved { name: text(0), media: text(1), bytes: STANDARD.decode(text(2))? })
    }
}
