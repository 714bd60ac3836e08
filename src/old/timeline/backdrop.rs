//! What stands around the items: heads of the lanes, scale, the as-of day, and
//! the lines of the lit item.

use super::figure::Drawing;
use super::lanes::HEAD;
use super::marks::path;
use super::scale;
use crate::content::letters;
use crate::content::pieces::{hue_class, sign};
use crate::content::{Ctx, Element, el};
use crate::dataset::{Date, Party, RelationType, Role};
use crate::text::format;

/// A lane: its head, its scale and the lines below that.
pub(super) fn lane(ctx: &Ctx<'_>, drawing: &Drawing, n: usize, party: &Party<String>) -> Element {
    let Drawing { timeline, layout, width, .. } = drawing;
    let top = layout.lanes[n];
    let bottom = layout.lanes.get(n + 1).copied().unwrap_or(layout.height);
    let mut name = party.name.clone();
    let is_shared = party.role == Role::Joint;
    let wider = ctx.index.data.parties.iter().find(|party| party.role == Role::Wider);
    let wider = wider.filter(|_| is_shared && timeline.items.iter().any(|item| item.is_wider));
    let mut lines = String::new();
    let mut scale = el("g").class("scale").attr("aria-hidden", "true");
    for tick in timeline.range.ticks(*width) {
        lines.push_str(&format!("M{}.5 {}V{}", tick.x, top + HEAD - 4, bottom));
        let said = ctx.date(Date { from: tick.is, to: None });
        // Not over the edge: the line says where it is.
        if tick.x + 3 + letters::width(&said, 12) <= *width {
            scale = scale.child(text(tick.x + 3, top + 40, &said));
        }
    }
    scale = scale.child(path("grid", &lines));
    let mut head = el("g").class(format!("lane {}", hue_class(party.hue)));
    head = head.child(path("rule", &format!("M0 {top}.5H{width}")));
    head = head.child(placed_sign(party, 0, top + 11));
    if let Some(wider) = wider {
        let at = letters::width(&name, 19) + 44;
        head = head.child(placed_sign(wider, at, top + 12));
        head = head.child(text(at + 16, top + 22, ctx.texts.with_others).class("lane-more"));
        name.push_str(" +");
    }
    head.child(text(18, top + 22, &name).class("lane-name")).child(scale)
}

/// The sign of a party at a place.
pub(super) fn placed_sign(party: &Party<String>, x: i32, y: i32) -> Element {
    let size = if x == 0 { "12" } else { "10" };
    sign(party)
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("width", size)
        .attr("height", size)
}

pub(super) fn text(x: i32, y: i32, content: &str) -> Element {
    el("text").attr("x", x.to_string()).attr("y", y.to_string()).child(content)
}

/// The as-of day as a line.
pub(super) fn day_line(ctx: &Ctx<'_>, drawing: &Drawing) -> Element {
    let out = el("g").class("day");
    let Drawing { timeline, layout, width, .. } = drawing;
    let Some(day) = ctx.view.asof else { return out };
    let number = scale::number(day);
    if number < timeline.range.from || number >= timeline.range.until {
        return out;
    }
    let x = timeline.range.x(number, *width);
    let said = format!("{} {}", ctx.texts.asof, format::day(day, ctx.lang));
    let wide = letters::width(&said, 12);
    let at = if x + 6 + wide > *width { x - 6 - wide } else { x + 6 };
    let line = path("day-line", &format!("M{x}.5 0V{}", layout.height));
    out.child(line).child(text(at.max(0), 12, &said).class("day-name"))
}

/// A line from an item to the older one that it supersedes or builds on.
pub(super) fn edge(drawing: &Drawing, kind: RelationType, from: usize, to: usize) -> Element {
    let y = |n: usize| {
        let item = &drawing.timeline.items[n];
        drawing.layout.placed[n].y + item.band.row() - 7
    };
    let (x1, y1) = (drawing.marks[from].from.0, y(from));
    let older = drawing.marks[to];
    let (x2, y2) = (older.to.1.min(x1).max(older.from.0), y(to));
    let bend = (y2 - y1).signum() * ((y2 - y1).abs() / 2).min(40);
    let d = format!(
        "M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}m-4 {}l4 {} 4 {}",
        y1 + bend,
        y2 - bend,
        -6 * (y2 - y1).signum(),
        6 * (y2 - y1).signum(),
        -6 * (y2 - y1).signum(),
    );
    path(if kind == RelationType::Supersedes { "edge-supersedes" } else { "edge-builds" }, &d)
}
