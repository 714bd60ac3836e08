//! Compare: one theme in full, or all themes down and parties or documents across.

mod cell;
mod columns;
mod generations;
mod picker;
mod sides;
mod statement;
mod table;
mod theme;
mod traced;

use crate::parts::controls::Controls;
use crate::parts::pieces::opening;
use crate::state::{use_page, use_texts};
use columns::Columns;
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::Facet;
use parallel49_core::screens::compare::names::{columns_title, has_own_columns};
use sides::Order;

#[component]
pub fn Compare() -> impl IntoView {
    let page = use_page();
    // One theme and all of them are two pages: each is made anew.
    let is_theme = Memo::new(move |_| page.with(|page| page.as_deref().is_some_and(is_one_theme)));
    move || match is_theme.get() {
        true => view! { <Theme/> }.into_any(),
        false => view! { <AllThemes/> }.into_any(),
    }
}

fn is_one_theme(page: &Page) -> bool {
    page.view.facet(Facet::Theme).single().is_some()
}

#[component]
fn Theme() -> impl IntoView {
    let page = use_page();
    view! {
        {move || page.get().map(|page| theme::opening(&page))}
        <Controls><Columns has_pickers=true/><Order/></Controls>
        {move || page.get().map(|page| generations::summary(&page))}
        {move || page.get().map(|page| sides::sides(&page))}
    }
}

#[component]
fn AllThemes() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts().theme_page);
    let title = move || {
        page.get().map(|page| {
            let ctx = page.ctx();
            if has_own_columns(&ctx) {
                view! { <div class="columns-title">{opening(columns_title(&ctx), texts.documents_lead)}</div> }
                    .into_any()
            } else {
                // A reader's own data says itself what it compares.
                let title = if ctx.is_own_data() { page.headline().0 } else { texts.all_themes_title };
                opening(title, texts.all_themes_lead)
            }
        })
    };
    view! {
        {title}
        <Controls><Columns has_pickers=false/></Controls>
        {move || page.get().map(|page| generations::summary(&page))}
        <table::Table/>
    }
}
