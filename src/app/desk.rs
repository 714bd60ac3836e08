//! What the app does with the answers of the desk.

use super::state::App;
use crate::browser::{address, clipboard, desk, save};
use crate::desk::ask::{ASK, COPY};
use crate::desk::frame::{lost, waiting, why_lost};
use crate::link;
use leptos::task::spawn_local;

/// A button of the desk, inside its dialog or elsewhere.
pub fn act(app: App, action: &str) {
    if let Some(id) = action.strip_prefix(COPY) {
        return copy(app, id.to_owned());
    }
    let Some(ask) = action.strip_prefix(ASK).map(str::to_owned) else { return };
    let action = action.to_owned();
    let scene = app.scene();
    let is_open = desk::is_open();
    if !is_open {
        desk::show(&waiting(&scene));
    }
    spawn_local(async move {
        let failed = |why: &str| match is_open {
            true => desk::say(why),
            false => desk::show(&lost(&scene, why, &action)),
        };
        let Some(loaded) = scene.loaded.clone().filter(|loaded| loaded.index.complete) else {
            return failed(scene.texts().loading_rest);
        };
        // In the order of `desk::Request::read`; the page's script puts the
        // choices in.
        let (view, page) = (link::format(&scene.view), address::absolute(""));
        let words = [&*ask, "", &view, &page, &loaded.index.data.meta.version];
        let reply = match desk::ask(&words, &loaded.parts).await {
            Ok(reply) => reply,
            Err(why) => return failed(why_lost(&scene, why)),
        };
        let text = reply.text(0);
        match reply.kind().as_str() {
            // Closed meanwhile: the reader wants it no longer.
            "page" if !desk::is_open() => {}
            "page" => desk::show(&text),
            "file" => {
                let saved = save::part(&reply.bytes(), &text, &reply.text(1));
                match saved {
                    Some(()) => desk::say(&reply.text(2)),
                    None => desk::say(scene.texts().desk.refused),
                }
            }
            _ => failed(&text),
        }
    });
}

fn copy(app: App, id: String) {
    let Some(text) = desk::text_of(&id) else { return };
    spawn_local(async move {
        let done = clipboard::copy(&text).await;
        let texts = app.scene().texts();
        desk::say(if done { texts.copied } else { texts.copy_failed });
        if !done {
            desk::select(&id);
        }
    });
}
