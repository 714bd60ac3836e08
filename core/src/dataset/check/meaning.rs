//! What the types cannot say.

use super::positions::positions;
use super::references::references;
use super::relations::relations;
use super::{Fault, Problem};
use crate::dataset::*;
use std::collections::{BTreeSet, HashMap};

/// The longest provision, in words of either language. French runs longer.
const MAX_WORDS: usize = 75;

/// Every fault of meaning in a dataset whose form is right.
pub fn meaning(data: &Dataset) -> Vec<Problem> {
    let mut problems = Vec::new();
    references(data, &mut problems);
    parties(data, &mut problems);
    dates(data, &mut problems);
    evidence(data, &mut problems);
    texts(data, &mut problems);
    verdicts(data, &mut problems);
    eras(data, &mut problems);
    relations(data, &mut problems);
    positions(data, &mut problems);
    figures(data, &mut problems);
    problems
}

fn parties(data: &Dataset, problems: &mut Vec<Problem>) {
    for (role, wanted) in [(Role::Side, 2), (Role::Joint, 1)] {
        let found = data.parties.iter().filter(|party| party.role == role).count();
        if found != wanted {
            problems.push(Problem::new("parties.json", Fault::Parties { role, wanted, found }));
        }
    }
}

fn dates(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut span = |place: String, from: Date, to: Option<Date>| {
        if to.is_some_and(|to| to.last() < from.first()) {
            problems.push(Problem::new(place, Fault::EndBeforeStart));
        }
    };
    for item in &data.instruments {
        let place = format!("instruments.json › {} › in_force", item.id);
        span(place, item.in_force.from, item.in_force.to);
    }
    for era in &data.eras {
        span(format!("eras.json › {}", era.id), era.from, era.to);
    }
    for body in &data.bodies {
        if let Some(founded) = body.founded {
            span(format!("bodies.json › {}", body.id), founded, body.ended);
        }
    }
    for item in &data.instruments {
        let dated = matches!(item.in_force.end, End::Stated | End::Inferred);
        if dated != item.in_force.to.is_some() {
            problems.push(Problem::new(
                format!("instruments.json › {} › in_force", item.id),
                Fault::EndWithoutDate,
            ));
        }
    }
}

fn evidence(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut need = |place: String, present: bool| {
        if !present {
            problems.push(Problem::new(place, Fault::NoEvidence));
        }
    };
    for item in &data.instruments {
        let place = format!("instruments.json › {}", item.id);
        for (n, pillar) in item.pillars.iter().enumerate() {
            need(format!("{place} › pillars[{n}].evidence"), !pillar.evidence.is_empty());
        }
        need(format!("{place} › evidence"), !item.evidence.is_empty());
        need(format!("{place} › summary"), item.summary.is_some());
    }
    for item in &data.provisions {
        need(format!("provisions.json › {} › evidence", item.id), !item.evidence.is_empty());
    }
    for item in &data.bodies {
        need(format!("bodies.json › {} › evidence", item.id), !item.evidence.is_empty());
    }
    for item in &data.events {
        need(format!("events.json › {} › evidence", item.id), !item.evidence.is_empty());
    }
    for item in &data.findings {
        need(format!("findings.json › {} › evidence", item.id), !item.evidence.is_empty());
    }
    for item in &data.relations {
        need(format!("relations.json › {} › rests_on", item.id), !item.rests_on.is_empty());
    }
    for item in &data.terms {
        need(format!("terms.json › {} › sources", item.id), !item.sources.is_empty());
    }
    for plan in &data.plans {
        let place = format!("plans.json › {}", plan.id);
        for (n, step) in plan.progress.iter().enumerate() {
            need(format!("{place} › progress[{n}].evidence"), !step.evidence.is_empty());
        }
        for (n, goal) in plan.goals.iter().enumerate() {
            let place = format!("{place} › goals[{n}]");
            need(format!("{place}.evidence"), !goal.evidence.is_empty());
            for (n, objective) in goal.objectives.iter().enumerate() {
                let place = format!("{place}.objectives[{n}]");
                need(format!("{place}.evidence"), !objective.evidence.is_empty());
                for (n, activity) in objective.activities.iter().enumerate() {
                    need(
                        format!("{place}.activities[{n}].evidence"),
                        !activity.evidence.is_empty(),
                    );
                }
            }
        }
    }
    for item in &data.sources {
        let place = format!("sources.json › {}", item.id);
        if item.url.is_none() && item.address.is_none() {
            problems.push(Problem::new(place, Fault::NeedsAddress));
        }
    }
}

