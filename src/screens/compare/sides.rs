//! The columns of a theme: position, the statements that the verdict rests on, and everything
//! else by document, opened in place.

use super::cell::{coverage_line, empty, standing_line};
use super::generations::since_link;
use super::statement::{Place, statement};
use crate::parts::controls::nothing::nothing;
use crate::parts::signs::{hue_class, sign, wider};
use crate::state::{use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::{Column as Sorted, Hits, Sort};
use parallel49_core::screens::compare::model::Column;
use parallel49_core::screens::compare::names::{column_name, column_party};
use parallel49_core::screens::compare::theme::{
    Document, Side, is_oldest_first, sides as model, tabs,
};

/// How many of the statements that a verdict rests on stand open in a column.
const BASIS: usize = 5;
/// How many documents stand by name in a column before the others fold into one line.
const DOCUMENTS: usize = 4;
/// How many statements of the document that a column holds stand open.
const OF_ONE: usize = 6;

pub fn sides(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let Some(hits) = &page.hits else { return ().into_any() };
    let Some(row) = page.rows.first() else { return nothing(&ctx, hits) };
    let tabs = tabs(&ctx, &row.theme);
    let verdict = tabs.iter().find(|tab| tab.is_chosen).and_then(|tab| tab.verdict);
    let sides = model(&ctx, hits, row, verdict);
    if hits.shown.count() == 0 && sides.iter().all(Side::is_empty) {
        return nothing(&ctx, hits);
    }
    let class = format!("sides of-{}", sides.len());
    let sides = sides.iter().map(|side| column(&ctx, hits, row, side)).collect_view();
    view! { <div class=class id="sides">{sides}</div> }.into_any()
}

fn column(
    ctx: &Ctx<'_>,
    hits: &Hits,
    row: &parallel49_core::screens::compare::model::Row,
    side: &Side<'_>,
) -> AnyView {
    let party = column_party(ctx.index, &side.column);
    let class = format!("side {}", party.map(|party| hue_class(party.hue)).unwrap_or_default());
    let name = column_name(ctx.index, &side.column).to_owned();
    let document = match &side.column {
        Column::Party(_) => None,
        Column::Instrument(id) => ctx.index.instrument(id),
    };
    let heading = match document {
        None => name.into_any(),
        Some(item) => view! { <a href=ctx.record(&item.id)>{name}</a> }.into_any(),
    };
    let content = match document {
        Some(item) if side.is_empty() => {
            let cell = row.cells.iter().find(|cell| cell.coverage == side.coverage);
            let why = cell.map(|cell| empty(ctx, hits, cell, &side.column));
            view! { {standing_line(ctx, item)}{why} }.into_any()
        }
        Some(item) => {
            let documents = side.documents.iter().chain(&side.unsure);
            let all: Vec<usize> = side
                .basis
                .iter()
                .copied()
                .chain(documents.flat_map(|d| d.provisions.clone()))
                .collect();
            let coverage = side.coverage.and_then(|at| coverage_line(ctx, at));
            view! { {standing_line(ctx, item)}{coverage}{open_part(ctx, hits, &all, OF_ONE, Place::UnderDocument)} }
                .into_any()
        }
        None if side.is_empty() && side.position.is_none() => {
            view! { <p class="empty">{ctx.texts.theme_page.nothing_here}</p> }.into_any()
        }
        None => of_party(ctx, hits, side),
    };
    view! {
        <section class=class>
            <h2>{party.map(sign)}{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn of_party(ctx: &Ctx<'_>, hits: &Hits, side: &Side<'_>) -> AnyView {
    let position = side.position.map(|said| view! { <p class="position">{said.to_owned()}</p> });
    let unsure = (!side.unsure.is_empty()).then(|| {
        view! {
            <section class="unsure-documents">
                <h3>{ctx.texts.theme_page.unsure}</h3>
                {folded(ctx, hits, &side.unsure)}
            </section>
        }
    });
    view! {
        {position}
        {open_part(ctx, hits, &side.basis, BASIS, Place::Alone)}
        {folded(ctx, hits, &side.documents)}
        {unsure}
    }
    .into_any()
}

/// Statements, the first of them open, the others on demand. What a search found is open.
fn open_part(ctx: &Ctx<'_>, hits: &Hits, all: &[usize], most: usize, place: Place) -> AnyView {
    let (first, more) = all.split_at(most.min(all.len()));
    let shown =
        |part: &[usize]| part.iter().map(|n| statement(ctx, hits, *n, place)).collect_view();
    let forms = match place {
        Place::Alone => ctx.texts.theme_page.more_basis,
        Place::UnderDocument => ctx.texts.more_in_cell,
    };
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="folded" open=!hits.search.is_empty()>
                <summary><span class="folded-name">{ctx.count(more.len(), forms)}</span></summary>
                <div class="statements">{shown(more)}</div>
            </details>
        }
    });
    view! { <div class="statements">{shown(first)}</div>{more} }.into_any()
}

/// Documents, each folded; the first few by name, the others behind one more fold.
fn folded(ctx: &Ctx<'_>, hits: &Hits, documents: &[Document<'_>]) -> AnyView {
    let is_open = !hits.search.is_empty();
    let fold = |document: &Document<'_>| one(ctx, hits, document, is_open);
    // One document behind a fold of its own would cost as much room as it saves.
    let most = if documents.len() == DOCUMENTS + 1 { DOCUMENTS + 1 } else { DOCUMENTS };
    let (named, others) = documents.split_at(most.min(documents.len()));
    let statements: usize = others.iter().map(|document| document.provisions.len()).sum();
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="folded is-rest" open=is_open>
                <summary>
                    <span class="folded-name">
                        {ctx.count(others.len(), ctx.texts.theme_page.more_documents)}
                    </span>" "
                    <span class="folded-count">{ctx.count(statements, ctx.texts.statements)}</span>
                </summary>
                {others.iter().map(fold).collect_view()}
            </details>
        }
    });
    view! { {named.iter().map(fold).collect_view()}{others} }.into_any()
}

fn one(ctx: &Ctx<'_>, hits: &Hits, document: &Document<'_>, is_open: bool) -> AnyView {
    let item = document.instrument;
    let statements = document
        .provisions
        .iter()
        .map(|n| statement(ctx, hits, *n, Place::UnderDocument))
        .collect_view();
    let count = ctx.count(document.provisions.len(), ctx.texts.statements);
    view! {
        <details class="folded" open=is_open>
            <summary>
                <span>
                    <span class="folded-name">{item.short.clone()}</span>{wider(ctx, &item.party)}
                </span>" "
                <span class="folded-count">{count}</span>
            </summary>
            {standing_line(ctx, item)}
            {since_link(ctx, item)}
            <div class="statements">{statements}</div>
        </details>
    }
    .into_any()
}

/// Whether the newest document stands first or the oldest: the link to the other way.
#[component]
pub fn Order() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts().theme_page);
    move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let is_oldest = is_oldest_first(&ctx);
        let sort = Sort { column: Sorted::Date, falling: false };
        let way = |sort: Option<String>, label: &'static str, is_now: bool| {
            let href = ctx.href(|view| view.sort = sort);
            view! { <a href=href aria-current=is_now.then_some("true")>{label}</a> }
        };
        Some(view! {
            <span class="either order" role="group" aria-label=texts.order>
                {way(None, texts.newest_first, !is_oldest)}" "
                {way(Some(sort.word()), texts.oldest_first, is_oldest)}
            </span>
        })
    }
}
