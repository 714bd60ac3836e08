//! What `pins` may hold: records by their ids, and whole views by their own
//! queries, each with its `?` in front. No id begins with one.

use super::{Key, href, parse};
use crate::query::{Index, Screen, View};

/// The pin of a view. What belongs to the reader rather than to the view
/// (language, data version, the pins themselves) is no part of it.
pub fn of_view(view: &View) -> String {
    href(&view.with(|view| {
        view.id = None;
        view.pins.clear();
        view.lang = None;
        view.data = None;
        view.embed = false;
    }))
}

/// The view that a pin holds, in the reader's language, data version and with
/// the reader's pins; nothing for a record, and for a query that is not sound.
/// An older form of a key counts as the key itself.
pub fn view_of(pin: &str, reader: &View) -> Option<View> {
    let (mut view, ignored) = parse(pin.strip_prefix('?')?);
    view.id = None;
    reader.lend_to(&mut view);
    // Pins hold no pins.
    (ignored.is_empty() && view.screen != Screen::Pins).then_some(view)
}

/// Drops the pins that hold nothing this dataset knows, and names them.
pub fn settle(view: &mut View, index: &Index, skip: &mut dyn FnMut(Key, &str)) {
    let none = View::default();
    view.pins.retain(&mut |pin| {
        let known = match view_of(pin, &none) {
            Some(pinned) => super::settle(&pinned, index).1.is_empty(),
            None => index.find(pin).is_some() || !index.complete && !pin.starts_with('?'),
        };
        if !known {
            skip(Key::Pins, pin);
        }
        known
    });
}
