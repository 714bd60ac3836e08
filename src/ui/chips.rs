//! The active filters as removable chips, the reset and its undo.

use crate::app::App;
use crate::browser::address::Entry;
use crate::browser::focus;
use crate::query::Facet;
use crate::text::format::{day, fill, labelled};
use crate::text::labels::facet_value;
use leptos::prelude::*;

#[component]
pub fn Chips() -> impl IntoView {
    let app = expect_context::<App>();
    let chips = move || {
        let index = app.index.get();
        let (texts, lang) = (app.texts(), app.lang());
        app.settled.with(|view| {
            let mut chips = Vec::new();
            for facet in Facet::ALL {
                for value in view.facet(*facet).iter() {
                    let label = index.as_ref().map_or_else(
                        || value.to_owned(),
                        |index| facet_value(index, *facet, value, texts, lang),
                    );
                    let href = app.href(|view| view.facet_mut(*facet).remove(value));
                    chips.push((label, href));
                }
            }
            if !view.q.trim().is_empty() {
                let label = labelled(texts.search, &view.q, lang);
                chips.push((label, app.href(|view| view.q.clear())));
            }
            if let Some(asof) = view.asof {
                let label = format!("{} {}", texts.asof, day(asof, lang));
                chips.push((label, app.href(|view| view.asof = None)));
            }
            chips
        })
    };
    let reset = move |_| {
        app.before_reset.set(Some(app.view.get_untracked()));
        let next = app.view.with_untracked(|view| view.without_filters());
        app.open(next, Entry::Push);
        focus::to("undo-reset");
    };
    let undo = move |_| {
        if let Some(before) = app.before_reset.get_untracked() {
            app.before_reset.set(None);
            app.open(before, Entry::Push);
            focus::to("filters");
        }
    };
    // Undo is offered until the reader filters anew.
    let can_undo = move || {
        app.before_reset.with(Option::is_some) && !app.view.with(|view| view.is_filtered())
    };
    view! {
        <div class="chips">
            {move || {
                let chips = chips();
                (!chips.is_empty()).then(|| view! {
                    <ul aria-label=app.texts().active_filters>
                        {chips.into_iter().map(|(label, href)| {
                            let name = fill(app.texts().remove_filter, &[&label]);
                            view! {
                                <li>
                                    <a class="chip" href=href aria-label=name>
                                        {label}<span aria-hidden="true">" ×"</span>
                                    </a>
                                </li>
                            }
                        }).collect_view()}
                    </ul>
                    <button type="button" class="quiet" on:click=reset>
                        {app.texts().reset}
                    </button>
                })
            }}
            {move || can_undo().then(|| view! {
                <button type="button" class="quiet" id="undo-reset" on:click=undo>
                    {app.texts().undo_reset}
                </button>
            })}
        </div>
    }
}
