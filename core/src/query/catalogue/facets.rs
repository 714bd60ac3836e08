//! Which values of which facet each record has.

use crate::dataset::Id;
use crate::dataset::Word;
use crate::query::bits::Bits;
use crate::query::index::Found;
use crate::query::{Facet, Index};
use crate::screens::record::model::statement;
use rustc_hash::FxHashMap;

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

/// The records of each value of a facet. `resting` stands in the order of the records that rest.
pub fn sets(
    index: &Index,
    records: &[Found],
    resting: &[(usize, usize)],
    facet: Facet,
) -> Vec<(String, Bits)> {
    let ties = Ties::new(index);
    let values = facet.values(index);
    let place: FxHashMap<&str, usize> =
        values.iter().enumerate().map(|(at, value)| (value.as_str(), at)).collect();
    let mut sets = vec![Bits::none(records.len()); values.len()];
    // A source has what rests on it, where the facet is not of the source itself.
    let is_handed_on = facet != Facet::Record && !facet.is_of_sources();
    let mut resting = if is_handed_on { resting } else { &[] }.iter().peekable();
    for (n, found) in records.iter().enumerate() {
        let values = ties.values(facet, *found);
        let places: Vec<usize> =
            values.iter().filter_map(|value| place.get(value).copied()).collect();
        places.iter().for_each(|at| sets[*at].insert(n));
        while let Some((source, _)) = resting.next_if(|(_, statement)| *statement == n) {
            places.iter().for_each(|at| sets[*at].insert(*source));
        }
    }
    values.into_iter().zip(sets).collect()
}

/// What records are tied to.
struct Ties<'a> {
    index: &'a Index,
    /// For each instrument, its provisions.
    provisions: Vec<Vec<usize>>,
    /// For each body, the instruments it takes part in.
    instruments: FxHashMap<&'a str, Vec<usize>>,
}

impl<'a> Ties<'a> {
    fn new(index: &'a Index) -> Ties<'a> {
        let mut provisions = vec![Vec::new(); index.data.instruments.len()];
        (0..index.len()).for_each(|n| provisions[index.owner(n)].push(n));
        let mut instruments: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (n, item) in index.data.instruments.iter().enumerate() {
            item.bodies.iter().for_each(|body| instruments.entry(body).or_default().push(n));
        }
        Ties { index, provisions, instruments }
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
                        let instruments = self.instruments.get(&*body.id).into_iter().flatten();
                        instruments.flat_map(|n| self.of_instrument(facet, *n)).collect()
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
