//! Looking for newer data than is on screen: when the reader comes back to the
//! page, and when the network does.

use super::load;
use super::state::App;
use crate::browser;
use crate::dataset::version::is_newer;
use crate::scene::Edition;
use leptos::task::spawn_local;

pub fn follow(app: App) {
    browser::on_return(move || look(app));
}

fn look(app: App) {
    let scene = app.scene();
    // A link that pins a version asks for nothing newer, and a file has none.
    if scene.edition == Edition::File || scene.view.data.is_some() {
        return;
    }
    let Some(loaded) = scene.loaded.clone() else { return };
    spawn_local(async move {
        // Off line there is nothing to tell: what is shown is what there is.
        let Ok(found) = load::newest().await else { return };
        if is_newer(&found, &loaded.index.data.meta.version) && app.scene().newer.is_none() {
            app.change(|scene| scene.newer = Some(found));
        }
    });
}
