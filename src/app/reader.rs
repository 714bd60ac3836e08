//! What the reader does, and what the app does then.

use super::load;
use super::state::App;
use crate::browser::address::Entry;
use crate::browser::events::{self, Click};
use crate::browser::{self, focus};
use crate::compare::model;
use crate::link;
use crate::query::{Facet, View};
use leptos::prelude::*;

/// Hears links, Back and Forward, choices and actions.
pub fn follow(app: App) {
    events::on_pop(move || app.follow_address());
    events::on_click(move |click| match click {
        Click::Link(query) => follow_link(app, &query),
        Click::Action(action) => act(app, &action),
    });
    events::on_choice(move |name, value| choose(app, &name, &value));
}

fn follow_link(app: App, query: &str) {
    let before = app.view.get_untracked();
    let (mut next, ignored) = link::parse(query);
    next.lang = next.lang.or(before.lang);
    app.ignored.set(ignored);
    let is_other_place = is_other_place(&before, &next);
    app.open(next, Entry::Push);
    request_animation_frame(move || {
        // A new place starts at its top; elsewhere the focus only needs
        // saving when the link that had it is gone.
        if is_other_place {
            browser::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        if is_other_place || focus::is_lost() {
            focus::to("main");
        }
    });
}

fn is_other_place(before: &View, next: &View) -> bool {
    before.screen != next.screen || before.facet(Facet::Theme) != next.facet(Facet::Theme)
}

fn choose(app: App, name: &str, value: &str) {
    if let Some(facet) = Facet::parse(name) {
        app.go(Entry::Push, |view| view.facet_mut(facet).toggle(value));
        return;
    }
    let column = name.strip_prefix("column-").and_then(|n| n.parse().ok());
    if let (Some(n), Some(index)) = (column, app.index.get_untracked()) {
        let next = app.view.with_untracked(|view| model::with_column(&index, view, n, value));
        app.open(next, Entry::Push);
    }
}

fn act(app: App, action: &str) {
    match action {
        "retry" => load::retry(app),
        "dismiss" => app.dismissed.set(app.notices.get_untracked()),
        "reset" => {
            app.before_reset.set(Some(app.view.get_untracked()));
            let next = app.view.with_untracked(View::without_filters);
            app.open(next, Entry::Push);
            request_animation_frame(|| focus::to("undo"));
        }
        "undo" => {
            if let Some(before) = app.before_reset.get_untracked() {
                app.before_reset.set(None);
                app.open(before, Entry::Push);
                request_animation_frame(|| focus::to("filters"));
            }
        }
        _ => {}
    }
}
