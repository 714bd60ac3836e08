//! The columns of a theme: position, the statements that the verdict rests on, and everything
//! else by document, opened in place.

use super::cell::{coverage_line, empty, standing_line};
use super::generations::since_link;
use super::statement::{Place, statement};
use crate::parts::controls::nothing::nothing;
use crate::parts::fold::{Fold, Folded, is_phone};
use crate::parts::signs::{hue_class, sign, wider};
use crate::parts::terms::Explainer;
use crate::state::{use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::{Column as Sorted, Hits, Sort};
use parallel49_core::screens::compare::model::Column;
use parallel49_core::screens::compare::names::{column_name, column_party};
use parallel49_core::screens::compare::theme::{
    Document, Side, chosen_verdict, is_oldest_first, sides as model,
};
use std::sync::Arc;

/// How many of the statements that a verdict rests on stand open in a column.
const BASIS: usize = 5;
/// On a phone the columns stand one under the other: positions first, all else folded.
const BASIS_ON_PHONE: usize = 0;
/// How many documents stand by name in a column before the others fold into one line.
const DOCUMENTS: usize = 4;
/// How many statements of the document that a column holds stand open.
const OF_ONE: usize = 6;

/// A page with what it shows of the provisions.
#[derive(Clone, Copy)]
struct Shown<'a> {
    /// For what is drawn later.
    page: &'a Arc<Page>,
    hits: &'a Hits,
    words: &'a Explainer,
}

impl<'a> Shown<'a> {
    fn of(page: &'a Arc<Page>, words: &'a Explainer) -> Option<Shown<'a>> {
        page.hits.as_ref().map(|hits| Shown { page, hits, words })
    }

    fn ctx(self) -> Ctx<'a> {
        self.page.ctx()
    }
}

/// The content of a fold, drawn from the page when it is opened.
fn later(shown: Shown<'_>, draw: impl Fn(Shown<'_>) -> AnyView + Send + Sync + 'static) -> Folded {
    let page = Arc::clone(shown.page);
    Box::new(move || Shown::of(&page, &Explainer::default()).map(&draw).into_any())
}

pub fn sides(page: &Arc<Page>) -> AnyView {
    let ctx = page.ctx();
    let words = Explainer::default();
    let Some(shown) = Shown::of(page, &words) else { return ().into_any() };
    let hits = shown.hits;
    let Some(row) = page.rows.first() else { return nothing(&ctx, hits) };
    let verdict = chosen_verdict(&ctx, &row.theme);
    // What the verdict above has explained.
    for text in verdict.iter().flat_map(|item| [&item.rationale, &item.differs]) {
        words.skip(&ctx, text);
    }
    let sides = model(&ctx, hits, row, verdict);
    if hits.shown.count() == 0 && sides.iter().all(Side::is_empty) {
        return nothing(&ctx, hits);
    }
    let class = format!("sides of-{}", sides.len());
    let sides = sides.iter().map(|side| column(shown, row, side)).collect_view();
    view! { <div class=class id="sides">{sides}</div> }.into_any()
}

