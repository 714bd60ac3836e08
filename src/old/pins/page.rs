//! The list of what is pinned, as content.

use super::hands::{ASK, LIST, NOTE, NOTED, PRINT, REFUSED, UNDO};
use super::model::{Pin, pins};
use crate::cite::Lasting;
use crate::content::pieces::{link, p, titled};
use crate::content::{ACTION, Ctx, Element, INPUT, Node, Nodes, el};
use crate::link;
use crate::record::content::evidence;
use crate::text::{format, pinning};

/// The reader's notes by their pins.
pub type Notes = [(String, String)];

/// From how many characters on a link is not safe everywhere.
const LONG: usize = 2000;

/// The note on a pin, or nothing.
pub fn note_on<'a>(notes: &'a Notes, pin: &str) -> &'a str {
    notes.iter().find(|(known, _)| known == pin).map_or("", |(_, note)| note)
}

fn press(action: &str, label: &str) -> Element {
    el("button").attr("type", "button").attr(ACTION, action).child(label)
}

/// The list: `page` is the address of the page without its query, `save` the
/// action that makes a file of it, `undo` the word that undoes the last press.
pub fn list(ctx: &Ctx<'_>, page: &str, notes: &Notes, save: &str, undo: Option<&str>) -> Vec<Node> {
    let texts = pinning(ctx.lang);
    let told = pins(ctx);
    let mut out = Vec::new();
    p("lead", texts.lead).add_to(&mut out);
    let mut row = el("div").class("row pin-ways");
    if !told.is_empty() {
        row = row
            .child(press(save, texts.save))
            .child(press(PRINT, texts.print))
            .child(press(&format!("{ASK}clear"), texts.clear));
    }
    let undo = undo.map(|word| press(&format!("{ASK}{word}"), texts.undo).attr("id", UNDO));
    row.child(undo).add_to(&mut out);
    let refused = p("notice", texts.note_refused).attr("id", REFUSED).attr("hidden", "");
    el("div").attr("role", "alert").child(refused).add_to(&mut out);
    let length = page.len() + ctx.href(|_| {}).len();
    (length > LONG)
        .then(|| p("note", ctx.fill(texts.long, &[&format::number(length, ctx.lang)])))
        .add_to(&mut out);
    let last = told.len().saturating_sub(1);
    let items: Vec<Element> = told
        .iter()
        .enumerate()
        .map(|(at, pin)| item(ctx, page, pin, note_on(notes, pin.pin), (at, last)))
        .collect();
    match items.is_empty() {
        true => p("pins", texts.none),
        false => el("ol").class("pins").child(items),
    }
    .attr("id", LIST)
    .attr("tabindex", "-1")
    .add_to(&mut out);
    out
}

/// The official title and the other facts, in a line.
fn about(ctx: &Ctx<'_>, pin: &Pin<'_>) -> Option<Element> {
    let mut line = Vec::new();
    if let Some(official) = &pin.official {
        official.label.map(|label| ctx.labelled(label, "")).add_to(&mut line);
        let title = el("span").attr("lang", official.lang.code()).child(official.title);
        title.add_to(&mut line);
        (!pin.facts.is_empty()).then_some(" · ").add_to(&mut line);
    }
    (!pin.facts.is_empty()).then(|| pin.facts.join(" · ")).add_to(&mut line);
    (!line.is_empty()).then(|| p("why", line))
}

fn item(
    ctx: &Ctx<'_>,
    page: &str,
    pin: &Pin<'_>,
    note: &str,
    (at, last): (usize, usize),
) -> Element {
    let texts = pinning(ctx.lang);
    let field = format!("{NOTE}{}", pin.pin);
    let way = |word: &str, label: &str, is_end: bool| {
        let name = format!("{ASK}{word}:{at}");
        let button = press(&name, label)
            .class("quiet")
            .attr("id", &name)
            .attr("aria-label", ctx.labelled(label, &pin.title));
        if is_end { button.attr("disabled", "") } else { button }
    };
    let lasting = Lasting::of(page, &pin.lasting).said(ctx.lang);
    el("li")
        .child(p("record-kind", pin.kind))
        .child(el("h2").child(titled(
            link(link::href(&pin.opens), &pin.title),
            ctx.index.source(pin.pin),
            ctx.lang,
        )))
        .child((!pin.said.is_empty()).then(|| p("statement", pin.said)))
        .child(about(ctx, pin))
        .child(evidence::of_many(ctx, &pin.evidence))
        .child(el("label").attr("for", &field).child(texts.note))
        .child(
            el("textarea")
                .attr("id", &field)
                .attr(INPUT, &field)
                .attr("aria-label", ctx.labelled(texts.note, &pin.title))
                .attr("rows", "2")
                .child(note),
        )
        // Paper has no fields.
        .child(
            p("brief-note", el("strong").child(ctx.labelled(texts.note, "")))
                .child(el("span").attr("id", format!("{NOTED}{}", pin.pin)).child(note)),
        )
        .child(p("brief-address", ctx.labelled(texts.lasting, &lasting)))
        .child(
            el("div")
                .class("row")
                .child(way("up", texts.up, at == 0))
                .child(way("down", texts.down, at == last))
                .child(way("off", texts.remove, false)),
        )
}
