//! One state for the whole app, created once at the root.

use super::load::Loading;
use crate::browser::address::{self, Entry};
use crate::browser::{page_language, preferred_language, storage};
use crate::compare::model;
use crate::dataset::Lang;
use crate::link::{self, Ignored};
use crate::query::{self, Hits, Index, View};
use crate::text::{Texts, texts};
use leptos::prelude::*;
use std::ops::Deref;
use std::sync::Arc;

/// A value behind a counted pointer, equal only to itself: memos of large
/// values compare in no time.
pub struct Shared<V>(Arc<V>);

impl<V> Shared<V> {
    pub fn new(value: V) -> Shared<V> {
        Shared(Arc::new(value))
    }
}

impl<V> Clone for Shared<V> {
    fn clone(&self) -> Self {
        Shared(Arc::clone(&self.0))
    }
}

impl<V> PartialEq for Shared<V> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<V> Deref for Shared<V> {
    type Target = V;
    fn deref(&self) -> &V {
        &self.0
    }
}

/// What every screen works with. Copy it freely: it holds only handles.
#[derive(Clone, Copy)]
pub struct App {
    /// What the address says, after migration.
    pub view: RwSignal<View>,
    /// What in the address could not be used.
    pub ignored: RwSignal<Vec<Ignored>>,
    pub loading: RwSignal<Loading>,
    pub index: RwSignal<Option<Shared<Index>>>,
    /// The view with what the data does not know left out.
    pub settled: Memo<View>,
    pub hits: Memo<Option<Shared<Hits>>>,
    pub rows: Memo<Option<Shared<Vec<model::Row>>>>,
    /// All that could not be used, the data known.
    pub notices: Memo<Vec<Ignored>>,
    /// Bad values that the reader has seen and dismissed.
    pub dismissed: RwSignal<Vec<Ignored>>,
    /// The view before the last reset, for undo.
    pub before_reset: RwSignal<Option<View>>,
    /// A sentence for screen readers.
    pub announcement: RwSignal<String>,
}

impl App {
    pub fn new() -> App {
        let (mut first, ignored) = link::parse(&address::query());
        // The chain for a bare address: link, entry page, stored choice,
        // browser, English.
        first.lang = first
            .lang
            .or_else(page_language)
            .or_else(storage::language)
            .or_else(preferred_language)
            .or(Some(Lang::En));
        let view = RwSignal::new(first);
        let index = RwSignal::new(None::<Shared<Index>>);
        let settled = Memo::new(move |_| {
            view.with(|view| match index.get() {
                Some(index) => link::settle(view, &index).0,
                None => view.clone(),
            })
        });
        let hits = Memo::new(move |_| {
            let index = index.get()?;
            Some(Shared::new(settled.with(|view| query::run(&index, view))))
        });
        let rows = Memo::new(move |_| {
            let (index, hits) = (index.get()?, hits.get()?);
            Some(Shared::new(settled.with(|view| model::rows(&index, view, &hits))))
        });
        let ignored = RwSignal::new(ignored);
        let notices = Memo::new(move |_| {
            let mut all = ignored.get();
            if let Some(index) = index.get() {
                all.extend(view.with(|view| link::settle(view, &index).1));
            }
            all
        });
        App {
            view,
            ignored,
            notices,
            loading: RwSignal::new(Loading::First),
            index,
            settled,
            hits,
            rows,
            dismissed: RwSignal::new(Vec::new()),
            before_reset: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
        }
    }

    pub fn lang(&self) -> Lang {
        self.view.with(|view| view.lang.unwrap_or_default())
    }

    /// The language without subscribing to its changes.
    pub fn lang_now(&self) -> Lang {
        self.view.with_untracked(|view| view.lang.unwrap_or_default())
    }

    pub fn texts(&self) -> &'static Texts {
        texts(self.lang())
    }

    /// A text of the interface, in whatever language the reader has. One type
    /// for all of them: each further type of signal costs a kilobyte.
    pub fn say(self, choose: fn(&'static Texts) -> &'static str) -> Signal<String> {
        Signal::derive(move || choose(self.texts()).to_owned())
    }

    /// Changes the view and writes it to the address.
    pub fn go(&self, entry: Entry, change: impl FnOnce(&mut View)) {
        let next = self.view.with_untracked(|view| view.with(change));
        self.open(next, entry);
    }

    pub fn open(&self, next: View, entry: Entry) {
        if self.view.with_untracked(|view| *view == next) {
            return;
        }
        address::write(&link::href(&next), entry);
        self.show(next);
    }

    /// Takes over the view of the present address (Back, Forward).
    pub fn follow_address(&self) {
        let (mut view, ignored) = link::parse(&address::query());
        view.lang = view.lang.or(Some(self.lang_now()));
        self.ignored.set(ignored);
        self.show(view);
    }

    fn show(&self, next: View) {
        let lang = next.lang;
        if lang != self.view.with_untracked(|view| view.lang) {
            // Denied storage loses nothing: the link carries the language.
            storage::set_language(lang.unwrap_or_default());
        }
        self.view.set(next);
    }

}
