//! Edges between records: what supersedes what, and what a new generation of a document made of
//! the one before.

use super::{Fault, Problem};
use crate::dataset::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub fn relations(data: &Dataset, problems: &mut Vec<Problem>) {
    supersession(data, problems);
    continuity(data, problems);
}

fn supersession(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for edge in data.relations.iter().filter(|edge| edge.kind == RelationType::Supersedes) {
        next.entry(&edge.from).or_default().push(&edge.to);
    }
    let mut done = BTreeSet::new();
    for start in next.keys() {
        let mut path = Vec::new();
        if let Some(cycle) = find_cycle(start, &next, &mut path, &mut done) {
            problems.push(Problem::new(
                format!("relations.json › {start}"),
                Fault::Cycle(cycle.into_iter().map(str::to_owned).collect()),
            ));
        }
    }
}

fn find_cycle<'a>(
    at: &'a str,
    next: &BTreeMap<&'a str, Vec<&'a str>>,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    if let Some(start) = path.iter().position(|seen| *seen == at) {
        return Some(path[start..].to_vec());
    }
    if done.contains(at) {
        return None;
    }
    path.push(at);
    let found = next.get(at).into_iter().flatten().find_map(|to| find_cycle(to, next, path, done));
    path.pop();
    done.insert(at);
    found
}

/// What is kept, reworded or dropped leads from a newer document of a party to a provision of an
/// older one; what is dropped stands in no provision of the newer, so there the document leads.
fn continuity(data: &Dataset, problems: &mut Vec<Problem>) {
    let instruments: HashMap<&str, &Instrument> =
        data.instruments.iter().map(|item| (&*item.id, item)).collect();
    let of_provision: HashMap<&str, &Instrument> = data
        .provisions
        .iter()
        .filter_map(|item| Some((&*item.id, *instruments.get(&*item.instrument)?)))
        .collect();
    for edge in &data.relations {
        let newer = match edge.kind {
            RelationType::Keeps | RelationType::Rewords => of_provision.get(&*edge.from),
            RelationType::Drops => instruments.get(&*edge.from),
            _ => continue,
        };
        let older = of_provision.get(&*edge.to);
        let is_succession = newer.zip(older).is_some_and(|(newer, older)| {
            newer.party == older.party && newer.date.first() > older.date.first()
        });
        if !is_succession {
            let place = format!("relations.json › {}", edge.id);
            problems.push(Problem::new(place, Fault::NoGenerations));
        }
    }
}
