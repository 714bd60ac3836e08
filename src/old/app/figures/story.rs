//! Keys in the bar of a story.

use super::super::state::App;
use crate::browser::address::Entry;
use crate::browser::focus;
use crate::stories::{bar, model};
use leptos::prelude::request_animation_frame;

/// Goes to the step of the story that a key leads to.
pub fn turn(app: App, key: &str) -> bool {
    let scene = app.scene();
    let turned = scene.ctx().and_then(|ctx| model::by_key(ctx.index, ctx.view, key));
    let Some(view) = turned else { return false };
    app.open(view, Entry::Push);
    request_animation_frame(|| focus::bring(bar::HEADING));
    true
}
