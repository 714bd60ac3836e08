//! What a story speaks of: its documents and years.

use super::model::date_of;
use crate::dataset::Story;
use crate::query::Index;
use crate::query::index::Found;

/// How many documents are named.
const NAMED: usize = 4;

/// What a story speaks of.
pub struct Subject<'a> {
    /// The short names of the documents that most of its steps are about.
    pub names: Vec<&'a str>,
    /// How many records there are besides.
    pub more: usize,
    /// The first and the last year of its records.
    pub years: Option<(u16, u16)>,
}

pub fn subject<'a>(index: &'a Index, story: &Story<String>) -> Subject<'a> {
    let mut records: Vec<&str> = Vec::new();
    let mut named: Vec<(&str, usize)> = Vec::new();
    let mut years: Vec<u16> = Vec::new();
    for id in story.steps.iter().flat_map(|step| &step.records) {
        let Some(found) = index.find(id) else { continue };
        if !records.contains(&&**id) {
            records.push(id);
        }
        years.extend(date_of(index, found).map(|date| date.first().year));
        let document = match found {
            Found::Instrument(n) => &index.data.instruments[n],
            Found::Provision(n) => index.instrument_of(n),
            Found::Plan(n) => match index.instrument(&index.data.plans[n].instrument) {
                Some(item) => item,
                None => continue,
            },
            _ => continue,
        };
        match named.iter_mut().find(|(name, _)| *name == document.short) {
            Some((_, times)) => *times += 1,
            None => named.push((&document.short, 1)),
        }
    }
    // Those named most often; among equals in the order of the story.
    named.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let names: Vec<&str> = named.into_iter().take(NAMED).map(|(name, _)| name).collect();
    Subject {
        more: records.len().saturating_sub(names.len()),
        years: years.iter().min().copied().zip(years.iter().max().copied()),
        names,
    }
}
