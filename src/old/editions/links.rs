//! Links of the app turned into links that work without it.

use crate::content::{ACTION, CHOICE, Element, INPUT, Node};
use crate::dataset::Lang;
use crate::frame::head::page_of;
use crate::link;
use crate::query::{Facet, Screen, View};

/// The attribute of what only the app can do: hidden where no script runs.
pub const LIVE: &str = "data-live";

/// The page with every record of a language.
pub fn sheets_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "records.html",
        Lang::Fr => "fiches.html",
    }
}

/// The page of changes between versions of a language.
pub fn changes_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "changes.html",
        Lang::Fr => "changements.html",
    }
}

/// Where a link of the app leads without the app; nothing where only the app
/// has what it shows.
pub fn plain(href: &str, lang: Lang) -> Option<String> {
    let (page, query) = href.split_once('?')?;
    let (view, _) = link::parse(query);
    let sheets = sheets_of(lang);
    if let Some(id) = &view.id {
        return Some(format!("{sheets}#{id}"));
    }
    let rest = View { screen: Screen::Compare, lang: None, data: None, ..view.clone() };
    if let Some(theme) = view.facet(Facet::Theme).single() {
        let alone = rest.with(|view| view.facet_mut(Facet::Theme).clear()) == View::default();
        return (alone && view.screen == Screen::Compare)
            .then(|| format!("{sheets}#theme-{theme}"));
    }
    if rest != View::default() {
        return None;
    }
    match view.screen {
        Screen::Compare if page.is_empty() => Some(page_of(lang).to_owned()),
        Screen::Compare => Some(page.to_owned()),
        Screen::Records => Some(sheets.to_owned()),
        Screen::Sources => Some(format!("{sheets}#sources")),
        Screen::Stories => Some(format!("{sheets}#stories")),
        Screen::About => Some(format!("{sheets}#about")),
        Screen::Timeline | Screen::Plans | Screen::Lineage | Screen::Pins => None,
    }
}

/// The same content for a page without the app: links lead to pages, and what
/// only the app can do is marked and out of reach until it is there.
pub fn without_app(nodes: &mut [Node], lang: Lang) {
    for node in nodes {
        if let Node::Element(element) = node {
            change(element, lang);
        }
    }
}

fn change(element: &mut Element, lang: Lang) {
    if needs_app(element) {
        element.attrs.push((LIVE, String::new()));
        // Not `disabled`: it would look otherwise, and nothing is to jump.
        element.attrs.push(("inert", String::new()));
        shorten(&mut element.children);
        return;
    }
    let at = element.attrs.iter().position(|(name, _)| *name == "href");
    if let Some(at) = at.filter(|at| element.attrs[*at].1.contains('?') && is_own(element, *at)) {
        match plain(&element.attrs[at].1, lang) {
            Some(href) => element.attrs[at].1 = href,
            None => element.attrs.push((LIVE, String::new())),
        }
    }
    without_app(&mut element.children, lang);
}

fn is_own(element: &Element, at: usize) -> bool {
    !element.attrs[at].1.contains("://")
}

fn needs_app(element: &Element) -> bool {
    let has = |wanted: &str| element.attrs.iter().any(|(name, _)| *name == wanted);
    let class = element.attrs.iter().find(|(name, _)| *name == "class");
    let is_group = class
        .is_some_and(|(_, class)| ["controls", "copy", "sets", "embed"].contains(&class.as_str()));
    is_group || has(ACTION) || has(CHOICE) || has(INPUT)
}

/// What nobody can see yet is left out: the values of closed filters, and all
/// options but the chosen one.
fn shorten(nodes: &mut Vec<Node>) {
    let is_chosen = |element: &Element| element.attrs.iter().any(|(name, _)| *name == "selected");
    nodes.retain_mut(|node| {
        let Node::Element(element) = node else { return true };
        if element.tag == "option" {
            return is_chosen(element);
        }
        if element.attrs.iter().any(|(name, value)| *name == "class" && value == "facet-grid") {
            element.children.clear();
        }
        shorten(&mut element.children);
        element.tag != "optgroup" || !element.children.is_empty()
    });
}
