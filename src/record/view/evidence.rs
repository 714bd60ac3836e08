//! Evidence: the source, the place in it, and the way there.

use crate::app::App;
use crate::dataset::{Evidence, Language, Source};
use crate::query::Index;
use crate::text::format;
use leptos::prelude::*;

pub fn list(app: App, index: &Index, evidence: &[Evidence<String>]) -> Option<AnyView> {
    let items: Vec<_> = evidence
        .iter()
        .filter_map(|item| Some(one(app, index.source(&item.source)?, item)))
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h3>{app.texts().evidence}</h3>
                <ul class="evidence">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn one(app: App, source: &Source<String>, item: &Evidence<String>) -> impl IntoView + use<> {
    let (texts, lang) = (app.texts(), app.lang());
    let mut place = item.locator.clone();
    if let Some(page) = item.page {
        place.push_str(", ");
        place.push_str(&format::fill(texts.page, &[&page.to_string()]));
    }
    if let Some(paragraph) = item.paragraph {
        place.push_str(", ");
        place.push_str(&format::fill(texts.paragraph, &[&paragraph.to_string()]));
    }
    let about = app.href(|view| view.id = Some(source.id.0.clone()));
    view! {
        <li>
            <p class="place">{place}</p>
            <p class="source-line">
                {source_line(source, lang)}
                ". "
                {(texts.source_kind)(source.kind)}
                "."
            </p>
            <p class="row">
                {address(app, source)}
                <a href=about>{texts.source_details}</a>
            </p>
        </li>
    }
}

/// Publisher, title, date: the title in the language it is written in.
pub fn source_line(source: &Source<String>, lang: crate::dataset::Lang) -> impl IntoView + use<> {
    let code = match source.language {
        Language::En => "en",
        Language::Fr => "fr",
    };
    let date = source.date.map(|date| format!(", {}", format::date(date, lang)));
    let author = source.author.as_ref().map(|author| format!("{author}, "));
    view! {
        {author}
        <cite lang=code>{source.title.clone()}</cite>
        ", "
        {source.publisher.clone()}
        {date}
    }
}

/// The link to the source itself, or its address as text.
pub fn address(app: App, source: &Source<String>) -> AnyView {
    let texts = app.texts();
    match (&source.url, &source.address) {
        (Some(url), _) => {
            let name = format!("{}\u{a0}: {}", texts.open_source, source.title);
            view! {
                <a class="outward" href=url.as_str().to_owned() rel="noreferrer" aria-label=name>
                    {texts.open_source}" ↗"
                </a>
            }
            .into_any()
        }
        (None, Some(address)) => view! {
            <span>{texts.no_address}" "<code>{address.clone()}</code></span>
        }
        .into_any(),
        (None, None) => ().into_any(),
    }
}
