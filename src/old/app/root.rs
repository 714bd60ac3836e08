//! The root: the frame of the page, and what follows the scene in it.

use super::state::App;
use super::{figures, newer, pins, reader, snapshot};
use crate::browser::{self, focus};
use crate::frame::{self, foot, head};
use crate::record;
use crate::scene::{Loading, Scene};
use leptos::prelude::*;

/// Starts the app in the frame that stands in the page.
pub fn start() {
    // The frame is the page's own; this only readies the framework.
    leptos::mount::mount_to_body(|| ());
    // Drawn for as long as the page lives: the owner of the signal is kept.
    let owner = Owner::new();
    let app = owner.with(|| {
        let app = App::start();
        app.follow(|_, scene| skip_link(scene));
        app.keep_drawn("head", head::head);
        app.keep_drawn("main", frame::main);
        app.keep_drawn("foot", foot::foot);
        app.keep_drawn("record", record::content::panel);
        app.follow(|_, scene| snapshot::follow(scene));
        app.follow(|_, scene| follow_panel(scene));
        app.follow(|_, scene| name_page(scene));
        app.follow(pins::follow);
        app.follow(|_, scene| figures::lineage::show_centre(scene));
        app
    });
    std::mem::forget(owner);
    reader::follow(app);
    figures::follow(app);
    newer::follow(app);
    browser::remove_boot_shell();
}

fn skip_link(scene: &Scene) {
    browser::set_text("skip", scene.texts().skip);
}

/// Opens and closes the panel with the record in the view.
fn follow_panel(scene: &Scene) {
    focus::show_dialog("record", scene.open_record());
}

/// The page's title and language, and what a screen reader is told.
fn name_page(scene: &Scene) {
    browser::set_page(&scene.title(), scene.lang());
    let waits = scene.loading == Loading::First && !snapshot::stands(scene);
    browser::set_busy("main", waits);
    browser::set_attribute("main", "data-loading", scene.loading.word());
    browser::set_text("live", &frame::announcement(scene));
}
