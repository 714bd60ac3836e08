//! What opens over the page besides a record: what readers take with them, and their own data.

mod cite;
mod data_interface;
mod embed;
mod export;
mod frame;
mod own_data;
mod pins_text;
mod report;

use crate::parts::later::{Later, Place};
use crate::parts::modal::Modal;
use crate::state::{Dialog, LaterViews, use_dialog};
use leptos::prelude::*;

/// The dialog that is open.
#[component]
pub fn OpenDialog() -> impl IntoView {
    let state = use_dialog();
    let shows = Signal::derive(move || state.get().map(|dialog| format!("{dialog:?}")));
    let content = move || {
        let dialog = state.get()?;
        let draw = move |views: LaterViews| (views.dialog)(dialog.clone());
        Some(view! { <Later place=Place::Dialog(frame::TITLE) draw/> })
    };
    view! {
        <Modal
            id="dialog"
            title=frame::TITLE
            shows=shows
            on_close=Callback::new(move |()| state.close())
        >
            {content}
        </Modal>
    }
}

/// What a dialog holds.
pub fn dialog(dialog: Dialog) -> AnyView {
    match dialog {
        Dialog::Cite(cited) => view! { <cite::Cite cited=cited/> }.into_any(),
        Dialog::Export => view! { <export::Export/> }.into_any(),
        Dialog::Embed => view! { <embed::Embed/> }.into_any(),
        Dialog::Report => view! { <report::ReportMistake/> }.into_any(),
        Dialog::PinsText => view! { <pins_text::PinsText/> }.into_any(),
        Dialog::DataInterface => view! { <data_interface::DataInterface/> }.into_any(),
        Dialog::OwnData => view! { <own_data::OwnData/> }.into_any(),
    }
}
