//! Components as HTML text.

use crate::later;
use crate::state::{Site, provide_state, use_data, use_later};
use leptos::prelude::*;
use parallel49_core::page::Loaded;
use parallel49_core::query::View;

/// What a component draws for a view of data that is there. `file` is the size of the single
/// file that the site offers, in kB.
pub fn render(
    loaded: Loaded,
    view: View,
    file: Option<u32>,
    draw: impl FnOnce() -> AnyView,
) -> String {
    let lang = loaded.lang;
    let view = view.with(|view| view.lang = Some(lang));
    Owner::new().with(|| {
        provide_state(view, Vec::new(), Site::still(file));
        use_data().set(loaded);
        use_later().set(later::views());
        draw().to_html()
    })
}

/// The same for content that needs no state. The marks that leptos leaves for a program that
/// takes over are no HTML, and none takes over here.
pub fn plain<V: IntoView>(draw: impl FnOnce() -> V) -> String {
    Owner::new().with(|| draw().into_view().to_html()).replace("<!>", "")
}
