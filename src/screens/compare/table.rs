//! All themes: a row for each, a column for each party or document.

use super::cell::{cell, standing_line};
use super::generations;
use super::picker::ColumnPicker;
use crate::parts::controls::nothing::nothing;
use crate::parts::pieces::waiting;
use crate::parts::signs::{hue_class, sign, verdict_sign};
use crate::parts::terms::Explainer;
use crate::state::{use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::link::href;
use parallel49_core::page::Page;
use parallel49_core::query::{Facet, Hits, Screen};
use parallel49_core::screens::compare::generations::Pair;
use parallel49_core::screens::compare::model::{Column, Row, columns};
use parallel49_core::screens::compare::names::{column_party, has_both_sides};
use parallel49_core::screens::compare::verdicts::era_name;
use parallel49_core::screens::overview::{cell_view, cell_word};

#[component]
pub fn Table() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let is_empty = Memo::new(move |_| {
        let is_empty = |page: &Page| page.hits.as_ref().is_some_and(|hits| hits.shown.count() == 0);
        page.get().is_some_and(|page| is_empty(&page))
    });
    let number = Memo::new(move |_| {
        page.get().map_or(0, |page| columns(page.ctx().index, page.ctx().view).len())
    });
    let body = move || page.get().map(|page| rows(&page));
    let none = move || page.get().and_then(|page| Some(nothing(&page.ctx(), page.hits.as_ref()?)));
    move || match (number.get(), is_empty.get()) {
        (0, _) => waiting(texts.loading),
        (_, true) => none.into_any(),
        (number, false) => view! {
            <table class=format!("compare of-{number}") role="table">
                <caption class="visually-hidden">{texts.table_caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader" class="corner">
                            <span class="visually-hidden">{texts.theme}</span>
                        </th>
                        {(0..number).map(|n| view! { <Head n=n/> }).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
        }
        .into_any(),
    }
}

/// The head of a column: the field that names it and changes it, and how its document stands.
#[component]
fn Head(n: usize) -> impl IntoView {
    let page = use_page();
    let column = move || {
        let page = page.get()?;
        columns(page.ctx().index, page.ctx().view).get(n).cloned()
    };
    let class = move || {
        let page = page.get()?;
        let party = column_party(page.ctx().index, &column()?)?;
        Some(format!("column {}", hue_class(party.hue)))
    };
    let mark = move || column_party(page.get()?.ctx().index, &column()?).map(sign);
    let detail = move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let Column::Instrument(id) = column()? else { return None };
        ctx.index.instrument(&id).map(|item| {
            view! {
                <div class="column-detail">
                    {standing_line(&ctx, item)}
                    <p><a href=ctx.record(&item.id)>{ctx.texts.theme_page.about_document}</a></p>
                </div>
            }
        })
    };
    view! {
        <th scope="col" role="columnheader" class=class>
            <span class="column-name">{mark}<ColumnPicker n=n/></span>
            {detail}
        </th>
    }
}

fn rows(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let Some(hits) = &page.hits else { return ().into_any() };
    let columns = columns(ctx.index, ctx.view);
    let pairs = generations::shown_pairs(&ctx, &columns);
    let words = Explainer::default();
    let rows = page.rows.iter().filter_map(|item| row(&ctx, hits, &columns, item, &pairs, &words));
    rows.collect_view().into_any()
}

fn row(
    ctx: &Ctx<'_>,
    hits: &Hits,
    columns: &[Column],
    row: &Row,
    pairs: &[Pair],
    words: &Explainer,
) -> Option<AnyView> {
    let theme = ctx.index.theme(&row.theme)?;
    let to_theme = href(&ctx.view.with(|view| {
        view.screen = Screen::Compare;
        view.facet_mut(Facet::Theme).clear();
        view.facet_mut(Facet::Theme).add(row.theme.clone());
    }));
    let cells = row.cells.iter().zip(columns).map(|(item, column)| {
        let is_newer = |pair: &&Pair| *ctx.index.data.instruments[pair.newer].id == *column.id();
        let mark = pairs.iter().find(is_newer);
        let mark = mark.map(|pair| generations::mark(ctx, *pair, &row.theme));
        cell(ctx, hits, item, column, mark, &to_theme, words)
    });
    let hint = ctx.fill(ctx.texts.read_theme, &[&theme.label]);
    let verdicts = has_both_sides(ctx.index, columns).then(|| verdicts(ctx, row));
    Some(
        view! {
            <tr role="row" id=format!("theme-{}", row.theme)>
                <th scope="row" role="rowheader">
                    <a class="theme-name" href=to_theme.clone() title=hint>{theme.label.clone()}</a>
                    <p class="scope">{theme.scope.clone()}</p>
                    {verdicts}
                    <p class="row-count">{ctx.count(row.provisions(), ctx.texts.statements)}</p>
                </th>
                {cells.collect_view()}
            </tr>
        }
        .into_any(),
    )
}

/// The verdict on a theme in the era of the as-of day, or in the last one; the overview has the
/// others.
fn verdicts(ctx: &Ctx<'_>, row: &Row) -> Option<AnyView> {
    let item = row.assessments.last().and_then(|n| ctx.index.data.assessments.get(*n));
    let Some(item) = item else {
        let before = ctx.view.asof.is_some() && !ctx.index.data.eras.is_empty();
        let said = ctx.texts.asof_before_eras;
        return before.then(|| view! { <p class="row-count">{said}</p> }.into_any());
    };
    let to = href(&cell_view(ctx.view, &row.theme, None));
    Some(
        view! {
            <p class="verdicts">
                <a href=to>
                    {verdict_sign(ctx, item)}
                    <span class="verdict-word">{cell_word(ctx, item)}</span>" "
                    <span class="era">{era_name(ctx, &item.era)}</span>
                </a>
            </p>
        }
        .into_any(),
    )
}
