//! What a record is found by, how well it matches, and why.

use super::Catalogue;
use crate::dataset::Word;
use crate::dataset::{Evidence, Lang};
use crate::query::Index;
use crate::query::bits::Bits;
use crate::query::fold::fold;
use crate::query::index::Found;
use crate::query::postings::{Edge, Shelf};
use crate::query::search::{Form, Search};
use crate::screens::record::model::{id_of, statement, title_of};
use itertools::Itertools;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Where in a record a search may match, the best place first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Field {
    Title,
    Text,
    /// Names, notes and the instrument around it.
    Around,
    /// The titles of the sources it rests on.
    Source,
}

/// Where one word or phrase of a search was found in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub field: Field,
    /// As typed, folded.
    pub typed: String,
    /// What was found: the same, or what the typed abbreviation stands for.
    pub form: Form,
}

impl Match {
    /// Whether what was found is not what was typed.
    pub fn is_expanded(&self) -> bool {
        self.form.text != self.typed
    }
}

/// One shelf for each field.
#[inline(never)]
pub fn shelves(index: &Index, records: &[Found], lang: Lang) -> Vec<Shelf> {
    let shelf = |field: &Field| {
        Shelf::new(records.iter().map(|found| fold(&text(index, *found, *field, lang))))
    };
    Field::ALL.iter().map(shelf).collect()
}

/// The text of a field of a record.
pub fn text(index: &Index, found: Found, field: Field, lang: Lang) -> String {
    match field {
        Field::Title => title_of(index, id_of(index, found), lang).unwrap_or_default(),
        Field::Text => statement(index, found).0.unwrap_or_default().to_owned(),
        Field::Around => around(index, found, lang).join(" | "),
        Field::Source => sources(index, statement(index, found).1).join(" | "),
    }
}

fn sources<'a>(index: &'a Index, evidence: &[Evidence<String>]) -> Vec<&'a str> {
    let sources = evidence.iter().filter_map(|item| index.source(&item.source));
    sources.map(|source| source.title.as_str()).collect()
}

fn around(index: &Index, found: Found, lang: Lang) -> Vec<&str> {
    let data = &index.data;
    let mut out: Vec<&str> = Vec::new();
    match found {
        Found::Provision(n) => {
            // All that compare finds a provision by.
            let owner = index.instrument_of(n);
            // The title that the reader reads comes first.
            let other = if lang == Lang::En { &owner.title.fr } else { &owner.title.en };
            out.extend([owner.title.get(lang), other, &owner.short]);
            let themes = data.provisions[n].themes.iter().filter_map(|id| index.theme(id));
            out.extend(themes.map(|theme| theme.label.as_str()));
            out.extend(data.provisions[n].note.as_deref());
        }
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            out.extend([item.short.as_str(), &item.title.en, &item.title.fr]);
            let said = item.issuers.iter().chain(&item.summary).chain(&item.note);
            out.extend(said.map(String::as_str));
            out.extend(item.pillars.iter().map(|pillar| pillar.summary.as_str()));
        }
        Found::Source(n) => {
            let item = &data.sources[n];
            out.push(&item.publisher);
            out.extend(item.author.iter().chain(&item.note).map(String::as_str));
        }
        Found::Body(n) => {
            let item = &data.bodies[n];
            out.extend([item.name.en.as_str(), &item.name.fr]);
            out.extend(item.abbr.iter().chain(&item.note).map(String::as_str));
        }
        Found::Event(n) => out.extend(data.events[n].note.as_deref()),
        Found::Finding(n) => out.push(&data.findings[n].standing_note),
        Found::Assessment(n) => out.push(&data.assessments[n].differs),
        Found::Plan(n) => {
            let plan = &data.plans[n];
            out.extend(plan.goals.iter().map(|goal| goal.summary.as_str()));
            out.extend(plan.progress.iter().map(|step| step.text.as_str()));
        }
    }
    out
}

/// How many forms are kept with what holds them.
const KEPT: usize = 24;

impl Catalogue {
    /// Where each word of a search is found in record `n`: once, at the best
    /// place.
    pub fn matches(&self, search: &Search, n: usize) -> Vec<Match> {
        let place = |forms: &[Form]| {
            Field::ALL.iter().find_map(|field| {
                let text = self.shelves[*field as usize].text(n);
                let form = forms.iter().find(|form| Search::holds(text, form))?;
                let typed = forms.first()?.text.clone();
                Some(Match { field: *field, typed, form: form.clone() })
            })
        };
        search.forms().filter_map(place).collect()
    }

    /// The records that hold a form, for each field. What was asked last is
    /// kept: the same search counts, filters and ranks.
    pub(super) fn places(&self, form: &str, edge: Edge) -> Arc<Vec<Bits>> {
        // A poisoned lock only means that another asker panicked.
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let known = asked.iter().find(|(known, at, _)| known == form && *at == edge);
        if let Some((_, _, places)) = known {
            return Arc::clone(places);
        }
        let places = self.shelves.iter().map(|shelf| shelf.holding(form, edge)).collect();
        let places = Arc::new(places);
        if asked.len() >= KEPT {
            asked.clear();
        }
        asked.push((form.to_owned(), edge, Arc::clone(&places)));
        places
    }

    /// The records in the order of how well they match: a word in the title
    /// counts more than any number of them elsewhere, one in the text more
    /// than one around it, and that more than one in a source.
    pub fn ranked(&self, search: &Search, records: Vec<usize>) -> Vec<usize> {
        if search.is_empty() {
            return records;
        }
        // For each word its forms, and for each form the fields.
        let place = |form: &Form| self.places(&form.text, form.edge);
        let words: Vec<Vec<Arc<Vec<Bits>>>> =
            search.forms().map(|forms| forms.iter().map(place).collect()).collect();
        let fields = 0..Field::ALL.len();
        records
            .into_iter()
            .sorted_by_cached_key(|n| {
                let mut found = [0usize; Field::ALL.len()];
                for forms in &words {
                    let is_in = |field: &usize| forms.iter().any(|form| form[*field].contains(*n));
                    if let Some(field) = fields.clone().find(is_in) {
                        found[field] += 1;
                    }
                }
                std::cmp::Reverse(found)
            })
            .collect::<Vec<_>>()
    }
}
