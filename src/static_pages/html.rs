//! Changes in HTML that is there already.

use lol_html::html_content::{ContentType, Element};
use lol_html::{ElementContentHandlers, RewriteStrSettings, Selector, element, rewrite_str};
use std::borrow::Cow;

/// What happens to the elements that a selector finds.
pub type Handler<'h> = (Cow<'h, Selector>, ElementContentHandlers<'h>);

/// The page after these changes.
pub fn rewritten(page: &str, handlers: Vec<Handler<'_>>) -> Result<String, String> {
    let mut settings = RewriteStrSettings::new();
    for handler in handlers {
        settings = settings.append_element_content_handler(handler);
    }
    rewrite_str(page, settings).map_err(|fault| format!("index.html: {fault}."))
}

/// Takes the elements out.
pub fn without<'h>(selector: &str) -> Handler<'h> {
    element!(selector, |element| {
        element.remove();
        Ok(())
    })
}

/// Puts HTML behind an element.
pub fn behind<'h>(selector: &str, html: &'h str) -> Handler<'h> {
    element!(selector, move |element| {
        element.after(html, ContentType::Html);
        Ok(())
    })
}

/// What a page is called and what it is about, wherever its head says so.
pub fn titled<'h>(title: &'h str, about: &'h str) -> Vec<Handler<'h>> {
    let says = |element: &mut Element<'_, '_>, text: &str| {
        element.set_attribute("content", &attribute(text)).map_err(Into::into)
    };
    vec![
        element!("head > title", move |element| {
            element.set_inner_content(title, ContentType::Text);
            Ok(())
        }),
        element!("meta[property='og:title']", move |element| says(element, title)),
        element!("meta[name='description']", move |element| says(element, about)),
        element!("meta[property='og:description']", move |element| says(element, about)),
    ]
}

/// Text as it stands in an attribute; quotes are escaped by the rewriter.
pub fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
}

/// Tells the app how large the single file is, in kB: it offers it.
pub fn announce_file(page: &str, size: u32) -> Result<String, String> {
    let meta = format!("<meta name=\"single-file\" content=\"{size}\">");
    rewritten(page, vec![behind("meta[charset]", &meta)])
}
