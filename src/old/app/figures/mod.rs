//! What the reader does with figures, and how much room these have.

pub mod lineage;
mod story;
mod timeline;

use super::state::App;
use crate::browser;
use crate::browser::figure::{self, Doing};
use leptos::prelude::request_animation_frame;
use std::cell::Cell;
use std::rc::Rc;

/// Figures are laid out in steps of this many pixels of room.
const ROOM_STEP: u32 = 8;

pub fn follow(app: App) {
    request_animation_frame(move || measure(app));
    browser::on_resize(move || measure(app));
    let hold = Rc::new(Cell::new(None));
    figure::on_doing(move |figure, doing| match (figure, doing) {
        // Hover and focus are the same for every figure.
        (_, Doing::Light(item)) => {
            app.change(|scene| scene.lit = item);
            true
        }
        (crate::timeline::NAME, doing) => timeline::done(app, &hold, doing),
        (crate::lineage::content::NAME, doing) => lineage::done(app, doing),
        (crate::stories::bar::NAME, Doing::Key { key, .. }) => story::turn(app, &key),
        _ => false,
    });
}

fn measure(app: App) {
    let Some(width) = browser::width_of("notices") else { return };
    let room = width / ROOM_STEP * ROOM_STEP;
    if app.scene().room != room {
        app.change(|scene| scene.room = room);
    }
}
