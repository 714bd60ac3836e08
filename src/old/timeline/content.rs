//! The timeline screen as content.

use super::figure::{Drawing, NAME, svg};
use super::lanes::Band;
use super::model::{self, Item, Timeline};
use super::{controls, marks, table, words};
use crate::content::pieces::{opening, p};
use crate::content::{Ctx, Element, FIGURE, Node, Nodes, el};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::dataset::End;
use crate::query::index::Found;
use crate::record::model::title_of;
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let mut out = vec![opening(texts.timeline.title, texts.timeline.lead).into()];
    let (Some((ctx, _, hits)), Some(timeline)) = (scene.catalogued(), model::of(scene)) else {
        panel(scene, String::new(), None::<Element>).add_to(&mut out);
        p("waiting", texts.loading_rest).add_to(&mut out);
        return out;
    };
    let own = controls::controls(scene, &ctx, &timeline);
    panel(scene, count_line(scene), own).add_to(&mut out);
    if hits.shown.count() == 0 {
        nothing(&ctx, hits).add_to(&mut out);
    } else if ctx.view.as_table {
        table::table(&ctx, &timeline).add_to(&mut out);
    } else {
        figure(scene, &ctx, timeline, &mut out);
    }
    out
}

/// The figure with its legend, and what it says of the lit item.
fn figure(scene: &Scene, ctx: &Ctx<'_>, timeline: Timeline, out: &mut Vec<Node>) {
    let texts = ctx.texts.timeline;
    let lit = scene.lit.as_deref();
    let lit_item = lit.and_then(|id| model::position(ctx, &timeline.items, id));
    let detail = match lit_item {
        Some(n) => detail(ctx, &timeline.items[n]),
        None => vec![p("lit-none", texts.nothing_lit)],
    };
    legend(ctx).add_to(out);
    el("div")
        .class("timeline-detail")
        .attr("id", "timeline-detail")
        .attr("aria-live", "off")
        .child(detail)
        .add_to(out);
    let drawing = Drawing::new(ctx, timeline, scene.room);
    el("div").class("timeline-frame").attr(FIGURE, NAME).child(svg(ctx, &drawing, lit)).add_to(out);
    let nameless = drawing.layout.has_nameless.then_some(texts.nameless);
    p("timeline-note", nameless).add_to(out);
    p("timeline-note", texts.keys).attr("id", "timeline-keys").add_to(out);
}

/// What hover and focus show: what it is, when, and what it is tied to.
fn detail(ctx: &Ctx<'_>, item: &Item) -> Vec<Element> {
    let id = crate::record::model::id_of(ctx.index, item.found);
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    let dates = words::dates(ctx, item.found);
    let facts = [words::party(ctx, item), words::kind(ctx, item.found), &dates];
    let facts = facts.into_iter().chain(words::status(ctx, item.found));
    let facts: Vec<&str> = facts.collect();
    let mut out = vec![p("lit-name", title), p("lit-facts", facts.join(" · "))];
    let ties = words::told(ctx, item.found);
    if !ties.is_empty() {
        out.push(p("lit-ties", ties.join(" · ")));
    }
    out
}

/// The figure by name, with the days it shows.
pub fn named(ctx: &Ctx<'_>, timeline: &Timeline) -> String {
    controls::said(ctx, timeline, ctx.texts.timeline.figure)
}

/// How wide the sample of a mark is, in pixels.
pub const SAMPLE: i32 = 44;

/// What each mark means: a sample in a row of its own, and words.
pub fn legend_items(ctx: &Ctx<'_>) -> Vec<(Vec<Node>, &'static str)> {
    let texts = ctx.texts.timeline;
    let sample = |end: End, band: Band, soft: i32, is_cut: bool| {
        let item = Item {
            found: Found::Instrument(0),
            lane: 0,
            band,
            is_wider: false,
            from: (0, 0),
            to: (0, 0),
            end,
        };
        let (from, to) = match end {
            End::Point => ((20, 20), (20, 20)),
            End::NotEvidenced => ((4, 4 + soft), (22, 22)),
            _ => ((4, 4 + soft), (32, 32)),
        };
        let to = if is_cut { (SAMPLE, SAMPLE) } else { to };
        let mark = marks::Mark { from, to, tail: to.1, is_cut: (false, is_cut) };
        marks::shapes(&item, mark, 0, true)
    };
    vec![
        (sample(End::None, Band::Other, 0, false), texts.open_end),
        (sample(End::Stated, Band::Other, 0, false), (ctx.texts.end)(End::Stated)),
        (sample(End::Inferred, Band::Other, 0, false), (ctx.texts.end)(End::Inferred)),
        (sample(End::NotEvidenced, Band::Other, 0, false), texts.unknown_end),
        (sample(End::Stated, Band::Other, 12, false), texts.imprecise),
        (sample(End::Stated, Band::Other, 0, true), texts.cut),
        (sample(End::Point, Band::Other, 0, false), texts.point),
        (sample(End::Point, Band::Events, 0, false), texts.event),
    ]
}

fn legend(ctx: &Ctx<'_>) -> Element {
    let items: Vec<Element> = legend_items(ctx)
        .into_iter()
        .map(|(sample, words)| {
            let sample = el("svg")
                .attr("viewBox", format!("0 0 {SAMPLE} 24"))
                .attr("width", SAMPLE.to_string())
                .attr("height", "24")
                .attr("aria-hidden", "true")
                .child(sample);
            el("li").child(sample).child(words)
        })
        .collect();
    el("ul")
        .class("timeline-legend hue-neutral")
        .attr("aria-label", ctx.texts.timeline.legend)
        .child(items)
}
