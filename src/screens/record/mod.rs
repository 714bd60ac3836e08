use leptos::prelude::*;

/// The record that is open over the page.
#[component]
pub fn RecordPanel() -> impl IntoView {}
