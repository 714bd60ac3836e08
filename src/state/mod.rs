//! What the app knows and what the reader has done, as a few small contexts. A screen reads
//! state; state knows no screen.

mod data;
mod dialog;
mod followed;
mod later;
pub mod links;
pub mod own_data;
mod page;
mod redraw;
pub mod session;
mod site;
mod texts;
mod view;

pub use crate::browser::address::Entry;
pub use data::{DataState, Failure, Loading, use_data};
pub use dialog::{Cited, Dialog, DialogState, use_dialog};
pub use followed::Followed;
pub use later::{Coming, LaterState, LaterViews, use_later};
pub use page::{use_awaits_rest, use_page, use_record_view};
pub use redraw::{Redraw, use_redraw};
pub use session::{Session, use_session};
pub use site::{Edition, Site, use_site};
pub use texts::{use_lang, use_texts};
pub use view::{ViewState, use_view};

use leptos::prelude::*;
use parallel49_core::link::Ignored;
use parallel49_core::query::View;

/// Makes the contexts of the app: once, at its root.
pub fn provide_state(view: View, unread: Vec<Ignored>, site: Site) {
    let redraw = Redraw::new(site.is_still);
    provide_context(redraw);
    let view = ViewState::new(view, unread, &site, redraw);
    provide_context(site);
    provide_context(view);
    provide_context(Session::new(view));
    provide_context(dialog::DialogState::new());
    provide_context(DataState::new(redraw));
    provide_context(later::LaterState::new());
    page::provide();
}
