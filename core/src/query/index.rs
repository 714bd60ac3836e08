//! A dataset made ready for questions.

use super::bits::Bits;
use super::facet::Facet;
use super::fold::fold;
use super::postings::{Edge, Shelf};
use super::search::Search;
use crate::dataset::*;
use itertools::Itertools;

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
    /// Every record by its id, in the order of the ids.
    by_id: Vec<(String, Found)>,
    /// For each provision, its instrument.
    instrument: Vec<usize>,
    /// What a search looks through, folded: the text of each provision, the
    /// names of each instrument, the label of each theme.
    texts: Shelf,
    names: Shelf,
    labels: Shelf,
    /// For each facet, the provisions of each value.
    sets: Vec<Vec<(String, Bits)>>,
}

impl Index {
    pub fn new(data: Dataset<String>, complete: bool) -> Index {
        let mut by_id = Vec::new();
        macro_rules! add {
            ($($field:ident: $kind:ident),*) => {$(
                for (n, item) in data.$field.iter().enumerate() {
                    by_id.push((item.id.0.clone(), Found::$kind(n)));
                }
            )*};
        }
        add!(
            provisions: Provision, instruments: Instrument, sources: Source, bodies: Body,
            events: Event, findings: Finding, assessments: Assessment, plans: Plan
        );
        let by_id =
            by_id.into_iter().sorted_by_cached_key(|(id, _)| id.clone()).collect::<Vec<_>>();
        let instrument = data
            .provisions
            .iter()
            .map(|item| match find(&by_id, &item.instrument) {
                Some(Found::Instrument(n)) => n,
                // The checker lets no such dataset through.
                _ => 0,
            })
            .collect();
        let names = |item: &Instrument<String>| {
            fold(&[&*item.short, &item.title.en, &item.title.fr].join(" | "))
        };
        let mut index = Index {
            complete,
            by_id,
            instrument,
            texts: Shelf::new(data.provisions.iter().map(|item| fold(&item.text))),
            names: Shelf::new(data.instruments.iter().map(names)),
            labels: Shelf::new(data.themes.iter().map(|item| fold(&item.label))),
            sets: Vec::new(),
            data,
        };
        index.sets = Facet::ALL.iter().map(|facet| index.sets_of(*facet)).collect();
        index
    }

    /// How many provisions there are.
    pub fn len(&self) -> usize {
        self.data.provisions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.data.provisions.is_empty()
    }

    pub fn find(&self, id: &str) -> Option<Found> {
        find(&self.by_id, id)
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
        let mut sets = self.sets[facet as usize].iter();
        sets.find(|(known, _)| known == value).map(|(_, set)| set)
    }

    /// The provisions that a folded form is found in: in the text, or in the
    /// names of the instrument or the themes.
    pub fn holding(&self, form: &str, edge: Edge) -> Bits {
        let mut found = self.texts.holding(form, edge);
        let named = self.names.holding(form, edge);
        if named.count() > 0 {
            let owners = self.instrument.iter().enumerate();
            owners.filter(|(_, owner)| named.contains(**owner)).for_each(|(n, _)| found.insert(n));
        }
        for theme in self.labels.holding(form, edge).iter() {
            if let Some(set) = self.set(Facet::Theme, &self.data.themes[theme].id) {
                found.or(set);
            }
        }
        found
    }

    /// What besides its text provision `n` was found by.
    pub fn found_by(&self, n: usize, search: &Search) -> FoundBy {
        let mut by = FoundBy::default();
        let names = self.names.text(self.instrument[n]);
        for forms in search.forms() {
            let held = |text: &str| forms.iter().any(|form| Search::holds(text, form));
            let Some(typed) = forms.first() else { continue };
            let text = self.texts.text(n);
            if held(text) {
                if !Search::holds(text, typed) {
                    by.long.push(typed.text.clone());
                }
            } else if held(names) {
                by.name = true;
            } else {
                by.theme = true;
            }
        }
        by
    }

    /// All that provision `n` is found by, folded.
    pub fn findable(&self, n: usize) -> String {
        let mut parts = vec![self.texts.text(n), self.names.text(self.instrument[n])];
        let themes = &self.data.provisions[n].themes;
        let labels = self.data.themes.iter().enumerate();
        let labels = labels.filter(|(_, theme)| themes.contains(&theme.id));
        parts.extend(labels.map(|(at, _)| self.labels.text(at)));
        parts.join(" | ")
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

fn find(by_id: &[(String, Found)], id: &str) -> Option<Found> {
    let at = by_id.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
    Some(by_id[at].1)
}
