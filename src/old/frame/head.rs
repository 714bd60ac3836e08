//! Name, views, language. Shown before any data is there.

use super::embed;
use crate::content::pieces::link;
use crate::content::{Element, Node, el};
use crate::controls::copy;
use crate::dataset::Lang;
use crate::desk::ask::{CITE_VIEW, EMBED};
use crate::link;
use crate::link::data::is_own;
use crate::pins::buttons as pins;
use crate::query::{Screen, View};
use crate::scene::{Edition, Scene};
use crate::text::texts;

/// The page that a language starts on, so that its links work without the app.
pub fn page_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "index.html",
        Lang::Fr => "fr.html",
    }
}

/// The masthead; over an embedded view, its line.
pub fn head(scene: &Scene) -> Vec<Node> {
    if scene.view.embed {
        return embed::line(scene);
    }
    let view = &scene.view;
    let lang = view.lang.unwrap_or_default();
    let texts = texts(lang);
    let home = View::default().with(|home| view.lend_to(home));
    let entry = |screen: &Screen| {
        let entry = link(link::href(&view.on(*screen)), (texts.screen)(*screen));
        let is_here = view.screen == *screen;
        el("li").child(if is_here { entry.attr("aria-current", "page") } else { entry })
    };
    // A file of the reader's has no address for others, nor has a page from disk.
    let is_hosted = scene.edition != Edition::File && !view.data.as_deref().is_some_and(is_own);
    let entries: Vec<Element> =
        Screen::ALL.iter().filter(|screen| **screen != Screen::Pins).map(entry).collect();
    vec![
        brand(link::href(&home), texts.name).into(),
        el("nav").attr("aria-label", texts.navigation).child(el("ul").child(entries)).into(),
        el("div")
            .class("tools")
            .child(copy::button(scene, copy::LINK, texts.copy_link))
            .child(copy::share(scene))
            .child(copy::desk(CITE_VIEW, texts.desk.cite))
            .child(is_hosted.then(|| copy::desk(EMBED, texts.embed)))
            .child(pins::ways(scene))
            .child(other_language(scene))
            .into(),
    ]
}

/// The name with its mark.
pub fn brand(href: impl AsRef<str>, name: &str) -> Element {
    link(href, mark()).class("brand").child(el("span").child(name))
}

/// The way to the same view in the other language.
fn other_language(scene: &Scene) -> Element {
    let other = scene.lang().other();
    let target = link::href(&scene.view.with(|view| view.lang = Some(other)));
    // The single file is one page for both.
    let page = if scene.edition == Edition::File { "" } else { page_of(other) };
    link(format!("{page}{target}"), scene.texts().other_language)
        .class("language")
        .attr("lang", other.code())
        .attr("hreflang", other.code())
}

/// Two sides and the line between them; north is up.
fn mark() -> Element {
    let path = |class: &str, d: &str| el("path").class(class).attr("d", d);
    el("svg")
        .class("mark")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(path("mark-second", "M3 3h18v7H3z"))
        .child(path("mark-mix", "M0 11.2h24v1.6H0z"))
        .child(path("mark-first", "M3 14h18v7H3z"))
}
