//! Content that is made anew rather than changed in place.

use leptos::prelude::*;

/// Makes its content anew whenever the key is another.
#[component]
pub fn Anew<K>(key: Signal<K>, children: ChildrenFn) -> impl IntoView
where
    K: Clone + Eq + std::hash::Hash + Send + Sync + 'static,
{
    view! {
        <For each=move || [key.get()] key=Clone::clone let:_key>
            {children()}
        </For>
    }
}
