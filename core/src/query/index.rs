//! A dataset made ready for questions.

use super::bits::Bits;
use super::facet::{self, Facet};
use super::form::Form;
use super::glossary::Glossary;
use super::postings::{BETWEEN, Postings};
use super::search::Search;
use super::vocabulary::Known;
use crate::dataset::*;
use crate::language::fold::fold;
use crate::language::tokens;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Where a record stands: its kind and position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Provision(usize),
    Instrument(usize),
    Source(usize),
    Body(usize),
    Event(usize),
    Finding(usize),
    Assessment(usize),
    Plan(usize),
}

/// The kinds of record by the words that links use, in the order in which
/// equals are listed.
pub const KINDS: [&str; 8] =
    ["instrument", "provision", "plan", "assessment", "event", "finding", "body", "source"];

impl Found {
    /// The word for the kind, one of [`KINDS`].
    pub fn kind(self) -> &'static str {
        match self {
            Found::Provision(_) => "provision",
            Found::Instrument(_) => "instrument",
            Found::Source(_) => "source",
            Found::Body(_) => "body",
            Found::Event(_) => "event",
            Found::Finding(_) => "finding",
            Found::Assessment(_) => "assessment",
            Found::Plan(_) => "plan",
        }
    }
}

/// What a provision was found by, where its text alone does not show it.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct FoundBy {
    /// The name of its instrument.
    pub name: bool,
    /// The label of one of its themes.
    pub theme: bool,
    /// The abbreviations, folded, whose long forms its text holds.
    pub long: Vec<String>,
}

/// One language of one dataset, indexed.
pub struct Index {
    pub data: Dataset<String>,
    /// Whether the second part of the bundle is in.
    pub complete: bool,
    by_id: FxHashMap<String, Found>,
    /// For each provision, its instrument.
    instrument: Vec<usize>,
    /// What a search looks through, once one was asked for.
    searched: OnceLock<Searched>,
    glossary: OnceLock<Glossary>,
    /// For each facet, the provisions of each value, once it was asked for.
    sets: [OnceLock<Vec<(String, Bits)>>; facet::COUNT],
}

/// What a search of the provisions looks through: the text of each, the names of each
/// instrument, the label of each theme.
struct Searched {
    texts: Postings,
    names: Postings,
    labels: Postings,
}

impl Index {
    pub fn new(data: Dataset<String>, complete: bool) -> Index {
        let mut by_id = FxHashMap::default();
        macro_rules! add {
            ($($field:ident: $kind:ident),*) => {$(
                let records = data.$field.iter().enumerate();
                by_id.extend(records.map(|(n, item)| (item.id.0.clone(), Found::$kind(n))));
            )*};
        }
        add!(
            provisions: Provision, instruments: Instrument, sources: Source, bodies: Body,
            events: Event, findings: Finding, assessments: Assessment, plans: Plan
        );
        let instrument = data
            .provisions
            .iter()
            .map(|item| match by_id.get(&*item.instrument) {
                Some(Found::Instrument(n)) => *n,
                // The checker lets no such dataset through.
                _ => 0,
            })
            .collect();
        Index {
            complete,
            by_id,
            instrument,
            searched: OnceLock::new(),
            glossary: OnceLock::new(),
            sets: Default::default(),
            data,
        }
    }

    /// How many provisions there are.
    pub fn len(&self) -> usize {
        self.data.provisions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.data.provisions.is_empty()
    }

    pub fn find(&self, id: &str) -> Option<Found> {
        self.by_id.get(id).copied()
    }

    pub fn instrument(&self, id: &str) -> Option<&Instrument<String>> {
        match self.find(id)? {
            Found::Instrument(n) => self.data.instruments.get(n),
            _ => None,
        }
    }

    pub fn source(&self, id: &str) -> Option<&Source<String>> {
        match self.find(id)? {
            Found::Source(n) => self.data.sources.get(n),
            _ => None,
        }
    }

    pub fn body(&self, id: &str) -> Option<&Body<String>> {
        match self.find(id)? {
            Found::Body(n) => self.data.bodies.get(n),
            _ => None,
        }
    }

    pub fn party(&self, id: &str) -> Option<&Party<String>> {
        self.data.parties.iter().find(|party| &*party.id == id)
    }

