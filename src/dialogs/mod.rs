//! What opens over the page besides a record: what readers take with them, and their own data.

mod cite;
mod data_interface;
mod embed;
mod export;
mod frame;
mod own_data;
mod pins_text;
mod report;

use crate::parts::modal::Modal;
use crate::state::{Dialog, use_dialog};
use leptos::prelude::*;

/// The dialog that is open.
#[component]
pub fn OpenDialog() -> impl IntoView {
    let state = use_dialog();
    let shows = Signal::derive(move || state.get().map(|dialog| format!("{dialog:?}")));
    let content = move || match state.get()? {
        Dialog::Cite(cited) => Some(view! { <cite::Cite cited=cited/> }.into_any()),
        Dialog::Export => Some(view! { <export::Export/> }.into_any()),
        Dialog::Embed => Some(view! { <embed::Embed/> }.into_any()),
        Dialog::Report => Some(view! { <report::ReportMistake/> }.into_any()),
        Dialog::PinsText => Some(view! { <pins_text::PinsText/> }.into_any()),
        Dialog::DataInterface => Some(view! { <data_interface::DataInterface/> }.into_any()),
        Dialog::OwnData => Some(view! { <own_data::OwnData/> }.into_any()),
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
