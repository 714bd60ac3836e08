//! What the server changes in pages for the tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use sha2::{Digest, Sha256};
use std::cell::Cell;

/// Keeps uncaught errors, rejections, console errors, files that did not load and violations of
/// the content security policy in `window.__errors`.
const RECORDER: &str = include_str!("recorder.js");

/// The page with the recorder in it, before all else, and allowed by the page's own policy.
pub fn record_errors(page: &str) -> String {
    let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(RECORDER)));
    let is_in = Cell::new(false);
    let first = |element: &mut Element<'_, '_>| {
        // Before the policy too: scripts that were parsed before it are none of its business,
        // but browsers differ, so it allows them.
        if !is_in.replace(true) {
            element.before(&format!("<script>{RECORDER}</script>"), ContentType::Html);
        }
        Ok(())
    };
    let allow = |policy: &mut Element<'_, '_>| {
        let content = policy.get_attribute("content").unwrap_or_default();
        let content = match content.contains("script-src ") {
            true => content.replacen("script-src ", &format!("script-src {hash} "), 1),
            false => format!("{content}; script-src {hash}"),
        };
        Ok(policy.set_attribute("content", &content)?)
    };
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("meta, title, link, script, style, body", first))
        .append_element_content_handler(element!(
            "meta[http-equiv='Content-Security-Policy']",
            allow
        ));
    rewrite_str(page, settings).unwrap_or_else(|_| page.to_owned())
}

/// The page without the name of the worker that would keep it.
pub fn without_worker(page: &str) -> String {
    let forget = element!("html[data-worker]", |root| {
        root.remove_attribute("data-worker");
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(forget);
    rewrite_str(page, settings).unwrap_or_else(|_| page.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recorder_comes_first_and_the_policy_allows_it() {
        let page = "<!doctype html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-\
                    Security-Policy\" content=\"default-src 'none'; script-src 'self'\"></head>";
        let page = record_errors(page);
        assert!(page.starts_with("<!doctype html><html><head><script>"), "{page}");
        assert!(page.contains("script-src 'sha256-") && page.contains("' 'self'\">"), "{page}");
    }

    #[test]
    fn a_page_without_scripts_records_what_does_not_load() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert!(record_errors(page).contains("default-src 'none'; script-src 'sha256-"));
    }

    #[test]
    fn the_worker_is_forgotten() {
        let page = "<html lang=\"en\" data-worker=\"sw.js\"><p>x</p>";
        assert_eq!(without_worker(page), "<html lang=\"en\"><p>x</p>");
    }
}
