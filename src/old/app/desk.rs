//! What the app does with the answers of the desk.
//!
//! A dataset of the reader's own goes the same way: the desk reads and checks
//! it, and its texts are then loaded as fetched ones are.

use super::state::App;
use super::{load, pins};
use crate::browser::address::Entry;
use crate::browser::{self, address, clipboard, desk, focus, inside, save, storage};
use crate::content::to_html;
use crate::desk::ask::{ASK, COPY, OWN, READ};
use crate::desk::frame::{DIALOG, lost, waiting, why_lost};
use crate::desk::report::TRACKER;
use crate::link::data::{file_of, own};
use crate::link::{self, push_pair};
use crate::pins::buttons::trouble;
use crate::pins::hands::{self, NOTE};
use crate::query::View;
use crate::scene::{Failure, Scene};
use js_sys::Array;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

/// A button of the desk, inside its dialog or elsewhere.
pub fn act(app: App, action: &str) {
    if let Some(id) = action.strip_prefix(COPY) {
        return copy(app, id.to_owned());
    }
    ask(app, action, None);
}

/// The reader has chosen a file in the dialog.
pub fn choose(app: App) {
    if let Some((name, file)) = desk::chosen_file() {
        ask(app, OWN, Some((own(&name), file)));
    }
}

/// Has the desk fetch a dataset from the same site; links call it by `name`.
pub fn fetch(app: App, name: String, address: &str) {
    ask(app, OWN, Some((name, Array::of1(&address.into()).into())));
}

fn ask(app: App, action: &str, own: Option<(String, JsValue)>) {
    let Some(word) = action.strip_prefix(ASK) else { return };
    let word = if own.is_some() { READ } else { word }.to_owned();
    let action = action.to_owned();
    let scene = app.scene();
    // The list of pins stands in the page, all else in the dialog.
    let is_list = action.starts_with(hands::ASK);
    let is_open = desk::is_open();
    if is_open {
        desk::say(scene.texts().desk.waiting);
    } else if !is_list && own.is_none() {
        desk::show(&waiting(&scene));
    }
    spawn_local(async move {
        let loaded = scene.loaded.as_deref();
        let mut version = "";
        // Some pages need no data, and there may be none.
        let mut parts = Array::new();
        if let Some((name, file)) = &own {
            version = name;
            parts.push(file);
        } else if let Some(loaded) = loaded {
            version = &loaded.index.data.meta.version;
            parts = desk::array(loaded.parts.iter().map(String::as_str));
        }
        let failed = |why: &str| match (is_list, is_open) {
            (true, _) => pins::put(&to_html(&trouble(&scene, why))),
            (_, true) => desk::say(why),
            _ => desk::show(&lost(&scene, why, &action)),
        };
        if own.is_none() && loaded.is_some_and(|loaded| !loaded.index.complete) {
            return failed(scene.texts().loading_rest);
        }
        // In the order of `desk::Request::read`; the page's script adds what
        // the reader chose in the dialog.
        let (choices, view) = (choices(&scene), link::format(&scene.view));
        let page = address::page();
        let reply = desk::ask(&[&word, &choices, &view, &page, version], &parts).await;
        let is_own = own.is_some();
        if let Some((name, _)) = own {
            match &reply {
                Ok(reply) if reply.kind() == "texts" => {
                    inside::bring(&reply.texts());
                    return show(app, name);
                }
                _ => lacks(app, &name),
            }
        }
        let reply = match reply {
            Ok(reply) => reply,
            Err(why) => return failed(why_lost(&scene, why)),
        };
        let text = reply.text(0);
        match reply.kind().as_str() {
            // Closed meanwhile: the reader wants it no longer.
            "page" if !is_own && !desk::is_open() => {}
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

/// Shows a dataset that the reader has brought. Ids of one dataset mean nothing
/// in another: of a view of other data only screen and language stay.
#[inline(never)]
fn show(app: App, name: String) {
    focus::close_dialog(DIALOG);
    let scene = app.scene();
    if scene.view.data.as_ref() == Some(&name) {
        return load::start(app);
    }
    let (screen, lang) = (scene.view.screen, scene.view.lang);
    app.open(View { screen, lang, data: Some(name), ..View::default() }, Entry::Push);
}

/// What a link asks for did not come, whatever else is to be said.
#[inline(never)]
fn lacks(app: App, name: &str) {
    if app.scene().view.data.as_deref() == Some(name) {
        let file = file_of(name).unwrap_or_default();
        load::fail(app, Failure::NeedsFile(file.to_owned()));
    }
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
