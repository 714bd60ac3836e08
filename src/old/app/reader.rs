//! What the reader does, and what the app does then.

use super::state::App;
use super::{figures, load, pins};
use crate::browser::address::{self, Entry};
use crate::browser::events::{self, Click};
use crate::browser::share::{self, Shared};
use crate::browser::{self, clipboard, focus, save};
use crate::compare::{content, model, sets};
use crate::controls::{asof, copy};
use crate::dataset::Day;
use crate::desk::ask;
use crate::desk::own::FIELD;
use crate::export;
use crate::lineage::content as lineage;
use crate::link;
use crate::pins::hands::NOTE;
use crate::query::view::MAX_SEARCH;
use crate::query::{Column, Facet, Index, Screen, View};
use crate::record::content::{TITLE, citation, permanent};
use crate::records::content::first_of_part;
use crate::scene::{Copying, PAGE};
use crate::stories::bar;
use crate::stories::model::is_other_step;
use crate::timeline::hands;
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
        Click::Backdrop(id) => focus::close_dialog(&id),
        Click::Action(action) => {
            act(app, &action);
            keep_focus(action);
        }
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
        name if name.starts_with(NOTE) => pins::write(&name[NOTE.len()..], &value),
        _ => {
            // One history entry for a whole drag.
            let entry = if sliding.replace(true) { Entry::Replace } else { Entry::Push };
            slide(app, entry, value.parse().unwrap_or(0));
        }
    });
    events::on_choice(move |name, value| {
        choose(app, &name, &value);
        keep_focus(name);
    });
}

/// Gives the focus back to a control that was drawn anew, or to the content
/// if it went with what it ended.
fn keep_focus(id: String) {
    request_animation_frame(move || {
        for id in [&*id, TITLE, "main"] {
            if focus::is_lost() {
                focus::to(id);
            }
        }
    });
}

fn follow_link(app: App, query: &str) {
    let before = app.scene();
    let (mut next, unread) = link::parse(query);
    next.lang = next.lang.or(before.view.lang);
    let other_place = is_other_place(&before.view, &next);
    let other_step = is_other_step(&before.view, &next);
    let other_record = next.id.is_some() && before.view.id.is_some();
    app.open(next, Entry::Push);
    if !unread.is_empty() {
        app.change(|scene| {
            scene.unread = unread;
            scene.settle();
        });
    }
    request_animation_frame(move || {
        // A step is read from its text on, a record that a record led to from its
        // title; any other new place starts at its
        // top; elsewhere the focus only needs saving when the link that had
        // it is gone.
        if other_step {
            focus::bring(bar::HEADING);
            return;
        }
        if other_record {
            focus::to(TITLE);
            return;
        }
        if other_place {
            browser::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        let centre = app.scene().settled.focus.clone().filter(|_| !other_place);
        if (other_place || focus::is_lost())
            && !centre.is_some_and(|centre| focus::to_item(&centre))
        {
            focus::to("main");
        }
    });
}

fn is_other_place(before: &View, next: &View) -> bool {
    let other_plan = next.screen == Screen::Plans && before.focus != next.focus;
    let other_theme = before.facet(Facet::Theme) != next.facet(Facet::Theme);
    before.screen != next.screen || other_theme || other_plan
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

fn type_end(app: App, is_last: bool, typed: &str) {
    match hands::typed(&app.scene().view, is_last, typed) {
        Some(view) => {
            app.change(|scene| scene.bad_end = None);
            app.open(view, Entry::Push);
        }
        None => app.change(|scene| scene.bad_end = Some((is_last, typed.to_owned()))),
    }
}

fn choose(app: App, name: &str, value: &str) {
    if let Some(facet) = Facet::parse(name) {
        app.go(Entry::Push, |view| view.facet_mut(facet).toggle(value));
        return;
    }
    match name {
        "asof" => return type_day(app, value),
        "from" | "to" => return type_end(app, name == "to", value),
        FIELD => return super::desk::choose(app),
        "show" => return app.go(Entry::Push, |view| Column::toggle(view, value)),
        "focus" => {
            let focus = (!value.is_empty()).then(|| value.to_owned());
            return app.go(Entry::Push, |view| view.focus = focus);
        }
        _ => {}
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
        "more" => show_more(app, PAGE),
        "more-all" => show_more(app, usize::MAX),
        "asof-back" => step(app, false),
        "asof-on" => step(app, true),
        lineage::LARGER => figures::lineage::zoom(app, 125),
        lineage::SMALLER => figures::lineage::zoom(app, 80),
        lineage::AS_IS => figures::lineage::zoom(app, 0),
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
        content::ADD => recolumn(app, sets::added, usize::MAX),
        copy::SHARE => share_link(app),
        "save-svg" | "save-png" => start_saving(app, action == "save-png"),
        _ if action.starts_with(ask::DESK) => super::desk::act(app, action),
        _ if action.starts_with("time-") => {
            if let Some(view) = hands::pressed(&app.scene(), action) {
                app.open(view, Entry::Push);
            }
        }
        _ if pins::act(app, action) => {}
        _ => match action.strip_prefix(content::REMOVE).and_then(|n| n.parse().ok()) {
            Some(n) => recolumn(app, |index, view| sets::removed(index, view, n), n),
            None => start_copy(app, action),
        },
    }
}

/// Shows more of a list; the focus goes to the first row that came.
fn show_more(app: App, rows: usize) {
    let before = app.scene().shown;
    app.change(|scene| scene.shown = before.saturating_add(rows));
    request_animation_frame(move || focus::to(&first_of_part(before)));
}

/// Takes other columns; the focus goes to the choice of column `n`, or to that
/// of the last one.
fn recolumn(app: App, change: impl FnOnce(&Index, &View) -> Option<View>, n: usize) {
    let scene = app.scene();
    let Some(loaded) = scene.loaded.clone() else { return };
    let Some(changed) = change(&loaded.index, &scene.settled) else { return };
    app.go(Entry::Push, |view| view.cols = changed.cols.clone());
    let last = model::columns(&loaded.index, &changed).len() - 1;
    let choice = format!("column-{}", n.min(last));
    request_animation_frame(move || focus::to(&choice));
}

fn start_saving(app: App, as_png: bool) {
    let scene = app.scene();
    let Some(picture) = export::picture(&scene) else { return };
    let link = address::page() + &link::href(&scene.view);
    let svg = export::svg(&scene, &picture, &link);
    let name = export::file_name(&scene, &picture);
    spawn_local(async move {
        let saved = if as_png {
            save::png(&svg, &format!("{name}.png")).await
        } else {
            save::text(&svg, &format!("{name}.svg"), "image/svg+xml")
        };
        app.change(|scene| scene.save_failed = saved.is_none());
    });
}

fn share_link(app: App) {
    let scene = app.scene();
    let (title, text) = (scene.title(), address::absolute(&link::href(&scene.view)));
    spawn_local(async move {
        // A closed sheet is no failure, and a sheet says itself what it did.
        let refused = share::link(&title, &text).await == Shared::Refused;
        let action = copy::SHARE.to_owned();
        app.change(|scene| {
            scene.copying = refused.then_some(Copying { action, text, done: false })
        });
        if refused {
            request_animation_frame(|| focus::select(copy::FALLBACK));
        }
    });
}

fn start_copy(app: App, action: &str) {
    let scene = app.scene();
    let text = match action {
        copy::LINK | copy::RECORD_LINK => {
            let whole = scene.view.with(|view| view.embed = false);
            Some(address::absolute(&link::href(&whole)))
        }
        copy::CITATION => {
            let link = address::page() + &link::href(&permanent(&scene));
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
