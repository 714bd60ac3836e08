//! The search field: it narrows the screen as it is typed in.

use crate::state::{Entry, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::query::view::MAX_SEARCH;

#[component]
pub fn SearchField() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let typed = Memo::new(move |_| view.with(|view| view.q.clone()));
    let search = move |event| {
        let typed: String = event_target_value(&event).chars().take(MAX_SEARCH).collect();
        // The first letter is a choice that Back undoes; the rest is typing.
        let entry = if view.now().q.is_empty() { Entry::Push } else { Entry::Replace };
        view.go(entry, |view| view.q = typed);
    };
    view! {
        <div class="search" role="search" aria-label=texts.search_hint>
            <label class="visually-hidden" for="search">{texts.search}</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength=MAX_SEARCH.to_string()
                placeholder=texts.search_hint
                value=typed.get_untracked()
                prop:value=typed
                on:input=search
            />
        </div>
    }
}
