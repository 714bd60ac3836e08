use leptos::prelude::*;

#[component]
pub fn Lineage() -> impl IntoView {}
