//! The sources: every document that statements rest on.

use crate::parts::buttons::DialogButton;
use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::pieces::{address, marked, opening, source_line};
use crate::screens::records::why::why;
use crate::state::{Cited, Dialog, use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Source, Word};
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Column, Screen, Sort};
use parallel49_core::screens::sources::USUAL;

#[component]
pub fn Sources() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let list = move || match page.get().filter(|page| page.is_complete()) {
        None => view! { <p class="waiting">{texts.loading_rest}</p> }.into_any(),
        Some(page) => found(&page),
    };
    view! {
        {opening(texts.sources_title, texts.sources_lead)}
        <Controls><Orders/></Controls>
        {list}
    }
}

/// What the list may be sorted by.
#[component]
fn Orders() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts().records);
    move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let now = Sort::of(ctx.view).unwrap_or(USUAL);
        let order = |column: &Column| {
            let next = Sort::next(Some(now), *column);
            let sort = (next != USUAL).then(|| next.word());
            let is_now = now.column == *column;
            let arrow = if now.falling { " ↓" } else { " ↑" };
            view! {
                <li>
                    <a
                        id=format!("sort-{}", column.word())
                        href=ctx.href(|view| view.sort = sort)
                        aria-current=is_now.then_some("true")
                    >
                        {(texts.column)(*column)}
                        {is_now.then(|| view! { <span aria-hidden="true">{arrow}</span> })}
                    </a>
                </li>
            }
        };
        let items = Column::orders(Screen::Sources).iter().map(order).collect_view();
        Some(view! {
            <div class="control-row orders">
                <span id="sort-label">{ctx.labelled(texts.sort_by, "")}</span>
                <ul class="row" aria-labelledby="sort-label">{items}</ul>
            </div>
        })
    }
}

fn found(page: &Page) -> AnyView {
    let Some((ctx, catalogue, hits)) = page.catalogued() else { return ().into_any() };
    if hits.shown.count() == 0 {
        return nothing(&ctx, hits);
    }
    let counts = catalogue.statements(ctx.index);
    let items = page.in_order().into_iter().filter_map(|n| {
        let Found::Source(at) = catalogue.records[n] else { return None };
        let item = &ctx.index.data.sources[at];
        let line = source_line(&ctx, item, marked(&item.title, &hits.search));
        Some(view! {
            <li>
                <p><a href=ctx.record(&item.id)>{line}</a></p>
                <p class="meta">{facts(&ctx, item, counts[at])}</p>
                {why(&ctx, catalogue, &hits.search, n)}
            </li>
        })
    });
    view! { <ol class="record-list sources">{items.collect_view()}</ol> }.into_any()
}

/// Kind, how much rests on it, the way to it, the way to its citation.
fn facts(ctx: &Ctx<'_>, item: &Source<String>, statements: usize) -> AnyView {
    let texts = ctx.texts;
    view! {
        <span>{(texts.source_kind)(item.kind)}</span>
        <span>{ctx.count(statements, texts.statements)}</span>
        <span>{address(ctx, item)}</span>
        <span>
            <DialogButton
                dialog=Dialog::Cite(Cited::Source(item.id.to_string()))
                label=texts.desk.cite
                class="quiet"
                name=ctx.labelled(texts.desk.cite, &item.title)
            />
        </span>
    }
    .into_any()
}
