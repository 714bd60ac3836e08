//! The second part of the program: what the first page does without. It comes once the data is
//! there, or before where something of it is to be seen.

use super::{Dialog, Failure, Followed};
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::dataset::Day;
use parallel49_core::find::Suggestions;
use parallel49_core::page::Page;
use parallel49_core::query::Screen;
use std::pin::Pin;
use std::sync::Arc;

/// What the second part of the program draws.
#[derive(Clone, Copy)]
pub struct LaterViews {
    pub screen: fn(Screen) -> AnyView,
    /// The record with this id.
    pub record: fn(String) -> AnyView,
    pub dialog: fn(Dialog) -> AnyView,
    /// All themes down, parties or documents across.
    pub themes: fn() -> AnyView,
    /// What became of themes and statements between the documents of the columns.
    pub generations: fn(&Arc<Page>) -> AnyView,
    /// The ways to choose a day, and columns with or without their own fields.
    pub choose_day: fn(Memo<Option<Day>>) -> AnyView,
    pub choose_columns: fn(Memo<bool>) -> AnyView,
    /// What the search for everything offers.
    pub suggest: fn(&Page, &str) -> Suggestions,
    /// The list of it, in the context of its search.
    pub suggestions: fn() -> AnyView,
    /// The story that the view belongs to.
    pub story_bar: fn() -> AnyView,
    /// What only paper shows, before the screen and behind it.
    pub brief_head: fn() -> AnyView,
    pub brief_end: fn() -> AnyView,
}

/// The second part as it comes.
pub type Coming = Pin<Box<dyn Future<Output = Result<LaterViews, Failure>>>>;

#[derive(Clone)]
enum Arrival {
    /// Nobody has asked for it.
    Away,
    Coming,
    Here(LaterViews),
    Failed(Failure),
}

#[derive(Clone, Copy)]
pub struct LaterState {
    arrival: Followed<Arrival>,
    load: StoredValue<Option<fn() -> Coming>>,
}

/// The second part of the program.
pub fn use_later() -> LaterState {
    expect_context()
}

impl LaterState {
    pub(super) fn new() -> LaterState {
        LaterState { arrival: Followed::new(Arrival::Away), load: StoredValue::new(None) }
    }

    /// How it is loaded.
    pub fn comes_by(self, load: fn() -> Coming) {
        self.load.set_value(Some(load));
    }

    /// It is there from the start, for pages made without a browser.
    pub fn set(self, views: LaterViews) {
        self.arrival.set(Arrival::Here(views));
    }

    /// What it draws, once it is here.
    pub fn views(self) -> Option<LaterViews> {
        self.arrival.with(|arrival| match arrival {
            Arrival::Here(views) => Some(*views),
            _ => None,
        })
    }

    /// Why it is not here.
    pub fn failure(self) -> Option<Failure> {
        self.arrival.with(|arrival| match arrival {
            Arrival::Failed(failure) => Some(failure.clone()),
            _ => None,
        })
    }

    /// Whether it comes no further by itself.
    pub fn is_over(self) -> bool {
        self.arrival.with(|arrival| matches!(arrival, Arrival::Here(_) | Arrival::Failed(_)))
    }

    /// Asks for it; more than once is once.
    pub fn want(self) {
        if self.arrival.with_untracked(|arrival| matches!(arrival, Arrival::Away)) {
            self.retry();
        }
    }

    /// Tries once more after a failure.
    pub fn retry(self) {
        let Some(load) = self.load.get_value() else { return };
        self.arrival.set(Arrival::Coming);
        spawn_local(async move {
            self.arrival.set(match load().await {
                Ok(views) => Arrival::Here(views),
                Err(failure) => Arrival::Failed(failure),
            });
        });
    }
}
