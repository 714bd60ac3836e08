//! What the app does with the answers of the desk.

use super::pins;
use super::state::App;
use crate::browser::{self, address, clipboard, desk, save};
use crate::desk::Request;
use crate::desk::ask::{ASK, COPY};
use crate::desk::frame::{lost, waiting, why_lost};
use crate::desk::report::TRACKER;
use crate::link::{self, encode};
use crate::pins::hands::NOTE;
use crate::query::View;
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
        let Some(loaded) = scene.loaded.clone() else { return };
        let request = request(app, ask, &scene.view);
        let failed = |why: &str| match is_open {
            true => desk::say(why),
            false => desk::show(&lost(&scene, why, &action)),
        };
        if !loaded.index.complete {
            return failed(scene.texts().loading_rest);
        }
        let reply = match desk::ask(&request, &loaded.parts).await {
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

/// What is asked, with all that the desk may need of the app: the choices made
/// in the dialog, the notes on what is pinned, and the address of the tracker.
pub fn request(app: App, ask: String, view: &View) -> [String; 5] {
    let scene = app.scene();
    let version = scene.loaded.as_ref().map(|loaded| loaded.index.data.meta.version.clone());
    let mut choices = desk::choices();
    for (name, value) in pins::notes(&scene) {
        choices += &format!("&{NOTE}{}={}", encode(&name), encode(&value));
    }
    if let Some(tracker) = browser::meta("issue-tracker") {
        choices += &format!("&{TRACKER}={}", encode(&tracker));
    }
    let request = Request {
        ask,
        choices,
        view: link::format(view),
        page: address::absolute(""),
        version: version.unwrap_or_default(),
        ..Request::default()
    };
    request.words()
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
