//! What the reader does, and what the app does then.

use super::load;
use super::state::App;
use crate::browser::address::{self, Entry};
use crate::browser::events::{self, Click};
use crate::browser::{self, clipboard, focus};
use crate::compare::model;
use crate::controls::{asof, copy};
use crate::dataset::Day;
use crate::link;
use crate::query::view::MAX_SEARCH;
use crate::query::{Facet, View};
use crate::record::content::{citation, permanent};
use crate::scene::{Copying, PAGE};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;

/// Hears links, Back and Forward, choices and actions.
pub fn follow(app: App) {
    events::on_pop(move || app.follow_address());
    events::on_click(move |click| match click {
        Click::Link(query) => follow_link(app, &query),
        Click::Skip => focus::to("main"),
        Click::Backdrop => focus::close_dialog("record"),
        Click::Action(action) => act(app, &action),
    });
    // Escape and the close button end the dialog; the address follows.
    events::on_close("record", move || {
        // Only where the reader closed it: it also closes with the view.
        if app.scene().open_record().is_some() {
            app.go(Entry::Push, |view| view.id = None);
        }
    });
    let sliding = Rc::new(Cell::new(false));
    let released = Rc::clone(&sliding);
    events::on_release(move || released.set(false));
    events::on_input(move |name, value| match name.as_str() {
        "q" => type_search(app, &value),
        _ => {
            // One history entry for a whole drag.
            let entry = if sliding.replace(true) { Entry::Replace } else { Entry::Push };
            slide(app, entry, value.parse().unwrap_or(0));
        }
    });
    events::on_choice(move |name, value| choose(app, &name, &value));
}

fn follow_link(app: App, query: &str) {
    let before = app.scene();
    let (mut next, unread) = link::parse(query);
    next.lang = next.lang.or(before.view.lang);
    let other_place = is_other_place(&before.view, &next);
    app.open(next, Entry::Push);
    if !unread.is_empty() {
        app.change(|scene| {
            scene.unread = unread;
            scene.settle();
        });
    }
    request_animation_frame(move || {
        // A new place starts at its top; elsewhere the focus only needs
        // saving when the link that had it is gone.
        if other_place {
            browser::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        if other_place || focus::is_lost() {
            focus::to("main");
        }
    });
}

fn is_other_place(before: &View, next: &View) -> bool {
    before.screen != next.screen || before.facet(Facet::Theme) != next.facet(Facet::Theme)
}

fn type_search(app: App, typed: &str) {
    let typed: String = typed.chars().take(MAX_SEARCH).collect();
    // The first letter is a choice that Back undoes; the rest is typing.
    let fresh = app.scene().view.q.is_empty();
    let entry = if fresh { Entry::Push } else { Entry::Replace };
    app.go(entry, |view| view.q = typed);
}

/// Shows the day of mark `n`; past the last one, the whole record.
fn slide(app: App, entry: Entry, n: usize) {
    let Some(loaded) = app.scene().loaded.clone() else { return };
    let day = asof::marks(&loaded.index).get(n).map(|(day, _)| *day);
    app.go(entry, |view| view.asof = day);
}

fn step(app: App, forward: bool) {
    let scene = app.scene();
    let Some(loaded) = scene.loaded.clone() else { return };
    let marks = asof::marks(&loaded.index);
    if let Ok(day) = asof::step(&marks, scene.settled.asof, forward) {
        app.go(Entry::Push, |view| view.asof = day);
    }
}

fn type_day(app: App, typed: &str) {
    let typed = typed.trim();
    let day = Day::parse(typed);
    if day.is_some() || typed.is_empty() {
        app.change(|scene| scene.bad_date = None);
        app.go(Entry::Push, |view| view.asof = day);
    } else {
        app.change(|scene| scene.bad_date = Some(typed.to_owned()));
    }
}

fn choose(app: App, name: &str, value: &str) {
    if let Some(facet) = Facet::parse(name) {
        app.go(Entry::Push, |view| view.facet_mut(facet).toggle(value));
        return;
    }
    if name == "asof" {
        type_day(app, value);
        return;
    }
    let column = name.strip_prefix("column-").and_then(|n| n.parse().ok());
    if let (Some(n), Some(loaded)) = (column, app.scene().loaded.clone()) {
        app.open(model::with_column(&loaded.index, &app.scene().view, n, value), Entry::Push);
    }
}

fn act(app: App, action: &str) {
    match action {
        "retry" => load::start(app),
        "reload" => browser::reload(),
        "dismiss" => app.change(|scene| scene.dismissed = scene.ignored.clone()),
        "more" => app.change(|scene| scene.shown += PAGE),
        "asof-back" => step(app, false),
        "asof-on" => step(app, true),
        "reset" => {
            let before = app.scene().view.clone();
            app.go(Entry::Push, |view| *view = view.without_filters());
            app.change(|scene| scene.before_reset = Some(before));
            request_animation_frame(|| focus::to("undo"));
        }
        "undo" => {
            if let Some(before) = app.scene().before_reset.clone() {
                app.open(before, Entry::Push);
                app.change(|scene| scene.before_reset = None);
                request_animation_frame(|| focus::to("filters"));
            }
        }
        _ => start_copy(app, action),
    }
}

fn start_copy(app: App, action: &str) {
    let scene = app.scene();
    let text = match action {
        copy::LINK | copy::RECORD_LINK => Some(address::absolute(&link::href(&scene.view))),
        copy::CITATION => {
            let link = address::absolute(&link::href(&permanent(&scene)));
            citation(&scene, &link)
        }
        _ => None,
    };
    let Some(text) = text else { return };
    let action = action.to_owned();
    spawn_local(async move {
        let done = clipboard::copy(&text).await;
        app.change(|scene| scene.copying = Some(Copying { action, text, done }));
        if !done {
            request_animation_frame(|| focus::select(copy::FALLBACK));
        }
    });
}
