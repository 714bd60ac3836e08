//! The list of suggestions under the search for everything.

use super::pieces::marked;
use super::search_everything::Combobox;
use crate::state::{use_page, use_session, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::find::{Notes, Suggestion, Suggestions};
use parallel49_core::query::search::Search;
use std::sync::Arc;

/// The id of the list.
pub const LIST: &str = "search-suggestions";

/// The id of the suggestion at a place.
pub fn option_id(place: usize) -> String {
    format!("search-suggestion-{place}")
}

/// How the search was understood, in words.
pub fn notes(ctx: &Ctx<'_>, found: &Suggestions) -> Vec<String> {
    Notes::new(ctx.lang, &found.typed, &found.search).said(ctx)
}

/// The list, in the context of its search.
#[component]
pub fn SuggestionList() -> impl IntoView {
    let (combobox, session) = (expect_context::<Combobox>(), use_session());
    let texts = use_texts().find;
    Effect::new(move || {
        if let Some(found) = combobox.found.get() {
            session.say(announced(&found));
        }
    });
    let is_empty = move || combobox.found.with(Option::is_none);
    // The focus stays in the field when a suggestion is pressed.
    let keep_focus = |event: leptos::ev::MouseEvent| event.prevent_default();
    view! {
        <div class="suggestions" hidden=is_empty on:mousedown=keep_focus>
            {move || combobox.found.get().map(|found| said(&found))}
            <div role="listbox" id=LIST aria-label=texts.suggestions>
                {move || combobox.found.get().map(|found| groups(combobox, &found))}
            </div>
        </div>
    }
}

/// What is said above the suggestions.
fn said(found: &Arc<Suggestions>) -> Option<AnyView> {
    let page = use_page().get_untracked()?;
    let ctx = page.ctx();
    let mut said = notes(&ctx, found);
    if found.is_empty() && found.records == 0 {
        said.push(ctx.texts.find.nothing.to_owned());
    }
    let lines = said.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    Some(view! { <div class="suggestions-said">{lines}</div> }.into_any())
}

/// What a screen reader is told: how many suggestions there are, and how the search was read.
fn announced(found: &Suggestions) -> String {
    let Some(page) = use_page().get_untracked() else { return String::new() };
    let ctx = page.ctx();
    if found.is_empty() && found.records == 0 {
        return ctx.texts.find.nothing.to_owned();
    }
    let mut said = notes(&ctx, found);
    said.push(ctx.count(found.len(), ctx.texts.find.counted));
    said.push(ctx.count(found.records, ctx.texts.find.all));
    said.join(" · ")
}

fn groups(combobox: Combobox, found: &Arc<Suggestions>) -> Vec<AnyView> {
    let texts = use_texts().find;
    let mut place = 0;
    let mut out = Vec::new();
    for (n, (group, items)) in found.groups.iter().enumerate() {
        let heading = format!("search-group-{n}");
        let labelled = heading.clone();
        let from = place;
        place += items.len();
        let items = items.iter().enumerate();
        let options =
            items.map(|(at, item)| option(combobox, from + at, item, &found.search)).collect_view();
        let group = view! {
            <div role="group" aria-labelledby=labelled>
                <div class="suggestions-group" role="presentation" id=heading>{(texts.group)(*group)}</div>
                {options}
            </div>
        };
        out.push(group.into_any());
    }
    if found.records > 0 {
        let page = use_page().get_untracked();
        let label = page.map(|page| page.ctx().count(found.records, texts.all));
        out.push(link(combobox, place, combobox.all_href(), "suggestion is-all", label.into_any()));
    }
    out
}

fn option(combobox: Combobox, place: usize, item: &Suggestion, search: &Search) -> AnyView {
    let detail = (!item.detail.is_empty()).then(|| {
        let lang = item.detail_lang.map(|lang| lang.code());
        view! { <span class="suggestion-detail" lang=lang>{item.detail.clone()}</span> }
    });
    let title = marked(&item.title, search);
    // A space between the two: a screen reader reads them as one name.
    let content = view! { <span class="suggestion-title">{title}</span>" "{detail} };
    link(combobox, place, item.href.clone(), "suggestion", content.into_any())
}

fn link(
    combobox: Combobox,
    place: usize,
    href: String,
    class: &'static str,
    content: AnyView,
) -> AnyView {
    let is_chosen = move || combobox.chosen.get() == Some(place);
    view! {
        <a
            role="option"
            class=class
            id=option_id(place)
            href=href
            tabindex="-1"
            aria-selected=move || is_chosen().to_string()
            on:click=move |_| set_timeout(move || combobox.clear(), std::time::Duration::ZERO)
        >
            {content}
        </a>
    }
    .into_any()
}
