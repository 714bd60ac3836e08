//! The table of records.

use super::why::why;
use crate::parts::controls::in_force::unsure_line;
use crate::parts::paging::row_id;
use crate::parts::pieces::{marked, title_lang};
use crate::parts::pins::PinButton;
use crate::parts::signs::party;
use crate::state::{use_page, use_session, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::dataset::Word;
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Column, Facet, Sort};
use parallel49_core::screens::in_force::on_day::mark;
use parallel49_core::screens::record::model::{id_of, kind_of, line_of, title_of};
use parallel49_core::screens::records::model::{
    confidence_of, date_of, names, sources_of, status_of,
};
use parallel49_core::text::format;
use std::sync::Arc;

/// How many themes a cell names; the others are counted.
const THEMES: usize = 3;

/// A row: all that it is drawn from, so that it is drawn anew when any of it changes.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    /// The position of the record in the catalogue.
    n: usize,
    /// Its id where it begins a part of the list: the focus goes there when the part comes.
    begins: Option<String>,
    /// What all rows are drawn from: columns, search, and version of the data.
    all: Arc<[String; 3]>,
    /// That it is not known to have been in force on the as-of day.
    unsure: Option<String>,
}

/// The records `found`, as far as the list is shown.
#[component]
pub fn Table(found: Memo<Vec<usize>>) -> impl IntoView {
    let (page, session, texts) = (use_page(), use_session(), use_texts().records);
    let rows = move || {
        let Some(page) = page.get() else { return Vec::new() };
        let columns: Vec<&str> = Column::shown(&page.view).into_iter().map(Word::word).collect();
        let version = page.loaded.index.data.meta.version.clone();
        let all = Arc::new([columns.join(","), page.view.q.clone(), version]);
        let row = |(at, n): (usize, &usize)| Row {
            n: *n,
            begins: row_id(at),
            all: all.clone(),
            unsure: mark(&page.ctx(), page.loaded.catalogue().records[*n]),
        };
        found.with(|found| found.iter().take(session.shown.get()).enumerate().map(row).collect())
    };
    let columns =
        Memo::new(move |_| page.get().map(|page| Column::shown(&page.view)).unwrap_or_default());
    let is_found = move || {
        page.get()
            .is_some_and(|page| page.hits.as_ref().is_some_and(|hits| !hits.search.is_empty()))
    };
    view! {
        <table class="records" class:is-found=is_found>
            <caption class="visually-hidden">{texts.caption}</caption>
            <thead>
                <tr>
                    {move || {
                        let head = |column: Column| view! { <Head column/> };
                        columns.get().into_iter().map(head).collect_view()
                    }}
                </tr>
            </thead>
            <tbody>
                <For each=rows key=Row::clone children=|row| drawn(&row)/>
            </tbody>
        </table>
    }
}

/// The head of a column: a link that sorts by it, and which way it sorts now.
#[component]
fn Head(column: Column) -> impl IntoView {
    let (view, texts) = (use_view(), use_texts().records);
    let sort = Memo::new(move |_| view.with(Sort::of));
    let own = move || sort.get().filter(|now| now.column == column);
    let sorted = move || match own() {
        Some(now) if now.falling => "descending",
        Some(_) => "ascending",
        None => "none",
    };
    let arrow = move || match own() {
        Some(now) if now.falling => "↓",
        Some(_) => "↑",
        None => "↕",
    };
    let href = move || view.href(|view| view.sort = Some(Sort::next(sort.get(), column).word()));
    view! {
        <th class=format!("is-{}", column.word()) scope="col" aria-sort=sorted>
            <a id=format!("sort-{}", column.word()) href=href>
                {(texts.column)(column)}
                <span class="sort-arrow" aria-hidden="true">{arrow}</span>
            </a>
        </th>
    }
}

/// A row; its link follows the view, all else of it holds still.
fn drawn(row: &Row) -> AnyView {
    let Some(page) = use_page().get_untracked() else { return ().into_any() };
    let columns = Column::shown(&page.view).into_iter();
    let cells: Vec<AnyView> = columns.map(|column| cell(&page, row, column)).collect();
    view! { <tr>{cells}</tr> }.into_any()
}

fn cell(page: &Page, row: &Row, column: Column) -> AnyView {
    let ctx = page.ctx();
    let catalogue = page.loaded.catalogue();
    let found = catalogue.records[row.n];
    if column == Column::Title {
        return title(page, row, found);
    }
    let said: Option<AnyView> = match column {
        Column::Kind => Some(kind_of(found, ctx.lang).into_any()),
        Column::Party => {
            let values = catalogue.values(ctx.index, Facet::Party, row.n);
            let parties: Vec<AnyView> =
                values.iter().filter_map(|id| ctx.index.party(id)).map(party).collect();
            (!parties.is_empty()).then(|| parties.into_any())
        }
        Column::Themes => {
            let names = names(&ctx, catalogue, Facet::Theme, row.n);
            let more = names.len().saturating_sub(THEMES);
            let mut line = names[..names.len() - more].join(", ");
            if more > 0 {
                line.push_str(&format!(" +{more}"));
            }
            (!line.is_empty()).then(|| line.into_any())
        }
        Column::Date => date_of(&ctx, found).map(|date| ctx.date(date).into_any()),
        Column::Status => status_of(&ctx, found).map(IntoAny::into_any),
        Column::Confidence => {
            confidence_of(&ctx, found).map(|level| (ctx.texts.confidence)(level).into_any())
        }
        Column::Sources => Some(sources_of(&ctx, found))
            .filter(|n| *n > 0)
            .map(|n| format::number(n, ctx.lang).into_any()),
        Column::Title | Column::Statements => None,
    };
    let class = format!("is-{}", column.word());
    // A narrow cell repeats the head of its column.
    let head = (ctx.texts.records.column)(column);
    let said = said.unwrap_or_else(|| "–".into_any());
    view! { <td class=class data-head=head>{said}</td> }.into_any()
}

/// The link to the record, its statement, and why it was found.
fn title(page: &Page, row: &Row, found: Found) -> AnyView {
    let Some((ctx, catalogue, hits)) = page.catalogued() else { return ().into_any() };
    let view = use_view();
    let id = id_of(ctx.index, found).to_owned();
    let title = title_of(ctx.index, &id, ctx.lang).unwrap_or_default();
    let lang = title_lang(ctx.index.source(&id), ctx.lang);
    let shown = marked(&title, &hits.search);
    let text = line_of(ctx.index, found);
    let text =
        (!text.is_empty()).then(|| view! { <p class="row-text">{marked(text, &hits.search)}</p> });
    let why = why(&ctx, catalogue, &hits.search, row.n);
    let opened = id.clone();
    let href = move || view.href(|view| view.id = Some(opened.clone()));
    view! {
        <th class="is-title" scope="row">
            <a href=href lang=lang id=row.begins.clone()>{shown}</a>
            <PinButton pin=id name=title/>
            {unsure_line(row.unsure.as_ref())}
            {text}
            {why}
        </th>
    }
    .into_any()
}
