//! The screen of what is pinned, and the ways to it.

use super::hands::{CLEAR, DOWN, LIST, NOTE, PRINT, REMOVE, SAVE, TOGGLE, UNDO, UP};
use super::model::{Pin, pins};
use crate::content::pieces::{link, opening, p};
use crate::content::{ACTION, Ctx, Element, INPUT, Node, Nodes, el};
use crate::link;
use crate::query::{Screen, View};
use crate::record::content::evidence;
use crate::scene::Scene;
use crate::text::format;

fn action(action: impl AsRef<str>, label: &str) -> Element {
    el("button").attr("type", "button").attr(ACTION, action).child(label)
}

/// The button that pins a record or takes its pin away; `name` tells it from
/// the others on the page.
pub fn button(ctx: &Ctx<'_>, pin: &str, name: &str) -> Element {
    let texts = ctx.texts.pins;
    let label = if ctx.view.pins.contains(pin) { texts.unpin } else { texts.pin };
    toggle(ctx.view, pin, label).attr("aria-label", ctx.labelled(label, name))
}

fn toggle(view: &View, pin: &str, label: &str) -> Element {
    let button = action([TOGGLE, pin].concat(), label).class("quiet pin");
    let no_room = view.pins.is_full() && !view.pins.contains(pin);
    if no_room { button.attr("disabled", "") } else { button }
}

/// In the head: pins this view, and leads to what is pinned.
pub fn ways(scene: &Scene) -> Vec<Element> {
    let (view, texts) = (&scene.settled, scene.texts().pins);
    let mut out = Vec::new();
    let count = format::number(view.pins.len(), scene.lang());
    if !view.pins.is_empty() {
        let way = link(link::href(&view.on(Screen::Pins)), format::fill(texts.link, &[&count]));
        out.push(if view.screen == Screen::Pins { way.attr("aria-current", "page") } else { way });
    }
    if view.screen != Screen::Pins {
        let pin = link::pins::of_view(view);
        let is_pinned = view.pins.contains(&pin);
        let label = if is_pinned { texts.unpin_view } else { texts.pin_view };
        out.push(toggle(view, &pin, label));
    }
    out
}

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let mut out = vec![opening(texts.pins.title, texts.pins.lead).into()];
    let Some(ctx) = scene.ctx().filter(|ctx| ctx.index.complete) else {
        scene.waits().then(|| p("waiting", texts.loading_rest)).add_to(&mut out);
        return out;
    };
    let told = pins(&ctx);
    let is_any = !told.is_empty();
    let undo = scene.before_unpin.as_ref().map(|_| action(UNDO, texts.pins.undo).attr("id", UNDO));
    let mut row = el("div").class("row pin-ways");
    if is_any {
        row = row
            .child(action(SAVE, texts.pins.save))
            .child(action(PRINT, texts.pins.print))
            .child(action(CLEAR, texts.pins.clear));
    }
    row.child(undo).add_to(&mut out);
    // Its place is kept: a note being written is not drawn anew.
    let refused = scene.note_refused.then(|| p("notice", texts.pins.note_refused));
    el("div").attr("role", "alert").child(refused).add_to(&mut out);
    if is_any {
        let items: Vec<Element> =
            told.iter().enumerate().map(|(at, pin)| item(&ctx, scene, pin, at)).collect();
        el("ol").class("pins").attr("id", LIST).attr("tabindex", "-1").child(items)
    } else {
        p("pins", texts.pins.none).attr("id", LIST).attr("tabindex", "-1")
    }
    .add_to(&mut out);
    out
}

fn item(ctx: &Ctx<'_>, scene: &Scene, pin: &Pin<'_>, at: usize) -> Element {
    let texts = ctx.texts.pins;
    let note = scene.note(pin.pin);
    // By the pin, not by its place: what stands in a field goes with it.
    let field = format!("{NOTE}{}", pin.pin);
    let press = |way: &str, label: &str, is_end: bool| {
        let name = [way, &at.to_string()].concat();
        let button = action(&name, label)
            .attr("id", name)
            .attr("aria-label", ctx.labelled(label, &pin.title))
            .class("quiet");
        if is_end { button.attr("disabled", "") } else { button }
    };
    let last = ctx.view.pins.len() - 1;
    let lasting = scene.page.as_ref().map(|page| [page, &*link::href(&pin.lasting)].concat());
    el("li")
        .child(p("record-kind", pin.kind))
        .child(el("h2").child(link(link::href(&pin.opens), &pin.title)))
        .child((!pin.said.is_empty()).then(|| p("statement", pin.said)))
        .child((!pin.facts.is_empty()).then(|| p("why", pin.facts.join(" · "))))
        .child(evidence::of_many(ctx, &pin.evidence))
        .child((!note.is_empty()).then(|| p("brief-note", ctx.labelled(texts.note, note))))
        .child(lasting.map(|lasting| p("brief-address", lasting)))
        .child(el("label").attr("for", &field).child(texts.note))
        .child(el("textarea").attr("id", &field).attr(INPUT, &field).attr("rows", "2").child(note))
        .child(
            el("div")
                .class("row")
                .child(press(UP, texts.up, at == 0))
                .child(press(DOWN, texts.down, at == last))
                .child(press(REMOVE, texts.remove, false)),
        )
}
