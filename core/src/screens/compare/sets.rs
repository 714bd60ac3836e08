//! Which columns: one more, one fewer, and the sets that the data suggests.

use super::model::{columns, default_columns, with_columns};
use crate::dataset::*;
use crate::link::MAX_COLUMNS;
use crate::query::{Index, View};
use itertools::Itertools;

/// A set of columns that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    pub name: Name,
    pub ids: Vec<String>,
}

/// What a set is; positions in the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The parties, as without a choice.
    Parties,
    /// The newest strategies of a side, in the order of time.
    Strategies(usize),
    /// Those of a side from before.
    Earlier(usize),
    /// The newest strategy of each side.
    Newest,
    /// The leading documents of an era.
    Era(usize),
}

/// The flagships of a party in the order of time.
pub fn flagships<'a>(index: &'a Index, party: &str) -> Vec<&'a Instrument<String>> {
    let leads =
        |item: &&Instrument<String>| item.weight == Some(Weight::Flagship) && *item.party == *party;
    let found = index.data.instruments.iter().filter(leads);
    found.sorted_by_cached_key(|item: &&Instrument<String>| item.date.first()).collect::<Vec<_>>()
}

/// The sets that are offered, each with at most [`MAX_COLUMNS`] columns.
pub fn sets(index: &Index) -> Vec<Set> {
    let id = |item: &&Instrument<String>| item.id.0.clone();
    let parties = default_columns(index).iter().map(|column| column.id().to_owned()).collect();
    let mut sets = vec![Set { name: Name::Parties, ids: parties }];
    let mut newest = Vec::new();
    for (n, party) in index.data.parties.iter().enumerate() {
        if party.role != Role::Side {
            continue;
        }
        let all: Vec<String> = flagships(index, &party.id).iter().map(id).collect();
        newest.extend(all.last().cloned());
        let mut end = all.len();
        while end > 1 {
            let name = if end == all.len() { Name::Strategies(n) } else { Name::Earlier(n) };
            let start = end.saturating_sub(MAX_COLUMNS);
            // A last few are filled up with those that follow them.
            let ids = all.iter().skip(start).take(MAX_COLUMNS).cloned().collect();
            sets.push(Set { name, ids });
            end = if start == 0 { 0 } else { start.max(2) };
        }
    }
    if newest.len() > 1 {
        newest.truncate(MAX_COLUMNS);
        sets.push(Set { name: Name::Newest, ids: newest });
    }
    for (n, era) in index.data.eras.iter().enumerate() {
        let ids = era.flagships.iter().take(MAX_COLUMNS).map(|id| id.0.clone()).collect();
        sets.push(Set { name: Name::Era(n), ids });
    }
    sets
}

fn ids(index: &Index, view: &View) -> Vec<String> {
    columns(index, view).iter().map(|column| column.id().to_owned()).collect()
}

/// The view with one column more; `None` where there is no room for it.
pub fn added(index: &Index, view: &View) -> Option<View> {
    let mut ids = ids(index, view);
    if ids.len() >= MAX_COLUMNS {
        return None;
    }
    let next = next(index, &ids)?;
    ids.push(next);
    Some(with_columns(index, view, ids))
}

/// What a further column holds: the newest strategy of the party in the last
/// column that is not there yet, else that of another side, else a party.
fn next(index: &Index, ids: &[String]) -> Option<String> {
    let last = ids.last()?;
    let own = index.instrument(last).map_or(last.as_str(), |item| &item.party);
    let parties = index.data.parties.iter().map(|party| &*party.id.0);
    let strategies = std::iter::once(own).chain(parties.clone()).flat_map(|party| {
        flagships(index, party).into_iter().rev().map(|item| item.id.0.clone()).collect::<Vec<_>>()
    });
    let mut choices = strategies.chain(parties.map(str::to_owned));
    choices.find(|id| !ids.contains(id))
}

/// The view without column `n`; `None` for the only one.
pub fn removed(index: &Index, view: &View, n: usize) -> Option<View> {
    let mut ids = ids(index, view);
    if ids.len() < 2 || n >= ids.len() {
        return None;
    }
    ids.remove(n);
    Some(with_columns(index, view, ids))
}
