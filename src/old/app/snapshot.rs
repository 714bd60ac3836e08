//! The first screen that the page brought along: it stands until its data is
//! there, or the reader goes elsewhere.

use crate::browser;
use crate::editions::snapshot::shows;
use crate::frame::notices;
use crate::scene::Scene;

/// Whether what stands in the page is still what this scene is to show.
pub fn stands(scene: &Scene) -> bool {
    scene.loaded.is_none()
        && shows(&scene.view)
        && browser::snapshot().as_deref() == Some(scene.lang().code())
}

/// Tells over the snapshot what there is to tell, or lets it go.
pub fn follow(scene: &Scene) {
    if stands(scene) {
        browser::dom::draw_into("notices", notices::all(scene));
    } else {
        browser::drop_snapshot();
    }
}
