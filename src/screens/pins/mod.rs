use leptos::prelude::*;

#[component]
pub fn Pins() -> impl IntoView {}
