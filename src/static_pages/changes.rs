//! The page that says what changed between any two versions of the data.

mod pair;
mod records;

use super::changes_of;
use super::metadata::Metadata;
use super::render::plain;
use super::still::Still;
use crate::parts::pieces::opening;
use leptos::prelude::*;
use pair::Pair;
use parallel49_core::dataset::{Dataset, Lang, folder};
use parallel49_core::query::Index;
use parallel49_core::text::{changes, static_pages};
use std::path::Path;

/// A version of the data in both languages.
pub struct Version {
    name: String,
    en: Index,
    fr: Index,
}

impl Version {
    pub fn new(en: Dataset<String>, fr: Dataset<String>) -> Version {
        let name = en.meta.version.clone();
        Version { name, en: Index::new(en, true), fr: Index::new(fr, true) }
    }

    fn index(&self, lang: Lang) -> &Index {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}

/// Every version of a data folder, the oldest first.
pub fn versions(data: &Path) -> Result<Vec<Version>, String> {
    let read = |name: &String, lang| folder::version(data, name, lang);
    let whole = |name: &String| Ok(Version::new(read(name, Lang::En)?, read(name, Lang::Fr)?));
    folder::versions(data)?.iter().map(whole).collect()
}

/// What changed with a version, in words, and where the page says it in full.
pub struct News {
    pub version: String,
    pub counted: Vec<String>,
    /// Nothing for the first version, which has none before it.
    pub anchor: Option<String>,
}

/// The news of each released version, the oldest first.
///
/// # Errors
/// None for datasets that were read.
pub fn news(versions: &[Version], lang: Lang) -> Result<Vec<News>, String> {
    let own = static_pages(lang);
    let released: Vec<&Version> =
        versions.iter().filter(|version| !folder::is_draft(&version.name)).collect();
    let mut news = Vec::new();
    for (n, after) in released.iter().enumerate() {
        let version = after.name.clone();
        let before = n.checked_sub(1).and_then(|n| released.get(n));
        let (counted, anchor) = match before {
            None => (vec![own.first_version.to_owned()], None),
            Some(before) => {
                let pair = Pair::new(before, after, lang).map_err(|fault| fault.to_string())?;
                (pair.counted(), Some(pair.anchor()))
            }
        };
        news.push(News { version, counted, anchor });
    }
    Ok(news)
}

/// The page of a language, with the styles of the page that trunk built.
pub fn page(
    template: &str,
    versions: &[Version],
    metadata: &Metadata<'_>,
    lang: Lang,
) -> Result<String, String> {
    still(versions, lang, |still| still.page(template, metadata))
}

/// All between `<body>` and `</body>`, for versions of which the oldest is the first.
///
/// # Errors
/// None for datasets that were read.
pub fn body(versions: &[Version], lang: Lang) -> Result<String, String> {
    still(versions, lang, |still| still.body())
}

fn still(
    versions: &[Version],
    lang: Lang,
    write: impl FnOnce(&Still<'_>) -> Result<String, String>,
) -> Result<String, String> {
    let (own, main) = (changes(lang), main(versions, lang)?);
    write(&Still { lang, title: own.title, about: own.lead, name_of: changes_of, main: &main })
}

fn main(versions: &[Version], lang: Lang) -> Result<String, String> {
    let mut pairs = Vec::new();
    for (n, after) in versions.iter().enumerate().rev() {
        for before in versions[..n].iter().rev() {
            pairs.push(Pair::new(before, after, lang).map_err(|fault| fault.to_string())?);
        }
    }
    Ok(plain(|| content(&pairs, lang)))
}

fn content(pairs: &[Pair<'_>], lang: Lang) -> AnyView {
    let own = changes(lang);
    let entry = |pair: &Pair<'_>| {
        view! { <li><a href=format!("#{}", pair.anchor())>{pair.name()}</a></li> }
    };
    let contents = match pairs {
        [] => view! { <p class="note">{own.only_one}</p> }.into_any(),
        pairs => view! {
            <nav class="contents" aria-label=own.pairs>
                <ul class="inline">{pairs.iter().map(entry).collect_view()}</ul>
            </nav>
        }
        .into_any(),
    };
    view! {
        {opening(own.title, own.lead)}
        <p class="meta"><a href="data/CHANGELOG.md">{own.by_hand}</a></p>
        {contents}
        {pairs.iter().map(Pair::section).collect_view()}
    }
    .into_any()
}
