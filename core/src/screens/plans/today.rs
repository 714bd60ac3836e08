//! Who led a part of a plan then, and which bodies carry it now.

use super::model::Carriers;
use crate::dataset::{Basis, Body, Day, Id, Lang, Lead, Plan, RelationType};
use crate::query::asof::{Standing, standing};
use crate::query::index::Found;
use crate::query::{Index, View};
use crate::screens::terms::name_of;

/// The leads that every activity of a plan has alike, where they all do: they are said once.
pub fn common_leads(plan: &Plan<String>) -> Option<&[Lead<String>]> {
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let mut activities = objectives.flat_map(|objective| &objective.activities);
    let first = activities.next()?;
    let mut others = 0;
    for activity in activities {
        if activity.leads != first.leads {
            return None;
        }
        others += 1;
    }
    (others > 0 && !first.leads.is_empty()).then_some(&first.leads)
}

/// Whether some lead of a plan is inferred by us.
pub fn infers(plan: &Plan<String>) -> bool {
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let activities = objectives.flat_map(|objective| &objective.activities);
    activities.flat_map(|activity| &activity.leads).any(|lead| lead.basis == Basis::Inferred)
}

/// How many bodies of each side are named.
const NAMED: usize = 2;

/// The bodies that carry a part of a plan today (on the view's day, where it has one): those
/// that have a part in the instruments, then in force, of the provisions that carry it. Of each
/// side the two that most of these provisions name or come from.
pub fn bodies_today<'a>(index: &'a Index, view: &View, found: &Carriers) -> Vec<&'a Body<String>> {
    let day = day_of(index, view);
    let mut counted: Vec<(&Body<String>, usize)> = Vec::new();
    for n in &found.shown {
        let instrument = index.instrument_of(*n);
        if standing(instrument, day) != Standing::InForce {
            continue;
        }
        for id in &instrument.bodies {
            let Some(body) = successor(index, id, view) else { continue };
            if body.party != instrument.party {
                continue;
            }
            // What a provision itself names counts for more than who is behind its document.
            let is_named = names(&index.data.provisions[*n].text, body);
            let weight = if is_named { 3 } else { 1 };
            match counted.iter_mut().find(|(known, _)| known.id == body.id) {
                Some((_, times)) => *times += weight,
                None => counted.push((body, weight)),
            }
        }
    }
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let mut out: Vec<&Body<String>> = Vec::new();
    for party in &index.data.parties {
        let own = counted.iter().filter(|(body, _)| body.party == party.id);
        out.extend(own.take(NAMED).map(|(body, _)| *body));
    }
    out
}

/// The view's day, or the last that any evidence speaks of.
fn day_of(index: &Index, view: &View) -> Day {
    view.asof.unwrap_or_else(|| index.data.meta.evidence_until.last())
}

fn names(text: &str, body: &Body<String>) -> bool {
    let abbr = body.abbr.as_deref().filter(|abbr| abbr.len() > 1);
    abbr.is_some_and(|abbr| text.contains(abbr))
        || text.contains(&body.name.en)
        || text.contains(&body.name.fr)
}

/// A body, or what took its place by then; nothing where it had ended and nothing did.
fn successor<'a>(index: &'a Index, id: &Id, view: &View) -> Option<&'a Body<String>> {
    let day = day_of(index, view);
    let mut body = index.body(id)?;
    // No chain of successors is as long as the list of bodies.
    for _ in 0..index.data.bodies.len() {
        let mut edges = index.data.relations.iter();
        let next = edges.find_map(|edge| {
            let follows = edge.kind == RelationType::SuccessorOf && edge.to == body.id;
            let next = index.body(&edge.from).filter(|_| follows)?;
            next.founded.is_none_or(|founded| founded.first() <= day).then_some(next)
        });
        match next {
            Some(next) => body = next,
            None => return body.ended.is_none_or(|ended| ended.last() > day).then_some(body),
        }
    }
    None
}

/// The body that took the place of a lead which has ended since, where the data knows both.
pub fn led_today<'a>(
    index: &'a Index,
    view: &View,
    lead: &Lead<String>,
    lang: Lang,
) -> Option<&'a Body<String>> {
    let named = index.data.bodies.iter().find(|body| {
        body.party == lead.party
            && (name_of(index, &body.id, lang).is_some_and(|name| lead.name.contains(name)))
    })?;
    let now = successor(index, &named.id, view)?;
    (now.id != named.id).then_some(now)
}

/// The commitments that a plan was made under: what its instrument implements or is part of.
pub fn made_under(index: &Index, instrument: &str) -> Vec<String> {
    let edges = index.data.relations.iter().filter(|edge| {
        *edge.from == *instrument
            && matches!(edge.kind, RelationType::Implements | RelationType::PartOf)
            && matches!(index.find(&edge.to), Some(Found::Instrument(_)))
    });
    edges.map(|edge| edge.to.0.clone()).collect()
}
