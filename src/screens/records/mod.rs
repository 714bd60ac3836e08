//! The records: one table of every kind.

mod columns;
mod table;
pub mod why;

use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::paging::{ShowMore, begin_list};
use crate::parts::pieces::{opening, waiting};
use crate::state::{use_page, use_texts};
use columns::Columns;
use leptos::prelude::*;
use table::Table;

#[component]
pub fn Records() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    begin_list();
    // The positions of the records found, in the order of the view.
    let found = Memo::new(move |_| page.get().map(|page| page.in_order()).unwrap_or_default());
    let is_ready = Memo::new(move |_| page.get().is_some_and(|page| page.is_complete()));
    let is_empty = Memo::new(move |_| found.with(Vec::is_empty));
    let list = move || match (is_ready.get(), is_empty.get()) {
        (false, _) => waiting(texts.loading_rest),
        (true, true) => none(),
        (true, false) => view! { <Table found/> }.into_any(),
    };
    view! {
        {opening(texts.records.title, texts.records.lead)}
        <Controls><Columns/></Controls>
        {list}
        <ShowMore all=Signal::derive(move || found.with(Vec::len))/>
    }
}

/// That nothing is found, and what would bring something back.
fn none() -> AnyView {
    let page = use_page();
    let said = move || {
        let page = page.get()?;
        let (ctx, _, hits) = page.catalogued()?;
        Some(nothing(&ctx, hits))
    };
    said.into_any()
}
