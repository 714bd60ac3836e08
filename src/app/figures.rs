//! What the reader does with figures, and how much room these have.

use super::state::App;
use crate::browser::address::Entry;
use crate::browser::figure::{self, Doing};
use crate::browser::{self, focus};
use crate::stories::{bar, model};
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
fn done(app: App, figure: &str, doing: Doing) -> bool {
    match (figure, doing) {
        (_, Doing::Light(item)) => {
            app.change(|scene| scene.lit = item);
            true
        }
        (bar::NAME, Doing::Key { key, .. }) => turn_story(app, &key),
        _ => false,
    }
}

/// Goes to the step of the story that a key leads to.
fn turn_story(app: App, key: &str) -> bool {
    let scene = app.scene();
    let turned = scene.ctx().and_then(|ctx| model::by_key(ctx.index, ctx.view, key));
    let Some(view) = turned else { return false };
    app.open(view, Entry::Push);
    request_animation_frame(|| focus::bring(bar::HEADING));
    true
}
