use leptos::prelude::*;

#[component]
pub fn Stories() -> impl IntoView {}

/// The bar of a story: stands above the view of a step, tells it, and leads on.
#[component]
pub fn StoryBar() -> impl IntoView {}
