//! What the app does with the answers of the desk.

use super::state::App;
use crate::browser::{address, clipboard, desk, save};
use crate::desk::Request;
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
        let loaded = scene.loaded.as_deref();
        let request = Request {
            ask,
            choices: desk::choices(),
            view: link::format(&scene.view),
            page: address::absolute(""),
            version: loaded
                .map(|loaded| loaded.index.data.meta.version.clone())
                .unwrap_or_default(),
            ..Request::default()
        };
        let failed = |why: &str| match is_open {
            true => desk::say(why),
            false => desk::show(&lost(&scene, why, &action)),
        };
        if loaded.is_some_and(|loaded| !loaded.index.complete) {
            return failed(scene.texts().loading_rest);
        }
        // Without data there are still pages that need none.
        let parts = desk::array(loaded.map_or(&[], |loaded| &loaded.parts));
        let reply = match desk::ask(&request.words(), &parts).await {
            None => return,
            Some(Ok(reply)) => reply,
            Some(Err(why)) => return failed(why_lost(&scene, why)),
        };
        let text = reply.text(0);
        match reply.kind().as_str() {
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
