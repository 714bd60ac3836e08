//! What follows from data and view: one value for each, worked out once for all that read it.

use super::{Followed, Loading, use_data, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::View;
use std::sync::Arc;

#[derive(Clone, Copy)]
struct PageState {
    page: Followed<Option<Arc<Page>>>,
    record: Followed<Option<String>>,
    awaits_rest: Followed<bool>,
}

/// The page on screen, once its data is there. A record that opens over it changes nothing in
/// it.
pub fn use_page() -> Followed<Option<Arc<Page>>> {
    expect_context::<PageState>().page
}

pub(super) fn provide() {
    let (data, view) = (use_data(), use_view());
    let below = Memo::new(move |_| view.with(without_record));
    let made = move || {
        let loaded = data.loaded()?;
        let is_asked_for = below.with(|view| loaded.lang == view.lang.unwrap_or_default());
        is_asked_for.then(|| Arc::new(below.with(|view| Page::new(loaded, view))))
    };
    let page = Followed::changing(None, move |before: &Option<Arc<Page>>| {
        let page = made();
        (page.is_some() || before.is_some()).then_some(page)
    });
    let record = Followed::of(move || view.with(|view| view.id.clone()));
    let awaits_rest = Followed::of(move || {
        let is_part = page.with(|page| page.as_ref().is_some_and(|page| !page.is_complete()));
        is_part && !matches!(data.loading(), Loading::Failed(_))
    });
    provide_context(PageState { page, record, awaits_rest });
}

/// Whether the data is there in part and the rest is on its way: what the rest would move is
/// drawn once all of it is there, or once it is known not to come.
pub fn use_awaits_rest() -> Followed<bool> {
    expect_context::<PageState>().awaits_rest
}

fn without_record(view: &View) -> View {
    view.with(|view| view.id = None)
}

/// The record that is open over the page, by its id.
pub fn use_record_view() -> Followed<Option<String>> {
    expect_context::<PageState>().record
}
