//! Every record on one page: to read, print and link to without a script.

mod parts;
mod themes;

use super::metadata::Metadata;
use super::render::render;
use super::still::Still;
use super::{changes_of, every_record_of, html};
use crate::screens::about::About;
use crate::screens::record::record;
use crate::state::use_page;
use leptos::prelude::*;
use lol_html::element;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::FILES;
use parallel49_core::page::Loaded;
use parallel49_core::query::View;
use parallel49_core::query::index::Found;
use parallel49_core::screens::record::model::{id_of, title_of};
use parallel49_core::text::{static_pages, texts};

/// The page of the data's language, with the styles of the page that trunk built.
pub fn page(template: &str, loaded: Loaded, metadata: &Metadata<'_>) -> Result<String, String> {
    still(loaded, |still| still.page(template, metadata))
}

/// All between `<body>` and `</body>`.
///
/// # Errors
/// None for HTML that leptos wrote.
pub fn body(loaded: Loaded) -> Result<String, String> {
    still(loaded, |still| still.body())
}

fn still(
    loaded: Loaded,
    write: impl FnOnce(&Still<'_>) -> Result<String, String>,
) -> Result<String, String> {
    let lang = loaded.lang;
    let (own, main) = (static_pages(lang), main(loaded)?);
    let (title, about) = (own.title, own.lead);
    let page = write(&Still { lang, title, about, name_of: every_record_of, main: &main })?;
    // Most links lead to another place of this very page.
    Ok(page.replace(&format!("href=\"{}#", every_record_of(lang)), "href=\"#"))
}

fn main(loaded: Loaded) -> Result<String, String> {
    let lang = loaded.lang;
    let html = render(loaded, View::default(), None, || {
        let page = use_page();
        let records = page.get().map(|page| records(&page.ctx()));
        view! { {records}<section id="about"><About/></section> }.into_any()
    });
    // Screens and records are parts of this page: their headings stand a level lower. The
    // statements of an instrument follow it in full, and a list of the sections of a record is
    // for those that are open over a screen.
    let lower =
        |from: &str, to: &'static str| element!(from, move |heading| Ok(heading.set_tag_name(to)?));
    // This page has a list of its own parts.
    let about = texts(lang).about_title;
    let named = element!("#about nav", move |nav| Ok(nav.set_attribute("aria-label", about)?));
    let changes = [
        named,
        html::without(".told .says, .told .figure-list, .told .record-contents"),
        lower("#about h1", "h2"),
        lower("#about h2", "h3"),
        lower("#about h3", "h4"),
        lower(".told h3", "h4"),
        lower(".told h4", "h5"),
        lower(".told h5", "h6"),
    ];
    html::rewritten(&html, changes.into())
}

fn records(ctx: &Ctx<'_>) -> AnyView {
    let (texts, own, data) = (ctx.texts, static_pages(ctx.lang), &ctx.index.data);
    let all = |count: usize, found: fn(usize) -> Found| {
        (0..count).map(|n| one(ctx, found(n))).collect_view().into_any()
    };
    let parts = [
        ("themes", own.themes, themes::themes(ctx)),
        ("instruments", own.instruments, parts::instruments(ctx)),
        ("events", own.events, all(data.events.len(), Found::Event)),
        ("bodies", own.bodies, all(data.bodies.len(), Found::Body)),
        ("findings", own.findings, all(data.findings.len(), Found::Finding)),
        ("stories", own.stories, parts::stories(ctx)),
        ("sources", own.sources, parts::sources(ctx)),
    ];
    let names =
        parts.iter().map(|(id, name, _)| (*id, *name)).chain([("about", texts.about_title)]);
    let contents = names.map(|(id, name)| view! { <li><a href=format!("#{id}")>{name}</a></li> });
    let files = FILES.map(|file| {
        let (name, href) = (format!("{file}.json"), format!("data/{file}.json"));
        view! { <span><a href=href download="">{name}</a></span>" " }
    });
    view! {
        {crate::parts::pieces::opening(own.title, own.lead)}
        <p class="meta">{format!("{}.", ctx.version())}</p>
        <nav class="contents" aria-label=own.contents>
            <ul class="inline">{contents.collect_view()}</ul>
        </nav>
        <p class="meta">{ctx.labelled(own.downloads, "")}{files.into_iter().collect_view()}</p>
        <p class="meta"><a href=changes_of(ctx.lang)>{texts.about.links.2}</a></p>
        {parts.map(|(id, name, items)| view! { <section id=id><h2>{name}</h2>{items}</section> })
            .into_iter()
            .collect_view()}
    }
    .into_any()
}

/// A record under its title, with its id as anchor.
fn one(ctx: &Ctx<'_>, found: Found) -> AnyView {
    let id = id_of(ctx.index, found);
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    view! { <article id=id.to_owned()><h3>{title}</h3>{told(ctx, found)}</article> }.into_any()
}

/// What a record says, marked as being within another page.
fn told(ctx: &Ctx<'_>, found: Found) -> AnyView {
    view! { <div class="told">{record(ctx, found)}</div> }.into_any()
}
