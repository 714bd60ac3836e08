//! Drawing the whole page again where another program has changed it: what is changed in place
//! would change nodes that nobody sees any more; new nodes are always seen.

use crate::browser::{focus, foreign};
use leptos::prelude::*;

/// How often the page was drawn again.
#[derive(Clone, Copy)]
pub struct Redraw {
    times: RwSignal<u32>,
    /// No browser is there whose page others could change.
    is_still: bool,
}

/// How often the page was drawn again.
pub fn use_redraw() -> Redraw {
    expect_context()
}

impl Redraw {
    pub(super) fn new(is_still: bool) -> Redraw {
        Redraw { times: RwSignal::new(0), is_still }
    }

    /// Changes whenever the page is to be drawn again.
    pub fn times(self) -> Signal<u32> {
        self.times.into()
    }

    /// Draws the page again if it is no longer as we drew it. To be called before a change, so
    /// that nothing is changed in what goes.
    pub fn if_touched(self) {
        if !self.is_still && foreign::take_touched() {
            let kept = focus::keep();
            self.times.update(|times| *times += 1);
            if let Some(kept) = kept {
                request_animation_frame(move || kept.restore());
            }
        }
    }
}
