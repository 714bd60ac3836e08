//! Where the reader was on the page, for when she comes back to it by a reload or from another
//! site: the browser itself gives the place back before there is anything to scroll.

use super::{document, is_framed, storage, window};
use leptos::ev;
use leptos::prelude::{request_animation_frame, window_event_listener};
use web_sys::PerformanceNavigation;

/// Keeps the place for this tab whenever the reader leaves the page.
pub fn keep_on_leaving() {
    window_event_listener(ev::pagehide, |_| keep());
    // On a phone a page may end without another word.
    window_event_listener(ev::visibilitychange, |_| {
        if document().hidden() {
            keep();
        }
    });
}

fn keep() {
    if let (Ok(address), Ok(place), false) =
        (window().location().href(), window().scroll_y(), is_framed())
    {
        storage::set_place(&address, place);
    }
}

/// Where the reader was on this page, in pixels from its top, where she has come back to it.
pub fn kept() -> Option<f64> {
    let came = window().performance()?.navigation().type_();
    let is_return = [PerformanceNavigation::TYPE_RELOAD, PerformanceNavigation::TYPE_BACK_FORWARD]
        .contains(&came);
    let place = storage::place(&window().location().href().ok()?)?;
    (is_return && place > 0.0).then_some(place)
}

/// On a return the browser goes towards the place as far as what stands there reaches. Where
/// that is the end of it, the reader has not moved: all begins at the top again.
pub fn leave_end() {
    let root = document().document_element();
    let (Some(root), Ok(now)) = (root, window().scroll_y()) else { return };
    if now + f64::from(root.client_height()) >= f64::from(root.scroll_height()) - 1.0 {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Goes to a place once the page is drawn, unless the reader has moved already.
pub fn restore(place: f64) {
    request_animation_frame(move || {
        if window().scroll_y().is_ok_and(|now| now < 1.0) {
            window().scroll_to_with_x_and_y(0.0, place);
        }
    });
}
