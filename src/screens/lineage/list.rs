//! The graph as a list: the same records, the same edges, each edge as a sentence under both its
//! ends.

use super::detail::{centred, meta};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Basis;
use parallel49_core::page::Page;
use parallel49_core::screens::lineage::drawing::{graph_of, name_of, word};
use parallel49_core::screens::lineage::graph::{Edge, Graph};
use parallel49_core::screens::record::model::{id_of, title_of};

pub fn list(page: &Page) -> Option<AnyView> {
    let (ctx, graph) = graph_of(page)?;
    let items: Vec<AnyView> = (0..graph.nodes.len()).map(|n| record(&ctx, &graph, n)).collect();
    Some(view! { <ol class="lineage-list">{items}</ol> }.into_any())
}

fn record(ctx: &Ctx<'_>, graph: &Graph, n: usize) -> AnyView {
    let texts = ctx.texts.lineage;
    let found = graph.nodes[n];
    let id = id_of(ctx.index, found);
    let sentences: Vec<AnyView> = graph
        .ties(n)
        .map(|(edge, other, forward)| sentence(ctx, graph, edge, n, other, forward))
        .collect();
    let ties = if sentences.is_empty() {
        view! { <p class="why">{texts.no_links}</p> }.into_any()
    } else {
        view! { <ul class="lineage-ties">{sentences}</ul> }.into_any()
    };
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    let is_centre = graph.focus == Some(n);
    let centre = (!is_centre).then(|| {
        let name = ctx.labelled(texts.centre, &title);
        view! { <a class="centre" href=centred(ctx, id) aria-label=name>{texts.centre}</a> }
    });
    view! {
        <li data-item=id.to_owned() class:is-centre=is_centre>
            <h2><a href=ctx.record(id)>{title}</a></h2>
            {meta(ctx, found)}
            {ties}
            {centre}
        </li>
    }
    .into_any()
}

/// "X — supersedes — Y", with how it is known.
fn sentence(
    ctx: &Ctx<'_>,
    graph: &Graph,
    edge: &Edge,
    here: usize,
    there: usize,
    forward: bool,
) -> AnyView {
    let relation = &ctx.index.data.relations[edge.relation];
    let basis = match relation.basis {
        Basis::Stated => (ctx.texts.basis)(Basis::Stated),
        _ => ctx.texts.our_comparison,
    };
    let other = graph.nodes[there];
    view! {
        <li data-edge=relation.id.to_string()>
            {format!("{} — ", name_of(ctx, graph.nodes[here]))}
            <span class="relation">{word(ctx, edge.relation, forward)}</span>
            " — "
            <a href=ctx.record(id_of(ctx.index, other))>{name_of(ctx, other)}</a>
            <span class="why">{format!(" ({basis})")}</span>
        </li>
    }
    .into_any()
}
