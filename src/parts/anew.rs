//! Content that is made anew rather than changed in place.
//!
//! Translators and writing aids in the browser wrap and replace the text nodes of a page. What
//! is changed in place then changes nodes that nobody sees any more; new nodes are always seen.

use crate::browser::focus;
use crate::state::use_page;
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

/// A number that rises whenever the page changes while another program has its hands in it.
pub fn use_touched() -> Signal<u32> {
    let page = use_page();
    let touched = RwSignal::new(0);
    Effect::new(move || {
        page.track();
        if crate::browser::is_translated() {
            let focused = focus::current();
            touched.update(|touched| *touched += 1);
            request_animation_frame(move || {
                if let Some(id) = focused.filter(|_| focus::is_lost()) {
                    focus::to(&id);
                }
            });
        }
    });
    touched.into()
}
