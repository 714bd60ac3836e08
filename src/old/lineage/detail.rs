//! A record of the graph close up, in words.

use super::graph::{Edge, Graph};
use super::picture::{date_of, name_of, party_of};
use crate::content::pieces::{link, p, party};
use crate::content::{Ctx, Element, Nodes, el};
use crate::query::index::Found;
use crate::record::model::{id_of, kind_of, title_of};

/// The line of the lit record; a hint while there is none.
pub fn detail(ctx: &Ctx<'_>, graph: &Graph, lit: Option<usize>) -> Element {
    let frame = el("div").class("lineage-detail").attr("id", "lineage-detail");
    let Some(n) = lit.or(graph.focus) else {
        return frame.child(p("why", ctx.texts.lineage.hint));
    };
    let found = graph.nodes[n];
    let id = id_of(ctx.index, found);
    // One phrase for all that the record is tied to in the same way.
    let mut said: Vec<(&str, String)> = Vec::new();
    for (edge, other, forward) in ties(graph, n) {
        let kind = ctx.index.data.relations[edge.relation].kind;
        let words = (ctx.texts.relation)(kind, forward);
        let name = name_of(ctx, graph.nodes[other]);
        match said.iter_mut().find(|(known, _)| *known == words) {
            Some((_, names)) => {
                names.push_str("; ");
                names.push_str(&name);
            }
            None => said.push((words, name)),
        }
    }
    let said: Vec<Element> = said
        .iter()
        .map(|(words, names)| {
            let words = el("span").class("relation").child(ctx.labelled(words, ""));
            el("span").child(words).child(names)
        })
        .collect();
    let centre = (graph.focus != Some(n)).then(|| link(centred(ctx, id), ctx.texts.lineage.centre));
    frame
        .child(
            el("p")
                .class("detail-name")
                .child(link(ctx.record(id), title_of(ctx.index, id, ctx.lang)))
                .child(centre.map(|link| link.class("centre"))),
        )
        .child(meta(ctx, found))
        .child((!said.is_empty()).then(|| p("detail-ties", said)))
}

/// Whose it is, what it is, when, and how it stands.
pub fn meta(ctx: &Ctx<'_>, found: Found) -> Element {
    let mut parts = vec![el("span").child(party(party_of(ctx.index, found)))];
    let mut add = |text: String| parts.push(el("span").child(text));
    if let Found::Instrument(n) = found {
        let item = &ctx.index.data.instruments[n];
        add((ctx.texts.kind)(item.kind).to_owned());
        add(date_of(ctx, found));
        add((ctx.texts.status)(item.status.is).to_owned());
    } else {
        add(kind_of(found, ctx.lang).to_owned());
        add(date_of(ctx, found));
        if let Found::Body(n) = found
            && let Some(ended) = ctx.index.data.bodies[n].ended
        {
            add(crate::text::format::until(ended, ctx.lang));
        }
    }
    el("p").class("meta").child(parts)
}

/// The edges of a record within the graph: the edge, the other end, and
/// whether it points away.
pub fn ties(graph: &Graph, n: usize) -> impl Iterator<Item = (&Edge, usize, bool)> {
    graph.edges.iter().filter_map(move |edge| {
        if edge.from == n {
            Some((edge, edge.to, true))
        } else if edge.to == n {
            Some((edge, edge.from, false))
        } else {
            None
        }
    })
}

/// The link to the lineage around a record.
pub fn centred(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.href(|view| {
        view.focus = Some(id.to_owned());
        view.id = None;
    })
}

/// How much of what is shown, and what is not.
pub fn said(ctx: &Ctx<'_>, graph: &Graph, centre_passes: bool) -> Element {
    let texts = ctx.texts.lineage;
    let records = ctx.count(graph.nodes.len(), texts.records);
    let links = ctx.count(graph.edges.len(), texts.links);
    let mut said = vec![ctx.fill(texts.shown, &[&records, &links])];
    if !centre_passes {
        said.push(texts.centre_hidden.to_owned());
    }
    if graph.hidden > 0 {
        said.push(ctx.count(graph.hidden, texts.hidden));
    }
    if graph.alone > 0 {
        said.push(ctx.count(graph.alone, texts.alone));
    }
    let mut out = el("p").class("why").attr("id", "lineage-said");
    for text in said {
        text.add_to(&mut out.children);
        " ".add_to(&mut out.children);
    }
    out
}
