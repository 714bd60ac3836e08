//! The buttons that pin something, and the way to what is pinned.

use super::hands::{ASK, LIST};
use crate::content::pieces::{link, p};
use crate::content::{ACTION, Ctx, Element, Node, el};
use crate::link;
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
    let label = if ctx.view.pins.contains(pin) { texts.unpin } else { texts.pin };
    toggle(pin, label).attr("aria-label", ctx.labelled(label, name))
}

fn toggle(pin: &str, label: &str) -> Element {
    let action = [TOGGLE, pin].concat();
    el("button").attr("type", "button").class("quiet pin").attr(ACTION, action).child(label)
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
        let is_pinned = view.pins.contains(&pin);
        out.push(toggle(&pin, if is_pinned { texts.unpin_view } else { texts.pin_view }));
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
