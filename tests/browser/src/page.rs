//! What a test does on a page and asks of it. Elements are named by CSS
//! selectors; the first that fits counts.

use crate::{Outcome, Session};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a helper waits for something to appear: only what hangs takes so long, however busy
/// the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// Two frames in which nothing changes.
const REST: &str = "
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    const what = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, what);
    for (let quiet = 0; quiet < 2;) {
        const before = changes;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        quiet = before === changes ? quiet + 1 : 0;
    }
    observer.disconnect();";

impl Session {
    /// Waits until the element is there.
    pub async fn wait_for(&self, css: &str) -> Outcome<Element> {
        let condition = "return !!document.querySelector(arguments[0])";
        self.wait(condition, css, &format!("`{css}` is not there")).await?;
        Ok(self.client.find(Locator::Css(css)).await?)
    }

    /// Waits until the element is gone.
    pub async fn wait_gone(&self, css: &str) -> Outcome {
        let condition = "return !document.querySelector(arguments[0])";
        self.wait(condition, css, &format!("`{css}` is still there")).await
    }

    /// Waits until the element's text contains this.
    pub async fn wait_for_text(&self, css: &str, text: &str) -> Outcome {
        self.wait_for(css).await?;
        let condition = format!(
            "return (document.querySelector(arguments[0])?.textContent ?? '').includes({})",
            json!(text)
        );
        self.wait(&condition, css, &format!("`{css}` does not say “{text}”")).await
    }

    /// Waits until a script returns something true.
    pub async fn wait_until(&self, script: &str) -> Outcome {
        self.wait(script, "", &format!("this does not come true: {script}")).await
    }

    /// Waits until the body of an asynchronous function returns true.
    pub async fn wait_until_found(&self, body: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let answer = self.ask(body).await;
            if matches!(&answer, Ok(value) if value.as_bool() == Some(true)) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(self
                    .explain(body, answer.err().map(|error| error.to_string()))
                    .await
                    .into());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until in two frames nothing has changed.
    pub async fn rest(&self) -> Outcome {
        self.ask(REST).await.map(drop)
    }

    async fn wait(&self, script: &str, css: &str, what: &str) -> Outcome {
        let start = Instant::now();
        loop {
            // While a page loads, a script may fail; that is not yet an answer.
            let answer = self.js_with(script, vec![json!(css)]).await;
            if matches!(&answer, Ok(value) if value.as_bool() == Some(true)) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                let trouble = answer.err().map(|error| error.to_string());
                return Err(self.explain(what, trouble).await.into());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// What is missing, and what the page shows instead.
    async fn explain(&self, what: &str, trouble: Option<String>) -> String {
        let shown = self
            .js("return [location.href, document.body?.innerText?.slice(0, 300), \
                 (window.__errors || []).join('; ')].join('\\n')")
            .await
            .map(|value| value.as_str().unwrap_or_default().to_string())
            .unwrap_or_default();
        format!(
            "After {} s {what}. {} The page:\n{shown}",
            PATIENCE.as_secs(),
            trouble.unwrap_or_default()
        )
    }

    /// The text a reader sees in the element.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        self.on(css, async |element| element.text().await).await
    }

    /// Does something with an element, and once more should it have been drawn
    /// anew just then.
    async fn on<T>(
        &self,
        css: &str,
        act: impl AsyncFn(Element) -> Result<T, CmdError>,
    ) -> Outcome<T> {
        let start = Instant::now();
        loop {
            match act(self.wait_for(css).await?).await {
                Err(error) if error.is_stale_element_reference() && start.elapsed() < PATIENCE => {}
                result => return result.map_err(|error| format!("`{css}`: {error}").into()),
            }
        }
    }

    /// The texts of all elements that fit, as they stand in the page.
    pub async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
                      .map((element) => element.textContent.trim())";
        let found = self.js_with(script, vec![json!(css)]).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Clicks once the element stands still in the window, as a person does: on
    /// a page that still moves the driver hits what was there before.
    pub async fn click(&self, css: &str) -> Outcome {
        self.wait_for(css).await?;
        self.ask(&format!(
            "let before;
             for (let frame = 0; frame < 100; frame++) {{
                 const place = document.querySelector({})?.getBoundingClientRect();
                 if (!place) return;
                 if (place.bottom < 0 || Math.min(place.bottom, place.top + 99) > innerHeight)
                     document.querySelector({}).scrollIntoView({{ block: 'center', behavior: 'instant' }});
                 else if (before === place.top) return;
                 before = place.top;
                 await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
             }}",
            json!(css), json!(css)
        ))
        .await?;
        self.on(css, async |element| element.click().await).await
    }

    /// Types into a field, key by key, behind what it holds.
    pub async fn type_into(&self, css: &str, text: &str) -> Outcome {
        Ok(self.wait_for(css).await?.send_keys(text).await?)
    }

    /// Presses keys where the focus is; `fantoccini::key::Key` has the special
    /// ones.
    pub async fn press(&self, keys: &str) -> Outcome {
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// How many elements fit now.
    pub async fn count(&self, css: &str) -> Outcome<usize> {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let found = self.js_with(script, vec![json!(css)]).await?;
        Ok(usize::try_from(found.as_u64().unwrap_or(0))?)
    }

    /// An attribute of the element, if it has it.
    pub async fn attribute(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        self.on(css, async |element| element.attr(name).await).await
    }

    /// A property of the element, such as a field's `value`.
    pub async fn property(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        self.on(css, async |element| element.prop(name).await).await
    }

    /// Writes a picture of what is to be seen, as PNG.
    pub async fn screenshot(&self, path: &Path) -> Outcome {
        let picture = self.client.screenshot().await?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(path, picture)?)
    }
}
