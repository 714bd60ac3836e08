//! Loading the data of the language and version that the view asks for.

use super::desk;
use super::state::App;
use crate::browser::fetch::{self, FetchError};
use crate::browser::inside;
use crate::dataset::bundle::{self, Rest, Unusable};
use crate::dataset::{Dataset, Lang};
use crate::link::data::{Asked, asked};
use crate::query::Index;
use crate::scene::{Failure, Loaded, Loading};
use leptos::task::spawn_local;
use std::sync::Arc;
use web_sys::RequestCache;

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Failure {
        match error {
            FetchError::Stalled => Failure::Stalled(fetch::TIME_LIMIT),
            FetchError::NotFound => Failure::Other("HTTP 404".into()),
            FetchError::Failed(reason) => Failure::Other(reason),
        }
    }
}

impl From<Unusable> for Failure {
    fn from(reason: Unusable) -> Failure {
        Failure::Unusable(reason)
    }
}

/// Loads the data that the view asks for, now or once more after a failure.
pub fn start(app: App) {
    let view = app.scene().view.clone();
    let (lang, pinned) = (view.lang.unwrap_or_default(), view.data);
    app.change(|scene| scene.loading = Loading::First);
    spawn_local(async move {
        if let Err(failure) = load(app, lang, pinned.clone()).await
            && is_wanted(app, lang, &pinned)
        {
            fail(app, failure);
        }
    });
}

/// Says why there is no data.
#[inline(never)]
pub fn fail(app: App, failure: Failure) {
    app.change(|scene| scene.loading = Loading::Failed(failure));
}

/// A slow answer must not overwrite what the reader asked for since.
fn is_wanted(app: App, lang: Lang, pinned: &Option<String>) -> bool {
    let scene = app.scene();
    scene.lang() == lang && scene.view.data == *pinned
}

fn show(app: App, loaded: Loaded, loading: Loading) {
    app.change(|scene| {
        scene.loaded = Some(Arc::new(loaded));
        scene.loading = loading;
        scene.settle();
    });
}

async fn load(app: App, lang: Lang, pinned: Option<String>) -> Result<(), Failure> {
    let version = match &pinned {
        Some(version) => version.clone(),
        None => newest().await?,
    };
    let no_such_version = || Failure::NoSuchVersion(version.clone());
    let folder = format!("data/{version}/{}", lang.code());
    let address = format!("{folder}/first.json");
    match asked(&version) {
        Asked::Version(_) => {}
        _ if inside::brought(&address).is_some() => {}
        Asked::File(name) => return Err(Failure::NeedsFile(name.to_owned())),
        Asked::Address(place) if !inside::is_file() => {
            desk::fetch(app, version.clone(), place);
            return Ok(());
        }
        _ => return Err(no_such_version()),
    }
    // A released version never changes, so the browser may keep it.
    let text = text_of(&address, RequestCache::Default).await;
    let text = match text {
        Err(FetchError::NotFound) if pinned.is_some() => return Err(no_such_version()),
        other => other?,
    };
    let first = read_first(&text, &version, lang)?;
    if !is_wanted(app, lang, &pinned) {
        return Ok(());
    }
    show(app, Loaded::new(Index::new(first, false)), Loading::Rest);
    let more = text_of(&format!("{folder}/rest.json"), RequestCache::Default).await?;
    let rest: Rest<String> = bundle::read_part(&more, &version, lang)?;
    // Read twice and never copied: the code that copies every kind of record
    // would weigh more than the milliseconds it saves.
    let whole = bundle::complete(read_first(&text, &version, lang)?, rest)?;
    if is_wanted(app, lang, &pinned) {
        let loaded = Loaded::new(Index::new(whole, true)).of(vec![text, more]);
        show(app, loaded, Loading::Done);
    }
    Ok(())
}

fn read_first(text: &str, version: &str, lang: Lang) -> Result<Dataset<String>, Unusable> {
    bundle::unpack(bundle::read_part(text, version, lang)?)
}

/// A file of the data: from what the reader has brought, from the host, or from the page that holds it all.
async fn text_of(address: &str, cache: RequestCache) -> Result<String, FetchError> {
    if let Some(text) = inside::brought(address) {
        return Ok(text);
    }
    if inside::is_file() {
        return inside::part(address).await.ok_or(FetchError::NotFound);
    }
    fetch::text(address, cache).await
}

/// The version that newest.json names.
pub async fn newest() -> Result<String, Failure> {
    let text = text_of("data/newest.json", RequestCache::NoCache).await?;
    Ok(bundle::read_pointer(&text)?.version)
}
