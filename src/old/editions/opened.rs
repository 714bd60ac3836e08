//! What a link shows on given data, without a browser: for links that must
//! open whole for ever.

use crate::dataset::Dataset;
use crate::link;
use crate::query::Index;
use crate::scene::{Loaded, Loading, Scene};
use crate::text::texts;
use std::sync::Arc;

/// What a reader can tell an opened link by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The view as today's links write it, where all of the link was used.
    pub view: Option<String>,
    /// The title of the page up to the name of the screen: the data's words
    /// alone, so that the interface may be worded better.
    pub title: String,
    /// How many records the screen shows.
    pub count: usize,
}

/// Opens a link on one language of a version; `data` must be of that language.
pub fn opened(data: Dataset<String>, query: &str) -> Opened {
    let (view, unread) = link::parse(query);
    let mut scene = Scene::new(view, unread);
    scene.loaded = Some(Arc::new(Loaded::new(Index::new(data, true))));
    scene.loading = Loading::Done;
    scene.settle();
    let texts = texts(scene.lang());
    let named = format!("{} · {}", (texts.screen)(scene.settled.screen), texts.name);
    let title = scene.title();
    let title = title.strip_suffix(&named).unwrap_or(&title).trim_end_matches(" · ").to_owned();
    let is_whole = scene.ignored.is_empty();
    Opened {
        view: is_whole.then(|| link::format(&scene.settled)),
        title,
        count: scene.hits.as_deref().map_or(0, |hits| hits.shown.count()),
    }
}
