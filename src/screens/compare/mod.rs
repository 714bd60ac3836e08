//! Compare: one theme in full, or all themes down and parties or documents across.

mod cell;
mod columns;
pub mod generations;
mod picker;
mod sides;
mod statement;
mod table;
mod theme;
mod traced;

use crate::parts::controls::Controls;
use crate::parts::later::{Later, Place};
use crate::parts::pieces::{opening, waiting};
use crate::state::{use_awaits_rest, use_later, use_page, use_texts};
pub use columns::ChooseColumns;
use columns::Columns;
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::{Facet, Filter};
use parallel49_core::screens::compare::names::{columns_title, has_own_columns};
use sides::Order;

#[component]
pub fn Compare() -> impl IntoView {
    let (page, texts, later) = (use_page(), use_texts(), use_later());
    let is_theme = Memo::new(move |_| page.with(|page| page.as_deref().is_some_and(is_one_theme)));
    let head = move || page.get().map(|page| theme::opening(&page).unwrap_or_else(|| title(&page)));
    let generations =
        move || (later.views().zip(page.get())).map(|(views, page)| (views.generations)(&page));
    // One theme and all of them are two pages; the controls stay, and what is open in them.
    let awaits_rest = use_awaits_rest();
    let is_moved = Memo::new(move |_| {
        awaits_rest.get() && page.with(|page| page.as_deref().is_some_and(is_moved_by_rest))
    });
    let statements = move || match (is_moved.get(), is_theme.get()) {
        // The head of a theme says so.
        (true, true) => ().into_any(),
        (true, false) => waiting(texts.loading_rest),
        (false, true) => view! { {move || page.get().map(|page| sides::sides(&page))} }.into_any(),
        (false, false) => {
            view! { <Later place=Place::Screen draw=|views| (views.themes)()/> }.into_any()
        }
    };
    // Controls that came before the head would move when it comes.
    let is_there = Memo::new(move |_| page.with(Option::is_some));
    move || {
        if !is_there.get() {
            return waiting(texts.loading);
        }
        view! {
            {head}
            <Controls>
                <Columns has_pickers=is_theme/>
                {move || is_theme.get().then(|| view! { <Order/> })}
            </Controls>
            {generations}
            {statements}
        }
        .into_any()
    }
}

/// All themes down, parties or documents across.
pub fn themes() -> AnyView {
    view! { <table::Table/> }.into_any()
}

/// The answer to one theme: its head, with the verdict.
pub fn answer(page: &Page) -> Option<AnyView> {
    theme::opening(page)
}

fn is_one_theme(page: &Page) -> bool {
    page.view.facet(Facet::Theme).single().is_some()
}

/// Whether evidence, coverage and the ties of documents change where things stand.
fn is_moved_by_rest(page: &Page) -> bool {
    is_one_theme(page) || Filter::Search.is_set(&page.view) || has_own_columns(&page.ctx())
}

/// The head of all themes: what the columns hold.
fn title(page: &Page) -> AnyView {
    let (ctx, texts) = (page.ctx(), use_texts().theme_page);
    if has_own_columns(&ctx) {
        let title = opening(columns_title(&ctx), texts.documents_lead);
        return view! { <div class="columns-title">{title}</div> }.into_any();
    }
    // A reader's own data says itself what it compares.
    let title = if ctx.is_own_data() { page.headline().0 } else { texts.all_themes_title };
    opening(title, texts.all_themes_lead)
}
