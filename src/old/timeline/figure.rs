//! The figure: lanes, scale, items as links, and what the lit one is tied to.

use super::backdrop::{day_line, edge, lane, placed_sign, text};
use super::lanes::{Layout, Placed, SIGN, Sketch, lay_out};
use super::marks::{self, Mark};
use super::model::{Item, Timeline, lanes};
use super::moves::Spot;
use super::{content, model, words};
use crate::content::pieces::hue_class;
use crate::content::{Ctx, Element, ITEM, el};
use crate::dataset::{RelationType, Role};
use crate::export::figure::Picture;
use crate::query::Screen;
use crate::record::model::id_of;
use crate::scene::Scene;

/// The name by which what is done with the figure is heard.
pub const NAME: &str = "timeline";

/// A timeline with everything in its place.
pub struct Drawing {
    pub timeline: Timeline,
    pub marks: Vec<Mark>,
    pub layout: Layout,
    pub width: i32,
}

impl Drawing {
    pub fn new(ctx: &Ctx<'_>, timeline: Timeline, room: u32) -> Drawing {
        let width = i32::try_from(room).unwrap_or(0).max(200);
        let items = timeline.items.iter();
        let marks: Vec<Mark> = items.map(|item| marks::mark(item, timeline.range, width)).collect();
        let sketch = |(item, mark): (&Item, &Mark)| Sketch {
            lane: item.lane,
            band: item.band,
            mark: mark.extent(),
            name: words::name(ctx, item.found).to_owned(),
            has_sign: item.is_wider,
        };
        let sketches: Vec<Sketch> = timeline.items.iter().zip(&marks).map(sketch).collect();
        let layout = lay_out(&sketches, lanes(ctx.index).len(), width);
        Drawing { timeline, marks, layout, width }
    }

    /// The items as the arrow keys see them.
    pub fn spots(&self) -> Vec<Spot> {
        let parts = self.timeline.items.iter().zip(&self.layout.placed).zip(&self.marks);
        parts
            .map(|((item, place), mark)| Spot { lane: item.lane, row: place.row, x: mark.from.0 })
            .collect()
    }
}

/// The figure of a scene; with `lit`, that item and what it is tied to stand out.
pub fn svg(ctx: &Ctx<'_>, drawing: &Drawing, lit: Option<&str>) -> Element {
    let Drawing { timeline, layout, width, .. } = drawing;
    let position = |id: &str| model::position(ctx, &timeline.items, id);
    let lit = lit.and_then(position);
    let ties = lit.map(|n| words::ties(ctx, timeline.items[n].found)).unwrap_or_default();
    let ties: Vec<(RelationType, bool, usize)> = ties
        .into_iter()
        .filter_map(|(kind, forward, id)| Some((kind, forward, position(&id)?)))
        .collect();
    let mut out = el("svg")
        .class(if lit.is_some() { "timeline-figure has-lit" } else { "timeline-figure" })
        .attr("viewBox", format!("0 0 {width} {}", layout.height))
        .attr("width", width.to_string())
        .attr("height", layout.height.to_string())
        .attr("role", "group")
        .attr("aria-label", content::named(ctx, timeline))
        .attr("aria-describedby", "timeline-keys");
    for (n, party) in lanes(ctx.index).into_iter().enumerate() {
        out = out.child(lane(ctx, drawing, n, party));
    }
    out = out.child(day_line(ctx, drawing));
    let edges: Vec<Element> = lit
        .into_iter()
        .flat_map(|from| ties.iter().map(move |tie| (from, tie)))
        .map(|(from, (kind, forward, to))| {
            let (from, to) = if *forward { (from, *to) } else { (*to, from) };
            edge(drawing, *kind, from, to)
        })
        .collect();
    let last = lit.unwrap_or(0);
    let items: Vec<Element> = (0..timeline.items.len())
        .map(|n| {
            let is_tied = ties.iter().any(|(.., other)| *other == n);
            let state = if lit == Some(n) {
                " is-lit"
            } else if is_tied {
                " is-tied"
            } else {
                ""
            };
            item(ctx, drawing, n, state, n == last)
        })
        .collect();
    out.child(items).child(el("g").class("edges").attr("aria-hidden", "true").child(edges))
}

fn item(ctx: &Ctx<'_>, drawing: &Drawing, n: usize, state: &str, is_stop: bool) -> Element {
    let item = &drawing.timeline.items[n];
    let Placed { y, extent, label, .. } = &drawing.layout.placed[n];
    let id = id_of(ctx.index, item.found);
    let data = &ctx.index.data;
    let wider = data.parties.iter().find(|party| party.role == Role::Wider);
    let wider = wider.filter(|_| item.is_wider);
    let party = wider.or_else(|| lanes(ctx.index).get(item.lane).copied());
    let hue = party.map(|party| hue_class(party.hue)).unwrap_or_default();
    let weight = if item.band.letters() > 12 { " is-leading" } else { "" };
    let reach = el("rect")
        .class("reach")
        .attr("x", (extent.0 - 2).to_string())
        .attr("y", y.to_string())
        .attr("width", (extent.1 - extent.0 + 4).to_string())
        .attr("height", (item.band.row() - 1).to_string())
        .attr("rx", "2");
    let is_beside = label.as_ref().is_none_or(|label| label.is_beside);
    let mut out = el("a")
        .class(format!("item {hue}{weight}{state}"))
        .attr("id", item_id(id))
        .attr("href", ctx.record(id))
        .attr(ITEM, id)
        .attr("tabindex", if is_stop { "0" } else { "-1" })
        .attr("aria-label", words::spoken(ctx, item))
        .child(reach)
        .child(marks::shapes(item, drawing.marks[n], *y, is_beside));
    if let Some(label) = label {
        let line = if label.is_beside { y + 16 } else { y + item.band.letters() };
        let sign = wider.map(|party| placed_sign(party, label.x.max(1), line - 9));
        let x = label.x + if sign.is_some() { SIGN } else { 0 };
        out = out.child(sign).child(text(x, line, &label.text));
    }
    out
}

/// The id of an item's element.
pub fn item_id(record: &str) -> String {
    format!("item-{record}")
}

/// The figure of a scene as a picture to be saved.
pub fn saved(scene: &Scene) -> Option<Picture> {
    let ctx = scene.ctx().filter(|ctx| ctx.view.screen == Screen::Timeline)?;
    let drawing = Drawing::new(&ctx, model::of(scene)?, scene.room);
    let mut desc = String::new();
    for item in &drawing.timeline.items {
        desc.push_str(&words::spoken(&ctx, item));
        desc.push('\n');
    }
    Some(Picture {
        name: NAME,
        title: content::named(&ctx, &drawing.timeline),
        desc,
        width: drawing.width,
        height: drawing.layout.height,
        content: svg(&ctx, &drawing, None).into_parts().children,
        legend: content::legend_items(&ctx),
    })
}
