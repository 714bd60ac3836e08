//! What the server puts into HTML pages for the tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Inject {
    #[default]
    Nothing,
    /// A script that keeps every error of the page in `window.__errors`.
    ErrorRecorder,
}

/// Keeps uncaught errors, rejections, console errors, files that did not load
/// and violations of the content security policy.
const RECORDER: &str = include_str!("recorder.js");

impl Inject {
    /// The page with the script in it, allowed by the page's own policy.
    pub fn apply(self, html: &str) -> String {
        match self {
            Self::Nothing => html.to_string(),
            Self::ErrorRecorder => put_first(&allow(html, RECORDER), RECORDER),
        }
    }
}

/// Puts the script before everything else in the head, so that it misses
/// nothing.
fn put_first(html: &str, script: &str) -> String {
    let at = after_tag(html, "<head")
        .or_else(|| after_tag(html, "<html"))
        .or_else(|| after_tag(html, "<!doctype"))
        .unwrap_or(0);
    let (before, after) = html.split_at(at);
    format!("{before}<script>{script}</script>{after}")
}

/// The place behind the first tag that begins so; `<head` is not `<header`.
fn after_tag(html: &str, tag: &str) -> Option<usize> {
    let lower = html.to_ascii_lowercase();
    let start = lower
        .match_indices(tag)
        .map(|(at, _)| at)
        .find(|at| !lower[at + tag.len()..].starts_with(|next: char| next.is_alphanumeric()))?;
    Some(start + lower[start..].find('>')? + 1)
}

/// Adds the script's hash to the policy in the page's `<meta>`, if it has one.
fn allow(html: &str, script: &str) -> String {
    let lower = html.to_ascii_lowercase();
    let Some((start, end)) = policy_meta(&lower) else {
        return html.to_string();
    };
    let Some(list) =
        lower[start..end].find("script-src ").map(|at| start + at + "script-src ".len())
    else {
        return html.to_string();
    };
    let hash = STANDARD.encode(Sha256::digest(script.as_bytes()));
    format!("{}'sha256-{hash}' {}", &html[..list], &html[list..])
}

/// Where the tag `<meta http-equiv="Content-Security-Policy" …>` begins and
/// ends.
fn policy_meta(lower: &str) -> Option<(usize, usize)> {
    let named = lower.find("content-security-policy")?;
    let start = lower[..named].rfind("<meta")?;
    let end = named + lower[named..].find('>')?;
    Some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_first_and_the_policy_allows_it() {
        let html = "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" \
                    content=\"default-src 'none'; script-src 'self'\"></head><header></header>";
        let page = Inject::ErrorRecorder.apply(html);
        assert!(page.starts_with("<!doctype html><html><head><script>"));
        assert!(page.contains("script-src 'sha256-"));
        assert!(page.contains("' 'self'\"></head>"));
    }

    #[test]
    fn a_page_without_a_policy_or_a_head_gets_the_script_too() {
        let page = Inject::ErrorRecorder.apply("<!DOCTYPE html><header>x</header>");
        assert!(page.starts_with("<!DOCTYPE html><script>"));
    }

    #[test]
    fn nothing_changes_nothing() {
        assert_eq!(Inject::Nothing.apply("<head>"), "<head>");
    }
}
