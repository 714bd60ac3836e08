//! Buttons that open a dialog.

use crate::state::{Dialog, use_dialog};
use leptos::prelude::*;

/// A button that opens a dialog; `name` is what it is called where the label does not say it
/// all.
#[component]
pub fn DialogButton(
    dialog: Dialog,
    #[prop(into)] label: String,
    #[prop(optional)] class: &'static str,
    #[prop(optional, into)] name: Option<String>,
) -> impl IntoView {
    let state = use_dialog();
    view! {
        <button
            type="button"
            class=class
            aria-label=name
            aria-haspopup="dialog"
            data-opens=dialog.name()
            on:click=move |_| state.open(dialog.clone())
        >
            {label}
        </button>
    }
}
