//! An instrument: what it is, when it stood, what it says, what came before and after.

use super::layout::Told;
use super::statement::{self, of_same};
use super::{evidence, plan, record_link};
use crate::parts::pieces::{fact, note, places_line};
use crate::parts::signs::party;
use crate::parts::terms::explained;
use crate::screens::compare::generations::since_link;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Basis, Covered, Instrument, Pillar};
use parallel49_core::link;
use parallel49_core::query::{Facet, Screen};
use parallel49_core::screens::record::relations::{Side, Tie, ties};
use parallel49_core::screens::record::says::{Says, says};
use parallel49_core::screens::record::standing::{dated, in_force, status_word};

pub fn instrument(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.instruments[n];
    let texts = ctx.texts;
    let mut told = what_it_is(ctx, item);
    if let Some(plan) = ctx.index.data.plans.iter().position(|plan| plan.instrument == item.id) {
        plan::sections(ctx, plan, &mut told);
    }
    let said = says(ctx.index, &item.id);
    let (statements, figures) = (said.statements(), said.figures.len());
    told.counted("says", texts.provisions_of, Some(statements), by_theme(ctx, &said));
    let shown = (figures > 0)
        .then(|| statement::list(said.figures.iter().map(|n| of_same(ctx, *n)).collect()));
    told.counted("figure-list", texts.record.figures, Some(figures), shown.into_iter().collect());
    let pillars: Vec<AnyView> = item.pillars.iter().map(|item| pillar(ctx, item)).collect();
    let count = pillars.len();
    told.counted("pillars", texts.pillars, Some(count), pillars);
    relations(ctx, &item.id, &mut told);
    told.section("coverage-list", texts.coverage, coverage(ctx, item));
    told.section("evidence-list", texts.evidence, evidence::list(ctx, &item.evidence));
    told
}

/// Its summary and its facts.
fn what_it_is(ctx: &Ctx<'_>, item: &Instrument<String>) -> Told {
    let texts = ctx.texts;
    let bodies: Vec<AnyView> =
        item.bodies.iter().map(|id| view! { <li>{record_link(ctx, id)}</li> }.into_any()).collect();
    let issuers = item.issuers.join("; ");
    let mut told = Told::default();
    told.lead.extend(title_note(ctx, item));
    if let Some(summary) = &item.summary {
        told.lead.push(view! { <p class="statement">{explained(ctx, summary)}</p> }.into_any());
    }
    told.lead.extend(note(item.note.as_ref()));
    let facts = &mut told.facts;
    facts.push(fact((texts.facet)(Facet::Party), ctx.index.party(&item.party).map(party)));
    facts.push(fact(texts.kind_label, (texts.kind)(item.kind)));
    if !issuers.is_empty() {
        facts.push(fact(texts.issuers, issuers));
    }
    facts.extend(item.members.as_ref().map(|members| fact(texts.members, members.clone())));
    facts.push(fact(texts.dated, dated(ctx, item)));
    facts.push(fact(texts.in_force, in_force(ctx, item)));
    facts.push(fact(texts.status_label, status(ctx, item)));
    facts.extend(
        item.read.map(|read| fact(texts.record.own_text_label, (texts.record.own_text)(read))),
    );
    if !bodies.is_empty() {
        let list = view! { <ul class="inline">{bodies}</ul> }.into_any();
        facts.push(fact(texts.bodies, list));
    }
    let changes = since_link(ctx, item);
    facts.extend(changes.map(|changes| fact(texts.compare.generations, changes)));
    told
}

