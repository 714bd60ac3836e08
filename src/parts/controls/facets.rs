//! The facets: a list of checkboxes each, with live counts.

use crate::state::{Entry, use_lang, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::dataset::Word;
use parallel49_core::language::fold::fold;
use parallel49_core::page::Page;
use parallel49_core::query::{Facet, Filter, Screen, View};
use parallel49_core::text::format;
use parallel49_core::text::labels::facet_value;
use web_sys::HtmlDetailsElement;

/// All facets of a screen behind one disclosure.
#[component]
pub fn Facets(screen: Screen) -> impl IntoView {
    let (view, page, texts, lang) = (use_view(), use_page(), use_texts(), use_lang());
    let facets: Vec<Facet> = Facet::ALL
        .iter()
        .copied()
        .filter(|facet| Filter::Facet(*facet).applies_to(screen))
        .collect();
    let used = facets.clone();
    let label = move || {
        let count = |view: &View| used.iter().map(|facet| view.facet(*facet).len()).sum::<usize>();
        let page = page.get();
        // Of a link with values that are not there, only those count that filter.
        let chosen = page.as_ref().map_or_else(|| view.with(count), |page| count(&page.view));
        // A page on one theme is that page by its theme.
        let own = page.is_some_and(|page| page.theme().is_some());
        let chosen = chosen - usize::from(own && chosen > 0);
        match chosen {
            0 => texts.filters.to_owned(),
            _ => format!("{} ({})", texts.filters, format::number(chosen, lang)),
        }
    };
    // Counts are worked out only where somebody looks at them.
    let is_open = RwSignal::new(false);
    (!facets.is_empty()).then(|| {
        let lists = move || {
            let lists = facets.iter().map(|facet| view! { <FacetList facet=*facet/> });
            is_open.get().then(|| lists.collect_view())
        };
        view! {
            <details
                class="facets"
                on:toggle=move |event| is_open.set(event_target::<HtmlDetailsElement>(&event).open())
            >
                <summary id="filters">{label}</summary>
                <div class="facet-grid" role="group" aria-label=texts.filter_by>{lists}</div>
            </details>
        }
    })
}

/// The values of a facet, each with the count that it would give.
#[component]
fn FacetList(facet: Facet) -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let counts = Memo::new(move |_| page.get().map(|page| page.counts(facet)).unwrap_or_default());
    let values = Memo::new(move |_| {
        let page = page.get();
        page.map(|page| counts.with(|counts| values(&page, facet, counts))).unwrap_or_default()
    });
    let row = move |(value, label): (String, String)| {
        view! { <FacetValue facet=facet value=value label=label counts=counts/> }
    };
    view! {
        <fieldset class="facet" class:is-empty=move || values.with(Vec::is_empty)>
            <legend>{(texts.facet)(facet)}</legend>
            // A list that scrolls must be reachable by keyboard; its boxes are.
            <div class="facet-values">
                <For each=move || values.get() key=|value| value.clone() children=row/>
            </div>
        </fieldset>
    }
}

/// The values that a facet has on screen, with their labels.
fn values(page: &Page, facet: Facet, counts: &[(String, usize)]) -> Vec<(String, String)> {
    let ctx = page.ctx();
    let mut values: Vec<(String, String)> = counts
        .iter()
        .map(|(value, _)| {
            (value.clone(), facet_value(ctx.index, facet, value, ctx.texts, ctx.lang))
        })
        .collect();
    if facet == Facet::Body {
        values.sort_by_cached_key(|(_, label)| fold(label));
    }
    values
}

#[component]
fn FacetValue(
    facet: Facet,
    value: String,
    label: String,
    counts: Memo<Vec<(String, usize)>>,
) -> impl IntoView {
    let (view, lang) = (use_view(), use_lang());
    let value = StoredValue::new(value);
    let count = Memo::new(move |_| {
        counts.with(|counts| {
            value.with_value(|value| {
                counts.iter().find(|(known, _)| known == value).map_or(0, |(_, n)| *n)
            })
        })
    });
    let is_chosen = Memo::new(move |_| {
        view.with(|view| value.with_value(|value| view.facet(facet).contains(value)))
    });
    let turn = move |_| {
        view.go(Entry::Push, |view| value.with_value(|value| view.facet_mut(facet).toggle(value)));
    };
    view! {
        <label class="facet-value" class:is-zero=move || count.get() == 0>
            <input
                type="checkbox"
                name=facet.word()
                value=value.get_value()
                checked=is_chosen.get_untracked()
                prop:checked=is_chosen
                on:change=turn
            />
            <span>{label}</span>
            <span class="count">{move || format::number(count.get(), lang)}</span>
        </label>
    }
}
