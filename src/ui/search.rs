//! The search field: typing replaces the history entry, it never stacks up.

use crate::app::App;
use crate::browser::address::Entry;
use crate::query::view::MAX_SEARCH;
use crate::text::format::labelled;
use leptos::prelude::*;

#[component]
pub fn SearchField() -> impl IntoView {
    let app = expect_context::<App>();
    let type_in = move |typed: String| {
        let typed: String = typed.chars().take(MAX_SEARCH).collect();
        // The first letter is a choice that Back undoes; the rest is typing.
        let fresh = app.view.with_untracked(|view| view.q.is_empty());
        let entry = if fresh { Entry::Push } else { Entry::Replace };
        app.go(entry, |view| view.q = typed);
    };
    let hint = Signal::derive(move || {
        let texts = app.texts();
        labelled(texts.search, texts.search_hint, app.lang())
    });
    let value = Signal::derive(move || app.view.with(|view| view.q.clone()));
    view! {
        <div class="search" role="search">
            <label for="search" class="visually-hidden">{app.say(|texts| texts.search)}</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength=MAX_SEARCH.to_string()
                placeholder=hint
                prop:value=value
                on:input:target=move |event| type_in(event.target().value())
            />
        </div>
    }
}
