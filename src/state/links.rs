//! Links of the app: one listener for the document opens them without loading a page. Links
//! stay links: a new tab, a copied address and a page without the app work as everywhere.

use super::{ViewState, use_view};
use crate::browser::{address, focus, fragment, window};
use leptos::ev;
use leptos::prelude::*;
use parallel49_core::link;
use parallel49_core::query::{Facet, Screen, View};
use parallel49_core::screens::stories::model::is_other_step;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// Opens links of the app in the app, and follows Back and Forward.
pub fn follow() {
    let view = use_view();
    window_event_listener(ev::popstate, move |_| {
        let before = view.now();
        view.follow_address();
        // Reading goes on at the link that led away.
        let left = address::kept().filter(|_| is_other_place(&before, &view.now()));
        request_animation_frame(move || {
            if let Some(place) = left {
                focus::to_place(&place);
            }
            fragment::arrive(false);
        });
    });
    let clicks = move |event: MouseEvent| {
        lead_out(view, &event);
        if let Some((link, query)) = query_of(&event) {
            event.prevent_default();
            if let Some(place) = focus::place_of_link(&link) {
                address::keep(&place);
            }
            open(view, &query);
        }
    };
    window_event_listener(ev::click, clicks);
    window_event_listener(ev::pointerover, move |event| lead_out(view, &event));
    window_event_listener(ev::focusin, move |event| lead_out(view, &event));
}

/// Has a link that leads out of an embedded view open as a page of its own: few pages let
/// themselves be framed. It says so before it is followed, for the middle button and the menu.
fn lead_out(view: ViewState, event: &Event) {
    let Some(now) = view.with_untracked(|view| view.embed.then(|| view.clone())) else { return };
    let Some(link) = link_at(event) else { return };
    let href = link.get_attribute("href").unwrap_or_default();
    if let Some(query) = query_in(&href) {
        let next = link::parse(&query).0;
        if !leaves(&now, &next) {
            return;
        }
        let mut out = address::of_view(&next.with(|next| next.embed = false));
        if let Some(id) = fragment::split(&query).1 {
            out.extend(["#", id]);
        }
        link.set_attribute("href", &out).ok();
        link.set_attribute("rel", "noopener").ok();
    } else if href.starts_with('#') || link.has_attribute("download") {
        return;
    }
    link.set_attribute("target", "_blank").ok();
}

/// The link that an event happened in.
fn link_at(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a[href]").ok()?
}

/// The query of a link of the app: `fr.html?…` and `index.html?…` are this same app in the other
/// language.
fn query_in(href: &str) -> Option<String> {
    let pages = ["fr.html?", "index.html?", "?"];
    pages.iter().find_map(|page| href.strip_prefix(page).map(|query| format!("?{query}")))
}

/// The link of the app that a plain left click is on, and its query; everything else (new tab,
/// download, other addresses) is the browser's.
fn query_of(event: &MouseEvent) -> Option<(Element, String)> {
    let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let link = link_at(event)?;
    if link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    let query = query_in(&link.get_attribute("href")?)?;
    Some((link, query))
}

/// Opens a link, and puts the focus and the window where reading goes on.
fn open(view: ViewState, href: &str) {
    let before = view.now();
    let (query, id) = fragment::split(href);
    view.follow_link(query, id);
    let next = view.now();
    let leads_on = id.is_some();
    request_animation_frame(move || {
        if next.id.is_some() && before.id.is_some() {
            // A record that a record led to is read from its title.
            focus::to("record-title");
        } else if is_other_step(&before, &next) {
            // The step is told first, whatever screen it is over.
            focus::bring("story-step");
        } else if is_other_place(&before, &next) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus::to("main");
        } else if focus::is_lost() {
            focus::to("main");
        }
        if leads_on {
            fragment::arrive(false);
        }
    });
}

/// Whether a link leads out of an embedded view: a record opens in place, a story goes on in
/// place, everything else opens as a page of its own.
fn leaves(view: &View, next: &View) -> bool {
    let place = |view: &View| {
        view.with(|view| {
            view.id = None;
            view.sort = None;
        })
    };
    let is_same = place(view) == place(next);
    let is_story = next.story == view.story && is_other_step(view, next);
    view.embed && !is_same && !is_story
}

fn is_other_place(before: &View, next: &View) -> bool {
    let other_plan = next.screen == Screen::Plans && before.focus != next.focus;
    let other_theme = before.facet(Facet::Theme) != next.facet(Facet::Theme);
    before.screen != next.screen || other_theme || other_plan
}
