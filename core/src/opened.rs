//! What a link shows on given data, without a browser: for links that must open whole for ever.

use crate::dataset::{Dataset, Lang};
use crate::link;
use crate::page::{Loaded, Page};
use crate::query::Index;
use std::sync::Arc;

/// What a reader can tell an opened link by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The view as today's links write it, where all of the link was used.
    pub view: Option<String>,
    /// The title of the page up to the name of the screen: the data's words alone, so that the
    /// interface may be worded better.
    pub title: String,
    /// How many records the screen shows.
    pub count: usize,
}

/// Opens a link on one language of a version; `data` must be of that language.
pub fn opened(data: Dataset<String>, lang: Lang, query: &str) -> Opened {
    let (view, unread) = link::parse(query);
    let loaded = Loaded::new(Index::new(data, true), lang);
    let page = Page::new(Arc::new(loaded), &view);
    let texts = page.texts();
    let named = format!("{} · {}", (texts.screen)(page.view.screen), texts.name);
    let title = page.title(page.view.id.as_deref());
    let title = title.strip_suffix(&named).unwrap_or(&title).trim_end_matches(" · ").to_owned();
    let is_whole = unread.is_empty() && page.unknown.is_empty();
    Opened {
        view: is_whole.then(|| link::format(&page.view)),
        title,
        count: page.hits.as_ref().map_or(0, |hits| hits.shown.count()),
    }
}
