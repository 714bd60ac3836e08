//! The sources: every document that statements rest on.

use crate::parts::buttons::DialogButton;
use crate::parts::controls::Controls;
use crate::parts::found_list::FoundList;
use crate::parts::paging::row_id;
use crate::parts::pieces::{address, marked, meta, opening, source_line};
use crate::screens::records::why::why;
use crate::state::{Cited, Dialog, use_page, use_session, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Source, Word};
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Column, Screen, Sort};
use parallel49_core::screens::sources::USUAL;
use std::sync::Arc;

#[component]
pub fn Sources() -> impl IntoView {
    let texts = use_texts();
    view! {
        {opening(texts.sources_title, texts.sources_lead)}
        <Controls><Orders/></Controls>
        <FoundList draw=|found| view! { <List found/> }.into_any()/>
    }
}

/// What the list may be sorted by.
#[component]
fn Orders() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts().records);
    let now = move || view.with(Sort::of).unwrap_or(USUAL);
    let order = move |column: &'static Column| {
        let column = *column;
        let is_now = move || now().column == column;
        let arrow = move || match now() {
            now if now.column != column => "",
            now if now.falling => " ↓",
            _ => " ↑",
        };
        let href = move || {
            let next = Sort::next(Some(now()), column);
            view.href(|view| view.sort = (next != USUAL).then(|| next.word()))
        };
        view! {
            <li>
                <a
                    id=format!("sort-{}", column.word())
                    href=href
                    aria-current=move || is_now().then_some("true")
                >
                    {(texts.column)(column)}
                    <span aria-hidden="true">{arrow}</span>
                </a>
            </li>
        }
    };
    view! {
        <div class="orders">
            <span id="sort-label">{texts.sort_by}</span>
            <ul class="row" aria-labelledby="sort-label">
                {Column::orders(Screen::Sources).iter().map(order).collect_view()}
            </ul>
        </div>
    }
}

/// A source in the list: all that it is drawn from.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Item {
    /// The position in the catalogue.
    n: usize,
    /// Its id where it begins a part of the list: the focus goes there when the part comes.
    begins: Option<String>,
    /// What all items are drawn from: search and version of the data.
    all: Arc<[String; 2]>,
}

#[component]
fn List(found: Memo<Vec<usize>>) -> impl IntoView {
    let (page, session) = (use_page(), use_session());
    let items = move || {
        let Some(page) = page.get() else { return Vec::new() };
        let version = page.loaded.index.data.meta.version.clone();
        let all = Arc::new([page.view.q.clone(), version]);
        let item = |(at, n): (usize, &usize)| Item { n: *n, begins: row_id(at), all: all.clone() };
        found.with(|found| found.iter().take(session.shown.get()).enumerate().map(item).collect())
    };
    view! {
        <ol class="record-list sources">
            <For each=items key=Item::clone children=|item| drawn(&item)/>
        </ol>
    }
}

/// A source; its link follows the view, all else of it holds still.
fn drawn(item: &Item) -> AnyView {
    let view = use_view();
    let page = use_page().get_untracked();
    let Some((page, at)) = page.and_then(|page| {
        let at = position(&page, item.n)?;
        Some((page, at))
    }) else {
        return ().into_any();
    };
    let Some((ctx, catalogue, hits)) = page.catalogued() else { return ().into_any() };
    let source = &ctx.index.data.sources[at];
    let count = catalogue.statements(ctx.index)[at];
    let title = marked(&source.title, &hits.search);
    let id = source.id.0.clone();
    let href = move || view.href(|view| view.id = Some(id.clone()));
    let title = view! { <a href=href id=item.begins.clone()>{title}</a> }.into_any();
    let line = source_line(&ctx, source, vec![title]);
    view! {
        <li>
            <p class="source-name">{line}</p>
            {facts(&ctx, source, count)}
            {why(&ctx, catalogue, &hits.search, item.n)}
        </li>
    }
    .into_any()
}

/// The place of a record of the catalogue among the sources.
fn position(page: &Page, n: usize) -> Option<usize> {
    match page.loaded.catalogue().records.get(n)? {
        Found::Source(at) => Some(*at),
        _ => None,
    }
}

/// Kind, how much was read and how much rests on it, the way to it, the way to its citation.
fn facts(ctx: &Ctx<'_>, item: &Source<String>, statements: usize) -> Option<AnyView> {
    let texts = ctx.texts;
    let mut facts = vec![(texts.source_kind)(item.kind).into_any()];
    facts.extend(item.read.map(|read| (texts.record.read)(read).into_any()));
    facts.push(ctx.count(statements, texts.statements).into_any());
    facts.push(match (&item.url, &item.address) {
        (None, Some(address)) => {
            let address = address.clone();
            view! { {texts.record.not_encrypted}" "<code>{address}</code> }.into_any()
        }
        (None, None) => texts.record.no_address_known.into_any(),
        _ => address(ctx, item).into_any(),
    });
    facts.push(
        view! {
            <DialogButton
                dialog=Dialog::Cite(Cited::Source(item.id.to_string()))
                label=texts.desk.cite
                class="quiet"
                name=ctx.labelled(texts.desk.cite, &item.title)
            />
        }
        .into_any(),
    );
    meta(facts)
}
