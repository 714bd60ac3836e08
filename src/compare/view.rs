//! Compare on screen.

mod cell;
mod columns;
mod theme_head;
mod verdicts;

pub use verdicts::verdict_word;

use super::model::{self, Row};
use crate::app::App;
use crate::dataset::Lang;
use crate::query::filter::Drop;
use crate::query::{Facet, Hits, Screen};
use crate::text::{Texts, format};
use crate::ui::asof::AsOf;
use crate::ui::chips::Chips;
use crate::ui::facets::{Facets, value_label};
use crate::ui::search::SearchField;
use columns::ColumnHeads;
use leptos::prelude::*;
use theme_head::ThemeHead;

/// "212 of 940 provisions", and what the as-of date hides.
pub fn count_line(texts: &Texts, lang: Lang, hits: &Hits, all: usize) -> String {
    let shown = hits.shown.count();
    let total = format::number(all, lang);
    let mut line = if shown == all {
        format::fill(texts.shown_all, &[&total])
    } else {
        format::fill(texts.shown_of, &[&format::number(shown, lang), &total])
    };
    if hits.hidden_by_asof > 0 {
        line.push_str("; ");
        line.push_str(&format::count(hits.hidden_by_asof, texts.hidden_by_asof, lang));
    }
    line
}

#[component]
pub fn CompareScreen() -> impl IntoView {
    let app = expect_context::<App>();
    let theme = Memo::new(move |_| {
        app.settled.with(|view| view.facet(Facet::Theme).single().map(str::to_owned))
    });
    view! {
        {move || match theme.get() {
            Some(theme) => view! { <ThemeHead theme/> }.into_any(),
            None => view! { <Opening/> }.into_any(),
        }}
        <section class="controls" aria-label=move || app.texts().filter_by>
            <div class="control-row">
                <SearchField/>
                <AsOf/>
            </div>
            <div class="control-row">
                <Facets/>
                <Chips/>
                <Count/>
            </div>
        </section>
        <Table/>
    }
}

#[component]
fn Opening() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <div class="opening">
            <h1>{move || app.texts().headline}</h1>
            <p class="lead">{move || app.texts().lead}</p>
        </div>
    }
}

#[component]
fn Count() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <p class="count-line" id="count">
            {move || {
                let (hits, index) = (app.hits.get()?, app.index.get()?);
                Some(count_line(app.texts(), app.lang(), &hits, index.len()))
            }}
        </p>
    }
}

#[component]
fn Table() -> impl IntoView {
    let app = expect_context::<App>();
    let is_empty = Memo::new(move |_| {
        app.hits.get().is_some_and(|hits| hits.shown.count() == 0)
    });
    move || {
        if app.index.get().is_none() {
            return view! { <Waiting/> }.into_any();
        }
        if is_empty.get() {
            return view! { <Nothing/> }.into_any();
        }
        view! {
            <table class="compare" role="table">
                <caption class="visually-hidden">{move || app.texts().table_caption}</caption>
                <ColumnHeads/>
                <tbody role="rowgroup">
                    {move || {
                        let rows = app.rows.get()?;
                        Some(rows.iter().map(|row| row_view(app, row)).collect_view())
                    }}
                </tbody>
            </table>
        }
        .into_any()
    }
}

fn row_view(app: App, row: &Row) -> Option<impl IntoView + use<>> {
    let (index, hits) = (app.index.get()?, app.hits.get()?);
    let texts = app.texts();
    let lang = app.lang();
    let theme = index.theme(&row.theme)?;
    let single = app.settled.with(|view| view.facet(Facet::Theme).single().is_some());
    let columns = app.settled.with(|view| model::columns(&index, view));
    let count = format::count(row.provisions(), texts.provisions, lang);
    let href = app.href(|view| {
        view.screen = Screen::Compare;
        view.facet_mut(Facet::Theme).clear();
        view.facet_mut(Facet::Theme).add(row.theme.clone());
        view.id = None;
    });
    let head = (!single).then(|| {
        let name = format::fill(texts.read_theme, &[&theme.label]);
        view! {
            <a class="theme-name" href=href.clone() title=name>{theme.label.clone()}</a>
            <p class="scope">{theme.scope.clone()}</p>
        }
    });
    let cells: Vec<_> = row
        .cells
        .iter()
        .zip(&columns)
        .map(|(cell, column)| {
            if single {
                cell::full(app, &index, &hits, cell, column)
            } else {
                cell::lead(app, &index, &hits, cell, column, &href)
            }
        })
        .collect();
    Some(view! {
        <tr role="row" id=format!("theme-{}", row.theme) class:is-single=single>
            <th scope="row" role="rowheader">
                {head}
                <p class="row-count">{count}</p>
                {verdicts::strip(app, &index, row)}
            </th>
            {cells}
        </tr>
    })
}

/// The same table before its data is there: the reader sees where things
/// will be, and nothing jumps.
#[component]
fn Waiting() -> impl IntoView {
    let app = expect_context::<App>();
    let failed =
        move || matches!(app.loading.get(), crate::app::Loading::Failed(_));
    move || {
        (!failed()).then(|| view! {
            <div class="waiting">
                <p>{app.texts().loading}</p>
                {(0..6).map(|_| view! { <div class="waiting-row" aria-hidden="true"></div> })
                    .collect_view()}
            </div>
        })
    }
}

/// An empty result says which filter to drop and what that brings back.
#[component]
fn Nothing() -> impl IntoView {
    let app = expect_context::<App>();
    let offers = move || {
        let (index, hits) = (app.index.get()?, app.hits.get()?);
        let (texts, lang) = (app.texts(), app.lang());
        let drops = app.settled.with(|view| hits.helpful_drops(view));
        let offers: Vec<(String, String)> = drops
            .into_iter()
            .map(|drop| match drop {
                Drop::Facet(facet, n) => {
                    let values = app.settled.with(|view| {
                        let labels: Vec<String> = view
                            .facet(facet)
                            .iter()
                            .map(|value| value_label(&index, facet, value, texts, lang))
                            .collect();
                        labels.join(", ")
                    });
                    let n = format::count(n, texts.provisions, lang);
                    let text = format::fill(texts.drop_facet, &[&values, &n]);
                    (text, app.href(|view| view.facet_mut(facet).clear()))
                }
                Drop::Search(n) => {
                    let n = format::count(n, texts.provisions, lang);
                    let typed = app.settled.with(|view| view.q.clone());
                    let text = format::fill(texts.drop_search, &[&typed, &n]);
                    (text, app.href(|view| view.q.clear()))
                }
                Drop::Asof(n) => {
                    let n = format::count(n, texts.provisions, lang);
                    let text = format::fill(texts.drop_asof, &[&n]);
                    (text, app.href(|view| view.asof = None))
                }
            })
            .collect();
        Some(offers)
    };
    view! {
        <section class="nothing" id="nothing">
            <h2>{move || app.texts().no_hits}</h2>
            {move || offers().map(|offers| if offers.is_empty() {
                view! { <p>{app.texts().no_hits_none}</p> }.into_any()
            } else {
                view! {
                    <p>{app.texts().no_hits_help}</p>
                    <ul>
                        {offers.into_iter().map(|(text, href)| view! {
                            <li><a href=href>{text}</a></li>
                        }).collect_view()}
                    </ul>
                }.into_any()
            })}
        </section>
    }
}
