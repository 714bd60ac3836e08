use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::index::Found;

/// The record that is open over the page.
#[component]
pub fn RecordPanel() -> impl IntoView {}

/// What a record says, below its title.
pub fn record(_ctx: &Ctx<'_>, _found: Found) -> AnyView {
    ().into_any()
}
