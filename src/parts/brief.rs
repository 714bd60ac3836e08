//! What only paper shows: the head of a view with the sources of what is pinned; a theme, a plan,
//! a record as a brief of its own.
//!
//! On paper there is no address bar and nothing to follow: what the view is, its day, the
//! version of the data and full addresses stand in words.

use super::pieces::{address, fact, source_line};
use super::signs::{hue_class, mark, sign, verdict_sign};
use crate::browser;
use crate::state::{use_page, use_record_view, use_session, use_site};
use leptos::prelude::*;
use parallel49_core::cite::subject::lasting;
use parallel49_core::cite::{self, Lasting};
use parallel49_core::ctx::Ctx;
use parallel49_core::link;
use parallel49_core::page::Page;
use parallel49_core::query::View;
use parallel49_core::query::view::Filter;
use parallel49_core::screens::brief::{Brief, Cited, Item, Verdict, brief, rows_line, sources};
use parallel49_core::screens::compare::verdicts::verdict_word;
use parallel49_core::screens::record::model::title_of;
use parallel49_core::screens::stories::describe::narrowed;
use parallel49_core::text::format;

/// The head of a view on paper: title, filters, day, how much is shown, version and address.
#[component]
pub fn BriefHead() -> impl IntoView {
    let (page, open, session) = (use_page(), use_record_view(), use_session());
    let site = use_site().page;
    move || {
        let page = page.get()?;
        let title = page.title(open.get().as_deref());
        let lines = lines(&page, session.shown.get());
        let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        let address = site.clone().map(|site| {
            let view = page.view.with(|view| view.id = None);
            let ctx = page.ctx();
            let said =
                ctx.labelled(ctx.texts.printed_from, &format!("{site}{}", link::href(&view)));
            view! { <p class="brief-address">{said}</p> }
        });
        Some(view! {
            <div class="brief">
                <p class="brief-title">{title}</p>
                {lines}
                {address}
            </div>
        })
    }
}

/// What the head says of the view; `rows` is how many rows a list holds at most.
fn lines(page: &Page, rows: usize) -> Vec<String> {
    let ctx = page.ctx();
    let (view, texts) = (ctx.view, ctx.texts);
    let mut lines = vec![narrowed(&ctx).join(" · ")];
    if Filter::Asof.applies_to(view.screen) {
        let day = view.asof.map(|day| format::day(day, ctx.lang));
        lines.push(ctx.labelled(texts.asof, day.as_deref().unwrap_or(texts.asof_none)));
    }
    lines.push(rows_line(page, rows).unwrap_or_else(|| page.count_line()));
    lines.push(ctx.version());
    lines.retain(|line| !line.is_empty());
    lines
}

/// A theme, a plan or the record that is open as a brief of at most two sheets. Paper shows it
/// instead of the screen: it needs nothing that is drawn only when it is opened. It is made when
/// the page is printed: what the browser prints is the page after the listeners and the tasks
/// they have begun.
#[component]
pub fn BriefPages() -> impl IntoView {
    let (page, open) = (use_page(), use_record_view());
    let site = use_site().page;
    let is_printed = RwSignal::new(false);
    // Pages made without a browser have no effects, and nothing to listen to.
    Effect::new(move || browser::on_print(move |now| is_printed.set(now)));
    move || {
        let page = is_printed.get().then(|| page.get()).flatten()?;
        brief_pages(&page, open.get().as_deref(), site.as_deref())
    }
}

/// The view as a brief, where it is one; `open` is the id of the record over it, `site` the
/// address of the page.
pub fn brief_pages(page: &Page, open: Option<&str>, site: Option<&str>) -> Option<AnyView> {
    let told = brief(page, open, site)?;
    let reference = open.and_then(|id| reference(page, id, site?));
    Some(pages(&page.ctx(), told, reference))
}

fn pages(ctx: &Ctx<'_>, told: Brief<'_>, reference: Option<String>) -> AnyView {
    let texts = ctx.texts;
    let kind = format!("{} · {}", texts.name, told.kind);
    let facts = told.facts.into_iter().map(|(label, said)| fact(label, said)).collect_view();
    let sections = match told.is_side_by_side {
        true => format!("brief-sides of-{}", told.sections.len()),
        false => "brief-parts".to_owned(),
    };
    let mut group = "";
    let parts = told.sections.into_iter().map(|section| {
        let is_new = section.group != group && section.group != section.heading;
        group = section.group;
        let above = is_new.then(|| view! { <h2>{group}</h2> });
        let hue = section.party.map(|party| hue_class(party.hue)).unwrap_or_default();
        let position = told_in("brief-position", section.position);
        view! {
            <section class=hue>
                {above}
                <h2>{section.party.map(sign)}{section.heading}</h2>
                {position}
                {section.items.into_iter().map(said).collect_view()}
            </section>
        }
        .into_any()
    });
    let parts: Vec<AnyView> = parts.collect();
    let sources = told.sources.iter().map(|cited| source(ctx, cited)).collect_view();
    let sources = (!told.sources.is_empty()).then(|| {
        view! { <h2>{texts.brief_sources}</h2><ol class="brief-cited">{sources}</ol> }
    });
    view! {
        <article class="brief-pages">
            <header>
                <p class="brief-kind">{mark()}{kind}</p>
                <h1 lang=told.title_lang>{told.title}</h1>
                <p class="brief-of">{told.of.join(" · ")}</p>
                {told.address.map(|said| view! { <p class="brief-of">{said}</p> })}
            </header>
            {told.lead.into_iter().map(said).collect_view()}
            {told.verdict.map(|told| verdict(ctx, told))}
            <dl>{facts}</dl>
            <div class=sections>{parts}</div>
            {told.more.map(|said| view! { <p class="brief-more">{said}</p> })}
            {sources}
            {reference.map(|said| view! { <p class="brief-reference">{said}</p> })}
        </article>
    }
    .into_any()
}

