//! An instrument: what it is, when it stood, what it says.

use super::provision::answer;
use super::{evidence, fact, record_link, section};
use crate::app::App;
use crate::dataset::{Basis, End, Instrument, Lang};
use crate::query::Index;
use crate::record::model::relations_of;
use crate::text::{Texts, format};
use crate::ui::party;
use leptos::prelude::*;

pub fn instrument(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.instruments[n];
    let (texts, lang) = (app.texts(), app.lang());
    let owner = index.party(&item.party).map(|party| {
        view! { <span class="party">{party::sign(party)}{party.name.clone()}</span> }
    });
    let bodies: Vec<_> = item
        .bodies
        .iter()
        .map(|id| view! { <li>{record_link(app, index, id)}</li> })
        .collect();
    let issuers = item.issuers.join("; ");
    let pillars: Vec<AnyView> = item
        .pillars
        .iter()
        .map(|pillar| {
            view! {
                <div class="pillar">
                    <h4>{pillar.title.get(lang).to_owned()}</h4>
                    <p>{pillar.summary.clone()}</p>
                </div>
            }
            .into_any()
        })
        .collect();
    let says: Vec<AnyView> = (0..index.len())
        .filter(|n| index.instrument_of(*n).id == item.id)
        .map(|n| answer(app, index, n))
        .collect();
    let says = (!says.is_empty())
        .then(|| vec![view! { <ul class="answers">{says}</ul> }.into_any()])
        .unwrap_or_default();
    let plan = index.data.plans.iter().position(|plan| plan.instrument == item.id);
    view! {
        {title_note(texts, item, lang)}
        {item.summary.clone().map(|summary| view! { <p class="statement">{summary}</p> })}
        {item.note.clone().map(|note| view! { <p class="note">{note}</p> })}
        <dl class="facts">
            {fact((texts.facet)(crate::query::Facet::Party), owner)}
            {fact(texts.kind_label, (texts.kind)(item.kind))}
            {(!issuers.is_empty()).then(|| fact(texts.issuers, issuers))}
            {item.members.clone().map(|members| fact(texts.members, members))}
            {fact(texts.dated, dated(texts, item, lang))}
            {fact(texts.in_force, in_force(texts, item, lang))}
            {fact(texts.status_label, status(texts, item))}
            {(!bodies.is_empty()).then(|| {
                fact(texts.bodies, view! { <ul class="inline">{bodies}</ul> })
            })}
        </dl>
        {plan.map(|n| super::plan::outline(app, index, n))}
        {section(texts.pillars, pillars)}
        {section(texts.provisions_of, says)}
        {relations(app, index, &item.id)}
        {evidence::list(app, index, &item.evidence)}
    }
    .into_any()
}

/// The official title in the other language, where ours is only a translation.
fn title_note(texts: &Texts, item: &Instrument<String>, lang: Lang) -> Option<AnyView> {
    let title = &item.title;
    if title.is_official(lang) {
        return None;
    }
    let other = lang.other();
    let official = title.is_official(other).then(|| {
        view! {
            <p>
                {texts.official_title}": "
                <cite lang=other.code()>{title.get(other).to_owned()}</cite>
            </p>
        }
    });
    Some(
        view! { <div class="why"><p>{texts.unofficial_title}</p>{official}</div> }.into_any(),
    )
}

fn dated(texts: &Texts, item: &Instrument<String>, lang: Lang) -> String {
    let date = format::date(item.date, lang);
    match item.date_basis {
        Basis::Stated => date,
        basis => format!("{date} ({})", (texts.basis)(basis)),
    }
}

fn in_force(texts: &Texts, item: &Instrument<String>, lang: Lang) -> String {
    let stood = &item.in_force;
    let from = format::date(stood.from, lang);
    let mut line = match stood.end {
        End::Point => format!("{} {from}", (texts.end)(End::Point)),
        _ => format::fill(texts.in_force_from, &[&from]),
    };
    if let Some(to) = stood.to {
        line.push(' ');
        line.push_str(&format::fill(texts.until, &[&format::date(to, lang)]));
    }
    if matches!(stood.end, End::Inferred | End::NotEvidenced) {
        line.push_str(&format!(" ({})", (texts.end)(stood.end)));
    }
    if let Some(last) = stood.last_evidence {
        line.push_str("; ");
        line.push_str(&format::fill(texts.last_evidence, &[&format::date(last, lang)]));
    }
    line
}

fn status(texts: &Texts, item: &Instrument<String>) -> impl IntoView + use<> {
    let mut word = (texts.status)(item.status.is).to_owned();
    if item.status.basis == Basis::Inferred {
        word.push_str(&format!(" ({})", (texts.basis)(Basis::Inferred)));
    }
    let note = item.status.note.clone();
    view! { {word} {note.map(|note| view! { <p class="why">{note}</p> })} }
}

/// The typed edges of a record, in words.
pub fn relations(app: App, index: &Index, id: &str) -> Option<AnyView> {
    let texts = app.texts();
    let items: Vec<_> = relations_of(index, id)
        .into_iter()
        .map(|(n, other, forward)| {
            let edge = &index.data.relations[n];
            let ours = (edge.basis != Basis::Stated).then(|| {
                view! { <span class="why">" ("{texts.our_comparison}")"</span> }
            });
            view! {
                <li>
                    <span class="relation">{(texts.relation)(edge.kind, forward)}</span>
                    " "
                    {record_link(app, index, &other)}
                    {ours}
                    {edge.note.clone().map(|note| view! { <p class="why">{note}</p> })}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section><h3>{texts.relations}</h3><ul class="relations">{items}</ul></section>
        }
        .into_any()
    })
}
