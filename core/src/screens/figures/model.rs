//! The figures of a view in groups: each currency, deadlines, each unit that is counted often,
//! the rest.

use crate::ctx::Ctx;
use crate::dataset::{Date, Day, Figure, Instrument, Party, Role};
use crate::language::fold::fold;
use crate::page::Page;
use crate::query::Index;
use crate::query::index::Found;
use itertools::Itertools;

/// A unit has a chart of its own from so many figures on.
pub const OFTEN: usize = 3;

/// One amount, number or deadline, or a figure that stands in words only.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// Its position among the provisions.
    pub provision: usize,
    pub id: &'a str,
    pub text: &'a str,
    pub party: &'a Party<String>,
    pub instrument: &'a Instrument<String>,
    pub figure: Option<&'a Figure<String>>,
    /// The day that it stands at: of a deadline that day, else the first day of the period that
    /// it speaks of, of its own date, or of its document's.
    pub day: Day,
}

impl Entry<'_> {
    pub fn year(&self) -> u16 {
        self.day.year
    }

    pub fn value(&self) -> Option<f64> {
        self.figure?.value
    }

    pub fn deadline(&self) -> Option<Date> {
        self.figure?.deadline
    }

    /// The period that it speaks of, where it speaks of one.
    pub fn period(&self) -> Option<(Date, Option<Date>)> {
        let figure = self.figure?;
        Some((figure.from?, figure.to))
    }
}

/// What figures of a group are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Amounts in a currency, by its code.
    Amount(String),
    Deadline,
    /// Numbers of a unit.
    Number(String),
    /// Numbers of units that are seldom counted: each stands for itself.
    Seldom,
    /// What the data holds in words only.
    Words,
}

/// Figures that may stand in one chart.
pub struct Group<'a> {
    pub measure: Measure,
    /// By day; among equals in the order of the parties, then of the data.
    pub entries: Vec<Entry<'a>>,
}

/// The groups of a page, once its data is there: amounts, deadlines, numbers, words.
pub fn of(page: &Page) -> Option<(Ctx<'_>, Vec<Group<'_>>)> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    let groups = groups(ctx.index, catalogue.found(&hits.shown));
    Some((ctx, groups))
}

/// The groups of some records.
pub fn groups(index: &Index, found: impl Iterator<Item = Found>) -> Vec<Group<'_>> {
    let rank = |party: &Party<String>| {
        index.data.parties.iter().position(|known| known.id == party.id).unwrap_or(usize::MAX)
    };
    let entries = found
        .filter_map(|found| entry(index, found))
        .sorted_by_key(|entry| (entry.day, rank(entry.party), entry.provision));
    let mut groups: Vec<(String, Group<'_>)> = Vec::new();
    for entry in entries {
        let (key, measure) = measure(&entry);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => {
                // Of "hour" and "hours" the longer form names the group.
                if let (Measure::Number(known), Measure::Number(new)) = (&group.measure, &measure)
                    && new.len() > known.len()
                {
                    group.measure = measure;
                }
                group.entries.push(entry);
            }
            None => groups.push((key, Group { measure, entries: vec![entry] })),
        }
    }
    let mut groups: Vec<Group<'_>> = groups.into_iter().map(|(_, group)| group).collect();
    let seldom = |group: &Group<'_>| {
        matches!(group.measure, Measure::Number(_)) && group.entries.len() < OFTEN
    };
    let rest: Vec<Entry<'_>> = groups
        .iter()
        .filter(|group| seldom(group))
        .flat_map(|group| group.entries.iter().copied())
        .sorted_by_key(|entry| (entry.day, rank(entry.party), entry.provision))
        .collect();
    groups.retain(|group| !seldom(group));
    if !rest.is_empty() {
        groups.push(Group { measure: Measure::Seldom, entries: rest });
    }
    let order = |group: &Group<'_>| {
        let first = group.entries.iter().map(|entry| rank(entry.party)).min();
        match group.measure {
            // The currency of the first side first.
            Measure::Amount(_) => (0, first.unwrap_or(0)),
            Measure::Deadline => (1, 0),
            // What is counted most often first.
            Measure::Number(_) => (2, usize::MAX - group.entries.len()),
            Measure::Seldom => (3, 0),
            Measure::Words => (4, 0),
        }
    };
    groups.into_iter().sorted_by_key(order).collect()
}

/// What a figure is in, with the key of its group.
fn measure(entry: &Entry<'_>) -> (String, Measure) {
    let Some(figure) = entry.figure else { return ("words".into(), Measure::Words) };
    match (figure.deadline, figure.value, &figure.currency, &figure.unit) {
        (Some(_), ..) => ("deadline".into(), Measure::Deadline),
        (None, Some(_), Some(code), _) => (format!("amount {code}"), Measure::Amount(code.clone())),
        (None, Some(_), None, Some(unit)) => {
            let key = fold(unit);
            (format!("number {}", key.trim_end_matches('s')), Measure::Number(unit.clone()))
        }
        _ => ("words".into(), Measure::Words),
    }
}

fn entry(index: &Index, found: Found) -> Option<Entry<'_>> {
    let Found::Provision(n) = found else { return None };
    let item = &index.data.provisions[n];
    let instrument = index.instrument_of(n);
    let figure = item.figure.as_ref();
    let day = figure
        .and_then(|figure| figure.deadline.or(figure.from))
        .or(item.date)
        .unwrap_or(instrument.date)
        .first();
    Some(Entry {
        provision: n,
        id: &item.id,
        text: &item.text,
        party: index.party(&instrument.party)?,
        instrument,
        figure,
        day,
    })
}

/// Entries by year.
type Years<'a> = Vec<(u16, Vec<Entry<'a>>)>;

/// The entries of each party that has some, in the order of the data, each by year, the newest
/// first.
pub fn by_side<'a>(index: &'a Index, entries: &[Entry<'a>]) -> Vec<(&'a Party<String>, Years<'a>)> {
    let side = |party: &'a Party<String>| {
        let mut years: Years<'a> = Vec::new();
        for entry in entries.iter().rev().filter(|entry| entry.party.id == party.id) {
            match years.last_mut() {
                Some((year, list)) if *year == entry.year() => list.push(*entry),
                _ => years.push((entry.year(), vec![*entry])),
            }
        }
        years.iter_mut().for_each(|(_, list)| list.reverse());
        (party, years)
    };
    let sides = index.data.parties.iter().map(side);
    sides.filter(|(_, years)| !years.is_empty()).collect()
}

/// The rows of a chart: a party each, what is wider than the sides last.
pub fn parties<'a>(index: &'a Index, entries: &[Entry<'a>]) -> Vec<&'a Party<String>> {
    let is_there = |party: &&Party<String>| entries.iter().any(|entry| entry.party.id == party.id);
    let all = index.data.parties.iter().filter(is_there);
    all.sorted_by_key(|party| party.role == Role::Wider).collect()
}
