//! The facets: a list of checkboxes each, with live counts.

use crate::app::{App, Shared};
use crate::browser::address::Entry;
use crate::query::Facet;
use crate::text::format;
use crate::text::labels::facet_value;
use leptos::prelude::*;

/// All facets behind one disclosure.
#[component]
pub fn Facets() -> impl IntoView {
    let app = expect_context::<App>();
    let active = move || {
        app.settled.with(|view| view.facets.iter().map(|values| values.len()).sum::<usize>())
    };
    view! {
        <details class="facets">
            <summary id="filters">
                {move || app.texts().filters}
                {move || match active() {
                    0 => String::new(),
                    n => format!(" ({})", format::number(n, app.lang())),
                }}
            </summary>
            <div class="facet-grid" role="group" aria-label=move || app.texts().filter_by>
                {Facet::ALL.iter().map(|facet| view! { <FacetList facet=*facet/> }).collect_view()}
            </div>
        </details>
    }
}

#[component]
fn FacetList(facet: Facet) -> impl IntoView {
    let app = expect_context::<App>();
    // The list is drawn once for each dataset; counts and checks change in
    // place, so that a checkbox keeps the focus it has.
    let values = move || {
        let index = app.index.get()?;
        let texts = app.texts();
        let lang = app.lang();
        let mut values: Vec<(String, String)> = facet
            .values(&index)
            .into_iter()
            .filter(|value| index.set(facet, value).is_some_and(|set| set.count() > 0))
            .map(|value| (facet_value(&index, facet, &value, texts, lang), value))
            .collect();
        if facet == Facet::Body {
            values.sort_by_cached_key(|(label, _)| crate::query::fold::fold(label));
        }
        Some(Shared::new(values))
    };
    view! {
        <fieldset class="facet">
            <legend>{move || (app.texts().facet)(facet)}</legend>
            <div class="facet-values">
                {move || values().map(|values| {
                    values.iter().map(|(label, value)| view! {
                        <FacetValue facet label=label.clone() value=value.clone()/>
                    }).collect_view()
                })}
            </div>
        </fieldset>
    }
}

#[component]
fn FacetValue(facet: Facet, label: String, value: String) -> impl IntoView {
    let app = expect_context::<App>();
    let of_count = value.clone();
    let count = Memo::new(move |_| {
        let hits = app.hits.get()?;
        let counts = &hits.counts[facet as usize];
        counts.iter().find(|(value, _)| *value == of_count).map(|(_, count)| *count)
    });
    let of_check = value.clone();
    let checked = move || app.view.with(|view| view.facet(facet).contains(&of_check));
    view! {
        <label class="facet-value" class:is-zero=move || count.get() == Some(0)>
            <input
                type="checkbox"
                prop:checked=checked
                on:change=move |_| app.go(Entry::Push, |view| view.facet_mut(facet).toggle(&value))
            />
            <span>{label}</span>
            <span class="count">
                {move || count.get().map(|count| format::number(count, app.lang()))}
            </span>
        </label>
    }
}