    pub fn theme(&self, id: &str) -> Option<&Theme<String>> {
        self.data.themes.iter().find(|theme| &*theme.id == id)
    }

    /// The position of the instrument of provision `n`.
    pub fn owner(&self, n: usize) -> usize {
        self.instrument[n]
    }

    /// The instrument of provision `n`.
    pub fn instrument_of(&self, n: usize) -> &Instrument<String> {
        &self.data.instruments[self.instrument[n]]
    }

    /// The provisions with one value of a facet; `None` for an unknown value.
    pub fn set(&self, facet: Facet, value: &str) -> Option<&Bits> {
        let sets = self.sets[facet as usize].get_or_init(|| self.sets_of(facet));
        sets.iter().find(|(known, _)| known == value).map(|(_, set)| set)
    }

    fn searched(&self) -> &Searched {
        self.searched.get_or_init(|| {
            let data = &self.data;
            let postings = |texts: Vec<String>| Postings::new(&[texts], Vec::new());
            Searched {
                texts: postings(data.provisions.iter().map(|item| fold(&item.text)).collect()),
                names: postings(data.instruments.iter().map(names).collect()),
                labels: postings(data.themes.iter().map(|item| fold(&item.label)).collect()),
            }
        })
    }

    /// What names and words of the field stand for.
    pub fn glossary(&self) -> &Glossary {
        self.glossary.get_or_init(|| Glossary::new(&self.data))
    }

    /// The words that the provisions are found by.
    pub fn known(&self) -> Known<'_> {
        let Searched { texts, names, labels } = self.searched();
        Known { glossary: self.glossary(), texts: vec![texts, names, labels] }
    }

    /// The provisions that a form is found in: in the text, or in the names of the instrument
    /// or the themes.
    pub fn holding(&self, form: &Form) -> Bits {
        let searched = self.searched();
        let mut found = searched.texts.holding_anywhere(form);
        let named = searched.names.holding_anywhere(form);
        if named.count() > 0 {
            let owners = self.instrument.iter().enumerate();
            owners.filter(|(_, owner)| named.contains(**owner)).for_each(|(n, _)| found.insert(n));
        }
        for theme in searched.labels.holding_anywhere(form).iter() {
            if let Some(set) = self.set(Facet::Theme, &self.data.themes[theme].id) {
                found.or(set);
            }
        }
        found
    }

    /// What besides its text provision `n` was found by.
    pub fn found_by(&self, n: usize, search: &Search) -> FoundBy {
        let mut by = FoundBy::default();
        let names = names(self.instrument_of(n));
        let text = fold(&self.data.provisions[n].text);
        let (in_text, in_names) = (tokens::ranges(&text), tokens::ranges(&names));
        for needle in &search.needles {
            if needle.is_in(&text, &in_text) {
                let said =
                    needle.forms.iter().find(|form| form.places(&text, &in_text).next().is_some());
                if said.is_some_and(|form| needle.stands_for(form)) {
                    by.long.push(needle.typed.clone());
                }
            } else if needle.is_in(&names, &in_names) {
                by.name = true;
            } else {
                by.theme = true;
            }
        }
        by
    }

    /// All that provision `n` is found by, folded.
    pub fn findable(&self, n: usize) -> String {
        let item = &self.data.provisions[n];
        let mut parts = vec![fold(&item.text), names(self.instrument_of(n))];
        let themes = self.data.themes.iter().filter(|theme| item.themes.contains(&theme.id));
        parts.extend(themes.map(|theme| fold(&theme.label)));
        parts.join(BETWEEN)
    }

    fn sets_of(&self, facet: Facet) -> Vec<(String, Bits)> {
        let mut sets: Vec<(String, Bits)> =
            facet.values(self).into_iter().map(|value| (value, Bits::none(self.len()))).collect();
        for n in 0..self.len() {
            for value in facet.values_of(self, n) {
                if let Some((_, set)) = sets.iter_mut().find(|(known, _)| known == value) {
                    set.insert(n);
                }
            }
        }
        sets
    }
}

/// The names of an instrument, folded.
fn names(item: &Instrument<String>) -> String {
    fold(&[&*item.short, &item.title.en, &item.title.fr].join(BETWEEN))
}
