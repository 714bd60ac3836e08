//! Sources, bodies, events, and claims of the seeds.

use super::instrument::relations;
use super::{evidence, fact, record_link, section};
use crate::app::App;
use crate::query::{Facet, Index};
use crate::record::model;
use crate::text::format;
use leptos::prelude::*;

pub fn source(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.sources[n];
    let (texts, lang) = (app.texts(), app.lang());
    let resting: Vec<AnyView> = model::resting_on(index, &item.id)
        .iter()
        .map(|id| {
            let kind = index.find(id).map(|found| model::kind_of(found, lang));
            view! { <li><span class="relation">{kind}</span>" "{record_link(app, index, id)}</li> }
                .into_any()
        })
        .collect();
    let resting = (!resting.is_empty())
        .then(|| vec![view! { <ul class="relations">{resting}</ul> }.into_any()])
        .unwrap_or_default();
    let translation = item.translation.as_ref().map(|id| {
        view! { <p>{record_link(app, index, id)}</p> }
    });
    view! {
        {item.note.clone().map(|note| view! { <p class="note">{note}</p> })}
        <dl class="facts">
            {item.author.clone().map(|author| fact(texts.issuers, author))}
            {fact(texts.published_by, item.publisher.clone())}
            {item.date.map(|date| fact(texts.dated, format::date(date, lang)))}
            {fact(texts.source_kind_label, format!(
                "{}, {}",
                (texts.source_kind)(item.kind),
                (texts.language_of_source)(item.language)
            ))}
            {item.last_checked.map(|date| {
                let date = format::date(date, lang);
                fact(texts.evidence, format::fill(texts.last_checked, &[&date]))
            })}
        </dl>
        <p>{evidence::address(app, item)}</p>
        {translation}
        {section(texts.what_rests_on_it, resting)}
    }
    .into_any()
}

pub fn body(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.bodies[n];
    let (texts, lang) = (app.texts(), app.lang());
    let instruments: Vec<AnyView> = index
        .data
        .instruments
        .iter()
        .filter(|instrument| instrument.bodies.contains(&item.id))
        .map(|instrument| {
            view! { <li>{record_link(app, index, &instrument.id)}</li> }.into_any()
        })
        .collect();
    let instruments = (!instruments.is_empty())
        .then(|| vec![view! { <ul class="relations">{instruments}</ul> }.into_any()])
        .unwrap_or_default();
    let party = index.party(&item.party).map(|party| party.name.clone());
    view! {
        {item.abbr.clone().map(|abbr| view! { <p class="abbr">{abbr}</p> })}
        {item.role.clone().map(|role| view! { <p class="statement">{role}</p> })}
        {item.note.clone().map(|note| view! { <p class="note">{note}</p> })}
        <dl class="facts">
            {party.map(|party| fact((texts.facet)(Facet::Party), party))}
            {item.founded.map(|date| fact(texts.founded, format::date(date, lang)))}
            {item.ended.map(|date| fact(texts.ended, format::date(date, lang)))}
        </dl>
        {relations(app, index, &item.id)}
        {section((texts.facet)(Facet::Kind), instruments)}
        {evidence::list(app, index, &item.evidence)}
    }
    .into_any()
}

pub fn event(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.events[n];
    let (texts, lang) = (app.texts(), app.lang());
    let instruments: Vec<_> = item
        .instruments
        .iter()
        .map(|id| view! { <li>{record_link(app, index, id)}</li> })
        .collect();
    view! {
        <p class="statement">{item.text.clone()}</p>
        {item.note.clone().map(|note| view! { <p class="note">{note}</p> })}
        <dl class="facts">
            {fact(texts.dated, format::date(item.date, lang))}
            {fact(texts.confidence_label, (texts.confidence)(item.confidence))}
            {(!instruments.is_empty()).then(|| {
                fact(texts.relations, view! { <ul class="inline">{instruments}</ul> })
            })}
        </dl>
        {evidence::list(app, index, &item.evidence)}
    }
    .into_any()
}

pub fn finding(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.findings[n];
    let texts = app.texts();
    let later: Vec<AnyView> = item
        .later
        .iter()
        .map(|later| {
            view! {
                <p>
                    <span class="relation">{(texts.bearing)(later.bearing)}</span>
                    " "
                    {later.note.clone()}
                    " "
                    {record_link(app, index, &later.record)}
                </p>
            }
            .into_any()
        })
        .collect();
    view! {
        <blockquote class="statement">{item.text.clone()}</blockquote>
        <dl class="facts">
            {fact(texts.status_label, view! {
                {(texts.standing)(item.standing)}
                <p class="why">{item.standing_note.clone()}</p>
            })}
        </dl>
        {section(texts.later_evidence, later)}
        {evidence::list(app, index, &item.evidence)}
    }
    .into_any()
}
