//! The buttons that pin something, and the way to what is pinned.

use super::hands::{ASK, LIST};
use crate::content::pieces::{link, p};
use crate::content::{ACTION, Ctx, Element, Node, el};
use crate::link;
use crate::query::view::MAX_LIST;
use crate::query::{Screen, View};
use crate::scene::Scene;
use crate::text::format;

/// The action of a button: a pin follows.
pub const TOGGLE: &str = "pin:";
/// Where the desk's list of what is pinned goes.
pub const PLACE: &str = "pins";

/// The button that pins a record or takes its pin away; `name` tells it from
/// the others on the page.
pub fn button(ctx: &Ctx<'_>, pin: &str, name: &str) -> Element {
    let texts = ctx.texts.pins;
    let (button, label) = toggle(ctx.view, pin, [texts.pin, texts.unpin, texts.full]);
    button.attr("aria-label", ctx.labelled(label, name))
}

/// The button, and its label: one of those for a thing to pin, for a pinned
/// one, and for a thing that the list has no room for.
fn toggle<'a>(view: &View, pin: &str, labels: [&'a str; 3]) -> (Element, &'a str) {
    let is_pinned = view.pins.contains(pin);
    let is_full = !is_pinned && view.pins.len() >= MAX_LIST;
    let label = labels[if is_full { 2 } else { usize::from(is_pinned) }];
    let button = el("button").attr("type", "button").class("quiet pin").child(label);
    let button = if is_full { button.attr("disabled", "") } else { button };
    (button.attr(ACTION, [TOGGLE, pin].concat()), label)
}

/// "Pinned (3)".
pub fn counted(scene: &Scene) -> String {
    let count = format::number(scene.settled.pins.len(), scene.lang());
    format::fill(scene.texts().pins.counted, &[&count])
}

/// In the head: pins this view, and leads to what is pinned.
pub fn ways(scene: &Scene) -> Vec<Element> {
    let (view, texts) = (&scene.settled, scene.texts().pins);
    let mut out = Vec::new();
    if view.screen != Screen::Pins {
        let pin = link::pins::of_view(view);
        out.push(toggle(view, &pin, [texts.pin_view, texts.unpin_view, texts.full]).0);
    }
    if !view.pins.is_empty() {
        out.push(link(way(view), counted(scene)).class("pinned"));
    }
    out
}

fn way(view: &View) -> String {
    link::href(&view.on(Screen::Pins))
}

/// The screen, but for what the desk puts into it.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    vec![
        el("div").class("opening").child(el("h1").child(texts.pins.title)).into(),
        // Never drawn anew: what stands in it is the desk's.
        el("div").attr("id", PLACE).child(p("waiting", texts.loading_rest)).into(),
    ]
}

/// What stands there when the list does not come, and the way to ask again.
pub fn trouble(scene: &Scene, why: &str) -> Vec<Node> {
    let again = el("button").attr("type", "button").attr("id", LIST).attr(ACTION, ASK);
    let again = again.child(scene.texts().retry);
    vec![p("notice failure", why).attr("role", "alert").into(), p("row", again).into()]
}
