//! The records: one table of every kind.

mod columns;
mod table;
pub mod why;

use crate::parts::controls::Controls;
use crate::parts::found_list::FoundList;
use crate::parts::pieces::opening;
use crate::state::use_texts;
use columns::Columns;
use leptos::prelude::*;
use table::Table;

#[component]
pub fn Records() -> impl IntoView {
    let texts = use_texts();
    view! {
        {opening(texts.records.title, texts.records.lead)}
        <Controls><Columns/></Controls>
        <FoundList draw=|found| view! { <Table found/> }.into_any()/>
    }
}
