//! Who led a part of a plan then, and which bodies carry it now.

use super::model::Carriers;
use crate::dataset::Lang;
use crate::dataset::{Basis, Body, Id, Lead, Plan, RelationType};
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

/// The bodies that carry a part of a plan today (on the view's day, where it has one): those
/// that have a part in the instruments, then in force, of the provisions that carry it.
pub fn bodies_today<'a>(index: &'a Index, view: &View, found: &Carriers) -> Vec<&'a Body<String>> {
    let day = view.asof.unwrap_or_else(|| index.data.meta.evidence_until.last());
    let mut out: Vec<&Body<String>> = Vec::new();
    for n in &found.shown {
        let instrument = index.instrument_of(*n);
        if standing(instrument, day) != Standing::InForce {
            continue;
        }
        for id in &instrument.bodies {
            let Some(body) = successor(index, id, view) else { continue };
            if body.party == instrument.party && !out.iter().any(|known| known.id == body.id) {
                out.push(body);
            }
        }
    }
    out
}

/// A body, or what took its place if it has ended by then; nothing where nothing did.
fn successor<'a>(index: &'a Index, id: &Id, view: &View) -> Option<&'a Body<String>> {
    let day = view.asof.unwrap_or_else(|| index.data.meta.evidence_until.last());
    let mut body = index.body(id)?;
    // No chain of successors is as long as the list of bodies.
    for _ in 0..index.data.bodies.len() {
        if body.ended.is_none_or(|ended| ended.last() > day) {
            return Some(body);
        }
        let mut edges = index.data.relations.iter();
        let edge =
            edges.find(|edge| edge.kind == RelationType::SuccessorOf && edge.to == body.id)?;
        body = index.body(&edge.from)?;
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
