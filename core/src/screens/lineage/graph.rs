//! Which records and which edges the lineage shows.

use super::measure::ordered;
use crate::dataset::{Day, Weight};
use crate::query::index::Found;
use crate::query::{Index, View};

/// Records with the edges between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// In the order of their dates, those without one first.
    pub nodes: Vec<Found>,
    /// Edges by their position among the relations, with their ends by their
    /// position in `nodes`. Any two records here show all edges between them.
    pub edges: Vec<Edge>,
    /// The record in the centre.
    pub focus: Option<usize>,
    /// How many records around the focus the filters or the as-of day hide.
    pub hidden: usize,
    /// How many records pass the filters but are tied to none that does; they
    /// are left out where everything linked is shown.
    pub alone: usize,
}

impl Graph {
    /// The edges of a record: the edge, the other end, and whether it leads there.
    pub fn ties(&self, n: usize) -> impl Iterator<Item = (&Edge, usize, bool)> {
        self.edges.iter().filter_map(move |edge| match (edge.from == n, edge.to == n) {
            (true, _) => Some((edge, edge.to, true)),
            (_, true) => Some((edge, edge.from, false)),
            _ => None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub relation: usize,
    pub from: usize,
    pub to: usize,
}

/// The graph of a view; `passing` are the records that pass its filters.
pub fn graph(index: &Index, passing: &[Found], view: &View) -> Graph {
    let ends = ends(index);
    let centre = view.focus.as_deref().and_then(|id| index.find(id));
    let (mut hidden, mut alone) = (0, 0);
    let nodes = match centre {
        Some(centre) => {
            let steps = if view.is_wide { 2 } else { 1 };
            let around = reach(&ends, centre, steps, None);
            let shown = reach(&ends, centre, steps, Some(passing));
            hidden = around.len() - shown.len();
            shown
        }
        None if view.is_wide => {
            let is_tied = |found: &Found| {
                ends.iter().any(|(_, a, b)| {
                    (a == found && passing.contains(b)) || (b == found && passing.contains(a))
                })
            };
            let tied: Vec<Found> = passing.iter().copied().filter(is_tied).collect();
            alone = passing.len() - tied.len();
            tied
        }
        None => passing.iter().copied().filter(|found| leads(index, *found)).collect(),
    };
    let order = ordered((0..nodes.len()).collect(), &|n| {
        let (kind, place) = match nodes[n] {
            Found::Instrument(n) => (0, n),
            Found::Body(n) => (1, n),
            _ => (2, 0),
        };
        (age(day_of(index, nodes[n])) << 32) + (kind << 24) + place as i64
    });
    let nodes: Vec<Found> = order.into_iter().map(|n| nodes[n]).collect();
    let place = |wanted: Found| nodes.iter().position(|found| *found == wanted);
    let edges = ends.iter().filter_map(|(relation, from, to)| {
        Some(Edge { relation: *relation, from: place(*from)?, to: place(*to)? })
    });
    Graph { edges: edges.collect(), focus: centre.and_then(place), hidden, alone, nodes }
}

/// The records that have an edge at all, which a reader may centre on.
pub fn linked(index: &Index) -> Vec<Found> {
    let mut linked = Vec::new();
    for (_, from, to) in ends(index) {
        for found in [from, to] {
            if !linked.contains(&found) {
                linked.push(found);
            }
        }
    }
    linked
}

/// The day from which a record is dated.
pub fn day_of(index: &Index, found: Found) -> Option<Day> {
    match found {
        Found::Instrument(n) => Some(index.data.instruments[n].date.first()),
        Found::Body(n) => index.data.bodies[n].founded.map(|date| date.first()),
        _ => None,
    }
}

/// A number that grows with the day; the least where there is none.
pub fn age(day: Option<Day>) -> i64 {
    let number =
        |day: Day| (i64::from(day.year) * 12 + i64::from(day.month)) * 31 + i64::from(day.day);
    day.map_or(0, number)
}

fn leads(index: &Index, found: Found) -> bool {
    let weight = match found {
        Found::Instrument(n) => index.data.instruments[n].weight,
        _ => None,
    };
    matches!(weight, Some(Weight::Flagship | Weight::Plan | Weight::Interim))
}

/// Every edge between instruments and bodies, with its two ends.
fn ends(index: &Index) -> Vec<(usize, Found, Found)> {
    let is_here = |found: &Found| matches!(found, Found::Instrument(_) | Found::Body(_));
    let edges = index.data.relations.iter().enumerate();
    edges
        .filter_map(|(n, edge)| {
            let from = index.find(&edge.from).filter(is_here)?;
            let to = index.find(&edge.to).filter(is_here)?;
            (from != to).then_some((n, from, to))
        })
        .collect()
}

/// What is at most so many steps from a record, by way of `allowed` records
/// only, where they are given; the record itself comes first.
fn reach(
    ends: &[(usize, Found, Found)],
    centre: Found,
    steps: usize,
    allowed: Option<&[Found]>,
) -> Vec<Found> {
    let mut reached = vec![centre];
    for _ in 0..steps {
        let before = reached.len();
        for (_, from, to) in ends {
            for (here, there) in [(from, to), (to, from)] {
                if reached[..before].contains(here)
                    && !reached.contains(there)
                    && allowed.is_none_or(|allowed| allowed.contains(there))
                {
                    reached.push(*there);
                }
            }
        }
    }
    reached
}
