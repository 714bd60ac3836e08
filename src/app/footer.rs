//! Version, licence, independence.

use super::state::App;
use crate::query::Screen;
use crate::text::format;
use leptos::prelude::*;

#[component]
pub fn Footer() -> impl IntoView {
    let app = expect_context::<App>();
    let version = move || {
        let index = app.index.get()?;
        let meta = &index.data.meta;
        let until = format::date(meta.evidence_until, app.lang());
        Some(format::fill(app.texts().version, &[&meta.version, &until]))
    };
    view! {
        <footer class="foot">
            <p>{move || app.texts().footer}</p>
            <p>
                {version}
                " "
                <a href=move || app.href(|view| {
                    view.screen = Screen::About;
                    view.id = None;
                })>{move || app.texts().about_title}</a>
            </p>
        </footer>
    }
}
