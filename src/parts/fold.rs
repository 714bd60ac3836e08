//! A disclosure whose content is drawn when it is first opened: most of a long page stays folded.

use crate::browser;
use crate::state::{use_session, use_site};
use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

/// Whether the page is laid out for a phone, where more of it is folded.
pub fn is_phone() -> bool {
    !use_site().is_still && browser::is_phone()
}

/// What stands behind a fold.
pub type Folded = Box<dyn Fn() -> AnyView + Send + Sync>;

/// `id` tells it from the other folds of its screen: one that the reader opened stays open when
/// the screen is drawn again. `is_open` opens it from the start.
#[component]
pub fn Fold(
    id: String,
    class: &'static str,
    is_open: bool,
    summary: AnyView,
    content: Folded,
) -> impl IntoView {
    let session = use_session();
    let is_open = is_open || session.has_unfolded(&id);
    // A still page has nobody to draw it later.
    let is_drawn = RwSignal::new(is_open || use_site().is_still);
    // What a search opens is not the reader's choice: that is a click on the line, or a key.
    let fold = NodeRef::<html::Details>::new();
    let choose = move |_| {
        if let Some(fold) = fold.get_untracked() {
            session.unfold(&id, !fold.open());
        }
    };
    // The browser tells of it later: the fold may be gone.
    let draw = move |event| {
        let is_folded = is_drawn.try_get_untracked() == Some(false);
        if event_target::<HtmlDetailsElement>(&event).open() && is_folded {
            is_drawn.set(true);
        }
    };
    view! {
        <details class=class open=is_open node_ref=fold on:toggle=draw>
            <summary on:click=choose>{summary}</summary>
            {move || is_drawn.get().then(&content)}
        </details>
    }
}
