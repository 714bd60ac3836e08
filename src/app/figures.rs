//! What the reader does with figures, and how much room these have.

use super::state::App;
use crate::browser;
use crate::browser::figure::{self, Doing};
use leptos::prelude::request_animation_frame;

/// Figures are laid out in steps of this many pixels of room.
const ROOM_STEP: u32 = 8;

pub fn follow(app: App) {
    request_animation_frame(move || measure(app));
    browser::on_resize(move || measure(app));
    figure::on_doing(move |figure, doing| done(app, figure, doing));
}

fn measure(app: App) {
    let Some(width) = browser::width_of("notices") else { return };
    let room = width / ROOM_STEP * ROOM_STEP;
    if app.scene().room != room {
        app.change(|scene| scene.room = room);
    }
}

/// Whether the figure has used what was done.
fn done(app: App, _figure: &str, doing: Doing) -> bool {
    match doing {
        Doing::Light(item) => {
            app.change(|scene| scene.lit = item);
            true
        }
        _ => false,
    }
}
