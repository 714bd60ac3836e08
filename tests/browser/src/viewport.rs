//! The size of the page's own area, in CSS pixels.
//!
//! Chromium emulates any size. The others have windows, with a border and a
//! least width: where they stop short, the page is put into an iframe of the
//! size wanted, on a page of the same origin, and the tests work inside it.

use crate::{Engine, Outcome, Session, devtools};
use serde_json::json;
use std::time::Duration;
use url::Url;

/// How long a window is given between two looks at its size.
const PAUSE: Duration = Duration::from_millis(50);

/// What a session starts with.
pub const USUAL: (u32, u32) = (1280, 900);

/// What a reader’s device may ask of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    Light,
    Dark,
    /// Few colours, all of the reader’s choice.
    Forced,
    /// Little motion.
    Still,
}

impl Session {
    /// Gives the page this much room; also works while a page is open, which
    /// may be loaded anew.
    pub async fn set_window(&mut self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Chromium {
            let size = json!({
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
            });
            devtools::call(&self.client, "Emulation.setDeviceMetricsOverride", size).await?;
            return Ok(());
        }
        let open = self.leave_frame().await?;
        let fits = self.resize_window(width, height).await?;
        self.frame = (!fits).then_some((width, height));
        if let Some(address) = open {
            self.go(&address).await?;
        }
        Ok(())
    }

    /// Makes the page believe that the reader prefers dark colours, or light
    /// ones. Only Chromium can be made to.
    pub async fn set_dark(&self, dark: bool) -> Outcome {
        self.set_media(if dark { Media::Dark } else { Media::Light }).await
    }

    /// Makes the page believe in this wish of the reader’s alone; Chromium only.
    pub async fn set_media(&self, media: Media) -> Outcome {
        let (name, value) = match media {
            Media::Light => ("prefers-color-scheme", "light"),
            Media::Dark => ("prefers-color-scheme", "dark"),
            Media::Forced => ("forced-colors", "active"),
            Media::Still => ("prefers-reduced-motion", "reduce"),
        };
        let media = json!({ "features": [{ "name": name, "value": value }] });
        devtools::call(&self.client, "Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Runs a script in every page of this test before its own; Chromium only.
    pub async fn before_each_page(&self, script: &str) -> Outcome {
        let source = json!({ "source": script });
        let name = "Page.addScriptToEvaluateOnNewDocument";
        devtools::call(&self.client, name, source).await?;
        Ok(())
    }

    /// Sizes the window so that the page in it has this size; says whether it
    /// came to that.
    async fn resize_window(&self, width: u32, height: u32) -> Outcome<bool> {
        // A new tab has the size of the last one, and most tests want the same.
        let mut inner = self.steady_size().await?;
        for _ in 0..3 {
            if inner == (width, height) {
                return Ok(true);
            }
            // The window's border and bars are what it is larger by.
            let (outer_width, outer_height) = self.client.get_window_size().await?;
            let more = |outer: u64, inner: u32, wanted: u32| {
                let outer = i64::try_from(outer).unwrap_or(0);
                u32::try_from(outer + i64::from(wanted) - i64::from(inner)).unwrap_or(wanted)
            };
            self.client
                .set_window_size(
                    more(outer_width, inner.0, width),
                    more(outer_height, inner.1, height),
                )
                .await?;
            inner = self.settled_size(width, height).await?;
        }
        Ok(inner == (width, height))
    }

    async fn size(&self) -> Outcome<(u32, u32)> {
        let seen = self.client.execute("return [innerWidth, innerHeight]", vec![]).await?;
        let part = |at: usize| seen[at].as_u64().and_then(|part| u32::try_from(part).ok());
        Ok((part(0).unwrap_or(0), part(1).unwrap_or(0)))
    }

    /// The size, once it is the same twice.
    async fn steady_size(&self) -> Outcome<(u32, u32)> {
        let mut size = self.size().await?;
        for _ in 0..10 {
            tokio::time::sleep(PAUSE).await;
            let before = std::mem::replace(&mut size, self.size().await?);
            if size == before && size.0 > 0 {
                break;
            }
        }
        Ok(size)
    }

    /// The size, once it is the one wanted or has had time to become it.
    async fn settled_size(&self, width: u32, height: u32) -> Outcome<(u32, u32)> {
        let mut size = (0, 0);
        let mut times_right = 0;
        for _ in 0..10 {
            size = self.size().await?;
            // A window may pass through a size on its way to another.
            times_right = if size == (width, height) { times_right + 1 } else { 0 };
            if times_right == 2 {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(size)
    }

    /// Leaves the iframe, if the page is in one; the address of the page that
    /// was open, if one was.
    async fn leave_frame(&mut self) -> Outcome<Option<String>> {
        let address = self.js("return location.href").await?;
        let address = address.as_str().unwrap_or_default();
        let open = address.starts_with(self.address());
        let address = open.then(|| address.to_string());
        if open {
            self.keep_errors().await?;
        }
        if self.frame.take().is_some() {
            self.client.enter_parent_frame().await?;
        }
        Ok(address)
    }

    /// Opens an address in an iframe of this size and steps into it.
    pub(crate) async fn go_in_frame(&self, address: &str, width: u32, height: u32) -> Outcome {
        // A page of the same origin, outside the site and so without its
        // policy, which allows no frames.
        let outer = Url::parse(self.address())?.join("/outside")?;
        // Not at once from frame to frame: WebKitGTK 2.50 now and then stands still for good
        // where a page is left for one of the same origin while a frame in it still fetches.
        self.client.goto("about:blank").await?;
        self.client.goto(outer.as_str()).await?;
        let build = "
            const [address, width, height, done] = arguments;
            const frame = document.createElement('iframe');
            frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
            frame.onload = () => done(true);
            frame.src = address;
            document.documentElement.replaceChildren(document.createElement('body'));
            document.body.style.margin = 0;
            document.body.append(frame);";
        let args = vec![json!(address), json!(width), json!(height)];
        self.client.execute_async(build, args).await?;
        self.client.enter_frame(0).await?;
        Ok(())
    }
}
