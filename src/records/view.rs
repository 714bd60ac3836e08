//! Records on screen: one list, one search.

use super::model;
use crate::app::{App, Shared};
use crate::query::index::Found;
use crate::query::search::Search;
use crate::record::model::{id_of, kind_of, statement, title_of};
use crate::text::format;
use crate::ui::mark::marked;
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
        Some(Shared::new(Search::parse(&app.settled.with(|view| view.q.clone()), &index.data)))
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
        {move || match (found.get(), search.get(), app.index.get()) {
            (Some(found), Some(search), Some(index)) => {
                let lang = app.lang();
                let rows: Vec<_> = found.iter().take(shown.get()).map(|found| {
                    let id = id_of(&index, *found).to_owned();
                    let title = title_of(&index, &id, lang).unwrap_or_default();
                    let text = statement(&index, *found).0.unwrap_or_default();
                    let href = app.href(|view| view.id = Some(id));
                    view! {
                        <li>
                            <p class="record-kind">{kind_of(*found, lang)}</p>
                            <p><a href=href>{marked(&title, Some(&search))}</a></p>
                            <p class="row-text">{marked(text, Some(&search))}</p>
                        </li>
                    }
                }).collect();
                let left = found.len().saturating_sub(shown.get());
                view! {
                    <ol class="record-list">{rows}</ol>
                    {(left > 0).then(|| {
                        let more = left.min(PAGE);
                        let n = format::number(more, lang);
                        view! {
                            <button type="button" on:click=move |_| shown.update(|n| *n += PAGE)>
                                {format::fill(app.texts().show_more, &[&n])}
                            </button>
                        }
                    })}
                    {found.is_empty().then(|| view! {
                        <section class="nothing">
                            <p>{app.texts().no_hits_help}</p>
                            <ul><li><a href=app.href(|view| view.q.clear())>
                                {app.texts().reset}
                            </a></li></ul>
                        </section>
                    })}
                }.into_any()
            }
            _ => view! { <p class="waiting">{app.texts().loading_rest}</p> }.into_any(),
        }}
    }
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
