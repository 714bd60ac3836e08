//! The lineage screen as content.

use super::detail::{detail, said};
use super::figure::{legend, svg};
use super::graph::{Graph, linked};
use super::list::list;
use super::picture::{draw, graph_of, name_of, party_of};
use super::walk::FULL;
use crate::content::pieces::{link, opening, p};
use crate::content::{ACTION, CHOICE, Ctx, Element, FIGURE, Node, Nodes, el};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::query::index::Found;
use crate::record::model::id_of;
use crate::records::content::list_waiting;
use crate::scene::Scene;
use crate::timeline::controls::save;

/// The name of the figure, and the ids of its parts.
pub const NAME: &str = "lineage";
/// The part that scrolls.
pub const SCROLLS: &str = "lineage-scrolls";
/// What the buttons do.
pub const LARGER: &str = "lineage-larger";
pub const SMALLER: &str = "lineage-smaller";
pub const AS_IS: &str = "lineage-as-is";

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let shown = scene.catalogued();
    let count = count_line(scene);
    let mut out = Vec::new();
    opening(texts.lineage.title, texts.lineage.lead).add_to(&mut out);
    panel(scene, count, scene.ctx().map(|ctx| controls(&ctx))).add_to(&mut out);
    match (shown, graph_of(scene)) {
        (Some((ctx, catalogue, hits)), Some((_, graph))) => {
            let passes = |centre: Found| catalogue.found(&hits.shown).any(|found| found == centre);
            let centre_passes = graph.focus.is_none_or(|n| passes(graph.nodes[n]));
            if hits.shown.count() == 0 {
                nothing(&ctx, hits).add_to(&mut out);
            }
            if graph.nodes.is_empty() {
                if hits.shown.count() > 0 {
                    no_leading(&ctx).add_to(&mut out);
                }
                return out;
            }
            said(&ctx, &graph, centre_passes).add_to(&mut out);
            if ctx.view.as_table {
                list(&ctx, &graph).add_to(&mut out);
            } else {
                figure(scene, &ctx, graph).add_to(&mut out);
            }
        }
        _ => list_waiting(texts).add_to(&mut out),
    }
    out
}

/// Some records pass, but none that the bare view shows.
fn no_leading(ctx: &Ctx<'_>) -> Element {
    let texts = ctx.texts.lineage;
    let said = if ctx.view.is_wide { texts.none_linked } else { texts.no_leading };
    let all =
        (!ctx.view.is_wide).then(|| link(ctx.href(|view| view.is_wide = true), texts.everything));
    p("nothing", format!("{said} ")).attr("id", "no-leading").child(all)
}

/// The choice of the centre, of how far, of the form.
fn controls(ctx: &Ctx<'_>) -> Element {
    let texts = ctx.texts.lineage;
    let (near, far) = match ctx.view.focus {
        Some(_) => (texts.one_step, texts.two_steps),
        None => (texts.leading, texts.everything),
    };
    let is_wide = ctx.view.is_wide;
    let as_table = ctx.view.as_table;
    el("div")
        .class("control-row lineage-controls")
        .child(
            el("label")
                .class("lineage-choice")
                .child(el("span").child(texts.centre_on))
                .child(el("select").attr("id", "focus").attr(CHOICE, "focus").child(centres(ctx))),
        )
        .child(either(
            "around",
            texts.how_far,
            [
                (near, ctx.href(|view| view.is_wide = false), !is_wide),
                (far, ctx.href(|view| view.is_wide = true), is_wide),
            ],
        ))
        .child(either(
            "as",
            texts.form,
            [
                (texts.as_figure, ctx.href(|view| view.as_table = false), !as_table),
                (texts.as_list, ctx.href(|view| view.as_table = true), as_table),
            ],
        ))
}

/// Two links of which one is what is shown.
fn either(id: &str, label: &str, links: [(&str, String, bool); 2]) -> Element {
    let links: Vec<Element> = links
        .into_iter()
        .map(|(name, href, is_on)| {
            let link = link(href, name);
            let link = if is_on { link.attr("aria-current", "true") } else { link };
            el("li").child(link)
        })
        .collect();
    el("ul").class("either").attr("id", id).attr("aria-label", label).child(links)
}

/// Every record that a reader may centre on, by party.
fn centres(ctx: &Ctx<'_>) -> Vec<Element> {
    let chosen = ctx.view.focus.as_deref();
    let mut linked = linked(ctx.index);
    let focus = chosen.and_then(|id| ctx.index.find(id));
    linked.extend(focus.filter(|found| !linked.contains(found)));
    let option = |id: &str, name: &str| {
        let option = el("option").attr("value", id).child(name);
        if Some(id) == chosen || (id.is_empty() && chosen.is_none()) {
            option.attr("selected", "")
        } else {
            option
        }
    };
    let mut groups = vec![option("", ctx.texts.lineage.no_centre)];
    for party in &ctx.index.data.parties {
        let mut options = Vec::new();
        // In the order of the data: instruments by date, then the bodies.
        let all = (0..ctx.index.data.instruments.len()).map(Found::Instrument);
        for found in all.chain((0..ctx.index.data.bodies.len()).map(Found::Body)) {
            if linked.contains(&found) && party_of(ctx.index, found).id == party.id {
                options.push(option(id_of(ctx.index, found), &name_of(ctx, found)));
            }
        }
        if !options.is_empty() {
            groups.push(el("optgroup").attr("label", &party.name).child(options));
        }
    }
    groups
}

/// The drawing with what belongs to it.
fn figure(scene: &Scene, ctx: &Ctx<'_>, graph: Graph) -> Element {
    let texts = ctx.texts.lineage;
    let lit = scene.lit.as_deref().and_then(|id| place(ctx, &graph, id));
    let picture = draw(ctx, graph, scene.room);
    // The first in time: the nodes are in that order.
    let stop = lit.or(picture.graph.focus).unwrap_or(0);
    let button = |action: &str, label: &str, sign: &str| {
        el("button")
            .attr("type", "button")
            .attr(ACTION, action)
            .attr("aria-label", label)
            .child(sign)
    };
    let is_full = scene.zoom == FULL;
    let reset = (!is_full).then(|| button(AS_IS, texts.zoom_reset, "0"));
    el("div")
        .class("lineage-figure")
        .attr("id", "lineage")
        .attr(FIGURE, NAME)
        .child(
            el("div")
                .class("lineage-tools")
                .child(legend(ctx, &picture.graph))
                .child(el("div").class("lineage-save").child(save(scene)))
                .child(
                    el("div")
                        .class("lineage-zoom")
                        .attr("role", "group")
                        .attr("aria-label", texts.zoom)
                        .child(button(SMALLER, texts.zoom_out, "−"))
                        .child(el("span").class("zoom-now").child(percent(ctx, scene.zoom)))
                        .child(button(LARGER, texts.zoom_in, "+"))
                        .child(reset),
                ),
        )
        .child(
            el("div")
                .class("lineage-scrolls")
                .attr("id", SCROLLS)
                .attr("role", "region")
                .attr("aria-label", texts.region)
                .attr("tabindex", "0")
                .child(svg(ctx, &picture, lit, stop, scene.zoom)),
        )
        .child(detail(ctx, &picture.graph, lit))
}

fn percent(ctx: &Ctx<'_>, zoom: u32) -> String {
    ctx.fill(ctx.texts.lineage.percent, &[&zoom.to_string()])
}

/// The position of a record in the graph.
pub fn place(ctx: &Ctx<'_>, graph: &Graph, id: &str) -> Option<usize> {
    let found = ctx.index.find(id)?;
    graph.nodes.iter().position(|node| *node == found)
}
