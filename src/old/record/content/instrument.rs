//! An instrument: what it is, when it stood, what it says.

use super::provision::answer;
use super::{evidence, plan, record_link};
use crate::compare::content::coverage_word;
use crate::content::pieces::{self, fact, list, note, p, party, places_line, section};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::dataset::{Basis, End, Instrument};
use crate::link;
use crate::query::{Facet, Screen};
use crate::record::model::relations_of;
use crate::text::format;

pub fn instrument(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.instruments[n];
    let says = (0..ctx.index.len())
        .filter(|n| ctx.index.instrument_of(*n).id == item.id)
        .map(|n| answer(ctx, n))
        .collect();
    let says = list("answers", says).map(Into::into).into_iter().collect();
    let mut out = what_it_is(ctx, n);
    section(ctx.texts.provisions_of, says).add_to(&mut out);
    out.extend(where_it_stands(ctx, n));
    out
}

/// All before its provisions: facts, plan, pillars.
pub fn what_it_is(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.instruments[n];
    let texts = ctx.texts;
    let bodies =
        item.bodies.iter().map(|id| el("li").child(record_link(ctx, id))).collect::<Vec<_>>();
    let has_bodies = !bodies.is_empty();
    let issuers = item.issuers.join("; ");
    let pillars = item.pillars.iter().map(|pillar| {
        let summary = el("p").child(&pillar.summary);
        let places = places_line(ctx, &pillar.evidence);
        el("div")
            .class("pillar")
            .child(el("h4").child(pillar.title.get(ctx.lang)))
            .child(summary)
            .child(places)
            .into()
    });
    let plan = ctx.index.data.plans.iter().position(|plan| plan.instrument == item.id);
    let facts = el("dl")
        .class("facts")
        .child(fact((texts.facet)(Facet::Party), ctx.index.party(&item.party).map(party)))
        .child(fact(texts.kind_label, (texts.kind)(item.kind)))
        .child((!issuers.is_empty()).then(|| fact(texts.issuers, issuers)))
        .child(item.members.as_ref().map(|members| fact(texts.members, members)))
        .child(fact(texts.dated, dated(ctx, item)))
        .child(fact(texts.in_force, in_force(ctx, item)))
        .child(fact(texts.status_label, status(ctx, item)))
        .child(has_bodies.then(|| fact(texts.bodies, list("inline", bodies))));
    let mut out = Vec::new();
    title_note(ctx, item).add_to(&mut out);
    item.summary.as_ref().map(|summary| p("statement", summary)).add_to(&mut out);
    note(item.note.as_ref()).add_to(&mut out);
    facts.add_to(&mut out);
    if let Some(n) = plan {
        out.extend(plan::outline(ctx, n));
    }
    section(texts.pillars, pillars.collect()).add_to(&mut out);
    out
}

/// All after its provisions: coverage, relations, evidence.
pub fn where_it_stands(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let item = &ctx.index.data.instruments[n];
    let mut out = Vec::new();
    coverage(ctx, item).add_to(&mut out);
    relations(ctx, &item.id).add_to(&mut out);
    evidence::list(ctx, &item.evidence).add_to(&mut out);
    out
}

/// Whether it speaks to each theme, for a flagship or joint plan.
fn coverage(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<Element> {
    let cells = ctx.index.data.coverage.iter().filter(|cell| cell.instrument == item.id);
    let items = cells
        .filter_map(|cell| {
            let theme = ctx.index.theme(&cell.theme)?;
            Some(
                el("li")
                    .child(&theme.label)
                    .child(" ")
                    .child(coverage_word(ctx, cell.is))
                    .child(p("why", &cell.reason)),
            )
        })
        .collect();
    section(ctx.texts.coverage, vec![list("relations", items)?.into()])
}

/// The official title in the other language, where ours is only a translation.
fn title_note(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<Element> {
    let title = &item.title;
    if title.is_official(ctx.lang) {
        return None;
    }
    let other = ctx.lang.other();
    let official = title.is_official(other).then(|| {
        el("p")
            .child(ctx.labelled(ctx.texts.official_title, ""))
            .child(el("cite").attr("lang", other.code()).child(title.get(other)))
    });
    Some(el("div").class("why").child(el("p").child(ctx.texts.unofficial_title)).child(official))
}

fn dated(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let date = ctx.date(item.date);
    match item.date_basis {
        Basis::Stated => date,
        basis => format!("{date} ({})", (ctx.texts.basis)(basis)),
    }
}

/// When it stood, in words.
pub fn in_force(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let stood = &item.in_force;
    let texts = ctx.texts;
    let mut line = match stood.end {
        End::Point => [(texts.end)(End::Point), " ", &format::since(stood.from, ctx.lang)].concat(),
        _ => format::since(stood.from, ctx.lang),
    };
    if let Some(to) = stood.to {
        line.push_str(", ");
        line.push_str(&format::until(to, ctx.lang));
    }
    if matches!(stood.end, End::Inferred | End::NotEvidenced) {
        line.push_str(&format!(" ({})", (texts.end)(stood.end)));
    }
    if let Some(last) = stood.last_evidence {
        line.push_str("; ");
        line.push_str(&ctx.fill(texts.last_evidence, &[&ctx.date(last)]));
    }
    line
}

/// How it stands now, and whether we infer that.
pub fn status_word(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let word = (ctx.texts.status)(item.status.is);
    if item.status.basis == Basis::Inferred {
        return format!("{word} ({})", (ctx.texts.basis)(Basis::Inferred));
    }
    word.to_owned()
}

fn status(ctx: &Ctx<'_>, item: &Instrument<String>) -> Vec<Node> {
    let mut out = Vec::new();
    status_word(ctx, item).add_to(&mut out);
    item.status.note.as_ref().map(|note| p("why", note)).add_to(&mut out);
    out
}

/// The typed edges of a record, in words.
pub fn relations(ctx: &Ctx<'_>, id: &str) -> Option<Element> {
    let texts = ctx.texts;
    let items = relations_of(ctx.index, id)
        .into_iter()
        .map(|(n, other, forward)| {
            let edge = &ctx.index.data.relations[n];
            let ours = (edge.basis != Basis::Stated)
                .then(|| el("span").class("why").child(format!(" ({})", texts.our_comparison)));
            let word = (texts.relation)(edge.kind, forward);
            el("li")
                .child(el("span").class("relation").child(word))
                .child(" ")
                .child(record_link(ctx, &other))
                .child(ours)
                .child(edge.note.as_ref().map(|note| p("why", note)))
        })
        .collect();
    let items = list("relations", items)?;
    let lineage = link::href(&ctx.view.with(|view| {
        *view = view.on(Screen::Lineage);
        view.focus = Some(id.to_owned());
    }));
    let lineage = p("see-lineage", pieces::link(lineage, texts.lineage.see));
    section(texts.relations, vec![items.into(), lineage.into()])
}
