//! Components as HTML text, over the made-up dataset or the project's own.

// Each test file uses a part of it.
#![allow(dead_code)]

use leptos::prelude::*;
use parallel49::state::{Site, provide_state, use_data};
use parallel49_core::dataset::bundle::localise;
use parallel49_core::dataset::{Dataset, Lang, folder};
use parallel49_core::link::parse;
use parallel49_core::page::Loaded;
use parallel49_core::query::Index;
use std::path::Path;

/// The dataset in a folder of the repository.
pub fn dataset(path: &str) -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    folder::records(&folder).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The project's data in a language, indexed.
pub fn own(lang: Lang) -> Index {
    Index::new(localise(&dataset("public/data"), lang).expect("localised"), true)
}

/// The made-up data of two other parties.
pub fn tiny() -> Dataset<String> {
    localise(&dataset("tests/fixtures/tiny"), Lang::En).expect("localised")
}

/// What a component draws for a link.
pub fn draw(index: Index, lang: Lang, link: &str, component: fn() -> AnyView) -> String {
    let view = parse(link).0.with(|view| view.lang = Some(lang));
    Owner::new().with(|| {
        provide_state(view, Vec::new(), Site::still(None));
        use_data().set(Loaded::new(index, lang));
        component().to_html()
    })
}

/// Text without markup.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace('\u{a0}', " ").replace("&lt;", "<").replace("&amp;", "&")
}
