//! Which values of which facet each record has.

use crate::dataset::Word;
use crate::dataset::{Id, Instrument};
use crate::query::bits::Bits;
use crate::query::index::Found;
use crate::query::{Facet, Index};
use crate::screens::record::model::statement;

/// Pairs of positions: a source, and a record that rests on it.
pub fn resting(index: &Index, records: &[Found]) -> Vec<(usize, usize)> {
    let mut place = vec![0; index.data.sources.len()];
    for (n, found) in records.iter().enumerate() {
        if let Found::Source(source) = found {
            place[*source] = n;
        }
    }
    let mut pairs = Vec::new();
    for (n, found) in records.iter().enumerate() {
        let from = pairs.len();
        for item in statement(index, *found).1 {
            let Some(Found::Source(source)) = index.find(&item.source) else { continue };
            let pair = (place[source], n);
            // Two places in one source are one record that rests on it.
            if !pairs[from..].contains(&pair) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

/// The records of each value of a facet.
pub fn sets(
    index: &Index,
    records: &[Found],
    resting: &[(usize, usize)],
    facet: Facet,
) -> Vec<(String, Bits)> {
    let ties = Ties::new(index);
    let values = facet.values(index).into_iter();
    let mut sets: Vec<(String, Bits)> =
        values.map(|value| (value, Bits::none(records.len()))).collect();
    for (n, found) in records.iter().enumerate() {
        for value in ties.values(facet, *found) {
            if let Some((_, set)) = sets.iter_mut().find(|(known, _)| known == value) {
                set.insert(n);
            }
        }
    }
    if facet != Facet::Record && !facet.is_of_sources() {
        for (_, set) in &mut sets {
            for (source, statement) in resting {
                if set.contains(*statement) {
                    set.insert(*source);
                }
            }
        }
    }
    sets
}

/// What records are tied to.
struct Ties<'a> {
    index: &'a Index,
    /// For each instrument, its provisions.
    provisions: Vec<Vec<usize>>,
}

impl<'a> Ties<'a> {
    fn new(index: &'a Index) -> Ties<'a> {
        let mut provisions = vec![Vec::new(); index.data.instruments.len()];
        (0..index.len()).for_each(|n| provisions[index.owner(n)].push(n));
        Ties { index, provisions }
    }

    fn values(&self, facet: Facet, found: Found) -> Vec<&'a str> {
        let index = self.index;
        let data = &index.data;
        if facet == Facet::Record {
            return vec![found.kind()];
        }
        if facet.is_of_sources() {
            let Found::Source(n) = found else { return Vec::new() };
            return facet.values_of_source(&data.sources[n]).into_iter().collect();
        }
        match found {
            Found::Provision(n) => facet.values_of(index, n),
            Found::Instrument(n) => self.of_instrument(facet, n),
            Found::Plan(n) => self.of_instruments(facet, &[data.plans[n].instrument.clone()]),
            Found::Assessment(n) => {
                let item = &data.assessments[n];
                match facet {
                    Facet::Theme => vec![&item.theme],
                    Facet::Confidence => vec![item.confidence.word()],
                    Facet::Verdict => vec![item.verdict.word()],
                    _ => item
                        .rests_on
                        .iter()
                        .filter_map(|id| match index.find(id) {
                            Some(Found::Provision(n)) => Some(facet.values_of(index, n)),
                            _ => None,
                        })
                        .flatten()
                        .collect(),
                }
            }
            Found::Event(n) => {
                let item = &data.events[n];
                match facet {
                    Facet::Party => ids(&item.parties),
                    Facet::Confidence => vec![item.confidence.word()],
                    _ => self.of_instruments(facet, &item.instruments),
                }
            }
            Found::Finding(n) => match facet {
                Facet::Party => ids(&data.findings[n].parties),
                Facet::Theme => ids(&data.findings[n].themes),
                _ => Vec::new(),
            },
            Found::Body(n) => {
                let body = &data.bodies[n];
                match facet {
                    Facet::Party => vec![&body.party],
                    Facet::Body => vec![&body.id],
                    _ => {
                        let takes_part =
                            |item: &&Instrument<String>| item.bodies.contains(&body.id);
                        let instruments = data.instruments.iter().filter(takes_part);
                        let instruments: Vec<Id> =
                            instruments.map(|item| item.id.clone()).collect();
                        self.of_instruments(facet, &instruments)
                    }
                }
            }
            // By what rests on it, which the caller adds.
            Found::Source(_) => Vec::new(),
        }
    }

    fn of_instruments(&self, facet: Facet, instruments: &[Id]) -> Vec<&'a str> {
        let positions = instruments.iter().filter_map(|id| match self.index.find(id) {
            Some(Found::Instrument(n)) => Some(n),
            _ => None,
        });
        positions.flat_map(|n| self.of_instrument(facet, n)).collect()
    }

    fn of_instrument(&self, facet: Facet, n: usize) -> Vec<&'a str> {
        let item = &self.index.data.instruments[n];
        match facet {
            Facet::Party => vec![&item.party],
            Facet::Kind => vec![item.kind.word()],
            Facet::Status => vec![item.status.is.word()],
            Facet::Body => ids(&item.bodies),
            _ => {
                let provisions = self.provisions[n].iter();
                provisions.flat_map(|n| facet.values_of(self.index, *n)).collect()
            }
        }
    }
}

fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(|id| &**id).collect()
}
