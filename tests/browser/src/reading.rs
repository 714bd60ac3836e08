//! Reading on as a screen reader does: in the order of the document, by the
//! roles and names that the browser itself computes for it.

use crate::{Outcome, Session};
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::json;
use url::{ParseError, Url};

/// What of an element is told to a screen reader: `computedrole` or
/// `computedlabel`.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base_url: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base_url.join(&format!("session/{session}/element/{}/{}", self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

/// What follows the reader’s place, of the kind wanted and not hidden from
/// screen readers; a dialog hides all else.
const AHEAD: &str = "
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const from = window.__reader?.isConnected ? window.__reader : scope;
    return [...scope.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()
        && one.getClientRects().length && !one.closest('[aria-hidden=true], [inert]')
        && from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)";

impl Session {
    /// Starts reading at an element.
    pub async fn read_from(&self, css: &str) -> Outcome {
        self.wait_for(css).await?;
        let set = "window.__reader = document.querySelector(arguments[0])";
        self.js_with(set, vec![json!(css)]).await.map(drop)
    }

    /// Reads on to the next thing of this role (`heading`, `link`, `button`,
    /// `main`) whose name begins so, and puts the focus there, if it can have
    /// it; the whole name.
    pub async fn read_on_to(&self, role: &'static str, begin: &str) -> Outcome<String> {
        let css = match role {
            "heading" => "h1, h2, h3, h4, h5, h6",
            "link" => "a[href]",
            other => other,
        };
        let ahead = self.js_with(AHEAD, vec![json!(css)]).await?;
        for one in ahead.as_array().into_iter().flatten() {
            let id = one.as_object().and_then(|one| one.values().next()?.as_str());
            let id = id.ok_or("No element came back.")?.to_string();
            let name = self.told(&id, "computedlabel").await?;
            if !name.trim().starts_with(begin) {
                continue;
            }
            let own = self.told(&id, "computedrole").await?;
            if own != role {
                return Err(format!("“{name}” is a {own}, no {role}.").into());
            }
            let take = "window.__reader = arguments[0]; arguments[0].focus()";
            self.js_with(take, vec![one.clone()]).await?;
            return Ok(name);
        }
        Err(format!("No {role} “{begin}” follows.").into())
    }

    /// The name of the element as a screen reader has it.
    pub async fn name_of(&self, css: &str) -> Outcome<String> {
        let element: Element = self.wait_for(css).await?;
        self.told(&element.element_id(), "computedlabel").await
    }

    async fn told(&self, element: &str, what: &'static str) -> Outcome<String> {
        let command = Computed { element: element.to_string(), what };
        let told = self.client.issue_cmd(command).await?;
        Ok(told.as_str().unwrap_or_default().to_string())
    }
}
