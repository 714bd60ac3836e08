//! Sources, bodies, events, and claims of the seeds.

use super::instrument::relations;
use super::layout::Told;
use super::{evidence, record_link};
use crate::parts::pieces::{fact, list, note};
use crate::parts::signs::party;
use crate::parts::terms::explained;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Id, Source};
use parallel49_core::query::Facet;
use parallel49_core::screens::record::model::{kind_of, resting_on};

pub fn source(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.sources[n];
    let texts = ctx.texts;
    let mut told = Told::default();
    told.lead.push(view! { <div class="source-way">{way(ctx, item)}</div> }.into_any());
    told.lead.extend(note(item.note.as_ref()));
    let kind = (texts.source_kind)(item.kind);
    let why = format!(". {}", (texts.record.source_why)(item.kind));
    let language = (texts.language_of_source)(item.language);
    let checked = item.last_checked.map(|date| ctx.fill(texts.last_checked, &[&ctx.date(date)]));
    let facts = &mut told.facts;
    facts.extend(item.author.as_ref().map(|author| fact(texts.author, author.clone())));
    facts.push(fact(texts.published_by, format!("{}, {language}", item.publisher)));
    facts.extend(item.date.map(|date| fact(texts.dated, ctx.date(date))));
    facts.push(fact(
        texts.source_kind_label,
        view! { {kind}<span class="why">{why}</span> }.into_any(),
    ));
    facts.extend(item.read.map(|read| fact(texts.record.read_label, (texts.record.read)(read))));
    facts.extend(checked.map(|checked| fact(texts.evidence, checked)));
    facts.extend(
        item.translation.as_ref().map(|id| fact(texts.record.same_in, record_link(ctx, id))),
    );
    let resting: Vec<AnyView> =
        resting_on(ctx.index, &item.id).iter().map(|id| named_by_kind(ctx, id)).collect();
    let count = resting.len();
    let resting: Vec<AnyView> = list("relations", resting).into_iter().collect();
    told.counted("resting", texts.what_rests_on_it, Some(count), resting);
    told
}

/// The way to a source: its address, or why there is none that we link to.
fn way(ctx: &Ctx<'_>, item: &Source<String>) -> AnyView {
    let texts = ctx.texts.record;
    let archived = item.archived.as_ref().map(|url| {
        let url = url.as_str().to_owned();
        view! { " "<a class="outward" href=url rel="noreferrer">{texts.archived}" ↗"</a> }
    });
    let way = match (&item.url, &item.address) {
        (Some(_), _) => crate::parts::pieces::address(ctx, item),
        (None, Some(address)) => {
            let address = address.clone();
            Some(view! { {texts.not_secure}" "<code>{address}</code> }.into_any())
        }
        (None, None) => Some(texts.no_address_known.into_any()),
    };
    view! { <p>{way}{archived}</p> }.into_any()
}

/// A record by its kind and its title.
fn named_by_kind(ctx: &Ctx<'_>, id: &str) -> AnyView {
    let kind = ctx.index.find(id).map(|found| kind_of(found, ctx.lang)).unwrap_or_default();
    view! { <span class="relation">{kind}</span>" "{record_link(ctx, id)} }.into_any()
}

pub fn body(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.bodies[n];
    let texts = ctx.texts;
    let mut told = Told::default();
    if let Some(abbr) = &item.abbr {
        told.lead.push(view! { <p class="abbr">{abbr.clone()}</p> }.into_any());
    }
    if let Some(role) = &item.role {
        told.lead.push(view! { <p class="statement">{explained(ctx, role)}</p> }.into_any());
    }
    told.lead.extend(note(item.note.as_ref()));
    let owner = ctx.index.party(&item.party).map(party);
    told.facts.extend(owner.map(|owner| fact((texts.facet)(Facet::Party), owner)));
    told.facts.extend(item.founded.map(|date| fact(texts.founded, ctx.date(date))));
    told.facts.extend(item.ended.map(|date| fact(texts.ended, ctx.date(date))));
    relations(ctx, &item.id, &mut told);
    let instruments = ctx.index.data.instruments.iter();
    let own = instruments.filter(|instrument| instrument.bodies.contains(&item.id));
    let links: Vec<AnyView> = own.map(|instrument| record_link(ctx, &instrument.id)).collect();
    let count = links.len();
    let links: Vec<AnyView> = list("relations", links).into_iter().collect();
    told.counted("its-instruments", texts.instruments_of_body, Some(count), links);
    told.section("evidence-list", texts.evidence, evidence::list(ctx, &item.evidence));
    told
}

pub fn event(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.events[n];
    let texts = ctx.texts;
    let mut told = Told::default();
    told.lead.push(view! { <p class="statement">{explained(ctx, &item.text)}</p> }.into_any());
    told.lead.extend(note(item.note.as_ref()));
    told.facts.push(fact(texts.dated, ctx.date(item.date)));
    told.facts.push(fact(texts.confidence_label, (texts.confidence)(item.confidence)));
    told.facts.extend(concerned(ctx, &item.instruments));
    told.section("evidence-list", texts.evidence, evidence::list(ctx, &item.evidence));
    told
}

/// The instruments that an event concerns.
fn concerned(ctx: &Ctx<'_>, ids: &[Id]) -> Option<AnyView> {
    let links = list("inline", ids.iter().map(|id| record_link(ctx, id)).collect())?;
    Some(fact(ctx.texts.concerns, links))
}

pub fn finding(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.findings[n];
    let texts = ctx.texts;
    let mut told = Told::default();
    told.lead.push(
        view! { <blockquote class="statement">{explained(ctx, &item.text)}</blockquote> }
            .into_any(),
    );
    let standing = (texts.standing)(item.standing);
    let why = item.standing_note.clone();
    told.facts
        .push(fact(texts.standing_label, view! { {standing}<p class="why">{why}</p> }.into_any()));
    let later: Vec<AnyView> = item
        .later
        .iter()
        .map(|later| {
            let word = (texts.bearing)(later.bearing);
            let note = later.note.clone();
            view! {
                <p>
                    <span class="relation">{word}</span>" "{note}" "
                    {record_link(ctx, &later.record)}
                </p>
            }
            .into_any()
        })
        .collect();
    told.section("later", texts.later_evidence, later);
    told.section("evidence-list", texts.evidence, evidence::list(ctx, &item.evidence));
    told
}
