//! The data as it loads: of the language and version that the view asks for.

use super::{Followed, Redraw, own_data, use_site, use_view};
use crate::browser::{brought, fetch};
use futures::future::{AbortHandle, Either, abortable, select};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::dataset::bundle::{self, Rest, Unusable};
use parallel49_core::dataset::version::is_newer;
use parallel49_core::dataset::{Dataset, Lang};
use parallel49_core::link::data::{Asked, asked};
use parallel49_core::page::Loaded;
use parallel49_core::query::{Index, View};
use parallel49_core::task::Complaint;
use std::pin::pin;
use std::sync::Arc;

/// Why the data is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came for so many seconds.
    Stalled(u32),
    /// A version that a link pins and that is not kept here.
    NoSuchVersion(String),
    /// A link to a view of a file that is not here, by its name.
    NeedsFile(String),
    /// What came is not the data that was asked for.
    Unusable(Unusable),
    /// A dataset that is not ours, with all that is wrong in it.
    Faulty(Vec<Complaint>),
    /// What came is not the second part of this program.
    Program,
    Other(String),
}

/// How far the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nothing to show yet, or another language on the way.
    First,
    /// Texts are there, evidence and sources follow.
    Rest,
    Done,
    Failed(Failure),
}

impl Loading {
    /// Whether nothing more comes by itself.
    pub fn is_over(&self) -> bool {
        matches!(self, Loading::Done | Loading::Failed(_))
    }

    /// A word for styles and tests.
    pub fn word(&self) -> &'static str {
        match self {
            Loading::First => "first",
            Loading::Rest => "rest",
            Loading::Done => "done",
            Loading::Failed(_) => "failed",
        }
    }
}

#[derive(Clone, Copy)]
pub struct DataState {
    loaded: Followed<Option<Arc<Loaded>>>,
    /// What of the data was asked for when it was loaded.
    loaded_for: StoredValue<Option<Wanted>>,
    loading: Followed<Loading>,
    /// A data version that is newer than what is on screen.
    newer: Followed<Option<String>>,
    /// How many bytes of what is loading have come.
    received: Followed<usize>,
    /// The loading under way.
    running: StoredValue<Option<AbortHandle>>,
    /// Nothing is drawn of the first part alone: what stands in the page says as much already.
    waits_for_all: StoredValue<bool>,
    redraw: Redraw,
}

/// The data.
pub fn use_data() -> DataState {
    expect_context()
}

/// What of the data a view asks for.
#[derive(Clone, PartialEq)]
struct Wanted {
    lang: Lang,
    /// A version that the link pins, or data of the reader's own.
    pinned: Option<String>,
}

impl Wanted {
    fn of(view: &View) -> Wanted {
        Wanted { lang: view.lang.unwrap_or_default(), pinned: view.data.clone() }
    }
}

impl DataState {
    pub(super) fn new(redraw: Redraw) -> DataState {
        DataState {
            loaded: Followed::new(None),
            loaded_for: StoredValue::new(None),
            loading: Followed::new(Loading::First),
            newer: Followed::new(None),
            received: Followed::new(0),
            running: StoredValue::new(None),
            waits_for_all: StoredValue::new(false),
            redraw,
        }
    }

    pub fn loaded(self) -> Option<Arc<Loaded>> {
        self.loaded.get()
    }

    pub fn loading(self) -> Loading {
        self.loading.get()
    }

    /// How many bytes of what is loading have come.
    pub fn received(self) -> usize {
        self.received.get()
    }

    pub fn newer(self) -> Option<String> {
        self.newer.get()
    }

    /// Data that is there from the start, for pages made without a browser.
    pub fn set(self, loaded: Loaded) {
        self.loaded.set(Some(Arc::new(loaded)));
        self.loading.set(Loading::Done);
    }

    /// Whether the first part waits for the second before anything is drawn of it.
    pub fn wait_for_all(self, waits: bool) {
        self.waits_for_all.set_value(waits);
    }

    /// Says why there is no data.
    pub fn fail(self, failure: Failure) {
        self.loading.set(Loading::Failed(failure));
    }

    /// Loads what the view asks for, now and whenever it asks for something else.
    pub fn follow(self) {
        let view = use_view();
        let wanted = Memo::new(move |_| view.with(Wanted::of));
        Effect::new(move || self.start(wanted.get()));
    }

    /// Tries once more after a failure.
    pub fn retry(self) {
        self.start(Wanted::of(&use_view().now()));
    }

    /// What is still loading is given up: the reader asks for something else.
    fn start(self, now: Wanted) {
        self.loading.set(Loading::First);
        let is_file = use_site().is_file();
        let (work, handle) = abortable(async move {
            if let Err(failure) = self.load(&now, is_file).await {
                // Data of another version, or of someone else, would be taken for what the link
                // asks for.
                let is_other = |other: &Wanted| other.pinned != now.pinned;
                if self.loaded_for.with_value(|shown| shown.as_ref().is_some_and(is_other)) {
                    self.loaded.set(None);
                }
                self.fail(failure);
            }
        });
        let before = self.running.try_update_value(|running| running.replace(handle)).flatten();
        if let Some(before) = before {
            before.abort();
        }
        spawn_local(async move {
            // That it was given up is no fault.
            work.await.ok();
        });
    }

