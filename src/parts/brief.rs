//! What only paper shows: the head of a brief, and the sources below it.
//!
//! On paper there is no address bar and nothing to follow: what the view is, its day, the
//! version of the data and full addresses stand in words.

use super::pieces::{address, source_line};
use crate::state::{use_page, use_record_view, use_session, use_site};
use leptos::prelude::*;
use parallel49_core::cite::subject::short;
use parallel49_core::ctx::Ctx;
use parallel49_core::link;
use parallel49_core::page::Page;
use parallel49_core::query::view::Filter;
use parallel49_core::screens::brief::{rows_line, sources};
use parallel49_core::screens::stories::describe::narrowed;
use parallel49_core::text::format;

/// The head of the brief: title, filters, day, how much is shown, version and address.
/// `record` is the id of a record that is the brief.
#[component]
pub fn BriefHead(#[prop(optional, into)] record: Option<String>) -> impl IntoView {
    let (page, open, session) = (use_page(), use_record_view(), use_session());
    let site = use_site().page;
    move || {
        let page = page.get()?;
        let record = record.clone();
        let title = page.title(record.as_deref().or(open.get().as_deref()));
        let lines = lines(&page, record.is_some(), session.shown.get());
        let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        let address = site.clone().map(|site| {
            let view = page.view.with(|view| view.id = record);
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
fn lines(page: &Page, is_record: bool, rows: usize) -> Vec<String> {
    let ctx = page.ctx();
    let (view, texts) = (ctx.view, ctx.texts);
    let mut lines = Vec::new();
    if !is_record {
        lines.push(narrowed(&ctx).join(" · "));
    }
    if Filter::Asof.applies_to(view.screen) && (!is_record || view.asof.is_some()) {
        let day = view.asof.map(|day| format::day(day, ctx.lang));
        lines.push(ctx.labelled(texts.asof, day.as_deref().unwrap_or(texts.asof_none)));
    }
    if !is_record {
        lines.push(rows_line(page, rows).unwrap_or_else(|| page.count_line()));
    }
    lines.push(ctx.version());
    lines.retain(|line| !line.is_empty());
    lines
}

/// The sources of a theme or a plan, numbered, each with its address. On screen they are a
/// click away; a whole comparison rests on too many.
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

/// How to cite a record that is the brief, with its permanent link; `site` is the address of
/// the page.
pub fn reference(page: &Page, id: &str, site: &str) -> Option<AnyView> {
    let said = short(page, id, site)?;
    Some(view! { <p class="brief">{said}</p> }.into_any())
}
