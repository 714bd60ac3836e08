//! What follows from data and view: one value for each, worked out once for all that read it.

use super::{Loading, use_data, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::View;
use std::sync::Arc;

#[derive(Clone, Copy)]
struct PageState {
    page: Memo<Option<Arc<Page>>>,
    record: Memo<Option<String>>,
    awaits_rest: Memo<bool>,
}

/// The page on screen, once its data is there. A record that opens over it changes nothing in
/// it.
pub fn use_page() -> Memo<Option<Arc<Page>>> {
    expect_context::<PageState>().page
}

pub(super) fn provide() {
    let (data, view) = (use_data(), use_view());
    let below = Memo::new(move |_| view.with(without_record));
    let page = Memo::new_with_compare(
        move |_| {
            let loaded = data.loaded()?;
            let is_asked_for = below.with(|view| loaded.lang == view.lang.unwrap_or_default());
            is_asked_for.then(|| Arc::new(below.with(|view| Page::new(loaded, view))))
        },
        |a, b| match (a, b) {
            (Some(Some(a)), Some(Some(b))) => !Arc::ptr_eq(a, b),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    let record = Memo::new(move |_| view.with(|view| view.id.clone()));
    let awaits_rest = Memo::new(move |_| {
        let is_part = page.with(|page| page.as_ref().is_some_and(|page| !page.is_complete()));
        is_part && !matches!(data.loading(), Loading::Failed(_))
    });
    provide_context(PageState { page, record, awaits_rest });
}

/// Whether the data is there in part and the rest is on its way: what the rest would move is
/// drawn once all of it is there, or once it is known not to come.
pub fn use_awaits_rest() -> Memo<bool> {
    expect_context::<PageState>().awaits_rest
}

fn without_record(view: &View) -> View {
    view.with(|view| view.id = None)
}

/// The record that is open over the page, by its id.
pub fn use_record_view() -> Memo<Option<String>> {
    expect_context::<PageState>().record
}
