//! The controls that every screen has in common: search, as-of day, filters, how much they
//! show, and which of them mean nothing here.

pub mod nothing;

use leptos::prelude::*;

/// All of them; the children are the screen's own.
#[component]
pub fn Controls(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! { <section class="controls">{children.map(|children| children())}</section> }
}
