//! What stands around the items: the years, which stay in sight, the heads of the lanes, the
//! as-of day, and the lines of the lit item.

use super::marks::path;
use crate::parts::signs::{hue_class, shape};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Date, Party, RelationType, Role};
use parallel49_core::screens::timeline::drawing::{Drawing, Tie};
use parallel49_core::screens::timeline::lanes::Band;
use parallel49_core::screens::timeline::model::lanes;
use parallel49_core::screens::timeline::scale;
use parallel49_core::text::{format, metrics};

/// The height of the years, and of the line above them for the as-of day.
const YEARS: i32 = 24;
const DAY: i32 = 18;

/// The years, over the figure, with the name of the as-of day.
pub fn axis(ctx: &Ctx<'_>, drawing: &Drawing) -> AnyView {
    let Drawing { timeline, width, plot, .. } = drawing;
    let day = day_at(ctx, drawing);
    let high = YEARS + if day.is_some() { DAY } else { 0 };
    let mut lines = String::new();
    let mut names = Vec::new();
    for tick in timeline.range.ticks(*plot) {
        lines.push_str(&format!("M{}.5 {}V{high}", tick.x, high - 6));
        let said = ctx.date(Date { from: tick.is, to: None });
        // Not over the edge: the line says where it is.
        if tick.x + 3 + metrics::width(&said, 12) <= *width {
            names.push(text("", tick.x + 3, high - 8, said));
        }
    }
    let day = day.map(|x| {
        let said = ctx.fill(ctx.texts.asof_day, &[&said_day(ctx)]);
        let wide = metrics::width(&said, 12);
        let at = if x + 4 + wide > *width { (x - 4 - wide).max(0) } else { x + 4 };
        view! {
            <g class="day">{path("day-line", format!("M{x}.5 0V{high}"))}{text("day-name", at, 13, said)}</g>
        }
    });
    let rule = format!("M0 {}.5H{width}", high - 1);
    view! {
        <div class="timeline-axis" aria-hidden="true">
            <svg class="figure-part timeline-figure" viewBox=format!("0 0 {width} {high}") width=*width height=high>
                <g class="scale">{path("grid", lines)}{path("rule", rule)}{names}</g>
                {day}
            </svg>
        </div>
    }
    .into_any()
}

fn said_day(ctx: &Ctx<'_>) -> String {
    ctx.view.asof.map(|day| format::day(day, ctx.lang)).unwrap_or_default()
}

/// Where the as-of day stands, if it is on screen.
fn day_at(ctx: &Ctx<'_>, drawing: &Drawing) -> Option<i32> {
    let range = drawing.timeline.range;
    let number = scale::number(ctx.view.asof?);
    (number >= range.from && number < range.until).then(|| range.x(number, drawing.plot))
}

/// The as-of day as a line through all lanes.
pub fn day_line(ctx: &Ctx<'_>, drawing: &Drawing) -> Option<AnyView> {
    let x = day_at(ctx, drawing)?;
    Some(path("day-line", format!("M{x}.5 0V{}", drawing.layout.height)))
}

/// A lane: its head, and the lines of the years below that.
pub fn lane(ctx: &Ctx<'_>, drawing: &Drawing, n: usize) -> Option<AnyView> {
    let Drawing { timeline, layout, width, plot, .. } = drawing;
    let party = *lanes(ctx.index).get(n)?;
    let top = layout.lanes[n]?;
    let next = layout.lanes[n + 1..].iter().flatten().next();
    let bottom = next.copied().unwrap_or(layout.height);
    let mut lines = String::new();
    for tick in timeline.range.ticks(*plot) {
        lines.push_str(&format!("M{}.5 {}V{bottom}", tick.x, top + 1));
    }
    let is_wider = |party: &&Party<String>| party.role == Role::Wider;
    let wider = ctx.index.data.parties.iter().find(is_wider);
    let mine = || timeline.items.iter().filter(|item| item.lane == n);
    let wider = wider.filter(|_| mine().any(|item| item.is_wider));
    let more = wider.map(|wider| {
        let at = metrics::width(&party.name, 17) + 40;
        view! {
            {sign(wider, at, top + 12, 10)}
            {text("lane-more", at + 16, top + 22, ctx.texts.with_others.to_owned())}
        }
    });
    let name = match more.is_some() {
        true => format!("{} +", party.name),
        false => party.name.clone(),
    };
    let rule = (top > 0).then(|| path("rule", format!("M0 {top}.5H{width}")));
    let unsure = layout.unsure[n].map(|y| {
        view! {
            {path("unsure-rule", format!("M0 {}.5H{width}", y + 3))}
            {text("unsure-name", 0, y + 19, ctx.texts.theme_page.unsure.to_owned())}
        }
    });
    Some(
        view! {
            <g class=format!("lane {}", hue_class(party.hue))>
                {path("grid", lines)}
                {rule}
                {sign(party, 0, top + 11, 12)}
                {text("lane-name", 18, top + 22, name)}
                {more}
                {unsure}
            </g>
        }
        .into_any(),
    )
}

/// The sign of a party at a place.
pub fn sign(party: &Party<String>, x: i32, y: i32, size: i32) -> AnyView {
    view! {
        <svg class=format!("sign {}", hue_class(party.hue)) viewBox="0 0 12 12" x=x y=y width=size height=size aria-hidden="true">
            <path d=shape(party.glyph) fill-rule="evenodd"></path>
        </svg>
    }
    .into_any()
}

pub fn text(class: &'static str, x: i32, y: i32, content: String) -> AnyView {
    view! { <text class=class x=x y=y>{content}</text> }.into_any()
}

/// A line from an item to the older one that it supersedes or builds on. Nothing where the drawing
/// has no such items: what is lit may be of the drawing that takes this one's place next.
pub fn edge(drawing: &Drawing, tie: Tie) -> Option<AnyView> {
    let y = |n: usize| {
        let place = drawing.layout.placed.get(n)?.as_ref()?;
        let band = drawing.timeline.items.get(n)?.band;
        let is_beside = place.label.is_beside || band == Band::Events;
        Some(place.y + if is_beside { 12 } else { band.row() - 7 })
    };
    let older = drawing.marks.get(tie.older)?;
    let x1 = drawing.marks.get(tie.newer)?.from.0;
    let (y1, y2) = (y(tie.newer)?, y(tie.older)?);
    let x2 = older.to.1.min(x1).max(older.from.0);
    let way = (y2 - y1).signum();
    let bend = way * ((y2 - y1).abs() / 2).min(40);
    let head = -6 * way;
    let d = format!(
        "M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}m-4 {head}l4 {} 4 {head}",
        y1 + bend,
        y2 - bend,
        6 * way,
    );
    let class = match tie.kind {
        RelationType::Supersedes => "edge-supersedes",
        _ => "edge-builds",
    };
    Some(path(class, d))
}
