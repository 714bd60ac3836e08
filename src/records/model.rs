//! Search over every kind of record: title above text above names around it.

use crate::dataset::{Evidence, Lang};
use crate::query::Index;
use crate::query::fold::fold;
use crate::query::index::Found;
use crate::query::order::sorted_by_key;
use crate::query::search::Search;
use crate::record::model::{id_of, statement, title_of};

/// One record, ready to be searched.
pub struct Entry {
    pub found: Found,
    /// Folded: the title or name, then the text, then what surrounds it.
    fields: [String; 3],
}

/// Every record of the dataset, in the order in which equals are listed.
pub fn entries(index: &Index, lang: Lang) -> Vec<Entry> {
    let data = &index.data;
    let kinds = (0..data.instruments.len())
        .map(Found::Instrument)
        .chain((0..data.provisions.len()).map(Found::Provision))
        .chain((0..data.plans.len()).map(Found::Plan))
        .chain((0..data.assessments.len()).map(Found::Assessment))
        .chain((0..data.events.len()).map(Found::Event))
        .chain((0..data.findings.len()).map(Found::Finding))
        .chain((0..data.bodies.len()).map(Found::Body))
        .chain((0..data.sources.len()).map(Found::Source));
    kinds.map(|found| entry(index, found, lang)).collect()
}

fn entry(index: &Index, found: Found, lang: Lang) -> Entry {
    let title = title_of(index, id_of(index, found), lang).unwrap_or_default();
    let (text, _) = statement(index, found);
    let mut around = String::new();
    let mut add = |piece: &str| {
        around.push_str(piece);
        around.push_str(" | ");
    };
    let data = &index.data;
    match found {
        Found::Provision(n) => {
            add(index.instrument_of(n).title.get(lang));
            data.provisions[n].note.iter().for_each(|note| add(note));
        }
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            add(&item.short);
            add(&item.title.en);
            add(&item.title.fr);
            item.issuers.iter().chain(&item.summary).chain(&item.note).for_each(|text| add(text));
            item.pillars.iter().for_each(|pillar| add(&pillar.summary));
        }
        Found::Source(n) => {
            let item = &data.sources[n];
            add(&item.publisher);
            item.author.iter().chain(&item.note).for_each(|text| add(text));
        }
        Found::Body(n) => {
            let item = &data.bodies[n];
            add(&item.name.en);
            add(&item.name.fr);
            item.abbr.iter().chain(&item.note).for_each(|text| add(text));
        }
        Found::Event(n) => data.events[n].note.iter().for_each(|note| add(note)),
        Found::Finding(n) => add(&data.findings[n].standing_note),
        Found::Assessment(n) => add(&data.assessments[n].differs),
        Found::Plan(n) => {
            let plan = &data.plans[n];
            plan.goals.iter().for_each(|goal| add(&goal.summary));
            plan.progress.iter().for_each(|step| add(&step.text));
        }
    }
    Entry { found, fields: [fold(&title), fold(text.unwrap_or_default()), fold(&around)] }
}

/// The records that match, the best first: what is in the title counts more
/// than what is in the text, and that more than what is around it.
pub fn find<'a>(entries: &'a [Entry], search: &Search) -> Vec<&'a Entry> {
    let found: Vec<(usize, &Entry)> = entries
        .iter()
        .filter(|entry| search.matches(&entry.fields.join(" | ")))
        .map(|entry| {
            let [title, text, around] = &entry.fields;
            let score =
                9 * search.matched(title) + 3 * search.matched(text) + search.matched(around);
            (score, entry)
        })
        .collect();
    let found = sorted_by_key(found, |(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// Where a record's evidence stands in short, for a list.
pub fn first_place(evidence: &[Evidence<String>]) -> Option<&str> {
    evidence.first().map(|item| item.locator.as_str())
}
