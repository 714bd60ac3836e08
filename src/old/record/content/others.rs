//! Sources, bodies, events, and claims of the seeds.

use super::instrument::relations;
use super::{evidence, record_link};
use crate::content::pieces::{address, fact, list, note, p, section};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::query::Facet;
use crate::record::model;

pub fn source(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.sources[n];
    let texts = ctx.texts;
    let resting = model::resting_on(ctx.index, &item.id)
        .iter()
        .map(|id| {
            let kind = ctx.index.find(id).map(|found| model::kind_of(found, ctx.lang));
            el("li")
                .child(el("span").class("relation").child(kind.unwrap_or_default()))
                .child(" ")
                .child(record_link(ctx, id))
        })
        .collect();
    let kind = format!(
        "{}, {}",
        (texts.source_kind)(item.kind),
        (texts.language_of_source)(item.language)
    );
    let checked = item.last_checked.map(|date| ctx.fill(texts.last_checked, &[&ctx.date(date)]));
    let mut out = Vec::new();
    note(item.note.as_ref()).add_to(&mut out);
    el("dl")
        .class("facts")
        .child(item.author.as_ref().map(|author| fact(texts.author, author)))
        .child(fact(texts.published_by, &item.publisher))
        .child(item.date.map(|date| fact(texts.dated, ctx.date(date))))
        .child(fact(texts.source_kind_label, kind))
        .child(checked.map(|checked| fact(texts.evidence, checked)))
        .add_to(&mut out);
    el("p").child(address(ctx, item)).add_to(&mut out);
    item.translation.as_ref().map(|id| el("p").child(record_link(ctx, id))).add_to(&mut out);
    let resting = list("relations", resting).map(Into::into).into_iter().collect();
    section(texts.what_rests_on_it, resting).add_to(&mut out);
    out
}

pub fn body(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.bodies[n];
    let texts = ctx.texts;
    let instruments: Vec<Element> = ctx
        .index
        .data
        .instruments
        .iter()
        .filter(|instrument| instrument.bodies.contains(&item.id))
        .map(|instrument| el("li").child(record_link(ctx, &instrument.id)))
        .collect();
    let party = ctx.index.party(&item.party).map(|party| party.name.clone());
    let mut out = Vec::new();
    item.abbr.as_ref().map(|abbr| p("abbr", abbr)).add_to(&mut out);
    item.role.as_ref().map(|role| p("statement", role)).add_to(&mut out);
    note(item.note.as_ref()).add_to(&mut out);
    el("dl")
        .class("facts")
        .child(party.map(|party| fact((texts.facet)(Facet::Party), party)))
        .child(item.founded.map(|date| fact(texts.founded, ctx.date(date))))
        .child(item.ended.map(|date| fact(texts.ended, ctx.date(date))))
        .add_to(&mut out);
    relations(ctx, &item.id).add_to(&mut out);
    let instruments = list("relations", instruments).map(Into::into).into_iter().collect();
    section(texts.instruments_of_body, instruments).add_to(&mut out);
    evidence::list(ctx, &item.evidence).add_to(&mut out);
    out
}

pub fn event(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.events[n];
    let texts = ctx.texts;
    let instruments: Vec<Element> =
        item.instruments.iter().map(|id| el("li").child(record_link(ctx, id))).collect();
    let instruments =
        (!instruments.is_empty()).then(|| fact(texts.concerns, list("inline", instruments)));
    let mut out = Vec::new();
    p("statement", &item.text).add_to(&mut out);
    note(item.note.as_ref()).add_to(&mut out);
    el("dl")
        .class("facts")
        .child(fact(texts.dated, ctx.date(item.date)))
        .child(fact(texts.confidence_label, (texts.confidence)(item.confidence)))
        .child(instruments)
        .add_to(&mut out);
    evidence::list(ctx, &item.evidence).add_to(&mut out);
    out
}

pub fn finding(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.findings[n];
    let texts = ctx.texts;
    let later = item
        .later
        .iter()
        .map(|later| {
            let word = (texts.bearing)(later.bearing);
            el("p")
                .child(el("span").class("relation").child(word))
                .child(format!(" {} ", later.note))
                .child(record_link(ctx, &later.record))
                .into()
        })
        .collect();
    let mut out = Vec::new();
    el("blockquote").class("statement").child(&item.text).add_to(&mut out);
    let standing = el("div").child(el("dt").child(texts.standing_label)).child(
        el("dd").child((texts.standing)(item.standing)).child(p("why", &item.standing_note)),
    );
    el("dl").class("facts").child(standing).add_to(&mut out);
    section(texts.later_evidence, later).add_to(&mut out);
    evidence::list(ctx, &item.evidence).add_to(&mut out);
    out
}
