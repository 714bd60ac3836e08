//! Loading the data of the language and version that the view asks for.

use super::desk;
use super::state::App;
use crate::browser::fetch::{self, FetchError};
use crate::browser::inside;
use crate::dataset::bundle::{self, Rest, Unusable};
use crate::dataset::{Dataset, Lang};
use crate::link::data::{Asked, asked, file_of};
use crate::query::Index;
use crate::scene::{Failure, Loaded, Loading};
use js_sys::Array;
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
        Failure::Other(reason.to_string())
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
            app.change(|scene| scene.loading = Loading::Failed(failure));
        }
    });
}

/// A file that the view asks for did not come.
pub fn lacks(app: App, data: &str) {
    if app.scene().view.data.as_deref() == Some(data) {
        let name = file_of(data).unwrap_or_default().to_owned();
        app.change(|scene| scene.loading = Loading::Failed(Failure::NeedsFile(name)));
    }
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
    let is_here = own_text(app, &version, lang, 0).is_some();
    match asked(&version) {
        Asked::Version(_) => {}
        _ if is_here => {}
        Asked::File(name) => return Err(Failure::NeedsFile(name.to_owned())),
        Asked::Address(address) if !inside::is_file() => {
            desk::read(app, version.clone(), Array::of1(&address.into()).into());
            return Ok(());
        }
        _ => return Err(no_such_version()),
    }
    let text = part(app, &version, lang, 0).await;
    let text = match text {
        Err(FetchError::NotFound) if pinned.is_some() => return Err(no_such_version()),
        other => other?,
    };
    let first = read_first(&text, &version, lang)?;
    if !is_wanted(app, lang, &pinned) {
        return Ok(());
    }
    show(app, Loaded::new(Index::new(first, false)), Loading::Rest);
    let more = part(app, &version, lang, 1).await?;
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

/// The first or second part of a version, or of the reader's own data.
async fn part(app: App, version: &str, lang: Lang, n: usize) -> Result<String, FetchError> {
    if let Some(text) = own_text(app, version, lang, n) {
        return Ok(text);
    }
    let name = if n == 0 { "first" } else { "rest" };
    // A released version never changes, so the browser may keep it.
    let address = format!("data/{version}/{}/{name}.json", lang.code());
    text_of(&address, RequestCache::Default).await
}

fn own_text(app: App, version: &str, lang: Lang, n: usize) -> Option<String> {
    let own = app.scene().own.clone().filter(|own| own.name == version)?;
    own.texts.get(2 * lang as usize + n).cloned()
}

/// A file of the data: from the host, or from the page that holds it all.
async fn text_of(address: &str, cache: RequestCache) -> Result<String, FetchError> {
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
