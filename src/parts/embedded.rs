//! A view inside another page: without bar, foot and filters, under one line that says what it
//! is and leads to the whole.

use crate::state::{use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::screens::stories::describe::describe;
use parallel49_core::text::format;

/// The line over an embedded view.
#[component]
pub fn EmbeddedHead() -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts());
    let full = move || view.href(|view| view.embed = false);
    let open = format::fill(texts.open_in, &[texts.name]);
    let about = move || {
        page.get().map(|page| {
            let ctx = page.ctx();
            view! {
                <h1>{describe(&ctx)}</h1>
                <span>{page.count_line()}</span>
                <span>{ctx.version()}</span>
            }
        })
    };
    view! {
        <header class="embed-line" id="head">
            {about}
            <a href=full target="_blank" rel="noopener">{open}" ↗"</a>
        </header>
    }
}