/// The official title in the other language, where ours is only a translation.
fn title_note(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<AnyView> {
    let title = &item.title;
    if title.is_official(ctx.lang) {
        return None;
    }
    let other = ctx.lang.other();
    let official = title.is_official(other).then(|| {
        let label = ctx.labelled(ctx.texts.official_title, "");
        let title = title.get(other).to_owned();
        view! { " "{label}<cite lang=other.code()>{title}</cite> }
    });
    let said = format!("({})", ctx.texts.unofficial_title);
    Some(view! { <p class="why">{said}{official}</p> }.into_any())
}

fn status(ctx: &Ctx<'_>, item: &Instrument<String>) -> AnyView {
    let why = item.status.note.clone().map(|note| view! { <p class="why">{note}</p> });
    view! { {status_word(ctx, item)}{why} }.into_any()
}

/// What it says, theme by theme.
fn by_theme(ctx: &Ctx<'_>, said: &Says<'_>) -> Vec<AnyView> {
    let group = |(theme, all): &(&parallel49_core::dataset::Theme<String>, Vec<usize>)| {
        let items = all.iter().map(|n| of_same(ctx, *n)).collect();
        view! { <h4>{theme.label.clone()}</h4>{statement::list(items)} }.into_any()
    };
    said.themes.iter().map(group).collect()
}

fn pillar(ctx: &Ctx<'_>, item: &Pillar<String>) -> AnyView {
    view! {
        <div class="pillar">
            <h4>{item.title.get(ctx.lang).to_owned()}</h4>
            <p>{item.summary.clone()}</p>
            {places_line(ctx, &item.evidence)}
        </div>
    }
    .into_any()
}

/// Whether it speaks to each theme, for a flagship or joint plan.
fn coverage(ctx: &Ctx<'_>, item: &Instrument<String>) -> Vec<AnyView> {
    let cells = ctx.index.data.coverage.iter().filter(|cell| cell.instrument == item.id);
    let items: Vec<AnyView> = cells
        .filter_map(|cell| {
            let theme = ctx.index.theme(&cell.theme)?.label.clone();
            Some(
                view! {
                    <li>
                        <strong>{theme}</strong>" "{coverage_word(ctx, cell.is)}
                        <p class="why">{cell.reason.clone()}</p>
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    if items.is_empty() {
        return items;
    }
    vec![view! { <ul class="relations">{items}</ul> }.into_any()]
}

/// How an instrument covers a theme: glyph and word.
fn coverage_word(ctx: &Ctx<'_>, is: Covered) -> AnyView {
    let glyph = match is {
        Covered::Addressed => "● ",
        Covered::Partial => "◐ ",
        Covered::NotAddressed => "✕ ",
        Covered::NotCoded => "? ",
        Covered::NotApplicable => "– ",
    };
    view! {
        <span class="coverage-word">
            <span aria-hidden="true">{glyph}</span>
            {(ctx.texts.covered)(is)}
        </span>
    }
    .into_any()
}

/// The relations of a record: what came before, after, and what stands beside it.
pub fn relations(ctx: &Ctx<'_>, id: &str, told: &mut Told) {
    let ties = ties(ctx.index, id);
    let count = ties.len();
    let mut content: Vec<AnyView> = Vec::new();
    for side in Side::ALL {
        let items: Vec<AnyView> =
            ties.iter().filter(|tie| tie.side == side).map(|tie| one(ctx, tie)).collect();
        if !items.is_empty() {
            let heading = (ctx.texts.record.side)(side);
            content.push(view! { <h4>{heading}</h4><ul class="relations">{items}</ul> }.into_any());
        }
    }
    if !content.is_empty() {
        let lineage = link::href(&ctx.view.with(|view| {
            *view = view.on(Screen::Lineage);
            view.focus = Some(id.to_owned());
        }));
        let see = ctx.texts.lineage.see;
        content.push(view! { <p class="see-lineage"><a href=lineage>{see}</a></p> }.into_any());
    }
    told.counted("ties", ctx.texts.relations, Some(count), content);
}

fn one(ctx: &Ctx<'_>, tie: &Tie<'_>) -> AnyView {
    let texts = ctx.texts;
    let word = (texts.relation)(tie.edge.kind, tie.is_forward);
    let ours = (tie.edge.basis != Basis::Stated).then(|| {
        view! { <span class="why">{format!(" ({})", texts.our_comparison)}</span> }
    });
    let note = tie.edge.note.clone().map(|note| view! { <p class="why">{note}</p> });
    view! {
        <li>
            <span class="relation">{word}</span>" "{record_link(ctx, &tie.other)}{ours}{note}
        </li>
    }
    .into_any()
}
