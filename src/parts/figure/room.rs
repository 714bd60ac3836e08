//! How wide a figure may be.

use crate::browser::figure;
use crate::state::{use_page, use_site};
use leptos::ev;
use leptos::prelude::*;

/// Figures are laid out in steps of this many pixels.
const STEP: u32 = 8;
/// The room on a page of usual width, for pages made without a browser.
const USUAL: u32 = 1120;

/// The room for a figure, in pixels; it follows the window.
pub fn use_room() -> Signal<u32> {
    let room = RwSignal::new(USUAL);
    if use_site().is_still {
        return room.into();
    }
    let measure = move || {
        if let Some(width) = figure::room().map(|width| width / STEP * STEP)
            && room.try_get_untracked().is_some_and(|room| room != width)
        {
            room.set(width);
        }
    };
    measure();
    // The page may be made together with the figure, and the text of a story come beside it.
    let page = use_page();
    Effect::new(move || {
        page.track();
        request_animation_frame(measure);
    });
    let handle = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || handle.remove());
    room.into()
}
