use leptos::prelude::*;

#[component]
pub fn About() -> impl IntoView {}
