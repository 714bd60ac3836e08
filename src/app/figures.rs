//! What the reader does with figures, and how much room these have.

use super::state::App;
use crate::browser::address::Entry;
use crate::browser::figure::{self, Doing};
use crate::browser::{self, focus};
use crate::stories::{bar, model};
use crate::browser::focus;
use crate::lineage::content as lineage;
use crate::lineage::picture::picture;
use crate::lineage::walk;
use crate::query::Screen;
use crate::record::model::id_of;
use crate::scene::Scene;
use leptos::prelude::request_animation_frame;
use std::cell::RefCell;
use crate::browser::address::{self, Entry};
use crate::link;
use crate::timeline::hands::{self, Answer, Hold};
use crate::timeline::{self, model};
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
        (timeline::NAME, doing) => in_timeline(app, &hold, doing),
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

/// Whether the figure has used what was done.
fn done(app: App, figure: &str, doing: Doing) -> bool {
    match (figure, doing) {
        (_, Doing::Light(item)) => {
            app.change(|scene| scene.lit = item);
            true
        }
        (bar::NAME, Doing::Key { key, .. }) => turn_story(app, &key),
        (lineage::NAME, doing) => in_lineage(app, doing),
        _ => false,
    }
}

fn in_lineage(app: App, doing: Doing) -> bool {
    match doing {
        Doing::Key { item, key } => {
            let scene = app.scene();
            if let Some(zoom) = walk::zoom_by_key(scene.zoom, &key) {
                zoom_to(app, zoom);
                return true;
            }
            let Some((ctx, picture)) = picture(&scene) else { return false };
            let next = lineage::place(&ctx, &picture.graph, &item)
                .and_then(|at| walk::toward(&picture.layout.nodes, at, &key));
            if let Some(next) = next {
                focus::to_item(id_of(ctx.index, picture.graph.nodes[next]));
            }
            next.is_some()
        }
        Doing::Zoom { factor, .. } => {
            // Small steps of a pinch are gathered by the size itself.
            zoom(app, (factor * 100.0).clamp(50.0, 200.0) as u32);
            true
        }
        Doing::Drag(x, y) => {
            browser::scroll_by(lineage::SCROLLS, -x, -y);
            true
        }
        _ => false,
/// Whether the timeline has used what was done.
fn in_timeline(app: App, hold: &Cell<Option<Hold>>, doing: Doing) -> bool {
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
        },
        Doing::Drag(part) => {
            held(app, hold, |hold, limits| hold.dragged(part, limits));
        Doing::Zoom { factor, at } => {
            held(app, hold, |hold, limits| hold.pinched(factor, at, limits));
        Doing::End => {
            if hold.take().is_some() {
                address::write(&link::href(&app.scene().view), Entry::Replace);
        Doing::Light(_) => {}
    true
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
        return;
    hold.set(Some(after));
    let view = hands::with_range(&scene.view, range);
    if before.is_none() {
        app.open(view, Entry::Push);
    } else {
        app.change(|scene| scene.show(view, Vec::new()));
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
/// Brings a new centre of the lineage to where it is seen.
pub fn show_centre(scene: &Scene) {
    thread_local! {
        static SHOWN: RefCell<Option<String>> = const { RefCell::new(None) };
    }
    let view = &scene.settled;
    let is_drawn = view.screen == Screen::Lineage && !view.as_table && scene.catalogued().is_some();
    let centre = view.focus.clone().filter(|_| is_drawn);
    if SHOWN.replace(centre.clone()) != centre
        && let Some(centre) = centre
    {
        request_animation_frame(move || browser::scroll_to_item(lineage::SCROLLS, &centre));
    }
}

/// Makes the lineage so many hundredths larger; 0 for its full size.
pub fn zoom(app: App, hundredths: u32) {
    let zoom =
        if hundredths == 0 { walk::FULL } else { walk::zoomed(app.scene().zoom, hundredths) };
    zoom_to(app, zoom);
}

fn zoom_to(app: App, zoom: u32) {
    let before = app.scene().zoom;
    app.change(|scene| scene.zoom = zoom);
    // What was in the middle stays there.
    let factor = f64::from(zoom) / f64::from(before);
    request_animation_frame(move || browser::scroll_about(lineage::SCROLLS, factor));
}
