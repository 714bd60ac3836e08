//! The first screen in the page of a language: it is there before the app, and stays where no
//! script runs. It has the very form of what the app draws, so that nothing moves when the app
//! takes its place.

use super::html::{rewritten, titled, without};
use super::metadata::{Kind, Metadata, Page};
use super::render::render;
use super::without_app::without_app;
use super::{page_of, policy, service_worker, theme_answers};
use crate::App;
use leptos::prelude::*;
use lol_html::element;
use lol_html::html_content::ContentType;
use parallel49_core::dataset::Lang;
use parallel49_core::page::Loaded;
use parallel49_core::query::View;
use parallel49_core::text::texts;

/// What stands in the page before the app.
pub struct Parts {
    /// The data that the first screen shows.
    pub first: Loaded,
    /// The answers to links that ask for one theme, each in a template.
    pub answers: String,
    /// The size of the single file, in kB.
    pub file: u32,
}

/// The page of the data's language, made from the page that trunk built.
pub fn page(
    template: &str,
    parts: Parts,
    metadata: &Metadata<'_>,
    is_kept: bool,
) -> Result<String, String> {
    let lang = parts.first.lang;
    let own = texts(lang);
    let snapshot = snapshot(parts.first, Some(parts.file))?;
    let (answers, script) = (parts.answers, theme_answers::SCRIPT);
    let snapshot =
        format!("<div id=\"snapshot\">{snapshot}{answers}</div><script>{script}</script>");
    let mut handlers = titled(own.name, own.lead);
    handlers.push(without("meta[name='host']"));
    handlers.push(element!("html", |root| {
        root.set_attribute("lang", lang.code())?;
        root.set_attribute("data-snapshot", lang.code())?;
        if is_kept {
            root.set_attribute("data-worker", service_worker::NAME)?;
        }
        Ok(())
    }));
    // In English the page of no language: what the reader's browser prefers counts before it.
    if lang != Lang::En {
        handlers.push(element!("meta[charset]", |meta| {
            let own = format!("<meta name=\"entry-language\" content=\"{}\">", lang.code());
            meta.after(&own, ContentType::Html);
            Ok(())
        }));
    }
    handlers.push(element!("#boot", |boot| {
        boot.before(&snapshot, ContentType::Html);
        Ok(())
    }));
    let own = Page { lang, kind: Kind::App, name_of: page_of, title: own.name, about: own.lead };
    policy::of_app(&metadata.put(&rewritten(template, handlers)?, &own)?)
}

/// The shell with the first screen as it stands without the app.
///
/// # Errors
/// See [`without_app`].
pub fn snapshot(loaded: Loaded, file: Option<u32>) -> Result<String, String> {
    let lang = loaded.lang;
    without_app(&render(loaded, View::default(), file, || view! { <App/> }.into_any()), lang)
}
