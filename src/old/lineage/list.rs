//! The graph as a list: the same records, the same edges, each edge as a
//! sentence under both its ends.

use super::detail::{centred, meta, ties};
use super::graph::{Edge, Graph};
use super::picture::{name_of, word};
use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, ITEM, el};
use crate::dataset::Basis;
use crate::record::model::{id_of, title_of};

pub fn list(ctx: &Ctx<'_>, graph: &Graph) -> Element {
    let items: Vec<Element> = (0..graph.nodes.len()).map(|n| record(ctx, graph, n)).collect();
    el("ol").class("lineage-list").child(items)
}

fn record(ctx: &Ctx<'_>, graph: &Graph, n: usize) -> Element {
    let texts = ctx.texts.lineage;
    let found = graph.nodes[n];
    let id = id_of(ctx.index, found);
    let sentences: Vec<Element> = ties(graph, n)
        .map(|(edge, other, forward)| sentence(ctx, graph, edge, n, other, forward))
        .collect();
    let below = if sentences.is_empty() {
        p("why", texts.no_links)
    } else {
        el("ul").class("lineage-ties").child(sentences)
    };
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    let centre = link(centred(ctx, id), texts.centre)
        .class("centre")
        .attr("aria-label", ctx.labelled(texts.centre, &title));
    let is_centre = graph.focus == Some(n);
    el("li")
        .attr(ITEM, id)
        .class(if is_centre { "is-centre" } else { "" })
        .child(el("h2").child(link(ctx.record(id), title)))
        .child(meta(ctx, found))
        .child(below)
        .child((!is_centre).then_some(centre))
}

/// "X — supersedes — Y", with how it is known.
fn sentence(
    ctx: &Ctx<'_>,
    graph: &Graph,
    edge: &Edge,
    here: usize,
    there: usize,
    forward: bool,
) -> Element {
    let relation = &ctx.index.data.relations[edge.relation];
    let basis = match relation.basis {
        Basis::Stated => (ctx.texts.basis)(Basis::Stated),
        _ => ctx.texts.our_comparison,
    };
    let other = graph.nodes[there];
    el("li")
        .attr("data-edge", &*relation.id)
        .child(format!("{} — ", name_of(ctx, graph.nodes[here])))
        .child(el("span").class("relation").child(word(ctx, edge.relation, forward)))
        .child(" — ")
        .child(link(ctx.record(id_of(ctx.index, other)), name_of(ctx, other)))
        .child(el("span").class("why").child(format!(" ({basis})")))
}
