//! What is pinned: the desk's list in its place, and what the reader does there.

use super::desk::request;
use super::state::App;
use crate::browser::address::Entry;
use crate::browser::{self, desk, focus, storage};
use crate::content::to_html;
use crate::desk::frame::why_lost;
use crate::link;
use crate::pins::buttons::{PLACE, TOGGLE, counted, trouble};
use crate::pins::hands::{ASK, PRINT, REFUSED};
use crate::query::{Screen, View};
use crate::scene::{Loading, Scene};
use leptos::prelude::request_animation_frame;
use leptos::task::spawn_local;
use std::cell::RefCell;

thread_local! {
    /// The view whose list stands in its place; empty while there is none.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    /// The notes written since the page was opened, kept or not, by their pins.
    static WRITTEN: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// Answers a press; `false` where it is none of the pins' own.
pub fn act(app: App, action: &str) -> bool {
    if let Some(pin) = action.strip_prefix(TOGGLE) {
        app.go(Entry::Push, |view| view.pins.toggle(pin));
        browser::set_text("live", &counted(&app.scene()));
    } else if action == PRINT {
        browser::print();
    } else if action.starts_with(ASK) {
        ask(app, action.to_owned());
    } else {
        return false;
    }
    true
}

/// The list is shown anew when what it shows has changed.
pub fn follow(app: App, scene: &Scene) {
    if scene.settled.screen != Screen::Pins {
        SHOWN.take();
    } else if scene.loading == Loading::Done && SHOWN.with_borrow(|shown| *shown != key(scene)) {
        ask(app, ASK.to_owned());
    }
}

/// The view of the list: a record may stand over it.
fn of_list(scene: &Scene) -> View {
    scene.settled.with(|view| view.id = None)
}

fn key(scene: &Scene) -> String {
    link::format(&of_list(scene))
}

fn ask(app: App, word: String) {
    spawn_local(async move {
        let scene = app.scene();
        let Some(loaded) = scene.loaded.clone() else { return };
        SHOWN.set(key(&scene));
        let request = request(app, word, &of_list(&scene));
        // Whoever presses while the desk is busy presses once more.
        let Some(answer) = desk::ask(&request, &loaded.parts).await else { return };
        let reply = match answer {
            Ok(reply) if reply.kind() == "texts" => reply,
            Ok(reply) => return fail(&scene, &reply.text(0)),
            Err(why) => return fail(&scene, why_lost(&scene, why)),
        };
        let pins = link::parse(&reply.text(0)).0.pins;
        if app.scene().settled.screen != Screen::Pins {
            return;
        }
        SHOWN.set(link::format(&of_list(&scene).with(|view| view.pins = pins.clone())));
        browser::set_html(PLACE, &reply.text(1));
        if pins != scene.settled.pins {
            app.go(Entry::Push, |view| view.pins = pins);
        }
        let (to, said) = (reply.text(2), reply.text(3));
        request_animation_frame(move || {
            if !to.is_empty() {
                focus::to(&to);
                browser::set_text("live", &said);
            }
        });
    });
}

fn fail(scene: &Scene, why: &str) {
    browser::set_html(PLACE, &to_html(&trouble(scene, why)));
}

/// Takes a note as it is written. Where the browser does not keep it, it stays
/// with the page, which says so.
pub fn write(pin: &str, note: &str) {
    WRITTEN.with_borrow_mut(|notes| {
        notes.retain(|(known, _)| known != pin);
        notes.push((pin.to_owned(), note.to_owned()));
    });
    browser::set_hidden(REFUSED, storage::set_note(pin, note));
}

/// The notes on what is pinned.
pub fn notes(scene: &Scene) -> Vec<(String, String)> {
    let written = |pin: &str| {
        WRITTEN.with_borrow(|notes| notes.iter().find(|(known, _)| known == pin).cloned())
    };
    let note = |pin: &str| written(pin).or_else(|| Some((pin.to_owned(), storage::note(pin)?)));
    scene.settled.pins.iter().filter_map(note).collect()
}
