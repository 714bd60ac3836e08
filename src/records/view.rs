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
    let count = Signal::derive(move || {
        let count = |found: Shared<Vec<_>>| {
            format::count(found.len(), app.texts().records_found, app.lang())
        };
        found.get().map(count).unwrap_or_default()
    });
    let left = move || found.get().map_or(0, |found| found.len().saturating_sub(shown.get()));
    let more = Signal::derive(move || {
        let n = format::number(left().min(PAGE), app.lang());
        format::fill(app.texts().show_more, &[&n])
    });
    let list = move |()| {
        let (Some(found), Some(search)) = (found.get(), search.get()) else {
            return Some(vec![content::list_waiting(app.texts())]);
        };
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
            <h1>{app.say(|texts| texts.records_title)}</h1>
            <p class="lead">{app.say(|texts| texts.records_lead)}</p>
        </div>
        <section class="controls" aria-label=app.say(|texts| texts.filter_by)>
            <div class="control-row">
                <SearchField/>
                <p class="count-line" role="status">{count}</p>
            </div>
            <Content make=move |()| app.content(content::kept)/>
        </section>
        <Content make=list/>
        <button
            type="button"
            class="show-more"
            hidden=Signal::derive(move || left() == 0)
            on:click=move |_| shown.update(|n| *n += PAGE)
        >{more}</button>
    }
}
