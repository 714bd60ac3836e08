//! What a link to one theme asks for stands in the page of a language too: the verdict on each
//! theme, out of sight until the address asks for one of them. It is read before the app is
//! there, as the first screen is.

use super::render::render;
use super::without_app::without_app;
use crate::screens::compare::answer;
use crate::state::use_data;
use leptos::prelude::*;
use parallel49_core::dataset::Word;
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::{Screen, View};
use parallel49_core::screens::overview::cell_view;
use std::sync::Arc;

/// Puts the answer that the address asks for in the place of the first screen.
pub const SCRIPT: &str = include_str!("theme_answers.js");

/// A template for each theme, in the very form of what the app draws.
///
/// # Errors
/// See [`without_app`].
pub fn templates(loaded: Loaded) -> Result<String, String> {
    let lang = loaded.lang;
    let draw = || {
        let loaded = use_data().loaded();
        let templates = loaded.iter().flat_map(|loaded| {
            loaded.index.data.themes.iter().map(|theme| template(loaded, &theme.id))
        });
        templates.collect_view().into_any()
    };
    without_app(&render(loaded, View::default(), None, draw), lang)
}

fn template(loaded: &Arc<Loaded>, theme: &str) -> AnyView {
    let first = View { lang: Some(loaded.lang), ..View::default() };
    let view = cell_view(&first, theme, None);
    let page = Page::new(Arc::clone(loaded), &view);
    let screen = format!("screen-{}", Screen::Compare.word());
    view! {
        <template data-theme=theme.to_owned()><div id=screen>{answer(&page)}</div></template>
    }
    .into_any()
}
