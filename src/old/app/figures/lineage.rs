//! Keys, drags, pinches and buttons of the lineage.

use super::super::state::App;
use crate::browser::figure::Doing;
use crate::browser::{self, focus};
use crate::lineage::content as lineage;
use crate::lineage::picture::picture;
use crate::lineage::walk;
use crate::query::Screen;
use crate::record::model::id_of;
use crate::scene::Scene;
use leptos::prelude::request_animation_frame;
use std::cell::RefCell;

/// Whether the lineage has used what was done.
pub fn done(app: App, doing: Doing) -> bool {
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
            zoom(app, ((factor * 100.0) as u32).clamp(50, 200));
            true
        }
        Doing::Drag(x, y) => {
            browser::scroll_by(lineage::SCROLLS, -x, -y);
            true
        }
        _ => false,
    }
}

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
