//! The choice of columns, and the way back from an order.

use crate::state::{Entry, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::dataset::Word;
use parallel49_core::query::{Column, Sort};

#[component]
pub fn Columns() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts().records);
    let choice = move |column: &'static Column| {
        let column = *column;
        let is_shown = move || view.with(|view| Column::shown(view).contains(&column));
        let turn = move |_| view.go(Entry::Push, |view| Column::toggle(view, column.word()));
        view! {
            <label class="facet-value">
                <input
                    type="checkbox"
                    value=column.word()
                    checked=is_shown
                    prop:checked=is_shown
                    disabled=column == Column::Title
                    on:change=turn
                />
                <span>{(texts.column)(column)}</span>
            </label>
        }
    };
    view! {
        <details class="facets">
            <summary id="columns">{texts.columns}</summary>
            <fieldset class="facet column-choices">
                <legend class="visually-hidden">{texts.columns}</legend>
                {Column::TABLE.iter().map(choice).collect_view()}
            </fieldset>
        </details>
        <UsualOrder/>
    }
}

/// The way back from an order that the reader chose.
#[component]
fn UsualOrder() -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts().records);
    let is_search = move || {
        page.get()
            .is_some_and(|page| page.hits.as_ref().is_some_and(|hits| !hits.search.is_empty()))
    };
    move || {
        view.with(Sort::of).map(|_| {
            let label = if is_search() { texts.best_first } else { texts.usual_order };
            let href = view.href(|view| view.sort = None);
            view! { <a href=href id="usual-order">{label}</a> }
        })
    }
}