fn told_in(class: &'static str, text: String) -> Option<AnyView> {
    (!text.is_empty()).then(|| view! { <p class=class>{text}</p> }.into_any())
}

fn said(item: Item<'_>) -> AnyView {
    let title = (!item.title.is_empty()).then(|| view! { <strong>{item.title}</strong>" " });
    let refs: String = item.refs.iter().map(|n| format!("[{n}]")).collect();
    let refs = (!refs.is_empty()).then(|| view! { "\u{a0}"<span class="brief-refs">{refs}</span> });
    let class = format!("brief-item at-{}", item.depth);
    view! { <div class=class><p>{title}{item.text}{refs}</p>{told_in("brief-meta", item.meta)}</div> }
        .into_any()
}

/// The verdict and what differs beside each other; under them how sure it is, its caveats, and
/// the verdicts of all eras.
fn verdict(ctx: &Ctx<'_>, told: Verdict<'_>) -> AnyView {
    let item = told.item;
    let eras = told.eras.into_iter().map(|(name, item)| {
        let verdict = item.map(|item| view! { {verdict_sign(ctx, item)}{verdict_word(ctx, item)} });
        view! { <li><strong>{name}</strong>" "{verdict}</li> }.into_any()
    });
    let eras = list_of("brief-eras", eras.collect());
    let caveats = match item.caveats.is_empty() {
        true => String::new(),
        false => ctx.labelled(ctx.texts.caveats, &item.caveats.join(" ")),
    };
    let differs = (!item.differs.is_empty()).then(|| {
        view! { <div><h2>{ctx.texts.what_differs}</h2><p>{item.differs.clone()}</p></div> }
    });
    let headline = item.headline.clone().map(|said| view! { <p><strong>{said}</strong></p> });
    view! {
        <section class="brief-verdict">
            <div>
                <h2>{verdict_sign(ctx, item)}" "{told.heading}</h2>
                {headline}
                <p>{item.rationale.clone()}</p>
            </div>
            {differs}
        </section>
        {told_in("brief-meta", told.facts)}
        {told_in("brief-meta", caveats)}
        {eras}
    }
    .into_any()
}

fn list_of(class: &'static str, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| view! { <ul class=class>{items}</ul> }.into_any())
}

/// A source with the place in it; its title leads there from a file.
fn source(ctx: &Ctx<'_>, cited: &Cited<'_>) -> AnyView {
    let place = cited.place.clone();
    if let Some(first) = cited.first {
        let said = ctx.fill(ctx.texts.brief_same, &[&first.to_string(), &place]);
        return view! { <li>{said}</li> }.into_any();
    }
    let title = cited.source.title.clone();
    let title = match cited.source.url.as_ref().map(|url| url.as_str().to_owned()) {
        Some(url) => view! { <a href=url rel="noreferrer">{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let address = cited.address.clone().map(|address| format!(". {address}"));
    view! { <li>{source_line(ctx, cited.source, vec![title])}". "{place}{address}</li> }.into_any()
}

/// How to cite a record, with its permanent link; `site` is the address of the page.
fn reference(page: &Page, id: &str, site: &str) -> Option<String> {
    let ctx = page.ctx();
    let alone = View { id: Some(id.to_owned()), ..View::default() };
    let link = Lasting::of(site, &lasting(page, &alone));
    let title = title_of(ctx.index, id, ctx.lang)?;
    let said = cite::text(ctx.index, &title, None, &[], link.text(), ctx.lang);
    Some(ctx.labelled(ctx.texts.citation, &said))
}

/// The sources of what is pinned, numbered, each with its address.
#[component]
pub fn BriefSources() -> impl IntoView {
    let page = use_page();
    move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let sources = sources(&page);
        (!sources.is_empty()).then(|| {
            let item = |source: &&_| item(&ctx, source);
            let items: Vec<AnyView> = sources.iter().map(item).collect();
            view! {
                <section class="brief brief-sources">
                    <h2>{ctx.texts.brief_sources}</h2>
                    <ol>{items}</ol>
                </section>
            }
        })
    }
}

fn item(ctx: &Ctx<'_>, source: &parallel49_core::dataset::Source<String>) -> AnyView {
    let line = source_line(ctx, source, vec![source.title.clone().into_any()]);
    view! { <li>{line}". "{address(ctx, source)}</li> }.into_any()
}
