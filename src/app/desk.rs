//! What the app does with the answers of the desk.

use super::pins;
use super::state::App;
use crate::browser::{self, address, clipboard, desk, save, storage};
use crate::content::to_html;
use crate::desk::Request;
use crate::desk::ask::{ASK, COPY};
use crate::desk::frame::{lost, waiting, why_lost};
use crate::desk::report::TRACKER;
use crate::link::{self, push_pair};
use crate::pins::buttons::{PLACE, trouble};
use crate::pins::hands::{self, NOTE};
use crate::scene::Scene;
use leptos::task::spawn_local;
use std::cell::RefCell;

thread_local! {
    /// What was asked while the desk was busy with the list of pins.
    static NEXT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A button of the desk, inside its dialog or elsewhere.
pub fn act(app: App, action: &str) {
    if let Some(id) = action.strip_prefix(COPY) {
        return copy(app, id.to_owned());
    }
    let Some(ask) = action.strip_prefix(ASK).map(str::to_owned) else { return };
    let action = action.to_owned();
    let scene = app.scene();
    // The list of pins stands in the page, all else in the dialog.
    let is_list = action.starts_with(hands::ASK);
    let is_open = desk::is_open();
    if !is_open && !is_list {
        desk::show(&waiting(&scene));
    }
    spawn_local(async move {
        let Some(loaded) = scene.loaded.clone() else { return };
        let request = Request {
            ask,
            choices: choices(&scene),
            view: link::format(&scene.view),
            page: address::absolute(""),
            version: loaded.index.data.meta.version.clone(),
            ..Request::default()
        };
        let failed = |why: &str| match (is_list, is_open) {
            (true, _) => browser::set_html(PLACE, &to_html(&trouble(&scene, why))),
            (_, true) => desk::say(why),
            _ => desk::show(&lost(&scene, why, &action)),
        };
        if !loaded.index.complete {
            return failed(scene.texts().loading_rest);
        }
        let asked = desk::ask(&request.words(), &loaded.parts).await;
        if !matches!(asked, Ok(None))
            && let Some(next) = NEXT.take()
        {
            act(app, &next);
        }
        let reply = match asked {
            Ok(Some(reply)) => reply,
            // The dialog that this press opened waits for its turn.
            Ok(None) if !is_list && !is_open => return NEXT.set(Some(action)),
            Ok(None) => return,
            Err(why) => return failed(why_lost(&scene, why)),
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
            "texts" => pins::take(app, &scene, &text, &reply),
            _ => failed(&text),
        }
    });
}

/// What the desk may need besides the view, where its dialog has no choices to
/// make: the notes on what is pinned, the address of the issue tracker.
fn choices(scene: &Scene) -> String {
    let mut choices = String::new();
    for pin in scene.settled.pins.iter() {
        if let Some(note) = storage::note(pin) {
            push_pair(&mut choices, &[NOTE, pin].concat(), &note);
        }
    }
    push_pair(&mut choices, TRACKER, &browser::meta("issue-tracker").unwrap_or_default());
    choices
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
