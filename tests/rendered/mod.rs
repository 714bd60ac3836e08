//! Screens as HTML, for tests of what they say.

// Each test file uses a part of it.
#![allow(dead_code)]

use leptos::prelude::*;
use parallel49::screens::ScreenView;
use parallel49::screens::stories::StoryBar;
use parallel49::state::{Site, provide_state, use_data, use_page};
use parallel49_core::dataset::{Lang, bundle};
use parallel49_core::link::parse;
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::Index;
use std::fs;
use std::path::Path;

/// The newest released data in a language.
pub fn loaded(lang: Lang) -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("the data is there");
    let version = bundle::read_pointer(&read("newest.json")).expect("a pointer").version;
    let part = |name: &str| read(&format!("{version}/{}/{name}.json", lang.code()));
    let data = bundle::joined(&part("first"), &part("rest"), &version, lang).expect("the data");
    Loaded::new(Index::new(data, true), lang)
}

/// What is made of a view, with all its data there.
pub fn rendered(query: &str, make: impl FnOnce() -> AnyView + 'static) -> String {
    let (view, unread) = parse(query);
    let lang = view.lang.unwrap_or_default();
    let owner = Owner::new();
    owner.with(|| {
        provide_state(view.with(|view| view.lang = Some(lang)), unread, Site::still(None));
        use_data().set(loaded(lang));
        make().to_html()
    })
}

/// The screen of a view.
pub fn screen(query: &str) -> String {
    rendered(query, || view! { <StoryBar/><ScreenView/> }.into_any())
}

/// A record over a view, as the panel has it.
pub fn record(query: &str, id: &'static str) -> String {
    rendered(query, move || {
        let page = use_page().get_untracked().expect("a page");
        let ctx = page.ctx();
        let found = ctx.index.find(id).expect("a record");
        parallel49::screens::record::record(&ctx, found)
    })
}

/// The page of a view.
pub fn page(query: &str) -> Page {
    let (view, _) = parse(query);
    let lang = view.lang.unwrap_or_default();
    Page::new(loaded(lang).into(), &view.with(|view| view.lang = Some(lang)))
}

/// The text of HTML: without tags, comments and what only a hover shows.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tip = rest[at..].starts_with("<span class=\"term-tip\"");
        let end = if tip { rest[at..].find("</span>").map(|end| end + 7) } else { None };
        let end = end.or_else(|| rest[at..].find('>').map(|end| end + 1)).unwrap_or(rest.len());
        rest = &rest[at + end.min(rest.len() - at)..];
    }
    out.push_str(rest);
    out.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// How often a piece stands in HTML.
pub fn count(html: &str, piece: &str) -> usize {
    html.matches(piece).count()
}
