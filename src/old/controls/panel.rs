//! The controls that every screen has in common: search, as-of day, filters,
//! how much they show, and which of them mean nothing here.

use super::{asof, chips, copy, facets, search};
use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::desk::ask::EXPORT;
use crate::link::href;
use crate::query::{Filter, Screen};
use crate::scene::Scene;
use crate::text::format;

/// All of them; `count` says how much is shown, and `own` are the screen's own
/// controls.
pub fn panel(scene: &Scene, count: String, own: impl Nodes) -> Element {
    let mut below = Vec::new();
    own.add_to(&mut below);
    // A disclosure stands beside that of the filters.
    let is_disclosure = |node: &Node| matches!(node, Node::Element(one) if one.tag == "details");
    let beside: Vec<Node> = below.extract_if(.., |node| is_disclosure(node)).collect();
    let mut filters = el("div").class("control-row");
    if let (Some(ctx), Some(hits)) = (scene.ctx(), &scene.hits) {
        filters = filters
            .child(facets::facets(&ctx, hits))
            .child(beside)
            .child(chips::chips(&ctx, scene.before_reset.is_some()))
            .child(p("count-line", count).attr("id", "count"))
            .child(copy::desk(EXPORT, ctx.texts.desk.export).class("quiet"));
    }
    el("section")
        .class("controls")
        .attr("aria-label", scene.texts().filter_by)
        .child(
            el("div").class("control-row").child(search::field(scene)).child(asof::control(scene)),
        )
        .child(filters)
        .child(scene.ctx().and_then(|ctx| kept(&ctx)))
        .child(scene.ctx().and_then(|ctx| everywhere(&ctx, scene.everywhere)))
        .child(below)
}

/// "212 of 940 records", and what the as-of date hides; empty before the data
/// is there. It counts what is on screen, which an export of it holds.
pub fn count_line(scene: &Scene) -> String {
    let Some((ctx, catalogue, hits)) = scene.catalogued() else { return String::new() };
    let (mut of, mut all, mut late) = (ctx.view.screen, hits.all, hits.hidden_by_asof);
    if of == Screen::Plans && scene.drawn.is_some() {
        // A plan that is open stands with records of another kind.
        (of, all, late) = (Screen::Records, catalogue.records.len(), 0);
    }
    let shown = scene.drawn.as_ref().map_or_else(|| hits.shown.count(), |drawn| drawn.len());
    let total = ctx.count(all, (ctx.texts.items)(of));
    let mut line = if shown == all {
        ctx.fill(ctx.texts.all_of, &[&total])
    } else {
        ctx.fill(ctx.texts.some_of, &[&format::number(shown, ctx.lang), &total])
    };
    if late > 0 {
        line.push_str("; ");
        line.push_str(&ctx.count(late, ctx.texts.items_hidden_by_asof));
    }
    line
}

/// The way to all that the search finds, where this screen shows a part of it.
fn everywhere(ctx: &Ctx<'_>, found: Option<usize>) -> Option<Element> {
    let said = ctx.count(found?, ctx.texts.records.everywhere);
    let href = href(&ctx.view.on(Screen::Records));
    Some(p("why", link(href, said)).attr("id", "everywhere"))
}

/// Names the filters that are set and mean nothing on this screen.
pub fn kept(ctx: &Ctx<'_>) -> Option<Element> {
    let idle = Filter::ALL
        .iter()
        .filter(|filter| filter.is_set(ctx.view) && !filter.applies_to(ctx.view.screen));
    let names: Vec<&str> = idle
        .map(|filter| match filter {
            Filter::Facet(facet) => (ctx.texts.facet)(*facet),
            Filter::Search => ctx.texts.search,
            Filter::Asof => ctx.texts.asof,
            Filter::Range => ctx.texts.range,
        })
        .collect();
    let said = || ctx.fill(ctx.texts.kept, &[&names.join(", ")]);
    (!names.is_empty()).then(|| p("why", said()).attr("id", "kept"))
}
