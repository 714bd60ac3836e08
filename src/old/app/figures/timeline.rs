//! Keys, drags and pinches in the timeline.

use super::super::state::App;
use crate::browser::address::{self, Entry};
use crate::browser::figure::Doing;
use crate::browser::focus;
use crate::link;
use crate::timeline::hands::{self, Answer, Hold};
use crate::timeline::{self, model};
use leptos::prelude::request_animation_frame;
use std::cell::Cell;

/// Whether the timeline has used what was done.
pub fn done(app: App, hold: &Cell<Option<Hold>>, doing: Doing) -> bool {
    match doing {
        Doing::Key { item, key } => match hands::key(&app.scene(), &item, &key) {
            Answer::Nothing => return false,
            Answer::Focus(id) => focus::to(&id),
            Answer::View(view) => {
                app.open(*view, Entry::Push);
                // The item keeps the focus, on whatever element it is now.
                if !item.is_empty() {
                    app.change(|scene| scene.lit = Some(item.clone()));
                    request_animation_frame(move || focus::to(&timeline::item_id(&item)));
                }
            }
        },
        Doing::Drag(part, _) => {
            held(app, hold, |hold, limits| hold.dragged(part, limits));
        }
        Doing::Zoom { factor, at } => {
            held(app, hold, |hold, limits| hold.pinched(factor, at, limits));
        }
        Doing::End => {
            if hold.take().is_some() {
                address::write(&link::href(&app.scene().view), Entry::Replace);
            }
        }
        Doing::Light(_) => {}
    }
    true
}

/// One history entry for a whole drag or pinch: the address follows when it
/// begins and when it is over. Browsers refuse to have it written at every
/// move between.
fn held(
    app: App,
    hold: &Cell<Option<Hold>>,
    change: impl FnOnce(Hold, timeline::scale::Range) -> Hold,
) {
    let scene = app.scene();
    let Some(timeline) = model::of(&scene) else { return };
    let before = hold.get();
    let after = change(before.unwrap_or(Hold::new(timeline.range)), timeline.limits);
    let range = after.range(timeline.limits);
    if range == timeline.range {
        // A move too small for a day still counts towards the next.
        if before.is_some() {
            hold.set(Some(after));
        }
        return;
    }
    hold.set(Some(after));
    let view = hands::with_range(&scene.view, range);
    if before.is_none() {
        app.open(view, Entry::Push);
    } else {
        app.change(|scene| scene.show(view, Vec::new()));
    }
}
