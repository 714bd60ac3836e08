//! Links of every released version of the data open whole for ever, and show
//! what they showed.

use crate::common::root;
use parallel49_core::dataset::{Dataset, Lang, Word, folder};
use parallel49_core::link::parse;
use parallel49_core::opened::opened;
use parallel49_core::query::{Screen, View};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

fn links() -> Vec<Value> {
    let text = fs::read_to_string(root().join("tests/fixtures/old-links.json")).expect("links");
    serde_json::from_str(&text).expect("the list of old links")
}

fn version(version: &str, lang: Lang) -> Dataset<String> {
    folder::version(&root().join("public/data"), version, lang).expect("a released version")
}

/// A search may find more than it once did, by other forms of a word; never less.
fn is_count(shown: usize, view: &View, then: &Value) -> bool {
    let then = then.as_u64().and_then(|then| usize::try_from(then).ok());
    then.is_some_and(|then| if view.q.is_empty() { shown == then } else { shown >= then })
}

/// A link that names no screen and sets no filter opens the first screen, whatever that is today.
#[test]
fn every_old_link_opens_whole_and_shows_what_it_showed() {
    let mut read: BTreeMap<(String, &str), Dataset<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for link in links() {
        let text = |name: &str| link[name].as_str().unwrap_or_else(|| panic!("{name}: {link}"));
        let (view, unread) = parse(text("link"));
        assert_eq!(unread, [], "{link}");
        assert_eq!(view.data.as_deref(), Some(text("data")), "{link}");
        // Keys may get new names; what they say stays.
        assert_eq!(view, parse(text("view")).0, "{link}");
        let lang = view.lang.expect("a language");
        let key = (text("data").to_owned(), lang.code());
        let data = read.entry(key).or_insert_with(|| version(text("data"), lang)).clone();
        let shown = opened(data, lang, text("link"));
        if shown.view.is_none() {
            faults.push(format!("does not open whole: {link}"));
        } else if shown.title != text("title") || !is_count(shown.count, &view, &link["count"]) {
            faults.push(format!("shows {:?}, {}: {link}", shown.title, shown.count));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_links_are_of_every_kind() {
    let of = |link: &Value| parse(link["link"].as_str().unwrap_or_default()).0.screen.word();
    let screens: BTreeSet<&str> = links().iter().map(of).collect();
    // Figures and the list of pins came after the first versions.
    assert!(screens.len() >= Screen::ALL.len() - 2, "{screens:?}");
    let keys: BTreeSet<String> = links()
        .iter()
        .flat_map(|link| {
            let view = link["view"].as_str().unwrap_or_default().to_owned();
            view.split('&')
                .filter_map(|pair| Some(pair.split_once('=')?.0.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect();
    for key in ["cols", "theme", "party", "kind", "status", "body", "confidence", "q", "asof"] {
        assert!(keys.contains(key), "no old link has {key}");
    }
    for key in ["from", "to", "sort", "show", "as", "focus", "around", "story", "step", "id"] {
        assert!(keys.contains(key), "no old link has {key}");
    }
}

#[test]
fn a_link_that_lost_something_does_not_open_whole() {
    let data = || version("1.0.0", Lang::En);
    let lost = opened(data(), Lang::En, "?id=no-such-record&lang=en&data=1.0.0");
    assert_eq!((lost.view, lost.title.as_str()), (None, ""));
    // Counted by hand in the bundle: 80 provisions whose themes hold this one, and 2 others that
    // its verdict rests on.
    let theme = opened(data(), Lang::En, "?theme=privacy-values&lang=en&data=1.0.0");
    assert_eq!((theme.count, theme.title.as_str()), (82, "Privacy and values"));
}
