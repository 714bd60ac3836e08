//! Records on screen: one list, one search.

use super::{content, model};
use crate::app::{App, Shared};
use crate::content::Nodes;
use crate::query::index::Found;
use crate::query::search::Search;
use crate::text::format;
use crate::ui::content::Content;
use crate::ui::search::SearchField;
use leptos::prelude::*;

/// How many records are drawn at a time.
const PAGE: usize = 60;

#[component]
pub fn RecordsScreen() -> impl IntoView {
    let app = expect_context::<App>();
    let entries = Memo::new(move |_| {
        let index = app.index.get()?;
        index.complete.then(|| Shared::new(model::entries(&index, app.lang())))
    });
    let search = Memo::new(move |_| {
        let index = app.index.get()?;
        Some(Search::parse(&app.settled.with(|view| view.q.clone()), &index.data))
    });
    let found = Memo::new(move |_| {
        let (entries, search) = (entries.get()?, search.get()?);
        let found: Vec<Found> =
            model::find(&entries, &search).into_iter().map(|entry| entry.found).collect();
        Some(Shared::new(found))
    });
    let shown = RwSignal::new(PAGE);
    Effect::new(move |_| {
        found.track();
        shown.set(PAGE);
    });
    let count = move || {
        let found = found.get()?;
        Some(format::count(found.len(), app.texts().records_found, app.lang()))
    };
    let left = move || found.get().map_or(0, |found| found.len().saturating_sub(shown.get()));
    let list = move |()| {
        let (found, search) = (found.get()?, search.get()?);
        let page = found.len().min(shown.get());
        app.content(|ctx| {
            let mut nodes = Vec::new();
            if found.is_empty() {
                content::nothing(ctx).add_to(&mut nodes);
            } else {
                content::list(ctx, &found[..page], &search).add_to(&mut nodes);
            }
            nodes
        })
    };
    view! {
        <div class="opening">
            <h1>{move || app.texts().records_title}</h1>
            <p class="lead">{move || app.texts().records_lead}</p>
        </div>
        <section class="controls" aria-label=move || app.texts().filter_by>
            <div class="control-row">
                <SearchField/>
                <p class="count-line" role="status">{count}</p>
            </div>
            <Kept/>
        </section>
        <Content make=list/>
        <ListWaiting ready=Signal::derive(move || found.with(Option::is_some))/>
        {move || (left() > 0).then(|| {
            let n = format::number(left().min(PAGE), app.lang());
            view! {
                <button type="button" class="show-more" on:click=move |_| {
                    shown.update(|n| *n += PAGE);
                }>{format::fill(app.texts().show_more, &[&n])}</button>
            }
        })}
    }
}

/// Says that a list waits for its part of the data.
#[component]
pub fn ListWaiting(ready: Signal<bool>) -> impl IntoView {
    let app = expect_context::<App>();
    move || (!ready.get()).then(|| view! { <p class="waiting">{app.texts().loading_rest}</p> })
}

/// Says that the filters of compare do not apply here, when there are any.
#[component]
pub fn Kept() -> impl IntoView {
    let app = expect_context::<App>();
    let kept = move || {
        app.settled.with(|view| {
            view.asof.is_some() || view.facets.iter().any(|values| !values.is_empty())
        })
    };
    move || kept().then(|| view! { <p class="why">{app.texts().filters_elsewhere}</p> })
}
