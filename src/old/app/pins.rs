//! What is pinned: the desk's list in its place, and what the reader does there.

use super::desk;
use super::state::App;
use crate::browser::address::Entry;
use crate::browser::desk::Reply;
use crate::browser::{self, focus, storage};
use crate::link;
use crate::pins::buttons::{PLACE, TOGGLE, counted};
use crate::pins::hands::{ASK, LIST, NOTED, PRINT, REFUSED};
use crate::query::Screen;
use crate::query::view::Values;
use crate::scene::{Loading, Scene};
use leptos::prelude::request_animation_frame;
use std::cell::RefCell;

thread_local! {
    /// The view whose list stands in its place; empty while there is none.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Answers a press; `false` where it is none of the pins' own.
pub fn act(app: App, action: &str) -> bool {
    if let Some(pin) = action.strip_prefix(TOGGLE) {
        app.go(Entry::Push, |view| view.pins.toggle(pin));
        say(counted(&app.scene()));
    } else if action == PRINT {
        browser::print();
    } else {
        return false;
    }
    true
}

/// The list is asked for anew when what it shows has changed.
pub fn follow(app: App, scene: &Scene) {
    if scene.settled.screen != Screen::Pins {
        SHOWN.take();
    } else if scene.loading == Loading::Done {
        let wanted = shown(scene, &scene.settled.pins);
        if SHOWN.replace(wanted.clone()) != wanted {
            desk::act(app, ASK);
        }
    }
}

/// What the list shows, in a word. A record may stand over it.
fn shown(scene: &Scene, pins: &Values) -> String {
    link::format(&scene.settled.with(|view| {
        view.id = None;
        view.pins = pins.clone();
    }))
}

/// Takes the desk's answer: the pins as it left them, the list of them, where
/// the focus goes, and what is said. `scene` is the one it was asked in.
pub fn take(app: App, scene: &Scene, pins: &str, reply: &Reply) {
    let pins = link::parse(pins).0.pins;
    let now = app.scene();
    if now.settled != scene.settled {
        // The reader went on; what is wanted now is asked for.
        SHOWN.take();
        return follow(app, &now);
    }
    SHOWN.set(shown(scene, &pins));
    put(&reply.text(1));
    if pins != scene.settled.pins {
        app.go(Entry::Push, |view| view.pins = pins);
    }
    let to = reply.text(2);
    if !to.is_empty() {
        focus::to(&to);
        say(reply.text(3));
    }
}

/// Puts the list in its place, or why there is none. The focus that was on
/// what stood there goes to what stands there now.
pub fn put(html: &str) {
    let was_lost = focus::is_lost();
    browser::set_html(PLACE, html);
    if !was_lost && focus::is_lost() {
        focus::to(LIST);
    }
}

/// Tells a screen reader, after what the page says of itself.
fn say(what: String) {
    request_animation_frame(move || browser::set_text("live", &what));
}

/// Takes a note as it is written. Where the browser does not keep it, it stays
/// with the page, which says so.
pub fn write(pin: &str, note: &str) {
    browser::set_text(&[NOTED, pin].concat(), note);
    browser::set_hidden(REFUSED, storage::set_note(pin, note));
}
