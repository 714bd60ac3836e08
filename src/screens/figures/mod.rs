use leptos::prelude::*;

#[component]
pub fn Figures() -> impl IntoView {}