    async fn load(self, wanted: &Wanted, is_file: bool) -> Result<(), Failure> {
        let version = match &wanted.pinned {
            Some(version) => version.clone(),
            None => newest(is_file).await?,
        };
        let lang = wanted.lang;
        let folder = format!("data/{version}/{}", lang.code());
        let address = format!("{folder}/first.json");
        check_version(&version, &address, is_file, lang).await?;
        let text = match self.text_of(&address, is_file).await {
            Err(fetch::Error::NotFound) if wanted.pinned.is_some() => {
                return Err(Failure::NoSuchVersion(version));
            }
            other => other?,
        };
        let read_first = async {
            breathe().await;
            let first = bundle::read_part(&text, &version, lang)?;
            breathe().await;
            let first: Dataset<String> = bundle::unpack(first)?;
            if !self.waits_for_all.get_value() {
                self.show_first(&first, wanted).await;
            }
            Ok::<_, Failure>(first)
        };
        // The second part is on its way while the first is read and drawn.
        let rest = format!("{folder}/rest.json");
        let rest = self.text_of(&rest, is_file);
        let (first, rest) = match select(pin!(read_first), pin!(rest)).await {
            Either::Left((first, rest)) => (first?, rest.await),
            Either::Right((rest, first)) => (first.await?, rest),
        };
        breathe().await;
        let rest: Result<Rest<String>, Failure> = rest
            .map_err(Failure::from)
            .and_then(|text| Ok(bundle::read_part(&text, &version, lang)?));
        let rest = match rest {
            Ok(rest) => rest,
            // What has come is better than nothing.
            Err(failure) => {
                if self.waits_for_all.get_value() {
                    self.show_first(&first, wanted).await;
                }
                return Err(failure);
            }
        };
        breathe().await;
        let index = Index::new(bundle::complete(first, rest)?, true);
        breathe().await;
        let whole = Loaded::new(index, lang);
        whole.catalogue();
        breathe().await;
        self.show(whole, wanted, Loading::Done);
        Ok(())
    }

    async fn show_first(self, first: &Dataset<String>, wanted: &Wanted) {
        let index = Index::new(first.clone(), false);
        breathe().await;
        self.show(Loaded::new(index, wanted.lang), wanted, Loading::Rest);
    }

    /// A part of the data; how much of it has come can be followed.
    async fn text_of(self, address: &str, is_file: bool) -> Result<String, fetch::Error> {
        self.received.set(0);
        text_of(address, is_file, fetch::Cache::Default, |bytes| self.received.set(bytes)).await
    }

    fn show(self, loaded: Loaded, wanted: &Wanted, loading: Loading) {
        self.redraw.if_touched();
        self.loaded_for.set_value(Some(wanted.clone()));
        self.loaded.set(Some(Arc::new(loaded)));
        self.loading.set(loading);
    }

    /// Looks whether there is newer data than is on screen.
    pub fn look_for_newer(self) {
        // A link that pins a version asks for nothing newer, and a file has none.
        if use_site().is_file() || use_view().now().data.is_some() {
            return;
        }
        let Some(loaded) = self.loaded.get_untracked() else { return };
        spawn_local(async move {
            // Off line there is nothing to tell: what is shown is what there is.
            let Ok(found) = newest(false).await else { return };
            if is_newer(&found, &loaded.index.data.meta.version)
                && self.newer.with_untracked(Option::is_none)
            {
                self.newer.set(Some(found));
            }
        });
    }
}

/// Lets the browser answer the reader between two steps of work.
async fn breathe() {
    TimeoutFuture::new(0).await;
}

/// Whether `data=` of the link asks for something that can be had.
async fn check_version(
    version: &str,
    address: &str,
    is_file: bool,
    lang: Lang,
) -> Result<(), Failure> {
    match asked(version) {
        Asked::Version(_) => Ok(()),
        _ if brought::text(address).is_some() => Ok(()),
        Asked::File(name) => Err(Failure::NeedsFile(name.to_owned())),
        Asked::Address(place) if !is_file => own_data::fetch(version, place, lang).await,
        _ => Err(Failure::NoSuchVersion(version.to_owned())),
    }
}

/// A file of the data: from what the reader has brought, from the page that holds it all, or
/// from the host.
async fn text_of(
    address: &str,
    is_file: bool,
    cache: fetch::Cache,
    received: impl Fn(usize),
) -> Result<String, fetch::Error> {
    if let Some(text) = brought::text(address) {
        return Ok(text);
    }
    if is_file {
        return brought::part(address).await.ok_or(fetch::Error::NotFound);
    }
    fetch::text(address, cache, received).await
}

/// The version that newest.json names.
async fn newest(is_file: bool) -> Result<String, Failure> {
    let text = text_of("data/newest.json", is_file, fetch::Cache::NoCache, |_| {}).await?;
    Ok(bundle::read_pointer(&text)?.version)
}

impl From<fetch::Error> for Failure {
    fn from(error: fetch::Error) -> Failure {
        match error {
            fetch::Error::Stalled => Failure::Stalled(fetch::SILENCE),
            fetch::Error::NotFound => Failure::Other("HTTP 404".into()),
            fetch::Error::NotText => Failure::Unusable(Unusable::Unreadable("no text".into())),
            fetch::Error::Failed(reason) => Failure::Other(reason),
        }
    }
}

impl From<Unusable> for Failure {
    fn from(reason: Unusable) -> Failure {
        Failure::Unusable(reason)
    }
}
