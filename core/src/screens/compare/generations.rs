//! Generations: what became of each theme from one instrument of a party to
//! its next, by the coverage of both.
//!
//! Absence of evidence is never a change: added and dropped are said only
//! where the other text was searched for the theme and found silent.

use super::model::Column;
use super::sets::flagships;
use crate::dataset::*;
use crate::query::{Facet, Index, Screen, View, asof};
use itertools::Itertools;

/// Two instruments of one party, one after the other among those that are
/// compared; positions in the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub older: usize,
    pub newer: usize,
}

impl Pair {
    /// Whether both stood on the as-of day, if there is one.
    pub fn is_shown(self, index: &Index, day: Option<Day>) -> bool {
        let stood = |n: usize| {
            day.is_none_or(|day| asof::standing(&index.data.instruments[n], day).is_shown())
        };
        stood(self.older) && stood(self.newer)
    }
}

/// What became of a theme. The order is that of the words in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Added,
    Kept,
    /// Kept; in part before, addressed now.
    Fuller,
    /// Kept; addressed before, in part now.
    Slighter,
    Dropped,
    Neither,
    /// One of the two is not coded, or the theme does not apply to it.
    Unknown,
}

impl Change {
    pub fn is_kept(self) -> bool {
        matches!(self, Change::Kept | Change::Fuller | Change::Slighter)
    }
}

/// How an instrument stands to a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    pub is: Covered,
    /// The record of coverage; without one, our provisions decide.
    pub coverage: Option<usize>,
}

impl Stand {
    fn speaks(self) -> bool {
        matches!(self.is, Covered::Addressed | Covered::Partial)
    }
}

/// The instruments of the columns, by position, in the order of time.
pub fn instruments(index: &Index, columns: &[Column]) -> Vec<usize> {
    let found = (0..index.data.instruments.len()).filter(|n| {
        let id = &index.data.instruments[*n].id;
        columns.iter().any(|column| matches!(column, Column::Instrument(own) if *own == **id))
    });
    found
        .sorted_by_cached_key(|n| {
            let item = &index.data.instruments[*n];
            (item.date.first(), item.date.last(), *n)
        })
        .collect::<Vec<_>>()
}

/// The pairs of consecutive instruments of each party, whatever the order of
/// the columns. What is wider than the sides has no generations: those texts
/// are of many authors.
pub fn pairs(index: &Index, columns: &[Column]) -> Vec<Pair> {
    let instruments = instruments(index, columns);
    let mut pairs = Vec::new();
    for party in index.data.parties.iter().filter(|party| party.role != Role::Wider) {
        let own = |n: &&usize| index.data.instruments[**n].party == party.id;
        let own: Vec<usize> = instruments.iter().filter(own).copied().collect();
        pairs.extend(own.windows(2).map(|two| Pair { older: two[0], newer: two[1] }));
    }
    pairs
}

/// How instrument `n` stands to a theme.
pub fn stand(index: &Index, n: usize, theme: &str) -> Stand {
    let data = &index.data;
    let id = &data.instruments[n].id;
    let coverage =
        data.coverage.iter().position(|item| item.instrument == *id && *item.theme == *theme);
    let speaks = || {
        let themed = index.set(Facet::Theme, theme);
        themed.is_some_and(|themed| themed.iter().any(|provision| index.owner(provision) == n))
    };
    let is = match coverage {
        Some(at) => data.coverage[at].is,
        None if speaks() => Covered::Addressed,
        None => Covered::NotCoded,
    };
    Stand { is, coverage }
}

pub fn change(older: Stand, newer: Stand) -> Change {
    let silent = |stand: Stand| matches!(stand.is, Covered::NotAddressed);
    let outside = |stand: Stand| silent(stand) || stand.is == Covered::NotApplicable;
    match (older.speaks(), newer.speaks()) {
        // Our provisions do not tell in full from in part.
        (true, true) if older.coverage.is_none() || newer.coverage.is_none() => Change::Kept,
        (true, true) => match (older.is, newer.is) {
            (Covered::Partial, Covered::Addressed) => Change::Fuller,
            (Covered::Addressed, Covered::Partial) => Change::Slighter,
            _ => Change::Kept,
        },
        (false, true) if silent(older) => Change::Added,
        (true, false) if silent(newer) => Change::Dropped,
        (false, false) if outside(older) && outside(newer) => Change::Neither,
        _ => Change::Unknown,
    }
}

/// What became of a theme from one instrument of a pair to the other.
pub fn changed(index: &Index, pair: Pair, theme: &str) -> Change {
    change(stand(index, pair.older, theme), stand(index, pair.newer, theme))
}

/// The relations among the instruments, by position, in their order.
pub fn ties(index: &Index, instruments: &[usize]) -> Vec<usize> {
    let place = |id: &Id| instruments.iter().position(|n| index.data.instruments[*n].id == *id);
    let ends = |n: usize| {
        let edge = &index.data.relations[n];
        place(&edge.from).zip(place(&edge.to))
    };
    let all = (0..index.data.relations.len()).filter(|n| ends(*n).is_some());
    all.sorted_by_cached_key(|n| ends(*n)).collect::<Vec<_>>()
}

/// The strategies of the same party that came right before and right after an instrument.
pub fn neighbours<'a>(
    index: &'a Index,
    item: &Instrument<String>,
) -> (Option<&'a Instrument<String>>, Option<&'a Instrument<String>>) {
    let all = flagships(index, &item.party);
    let Some(at) = all.iter().position(|known| known.id == item.id) else { return (None, None) };
    let before = at.checked_sub(1).and_then(|at| all.get(at)).copied();
    (before, all.get(at + 1).copied())
}

/// The view that lays an instrument beside the generation before it.
pub fn beside(view: &View, older: &str, newer: &str) -> View {
    let mut next = view.on(Screen::Compare);
    next.cols = [older, newer].into_iter().collect();
    next
}
