//! What the reader has done since the page was opened and no link holds.

use super::{Followed, ViewState};
use leptos::prelude::*;
use parallel49_core::link::Ignored;
use parallel49_core::query::{Screen, View};
use std::collections::HashSet;

/// How many records a list shows at first, and how many more at a time.
pub const PAGE: usize = 50;

#[derive(Clone, Copy)]
pub struct Session {
    /// What the reader has seen and dismissed of the notices.
    pub dismissed: RwSignal<Vec<Ignored>>,
    /// The view before the last reset of the filters, for undo.
    pub before_reset: Followed<Option<View>>,
    /// How many records of the list on screen are shown.
    pub shown: Followed<usize>,
    /// The list that the reader has made longer, and how long.
    lengthened: RwSignal<Option<(View, usize)>>,
    view: ViewState,
    /// The filters of the view, with the screen that they were set on.
    filters: Followed<SetOn>,
    /// What a screen reader is told besides what is on screen; the last thing said.
    pub said: RwSignal<String>,
    /// The statements that were pointed at: what can be done with them stays when the page is
    /// drawn again, and the focus in it.
    pointed_at: StoredValue<HashSet<String>>,
    /// The folds that the reader has opened.
    unfolded: StoredValue<HashSet<String>>,
    /// The last of the numbers that tell elements of a page apart.
    number: StoredValue<usize>,
}

/// The filters of a view, and the screen that was there when they became what they are.
struct SetOn {
    filters: View,
    screen: Screen,
}

pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    pub(super) fn new(view: ViewState) -> Session {
        let set_on = |view: &View| SetOn { filters: view.filters(), screen: view.screen };
        let first = view.with_untracked(set_on);
        let filters = Followed::changing(first, move |before| {
            Some(view.with(set_on)).filter(|now| now.filters != before.filters)
        });
        let lengthened = RwSignal::new(None::<(View, usize)>);
        let list = Memo::new(move |_| view.with(list_of));
        let shown = Followed::of(move || {
            let length =
                |(of, length): &(View, usize)| list.with(|now| of == now).then_some(*length);
            lengthened.with(|list| list.as_ref().and_then(length)).unwrap_or(PAGE)
        });
        Session {
            dismissed: RwSignal::default(),
            before_reset: Followed::new(None),
            shown,
            lengthened,
            view,
            filters,
            said: RwSignal::default(),
            pointed_at: StoredValue::default(),
            unfolded: StoredValue::default(),
            number: StoredValue::new(0),
        }
    }

    /// Shows so many records of the list on screen, as long as it is this list.
    pub fn lengthen(self, length: usize) {
        self.lengthened.set(Some((self.view.with_untracked(list_of), length)));
    }

    /// Begins every list with its first part again.
    pub fn shorten(self) {
        self.lengthened.set(None);
    }

    /// The screen that the filters were set on, where they were kept from another than this.
    pub fn filters_kept_from(self, screen: Screen) -> Option<Screen> {
        self.filters.with(|set| (set.screen != screen).then_some(set.screen))
    }

    /// A number that no element has yet, for ids that only have to differ.
    pub fn next_number(self) -> usize {
        self.number.update_value(|number| *number += 1);
        self.number.get_value()
    }

    /// Whether the reader has pointed at a statement, or had the focus in it.
    pub fn has_pointed_at(self, id: &str) -> bool {
        self.pointed_at.with_value(|ids| ids.contains(id))
    }

    /// Remembers that the reader points at a statement.
    pub fn point_at(self, id: &str) {
        self.pointed_at.update_value(|ids| {
            ids.insert(id.to_owned());
        });
    }

    /// Whether the reader has opened a fold.
    pub fn has_unfolded(self, id: &str) -> bool {
        self.unfolded.with_value(|ids| ids.contains(id))
    }

    /// Remembers that the reader opens or closes a fold.
    pub fn unfold(self, id: &str, is_open: bool) {
        self.unfolded.update_value(|ids| {
            match is_open {
                true => ids.insert(id.to_owned()),
                false => ids.remove(id),
            };
        });
    }

    /// Tells a screen reader something.
    pub fn say(self, text: impl Into<String>) {
        self.said.set(text.into());
    }
}

/// What of a view makes its list: a record over it and the reader's pins change nothing in it.
fn list_of(view: &View) -> View {
    view.with(|view| {
        view.id = None;
        view.pins.clear();
        view.show.clear();
    })
}
