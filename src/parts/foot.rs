//! Independence, version.

use crate::state::{use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::query::Screen;

#[component]
pub fn Foot() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let about = move || view.with(|view| parallel49_core::link::href(&view.on(Screen::About)));
    let version = move || {
        page.get().map(|page| {
            view! { <p>{format!("{}. ", page.ctx().version())}<a href=about>{texts.about_title}</a></p> }
        })
    };
    view! { <footer class="foot" id="foot"><p>{texts.footer}</p>{version}</footer> }
}