fn texts(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut seen: HashMap<&str, &Id> = HashMap::new();
    for item in &data.provisions {
        for lang in Lang::ALL {
            let text = item.text.get(lang);
            let place = || format!("provisions.json › {} › text.{}", item.id, lang.code());
            if let Some(first) = seen.insert(text, &item.id) {
                problems.push(Problem::new(place(), Fault::SameText(first.to_string())));
            }
            let words = text.split_whitespace().count();
            if words > MAX_WORDS {
                problems.push(Problem::new(place(), Fault::TooLong(words, MAX_WORDS)));
            }
        }
    }
}

fn verdicts(data: &Dataset, problems: &mut Vec<Problem>) {
    let role_of_party: HashMap<&str, Role> =
        data.parties.iter().map(|party| (&*party.id, party.role)).collect();
    let party_of_instrument: HashMap<&str, &str> =
        data.instruments.iter().map(|item| (&*item.id, &*item.party)).collect();
    let party_of_provision: HashMap<&str, &str> = data
        .provisions
        .iter()
        .filter_map(|item| Some((&*item.id, *party_of_instrument.get(&*item.instrument)?)))
        .collect();
    for item in &data.assessments {
        let place = format!("assessments.json › {}", item.id);
        let present: BTreeSet<&str> =
            item.rests_on.iter().filter_map(|id| party_of_provision.get(&**id).copied()).collect();
        let has_role =
            |role: Role| present.iter().any(|party| role_of_party.get(party) == Some(&role));
        if (item.verdict == Verdict::OneSide) != item.party.is_some() {
            problems.push(Problem::new(format!("{place} › party"), Fault::OneSide));
        }
        let sides = data.parties.iter().filter(|party| party.role == Role::Side);
        let mut missing: Vec<&str> = match item.verdict {
            Verdict::NotEnoughEvidence => Vec::new(),
            Verdict::OneSide => item.party.iter().map(|id| &**id).collect(),
            _ => sides.map(|party| &*party.id).collect(),
        };
        missing.retain(|party| !present.contains(party));
        for party in missing {
            problems.push(Problem::new(
                format!("{place} › rests_on"),
                Fault::NoProvisionOf(party.to_owned()),
            ));
        }
        if item.verdict == Verdict::Joint && !has_role(Role::Joint) && !has_role(Role::Wider) {
            problems.push(Problem::new(format!("{place} › rests_on"), Fault::NoShared));
        }
    }
}

/// A verdict on an era rests on nothing dated after it.
fn eras(data: &Dataset, problems: &mut Vec<Problem>) {
    // An era that ends before it starts is reported as that, once.
    let sound = |era: &&Era| era.to.is_none_or(|to| to.last() >= era.from.first());
    let ends: HashMap<&str, Option<Date>> =
        data.eras.iter().filter(sound).map(|era| (&*era.id, era.to)).collect();
    let dated: HashMap<&str, Date> =
        data.instruments.iter().map(|item| (&*item.id, item.date)).collect();
    let provisions: HashMap<&str, Date> = data
        .provisions
        .iter()
        .filter_map(|item| {
            let date = item.date.or_else(|| dated.get(&*item.instrument).copied())?;
            Some((&*item.id, date))
        })
        .collect();
    for item in &data.assessments {
        let Some(Some(end)) = ends.get(&*item.era) else { continue };
        for id in &item.rests_on {
            if provisions.get(&**id).is_some_and(|date| date.first() > end.last()) {
                problems.push(Problem::new(
                    format!("assessments.json › {} › rests_on", item.id),
                    Fault::AfterEra(id.to_string()),
                ));
            }
        }
    }
}

/// An amount is nothing without its currency, a number nothing without what it counts.
fn figures(data: &Dataset, problems: &mut Vec<Problem>) {
    for item in &data.provisions {
        let Some(figure) = &item.figure else { continue };
        let place = format!("provisions.json › {} › figure", item.id);
        let counted = figure.currency.is_some() || figure.unit.is_some();
        if figure.value.is_some() != counted || figure.value.is_none() && figure.deadline.is_none()
        {
            problems.push(Problem::new(place.clone(), Fault::NoAmount));
        }
        if let (Some(from), Some(to)) = (figure.from, figure.to)
            && to.last() < from.first()
        {
            problems.push(Problem::new(place, Fault::EndBeforeStart));
        }
    }
}
