//! What is asked of the published data alone, from version 2.0 on. A reader's own data may do
//! without positions and headlines, and may rate its confidence by rules of its own, so
//! [`super::meaning`] does not ask for any of this; [`crate::dataset::folder::records`] does.

use super::{Fault, Problem};
use crate::dataset::support::{Sources, bears_high, is_official, sources};
use crate::dataset::*;
use std::collections::{HashMap, HashSet};

/// Every fault of a dataset that is to be published.
pub fn published(data: &Dataset) -> Vec<Problem> {
    let mut problems = Vec::new();
    kinds_and_reading(data, &mut problems);
    answers(data, &mut problems);
    evidence(data, &sources(data), &mut problems);
    derived(data, &mut problems);
    problems
}

/// Each source says what it is, each source and instrument how much of it was read, each figure
/// what it amounts to.
fn kinds_and_reading(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut missing = |place: String| problems.push(Problem::new(place, Fault::MissingField));
    if data.meta.scope.is_none() {
        missing("meta.json › scope".to_owned());
    }
    for item in data.sources.iter().filter(|item| item.read.is_none()) {
        missing(format!("sources.json › {} › read", item.id));
    }
    for item in data.instruments.iter().filter(|item| item.read.is_none()) {
        missing(format!("instruments.json › {} › read", item.id));
    }
    for item in &data.provisions {
        if item.kind == ProvisionKind::Figure && item.figure.is_none() {
            missing(format!("provisions.json › {} › figure", item.id));
        }
    }
    for item in data.sources.iter().filter(|item| item.kind == SourceKind::Primary) {
        let place = format!("sources.json › {} › kind", item.id);
        let known = SourceKind::ALL.iter().filter(|kind| **kind != SourceKind::Primary);
        let known = known.map(|kind| kind.word().to_owned()).collect();
        let fault = Fault::UnknownWord(SourceKind::Primary.word().to_owned(), known);
        problems.push(Problem::new(place, fault));
    }
}

/// Each verdict has its headline, and a position of each side and of what they share.
fn answers(data: &Dataset, problems: &mut Vec<Problem>) {
    let known: HashSet<(&Id, &Id, &Id)> =
        data.positions.iter().map(|item| (&item.theme, &item.era, &item.party)).collect();
    for item in &data.assessments {
        let place = format!("assessments.json › {}", item.id);
        if item.headline.is_none() {
            let place = format!("{place} › headline");
            problems.push(Problem::new(place, Fault::MissingField));
        }
        for party in data.parties.iter().filter(|party| party.role != Role::Wider) {
            if !known.contains(&(&item.theme, &item.era, &party.id)) {
                let fault = Fault::NoPosition(party.id.to_string());
                problems.push(Problem::new(place.clone(), fault));
            }
        }
    }
}

/// High confidence needs what the published rule asks for, see [`bears_high`].
fn evidence(data: &Dataset, sources: &Sources<'_>, problems: &mut Vec<Problem>) {
    let mut judge = |place: String, confidence: Confidence, evidence: &[Evidence]| {
        if confidence == Confidence::High && !bears_high(evidence, sources) {
            problems.push(Problem::new(format!("{place} › confidence"), Fault::TooSure));
        }
    };
    // That a document came out is shown by the document of that day, whatever part was read.
    let is_its_own_event = |item: &Event| {
        item.evidence.iter().any(|place| {
            sources
                .get(&*place.source)
                .is_some_and(|source| is_official(source) && source.date == Some(item.date))
        })
    };
    for item in &data.provisions {
        judge(format!("provisions.json › {}", item.id), item.confidence, &item.evidence);
    }
    for item in data.events.iter().filter(|item| !is_its_own_event(item)) {
        judge(format!("events.json › {}", item.id), item.confidence, &item.evidence);
    }
    for plan in &data.plans {
        for (n, goal) in plan.goals.iter().enumerate() {
            let place = format!("plans.json › {} › goals[{n}]", plan.id);
            judge(place.clone(), goal.confidence, &goal.evidence);
            for (n, objective) in goal.objectives.iter().enumerate() {
                let place = format!("{place}.objectives[{n}]");
                judge(place.clone(), objective.confidence, &objective.evidence);
                for (n, activity) in objective.activities.iter().enumerate() {
                    let place = format!("{place}.activities[{n}]");
                    judge(place, activity.confidence, &activity.evidence);
                }
            }
        }
    }
}

/// What is concluded from provisions is no surer than the surest of them; a verdict, than the
/// surest of each side that it speaks about.
fn derived(data: &Dataset, problems: &mut Vec<Problem>) {
    let party: HashMap<&str, &Id> =
        data.instruments.iter().map(|item| (&*item.id, &item.party)).collect();
    let provisions: HashMap<&str, &Provision> =
        data.provisions.iter().map(|item| (&*item.id, item)).collect();
    let is_high =
        |id: &Id| provisions.get(&**id).is_some_and(|item| item.confidence == Confidence::High);
    let mut too_sure = |place: String| {
        problems.push(Problem::new(format!("{place} › confidence"), Fault::TooSure));
    };
    for item in &data.coverage {
        let is_bare = !item.rests_on.is_empty() && !item.rests_on.iter().any(is_high);
        if item.confidence == Some(Confidence::High) && is_bare {
            too_sure(format!("coverage.json › {}", item.id));
        }
    }
    for item in &data.relations {
        let rests_on_provisions = item.rests_on.iter().all(|id| provisions.contains_key(&**id));
        let is_bare = rests_on_provisions && !item.rests_on.iter().any(is_high);
        if item.confidence == Confidence::High && is_bare {
            too_sure(format!("relations.json › {}", item.id));
        }
    }
    for item in data.assessments.iter().filter(|item| item.confidence == Confidence::High) {
        let of = |side: &Id| {
            let own = |id: &&Id| {
                let item = provisions.get(&***id);
                item.and_then(|item| party.get(&*item.instrument)) == Some(&side)
            };
            item.rests_on.iter().filter(own).any(is_high)
        };
        let sides = data.parties.iter().filter(|party| party.role == Role::Side);
        let mut spoken: Vec<&Id> = match &item.party {
            Some(party) => vec![party],
            None => sides.map(|party| &party.id).collect(),
        };
        spoken.retain(|side| !of(side));
        if !spoken.is_empty() {
            too_sure(format!("assessments.json › {}", item.id));
        }
    }
}
