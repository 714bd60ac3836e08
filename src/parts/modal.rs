//! A modal dialog: the browser's own, which traps the focus and gives it back.

use super::anew::Anew;
use leptos::html;
use leptos::prelude::*;

/// A dialog that is open while `shows` gives something; it starts at its top for each new
/// thing. `on_close` is told when the reader closes it: by Escape, the button, or a click
/// beside it.
#[component]
pub fn Modal(
    id: &'static str,
    /// The id of the heading that names it; the focus goes there.
    title: &'static str,
    shows: Signal<Option<String>>,
    on_close: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |before: Option<Option<String>>| {
        let shown = shows.get();
        let Some(dialog) = dialog.get() else { return shown };
        match &shown {
            Some(_) => {
                if !dialog.open() {
                    dialog.show_modal().ok();
                }
                if before.flatten() != shown {
                    dialog.set_scroll_top(0);
                    request_animation_frame(move || crate::browser::focus::to(title));
                }
            }
            None => dialog.close(),
        }
        shown
    });
    // The browser tells of it later: the dialog may be gone.
    let closed = move |_| {
        if shows.try_get_untracked().flatten().is_some() {
            on_close.run(());
        }
    };
    // A click on the backdrop has the dialog itself as its target.
    let clicked = move |event: web_sys::MouseEvent| {
        if let Some(dialog) = dialog.get_untracked()
            && event.target().as_ref() == Some(dialog.as_ref())
        {
            dialog.close();
        }
    };
    view! {
        <dialog
            id=id
            class=if id == "record" { "record" } else { "record take-dialog" }
            aria-labelledby=move || shows.with(Option::is_some).then_some(title)
            node_ref=dialog
            on:close=closed
            on:click=clicked
        >
            <Anew key=shows>
                {shows.with(Option::is_some).then(|| children())}
            </Anew>
        </dialog>
    }
}

/// The button that closes the dialog it stands in.
#[component]
pub fn CloseButton(label: &'static str) -> impl IntoView {
    view! {
        <form method="dialog">
            <button type="submit" class="close" aria-label=label>"×"</button>
        </form>
    }
}
