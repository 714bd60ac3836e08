use leptos::prelude::*;

#[component]
pub fn Timeline() -> impl IntoView {}
