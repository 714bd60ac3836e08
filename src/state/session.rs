//! What the reader has done since the page was opened and no link holds.

use leptos::prelude::*;
use parallel49_core::link::Ignored;
use parallel49_core::query::View;

/// How many records a list shows at first, and how many more at a time.
pub const PAGE: usize = 100;

#[derive(Clone, Copy)]
pub struct Session {
    /// What the reader has seen and dismissed of the notices.
    pub dismissed: RwSignal<Vec<Ignored>>,
    /// The view before the last reset of the filters, for undo.
    pub before_reset: RwSignal<Option<View>>,
    /// How many records of a list are shown.
    pub shown: RwSignal<usize>,
    /// What a screen reader is told besides what is on screen; the last thing said.
    pub said: RwSignal<String>,
    /// The last of the numbers that tell elements of a page apart.
    number: StoredValue<usize>,
}

impl Default for Session {
    fn default() -> Session {
        Session {
            dismissed: RwSignal::default(),
            before_reset: RwSignal::new(None),
            shown: RwSignal::new(PAGE),
            said: RwSignal::default(),
            number: StoredValue::new(0),
        }
    }
}

pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// A number that no element has yet, for ids that only have to differ.
    pub fn next_number(self) -> usize {
        self.number.update_value(|number| *number += 1);
        self.number.get_value()
    }

    /// Tells a screen reader something.
    pub fn say(self, text: impl Into<String>) {
        self.said.set(text.into());
    }
}
