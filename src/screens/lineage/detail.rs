//! A record of the graph close up, in words.

use crate::parts::controls::in_force::unsure_line;
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::index::Found;
use parallel49_core::screens::in_force::on_day::mark;
use parallel49_core::screens::lineage::drawing::{date_of, name_of, party_of};
use parallel49_core::screens::lineage::graph::Graph;
use parallel49_core::screens::record::model::{id_of, kind_of, title_of};
use parallel49_core::text::format;

/// The lit record; nothing while there is none.
pub fn detail(ctx: &Ctx<'_>, graph: &Graph, lit: Option<usize>) -> AnyView {
    let shown = lit.map(|n| {
        let found = graph.nodes[n];
        let id = id_of(ctx.index, found);
        let centre = (graph.focus != Some(n)).then(|| {
            view! { " "<a class="centre" href=centred(ctx, id)>{ctx.texts.lineage.centre}</a> }
        });
        let ties = told(ctx, graph, n);
        view! {
            <p class="detail-name"><a href=ctx.record(id)>{title_of(ctx.index, id, ctx.lang)}</a>{centre}</p>
            {meta(ctx, found)}
            {(!ties.is_empty()).then(|| view! { <p class="detail-ties">{ties.join(" · ")}</p> })}
        }
    });
    let is_none = shown.is_none();
    view! { <div class="figure-detail" id="lineage-detail" hidden=is_none>{shown}</div> }.into_any()
}

/// One phrase for all that a record is tied to in the same way.
fn told(ctx: &Ctx<'_>, graph: &Graph, n: usize) -> Vec<String> {
    let mut said: Vec<(&str, Vec<String>)> = Vec::new();
    for (edge, other, forward) in graph.ties(n) {
        let kind = ctx.index.data.relations[edge.relation].kind;
        let words = (ctx.texts.relation)(kind, forward);
        let name = name_of(ctx, graph.nodes[other]);
        match said.iter_mut().find(|(known, _)| *known == words) {
            Some((_, names)) => names.push(name),
            None => said.push((words, vec![name])),
        }
    }
    said.into_iter().map(|(words, names)| ctx.labelled(words, &names.join("; "))).collect()
}

/// Whose it is, what it is, when, and how it stands.
pub fn meta(ctx: &Ctx<'_>, found: Found) -> AnyView {
    let mut facts: Vec<String> = Vec::new();
    if let Found::Instrument(n) = found {
        let item = &ctx.index.data.instruments[n];
        facts.push((ctx.texts.kind)(item.kind).to_owned());
        facts.push(date_of(ctx, found));
        facts.push((ctx.texts.status)(item.status.is).to_owned());
    } else {
        facts.push(kind_of(found, ctx.lang).to_owned());
        facts.push(date_of(ctx, found));
    }
    if let Found::Body(n) = found
        && let Some(ended) = ctx.index.data.bodies[n].ended
    {
        facts.push(format::until(ended, ctx.lang));
    }
    let facts = format!(" · {}", facts.join(" · "));
    view! {
        <p class="lit-facts">{party(party_of(ctx.index, found))}{facts}</p>
        {unsure_line(mark(ctx, found).as_ref())}
    }
    .into_any()
}

/// The link to the lineage around a record.
pub fn centred(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.href(|view| {
        view.focus = Some(id.to_owned());
        view.id = None;
    })
}
