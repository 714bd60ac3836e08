//! A provision: what it says, where, and what answers it across the border.

use super::{evidence, record_link};
use crate::compare::model::counterparts;
use crate::content::pieces::{fact, link, list, note, p, party, sign};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::query::{Facet, Screen};

/// How many answers of each party are listed.
const ANSWERS: usize = 4;

pub fn provision(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.provisions[n];
    let instrument = ctx.index.instrument_of(n);
    let texts = ctx.texts;
    let themes = item
        .themes
        .iter()
        .filter_map(|id| {
            let label = &ctx.index.theme(id)?.label;
            let href = ctx.href(|view| {
                view.screen = Screen::Compare;
                view.id = None;
                view.facet_mut(Facet::Theme).clear();
                view.facet_mut(Facet::Theme).add(id.0.clone());
            });
            Some(el("li").child(link(href, label)))
        })
        .collect();
    let owner = ctx.index.party(&instrument.party).map(party);
    let confidence =
        el("span").class("why").child(format!(". {}", (texts.confidence_why)(item.confidence)));
    let facts = el("dl")
        .class("facts")
        .child(fact(
            texts.instrument,
            owner.into_iter().chain([record_link(ctx, &instrument.id)]).collect::<Vec<_>>(),
        ))
        .child(fact(texts.dated, ctx.date(item.date.unwrap_or(instrument.date))))
        .child(fact(texts.status_label, (texts.status)(instrument.status.is)))
        .child(fact(texts.kind_label, (texts.provision_kind)(item.kind)))
        .child(
            el("div")
                .child(el("dt").child(texts.confidence_label))
                .child(el("dd").child((texts.confidence)(item.confidence)).child(confidence)),
        )
        .child(fact((texts.facet)(Facet::Theme), list("inline", themes)));
    let mut out = Vec::new();
    el("blockquote").class("statement").child(&item.text).add_to(&mut out);
    note(item.note.as_ref()).add_to(&mut out);
    facts.add_to(&mut out);
    evidence::list(ctx, &item.evidence).add_to(&mut out);
    across(ctx, n).add_to(&mut out);
    out
}

fn across(ctx: &Ctx<'_>, n: usize) -> Option<Element> {
    let mut groups: Vec<Element> = Vec::new();
    for (id, provisions) in counterparts(ctx.index, n, ANSWERS) {
        let items = provisions.into_iter().map(|n| answer(ctx, n)).collect();
        groups.extend(ctx.index.party(&id).map(party_heading));
        groups.extend(list("answers", items));
    }
    (!groups.is_empty()).then(|| {
        el("section")
            .attr("id", "across")
            .child(el("h3").child(ctx.texts.related))
            .child(p("why", ctx.texts.related_help))
            .child(groups)
    })
}

pub fn party_heading(party: &crate::dataset::Party<String>) -> Element {
    el("h4").child(sign(party)).child(&party.name)
}

/// A provision as one item of a list.
pub fn answer(ctx: &Ctx<'_>, n: usize) -> Element {
    let item = &ctx.index.data.provisions[n];
    let name = &ctx.index.instrument_of(n).short;
    let says = ctx.labelled(name, &item.text);
    el("li")
        .child(el("p").child(&item.text))
        .child(p("meta", link(ctx.record(&item.id), name).attr("aria-label", says)))
}
