//! What is pinned as Markdown: to be read, copied or saved.

use super::frame::{Frame, Said, TextToTake};
use crate::browser::storage;
use crate::state::{use_lang, use_page, use_site};
use leptos::prelude::*;
use parallel49_core::link::data::in_file_name;
use parallel49_core::screens::pins::markdown;
use parallel49_core::text::pinning;

#[component]
pub fn PinsText() -> impl IntoView {
    let (page, site, said) = (use_page(), use_site(), Said::new());
    let address = site.page.unwrap_or_default();
    let content = move || {
        let page = page.get()?;
        let pins = page.view.pins.iter();
        let notes: Vec<(String, String)> =
            pins.filter_map(|pin| Some((pin.to_owned(), storage::note(pin)?))).collect();
        let text = markdown::text(&page.ctx(), &address, &notes);
        let version = in_file_name(&page.loaded.index.data.meta.version);
        let file = Some((format!("parallel-49-pins-{version}.md"), "text/markdown"));
        Some(view! { <TextToTake id="markdown".to_owned() text=text file=file said=said/> })
    };
    view! { <Frame title=pinning(use_lang()).save.to_owned() said=said>{content}</Frame> }
}
