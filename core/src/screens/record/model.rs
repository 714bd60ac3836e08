//! What a record is called, and what rests on a source.

use crate::dataset::{Evidence, Lang};
use crate::query::Index;
use crate::query::index::Found;
use crate::text::texts;
use itertools::Itertools;

/// The title of a record in the reader's language.
pub fn title_of(index: &Index, id: &str, lang: Lang) -> Option<String> {
    let data = &index.data;
    Some(match index.find(id)? {
        Found::Provision(n) => {
            let theme = data.provisions[n].themes.first();
            let theme = theme.and_then(|id| index.theme(id)).map(|theme| theme.label.as_str());
            format!("{}, {}", index.instrument_of(n).short, theme.unwrap_or_default())
        }
        Found::Instrument(n) => data.instruments[n].title.get(lang).to_owned(),
        Found::Source(n) => data.sources[n].title.clone(),
        Found::Body(n) => data.bodies[n].name.get(lang).to_owned(),
        Found::Event(n) => data.events[n].title.clone(),
        Found::Finding(n) => first_words(&data.findings[n].text, 8),
        Found::Assessment(n) => {
            let item = &data.assessments[n];
            let theme = index.theme(&item.theme).map(|theme| theme.label.as_str());
            let era = data.eras.iter().find(|era| era.id == item.era);
            let era = era.map(|era| era.label.as_str());
            format!("{}, {}", theme.unwrap_or_default(), era.unwrap_or_default())
        }
        Found::Plan(n) => index.instrument(&data.plans[n].instrument)?.short.clone(),
    })
}

fn first_words(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() <= most {
        return text.to_owned();
    }
    format!("{}…", words[..most].join(" "))
}

/// The word for a kind of record.
pub fn kind_of(found: Found, lang: Lang) -> &'static str {
    (texts(lang).record_kind)(found.kind())
}

/// The text a reader would quote, and what it rests on.
pub fn statement(index: &Index, found: Found) -> (Option<&str>, &[Evidence<String>]) {
    let data = &index.data;
    match found {
        Found::Provision(n) => (Some(&data.provisions[n].text), &data.provisions[n].evidence),
        Found::Instrument(n) => (None, &data.instruments[n].evidence),
        Found::Body(n) => (data.bodies[n].role.as_deref(), &data.bodies[n].evidence),
        Found::Event(n) => (Some(&data.events[n].text), &data.events[n].evidence),
        Found::Finding(n) => (Some(&data.findings[n].text), &data.findings[n].evidence),
        Found::Assessment(n) => (Some(&data.assessments[n].rationale), &[]),
        Found::Plan(n) => (Some(&data.plans[n].outcome), &data.plans[n].outcome_evidence),
        Found::Source(_) => (None, &[]),
    }
}

/// What a record says, in a line under its title; nothing where it says none.
pub fn line_of(index: &Index, found: Found) -> &str {
    let data = &index.data;
    let said = match found {
        Found::Instrument(n) => data.instruments[n].summary.as_deref(),
        Found::Source(n) => Some(data.sources[n].publisher.as_str()),
        _ => statement(index, found).0,
    };
    said.unwrap_or_default()
}

/// The records that rest on a source.
pub fn resting_on(index: &Index, source: &str) -> Vec<String> {
    all(index)
        .filter(|found| statement(index, *found).1.iter().any(|item| *item.source == *source))
        .map(|found| id_of(index, found).to_owned())
        .collect()
}

/// Every record that carries evidence.
pub fn all(index: &Index) -> impl Iterator<Item = Found> + use<'_> {
    let data = &index.data;
    (0..data.instruments.len())
        .map(Found::Instrument)
        .chain((0..data.provisions.len()).map(Found::Provision))
        .chain((0..data.plans.len()).map(Found::Plan))
        .chain((0..data.bodies.len()).map(Found::Body))
        .chain((0..data.events.len()).map(Found::Event))
        .chain((0..data.findings.len()).map(Found::Finding))
}

pub fn id_of(index: &Index, found: Found) -> &str {
    let data = &index.data;
    match found {
        Found::Provision(n) => &data.provisions[n].id,
        Found::Instrument(n) => &data.instruments[n].id,
        Found::Source(n) => &data.sources[n].id,
        Found::Body(n) => &data.bodies[n].id,
        Found::Event(n) => &data.events[n].id,
        Found::Finding(n) => &data.findings[n].id,
        Found::Assessment(n) => &data.assessments[n].id,
        Found::Plan(n) => &data.plans[n].id,
    }
}

/// The relations of a record: the edge, the other end, whether it points away.
pub fn relations_of(index: &Index, id: &str) -> Vec<(usize, String, bool)> {
    let found: Vec<(usize, String, bool)> = index
        .data
        .relations
        .iter()
        .enumerate()
        .filter_map(|(n, edge)| {
            if *edge.from == *id {
                Some((n, edge.to.0.clone(), true))
            } else if *edge.to == *id {
                Some((n, edge.from.0.clone(), false))
            } else {
                None
            }
        })
        .collect();
    found
        .into_iter()
        .sorted_by_cached_key(|(n, _, forward)| (index.data.relations[*n].kind, !forward))
        .collect::<Vec<_>>()
}
