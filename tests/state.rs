//! The state of the app without a browser: what follows from the view, and what is written of it.

use crate::drawn::dataset;
use leptos::prelude::*;
use parallel49::state::session::PAGE;
use parallel49::state::{
    Edition, Entry, Failure, Followed, Loading, Site, provide_state, use_awaits_rest, use_data,
    use_page, use_record_view, use_session, use_view,
};
use parallel49_core::dataset::bundle::unpack;
use parallel49_core::dataset::pack::{localise, split};
use parallel49_core::dataset::{Dataset, Lang};
use parallel49_core::page::Loaded;
use parallel49_core::query::{Facet, Index, Screen, View};
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

static DATA: LazyLock<Dataset> = LazyLock::new(|| dataset("public/data"));

thread_local! {
    /// The addresses that were written.
    static WRITTEN: RefCell<Vec<(String, Entry)>> = const { RefCell::new(Vec::new()) };
}

fn loaded(lang: Lang) -> Loaded {
    let index = Index::new(localise(&DATA, lang).expect("data"), true);
    Loaded::new(index, lang)
}

/// The first part of the data alone.
fn first_part() -> Loaded {
    let (first, _) = split(localise(&DATA, Lang::En).expect("data"));
    Loaded::new(Index::new(unpack(first).expect("data"), false), Lang::En)
}

/// Runs a test in the contexts of the app, at the records in English.
fn in_app(test: impl FnOnce()) {
    WRITTEN.take();
    let write = |href: &str, entry| {
        WRITTEN.with_borrow_mut(|written| written.push((href.to_owned(), entry)));
    };
    let edition = Edition::Hosted { file: None };
    let site = Site { edition, write, ..Site::still(None) };
    let view = View { screen: Screen::Records, lang: Some(Lang::En), ..View::default() };
    Owner::new().with(|| {
        provide_state(view, Vec::new(), site);
        test();
    });
}

#[test]
fn a_change_of_the_view_is_written_once_and_links_follow_it() {
    in_app(|| {
        let view = use_view();
        let href = Memo::new(move |_| view.href(|view| view.screen = Screen::Timeline));
        assert_eq!(href.get_untracked(), "?view=timeline&lang=en");
        let choose = |view: &mut View| {
            view.facet_mut(Facet::Party).clear();
            view.facet_mut(Facet::Party).add("ca");
        };
        view.go(Entry::Push, choose);
        // The same again is no change.
        view.go(Entry::Push, choose);
        view.go(Entry::Replace, |view| view.q = "fraud".into());
        let written = WRITTEN.take();
        let expected = [
            ("?view=records&party=ca&lang=en".to_owned(), Entry::Push),
            ("?view=records&party=ca&q=fraud&lang=en".to_owned(), Entry::Replace),
        ];
        assert_eq!(written, expected);
        assert_eq!(href.get_untracked(), "?view=timeline&party=ca&q=fraud&lang=en");
    });
}

#[test]
fn a_link_keeps_the_language_and_names_what_cannot_be_read() {
    in_app(|| {
        let view = use_view();
        view.follow_link("?view=timeline&nosuch=1", None);
        assert_eq!(view.now().lang, Some(Lang::En));
        assert_eq!(view.now().screen, Screen::Timeline);
        assert_eq!(view.unread().len(), 1);
        view.follow_link("?view=about", Some("rules"));
        assert!(view.unread().is_empty());
        let last = WRITTEN.take().pop();
        assert_eq!(last, Some(("?view=about&lang=en#rules".to_owned(), Entry::Push)));
    });
}

#[test]
fn a_record_over_the_page_makes_no_other_page() {
    in_app(|| {
        use_data().set(loaded(Lang::En));
        let (view, page, record) = (use_view(), use_page(), use_record_view());
        let before = page.get_untracked().expect("a page");
        view.go(Entry::Push, |view| view.id = Some("us-ncs-2023".into()));
        let with_record = page.get_untracked().expect("a page");
        assert!(Arc::ptr_eq(&before, &with_record));
        assert_eq!(record.get_untracked().as_deref(), Some("us-ncs-2023"));
        view.go(Entry::Push, |view| view.q = "fraud".into());
        assert!(!Arc::ptr_eq(&before, &page.get_untracked().expect("a page")));
    });
}

#[test]
fn a_page_waits_for_data_of_its_language() {
    in_app(|| {
        let (view, page, data) = (use_view(), use_page(), use_data());
        assert!(page.get_untracked().is_none());
        data.set(loaded(Lang::En));
        assert!(page.get_untracked().is_some());
        view.go(Entry::Push, |view| view.lang = Some(Lang::Fr));
        assert!(page.get_untracked().is_none());
        data.set(loaded(Lang::Fr));
        assert!(page.get_untracked().is_some());
    });
}

#[test]
fn the_rest_is_waited_for_until_it_comes_or_is_known_not_to() {
    in_app(|| {
        let (data, awaits) = (use_data(), use_awaits_rest());
        assert!(!awaits.get_untracked());
        data.set(first_part());
        assert!(awaits.get_untracked());
        data.fail(Failure::Stalled(20));
        assert!(!awaits.get_untracked());
        assert!(matches!(data.loading(), Loading::Failed(_)));
        data.set(loaded(Lang::En));
        assert!(!awaits.get_untracked());
    });
}

#[test]
fn a_list_stays_as_long_as_it_is_the_same_list() {
    in_app(|| {
        let (view, session) = (use_view(), use_session());
        assert_eq!(session.shown.get_untracked(), PAGE);
        session.lengthen(3 * PAGE);
        assert_eq!(session.shown.get_untracked(), 3 * PAGE);
        // A record over it, or a pin, is no other list; a search is.
        view.go(Entry::Push, |view| view.id = Some("us-ncs-2023".into()));
        assert_eq!(session.shown.get_untracked(), 3 * PAGE);
        view.go(Entry::Replace, |view| view.q = "fraud".into());
        assert_eq!(session.shown.get_untracked(), PAGE);
        view.go(Entry::Replace, |view| view.q.clear());
        assert_eq!(session.shown.get_untracked(), 3 * PAGE);
        session.shorten();
        assert_eq!(session.shown.get_untracked(), PAGE);
    });
}

#[test]
fn filters_know_the_screen_they_were_set_on() {
    in_app(|| {
        let (view, session) = (use_view(), use_session());
        let kept = || session.filters_kept_from(view.now().screen);
        assert_eq!(kept(), None);
        view.go(Entry::Push, |view| view.q = "fraud".into());
        assert_eq!(kept(), None);
        view.go(Entry::Push, |view| view.screen = Screen::Timeline);
        assert_eq!(kept(), Some(Screen::Records));
        view.go(Entry::Push, |view| view.q = "ransomware".into());
        assert_eq!(kept(), None);
    });
}

#[test]
fn what_follows_others_changes_with_them_and_tells_of_another_value_alone() {
    Owner::new().with(|| {
        let number = Followed::new(1);
        let is_even = Followed::of(move || number.get() % 2 == 0);
        let told = StoredValue::new(Vec::new());
        let _follows = ImmediateEffect::new_isomorphic(move || {
            let is_even = is_even.get();
            told.update_value(|told| told.push(is_even));
        });
        for n in [3, 4, 6, 7] {
            number.set(n);
            // At once, also for whoever only looks.
            assert_eq!(is_even.get_untracked(), n % 2 == 0);
        }
        assert_eq!(told.get_value(), [false, true, false]);
    });
}