fn column(
    shown: Shown<'_>,
    row: &parallel49_core::screens::compare::model::Row,
    side: &Side<'_>,
) -> AnyView {
    let (ctx, hits) = (&shown.ctx(), shown.hits);
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
            let all: Vec<usize> = side.provisions().collect();
            let coverage = side.coverage.and_then(|at| coverage_line(ctx, at));
            view! { {standing_line(ctx, item)}{coverage}{open_part(shown, &item.id, &all, OF_ONE, Place::UnderDocument)} }
                .into_any()
        }
        None if side.is_empty() && side.position.is_none() => {
            view! { <p class="empty">{ctx.texts.theme_page.nothing_here}</p> }.into_any()
        }
        None => of_party(shown, side),
    };
    view! {
        <section class=class>
            <h2>{party.map(sign)}{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn of_party(shown: Shown<'_>, side: &Side<'_>) -> AnyView {
    let ctx = shown.ctx();
    let column = side.column.id();
    let words = shown.words;
    let (most, documents) = match is_phone() {
        true => (BASIS_ON_PHONE, 0),
        false => (BASIS, DOCUMENTS),
    };
    let position =
        side.position.map(|said| view! { <p class="position">{words.text(&ctx, said)}</p> });
    let unsure = (!side.unsure.is_empty()).then(|| {
        view! {
            <section class="unsure-documents">
                <h3>{ctx.texts.theme_page.unsure}</h3>
                {folded(shown, &format!("{column}-unsure"), &side.unsure, documents)}
            </section>
        }
    });
    view! {
        {position}
        {open_part(shown, column, &side.basis, most, Place::Alone)}
        {folded(shown, column, &side.documents, documents)}
        {unsure}
    }
    .into_any()
}

/// Statements, the first of them open, the others on demand. What a search found is open.
fn open_part(shown: Shown<'_>, id: &str, all: &[usize], most: usize, place: Place) -> AnyView {
    let (first, more) = all.split_at(most.min(all.len()));
    let ctx = shown.ctx();
    let forms = match place {
        Place::Alone if first.is_empty() => ctx.texts.theme_page.basis,
        Place::Alone => ctx.texts.theme_page.more_basis,
        Place::UnderDocument => ctx.texts.more_in_cell,
    };
    let more = (!more.is_empty()).then(|| {
        let count = ctx.count(more.len(), forms);
        let summary = view! { <span class="folded-name">{count}</span> }.into_any();
        let more = more.to_vec();
        let content = later(shown, move |shown| statements(shown, &more, place));
        let is_open = !shown.hits.search.is_empty();
        view! {
            <Fold id=format!("more-{id}") class="folded" is_open=is_open summary=summary content=content/>
        }
    });
    let first = (!first.is_empty()).then(|| statements(shown, first, place));
    view! { {first}{more} }.into_any()
}

fn statements(shown: Shown<'_>, all: &[usize], place: Place) -> AnyView {
    let all = all
        .iter()
        .map(|n| statement(&shown.ctx(), shown.hits, *n, place, shown.words))
        .collect_view();
    view! { <div class="statements">{all}</div> }.into_any()
}

/// Documents, each folded; the first few by name, the others behind one more fold.
fn folded(shown: Shown<'_>, id: &str, documents: &[Document<'_>], most: usize) -> AnyView {
    // One document behind a fold of its own would cost as much room as it saves.
    let most = if documents.len() == most + 1 { most + 1 } else { most };
    let (named, others) = documents.split_at(most.min(documents.len()));
    let others = (!others.is_empty()).then(|| {
        let ctx = shown.ctx();
        let count: usize = others.iter().map(|document| document.provisions.len()).sum();
        let (documents, count) = (
            ctx.count(others.len(), ctx.texts.theme_page.more_documents),
            ctx.count(count, ctx.texts.statements),
        );
        let others: Vec<(String, Vec<usize>)> = others.iter().map(kept).collect();
        let content = later(shown, move |shown| {
            let one =
                |(document, statements): &(String, Vec<usize>)| one(shown, document, statements);
            others.iter().map(one).collect_view().into_any()
        });
        let is_open = !shown.hits.search.is_empty();
        let summary = folded_name(view! { {documents} }.into_any(), None, count);
        view! {
            <Fold
                id=format!("others-{id}")
                class="folded is-rest"
                is_open=is_open
                summary=summary
                content=content
            />
        }
    });
    let named = named.iter().map(kept).map(|(id, statements)| one(shown, &id, &statements));
    view! { {named.collect_view()}{others} }.into_any()
}

/// A document by its id, with its statements: what a fold keeps until it is opened.
fn kept(document: &Document<'_>) -> (String, Vec<usize>) {
    (document.instrument.id.to_string(), document.provisions.clone())
}

fn folded_name(name: AnyView, wider: Option<AnyView>, count: String) -> AnyView {
    view! {
        <span><span class="folded-name">{name}</span>{wider}</span>" "
        <span class="folded-count">{count}</span>
    }
    .into_any()
}

fn one(shown: Shown<'_>, document: &str, provisions: &[usize]) -> Option<AnyView> {
    let ctx = shown.ctx();
    let item = ctx.index.instrument(document)?;
    let count = ctx.count(provisions.len(), ctx.texts.statements);
    let summary = folded_name(item.short.clone().into_any(), wider(&ctx, &item.party), count);
    let (id, provisions) = (document.to_owned(), provisions.to_vec());
    let content = later(shown, move |shown| {
        let ctx = shown.ctx();
        let item = ctx.index.instrument(&id);
        view! {
            {item.map(|item| standing_line(&ctx, item))}
            {item.and_then(|item| since_link(&ctx, item))}
            {statements(shown, &provisions, Place::UnderDocument)}
        }
        .into_any()
    });
    let is_open = !shown.hits.search.is_empty();
    let id = format!("document-{document}");
    Some(
        view! { <Fold id=id class="folded" is_open=is_open summary=summary content=content/> }
            .into_any(),
    )
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
