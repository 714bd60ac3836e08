//! The lines that show this view in another page.

use super::frame::{Frame, Said, TextToTake};
use crate::state::{use_lang, use_page, use_site, use_texts};
use leptos::prelude::*;
use parallel49_core::embed::snippet;
use parallel49_core::link::data::file_of;
use parallel49_core::text::embedding;

#[component]
pub fn Embed() -> impl IntoView {
    let (page, site, said) = (use_page(), use_site(), Said::new());
    let texts = embedding(use_lang());
    let address = site.page.unwrap_or_default();
    let content = move || {
        let page = page.get()?;
        let form = |id: &str, name: &str, keeps_version: bool| {
            let text = snippet(&page, &address, keeps_version);
            view! {
                <section>
                    <h3>{name.to_owned()}</h3>
                    <TextToTake id=id.to_owned() text=text name=name.to_owned() said=said/>
                </section>
            }
        };
        // A file of the host's is not among the versions.
        let file = file_of(&page.loaded.index.data.meta.version);
        Some(match file {
            Some(name) => form("embed-kept", name, true).into_any(),
            None => view! {
                {form("embed-newest", texts.newest, false)}
                {form("embed-kept", texts.kept, true)}
            }
            .into_any(),
        })
    };
    view! {
        <Frame title=use_texts().embed.to_owned() said=said>
            <p class="why">{texts.help}</p>
            {content}
        </Frame>
    }
}
