//! Where programs find the data: addresses and examples, with those of the reader's own host.

use super::frame::{Frame, Said, TextToTake};
use crate::parts::pieces::fact;
use crate::state::{use_lang, use_page, use_site};
use leptos::prelude::*;
use parallel49_core::data_interface::{EXAMPLES, Example, feed_of, folder};
use parallel49_core::dataset::FILES;
use parallel49_core::link::data::file_of;
use parallel49_core::text::{format, interface};

#[component]
pub fn DataInterface() -> impl IntoView {
    let (page, site, said, lang) = (use_page(), use_site(), Said::new(), use_lang());
    let words = interface(lang);
    let address = site.page.unwrap_or_default();
    let host = folder(&address).map(str::to_owned);
    let version = page.get_untracked().map(|page| page.loaded.index.data.meta.version.clone());
    // Where a file of the reader's is on screen, no version of ours is.
    let version = version.filter(|version| file_of(version).is_none());
    let version = version.unwrap_or_else(|| "1.0.0".to_owned());
    let addresses = [
        ("data/provisions.json".to_owned(), words.kind),
        ("data/schema/provisions.schema.json".to_owned(), words.schema),
        ("data/datapackage.json".to_owned(), words.package),
        ("data/dcat.jsonld".to_owned(), words.dcat),
        ("data/croissant.json".to_owned(), words.croissant),
        (feed_of(lang).to_owned(), words.feed),
        ("data/newest.json".to_owned(), words.newest),
        (format!("data/{version}/{}/first.json", lang.code()), words.released),
    ];
    let addresses = addresses.map(|(address, what)| fact(what, place(host.as_deref(), &address)));
    let no_host = host.is_none().then(|| view! { <p class="note">{words.no_host}</p> });
    let examples = EXAMPLES.iter().map(|example| one(example, &address, said)).collect_view();
    view! {
        <Frame title=words.title.to_owned() said=said>
            <p>{words.lead}</p>
            <section>
                <h3>{words.addresses}</h3>
                <dl class="addresses">{addresses.into_iter().collect_view()}</dl>
                <p class="note">{format::labelled(words.kinds, &FILES.join(", "), lang)}</p>
                <p class="note">{words.promise}</p>
            </section>
            <section><h3>{words.examples}</h3><p>{words.task}</p></section>
            {no_host}
            {examples}
        </Frame>
    }
}

/// An address in full, as a link where there is a host.
fn place(host: Option<&str>, address: &str) -> AnyView {
    match host {
        Some(host) => {
            view! { <a href=address.to_owned()>{format!("{host}{address}")}</a> }.into_any()
        }
        None => view! { <code>{address.to_owned()}</code> }.into_any(),
    }
}

fn one(example: &Example, page: &str, said: Said) -> AnyView {
    let words = interface(use_lang());
    let id = format!("example-{}", example.file.replace('.', "-"));
    let name = example.tool.name().unwrap_or(words.spreadsheet);
    let file = folder(page).map(|_| {
        let label = format::fill(words.download, &[example.file]);
        let href = format!("data/examples/{}", example.file);
        view! { <p class="row"><a href=href download="">{label}</a></p> }
    });
    view! {
        <section>
            <h3>{name}</h3>
            <p class="note">{(words.needs)(example.tool)}</p>
            <TextToTake id=id text=example.on(page) name=name said=said/>
            {file}
        </section>
    }
    .into_any()
}
