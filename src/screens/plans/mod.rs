use leptos::prelude::*;

#[component]
pub fn Plans() -> impl IntoView {}
