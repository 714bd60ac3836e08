//! A provision: what it says, where, and what answers it across the border.

use super::{evidence, fact, record_link};
use crate::app::App;
use crate::compare::model::counterparts;
use crate::query::{Facet, Index, Screen};
use crate::text::format;
use crate::ui::party;
use leptos::prelude::*;

/// How many answers of each party are listed.
const ANSWERS: usize = 4;

pub fn provision(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.provisions[n];
    let instrument = index.instrument_of(n);
    let (texts, lang) = (app.texts(), app.lang());
    let themes: Vec<_> = item
        .themes
        .iter()
        .filter_map(|id| {
            let label = index.theme(id)?.label.clone();
            let href = app.href(|view| {
                view.screen = Screen::Compare;
                view.id = None;
                view.facet_mut(Facet::Theme).clear();
                view.facet_mut(Facet::Theme).add(id.0.clone());
            });
            Some(view! { <li><a href=href>{label}</a></li> })
        })
        .collect();
    let owner = index.party(&instrument.party).map(|party| {
        view! { <span class="party">{party::sign(party)}{party.name.clone()}</span> }
    });
    let date = item.date.unwrap_or(instrument.date);
    view! {
        <blockquote class="statement">{item.text.clone()}</blockquote>
        {item.note.clone().map(|note| view! { <p class="note">{note}</p> })}
        <dl class="facts">
            {fact(texts.record, view! { {owner} " " {record_link(app, index, &instrument.id)} })}
            {fact(texts.dated, format::date(date, lang))}
            {fact(texts.status_label, (texts.status)(instrument.status.is))}
            {fact(texts.kind_label, (texts.provision_kind)(item.kind))}
            {fact(texts.confidence_label, view! {
                {(texts.confidence)(item.confidence)}
                ". "
                <span class="why">{(texts.confidence_why)(item.confidence)}</span>
            })}
            {fact((texts.facet)(Facet::Theme), view! { <ul class="inline">{themes}</ul> })}
        </dl>
        {evidence::list(app, index, &item.evidence)}
        {across(app, index, n)}
    }
    .into_any()
}

fn across(app: App, index: &Index, n: usize) -> Option<AnyView> {
    let groups: Vec<_> = counterparts(index, n, ANSWERS)
        .into_iter()
        .filter_map(|(party, provisions)| {
            let party = index.party(&party)?;
            let items: Vec<_> = provisions.into_iter().map(|n| answer(app, index, n)).collect();
            Some(view! {
                <h4>{party::sign(party)}{party.name.clone()}</h4>
                <ul class="answers">{items}</ul>
            })
        })
        .collect();
    (!groups.is_empty()).then(|| {
        view! {
            <section id="across">
                <h3>{app.texts().related}</h3>
                <p class="why">{app.texts().related_help}</p>
                {groups}
            </section>
        }
        .into_any()
    })
}

/// A provision as one line of a list.
pub fn answer(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.provisions[n];
    let href = app.href(|view| view.id = Some(item.id.0.clone()));
    view! {
        <li>
            <p>{item.text.clone()}</p>
            <p class="meta"><a href=href>{index.instrument_of(n).short.clone()}</a></p>
        </li>
    }
    .into_any()
}
