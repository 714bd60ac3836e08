//! The view on screen, bound to the address.

use super::{Followed, Redraw, Site};
use crate::browser::address::Entry;
use crate::browser::{address, fragment, storage};
use leptos::prelude::*;
use parallel49_core::dataset::Lang;
use parallel49_core::link::{self, Ignored};
use parallel49_core::query::View;

/// The view, as the address says it, and what of the address could not be read.
#[derive(Clone, Copy)]
pub struct ViewState {
    view: Followed<View>,
    unread: RwSignal<Vec<Ignored>>,
    lang: Memo<Lang>,
    write: fn(&str, Entry),
    is_still: bool,
    redraw: Redraw,
}

/// The view on screen.
pub fn use_view() -> ViewState {
    expect_context()
}

impl ViewState {
    pub(super) fn new(view: View, unread: Vec<Ignored>, site: &Site, redraw: Redraw) -> ViewState {
        let view = Followed::new(view);
        let lang = Memo::new(move |_| view.with(|view| view.lang.unwrap_or_default()));
        let unread = RwSignal::new(unread);
        ViewState { view, unread, lang, write: site.write, is_still: site.is_still, redraw }
    }

    /// The view, followed.
    pub fn get(self) -> View {
        self.with(View::clone)
    }

    /// Reads something of the view, followed.
    pub fn with<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with(read)
    }

    /// Reads something of the view at this moment.
    pub fn with_untracked<T>(self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with_untracked(read)
    }

    /// The view at this moment.
    pub fn now(self) -> View {
        self.with_untracked(View::clone)
    }

    pub fn lang(self) -> Memo<Lang> {
        self.lang
    }

    /// What in the address could not be read, followed.
    pub fn unread(self) -> Vec<Ignored> {
        self.unread.get()
    }

    /// The link to this view with something changed, followed.
    pub fn href(self, change: impl FnOnce(&mut View)) -> String {
        self.with(|view| link::href(&view.with(change)))
    }

    /// Shows another view and writes its address.
    pub fn open(self, view: View, entry: Entry) {
        if view != self.now() {
            (self.write)(&link::href(&view), entry);
            self.show(view, Vec::new());
        }
    }

    /// Changes the view and writes its address.
    pub fn go(self, entry: Entry, change: impl FnOnce(&mut View)) {
        self.open(self.now().with(change), entry);
    }

    /// Shows what a link of the app leads to; `id` is of an element in the view.
    pub fn follow_link(self, query: &str, id: Option<&str>) {
        let (mut next, unread) = link::parse(query);
        next.lang = next.lang.or(self.now().lang);
        match id {
            None => self.open(next, Entry::Push),
            Some(id) => {
                let is_here = next == self.now() && fragment::of_address().as_deref() == Some(id);
                let entry = if is_here { Entry::Replace } else { Entry::Push };
                (self.write)(&link::href_to(&next, id), entry);
                self.show(next, Vec::new());
                fragment::want(Some(id.to_owned()));
            }
        }
        self.unread.set(unread);
    }

    /// Takes over the view of the present address: Back, Forward.
    pub fn follow_address(self) {
        let (mut view, unread) = link::parse(&address::query());
        view.lang = view.lang.or(self.now().lang);
        self.show(view, unread);
        fragment::want(fragment::of_address());
    }

    fn show(self, view: View, unread: Vec<Ignored>) {
        let lang = view.lang.unwrap_or_default();
        if lang != self.lang.get_untracked() && !self.is_still {
            // Denied storage loses nothing: the link carries the language.
            storage::set_language(lang);
        }
        // Another view: what was to be found in the one before is wanted no longer.
        fragment::want(None);
        self.redraw.if_touched();
        self.unread.set(unread);
        self.view.set(view);
    }
}
