//! The plans in their order, and what of each a view shows.

use crate::dataset::Word;
use crate::dataset::{Confidence, Id, Instrument, Plan, Progress, Role, Weight};
use crate::query::index::Found;
use crate::query::part::cut;
use crate::query::{Facet, Filter, Index, Screen, View, asof};
use itertools::Itertools;

/// Where a plan stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The joint plans that the comparison turns on.
    Main,
    Joint,
    /// With others besides the two sides.
    Wider,
    /// Of one side alone.
    National,
}

impl Group {
    pub const ALL: [Group; 4] = [Group::Main, Group::Joint, Group::Wider, Group::National];
}

/// The instrument of a plan.
pub fn instrument(index: &Index, plan: usize) -> Option<&Instrument<String>> {
    index.instrument(&index.data.plans[plan].instrument)
}

/// The plan of an instrument, by its position.
pub fn plan_of(index: &Index, instrument: &str) -> Option<usize> {
    index.data.plans.iter().position(|plan| *plan.instrument == *instrument)
}

/// Every plan in the order of the list: by group, and by time within it.
pub fn order(index: &Index) -> Vec<(Group, usize)> {
    let plans = (0..index.data.plans.len()).filter_map(|plan| {
        let item = instrument(index, plan)?;
        let group = match (index.party(&item.party)?.role, item.weight) {
            (Role::Joint, Some(Weight::Plan)) => Group::Main,
            (Role::Joint, _) => Group::Joint,
            (Role::Wider, _) => Group::Wider,
            (Role::Side, _) => Group::National,
        };
        Some((group, item.date.first(), &item.id, plan))
    });
    let sorted =
        plans.sorted_by_cached_key(|(group, day, id, _)| (*group, *day, *id)).collect::<Vec<_>>();
    sorted.into_iter().map(|(group, _, _, plan)| (group, plan)).collect()
}

/// How sure we are of most parts of a plan; what differs says so itself.
pub fn usual_confidence(plan: &Plan<String>) -> Confidence {
    let objectives = || plan.goals.iter().flat_map(|goal| &goal.objectives);
    let activities = objectives().flat_map(|objective| &objective.activities);
    let all = plan.goals.iter().map(|goal| goal.confidence);
    let all = all.chain(objectives().map(|objective| objective.confidence));
    let all = all.chain(activities.map(|activity| activity.confidence)).collect::<Vec<_>>();
    let count = |level: &Confidence| all.iter().filter(|known| *known == level).count();
    // Of two that are as frequent, the more careful one is shown where it applies.
    Confidence::ALL.iter().copied().rev().max_by_key(count).unwrap_or(Confidence::High)
}

/// This view with one plan open.
pub fn view_of(view: &View, instrument: &str) -> View {
    view.on(Screen::Plans).with(|view| view.focus = Some(instrument.to_owned()))
}

/// How much of a plan is coded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pub goals: usize,
    pub objectives: usize,
    pub activities: usize,
}

pub fn extent(plan: &Plan<String>) -> Extent {
    let objectives = || plan.goals.iter().flat_map(|goal| &goal.objectives);
    Extent {
        goals: plan.goals.len(),
        objectives: objectives().count(),
        activities: objectives().map(|objective| objective.activities.len()).sum(),
    }
}

/// The first sentence of a text.
pub fn first_sentence(text: &str) -> &str {
    // A full stop inside a name is followed by no capital letter.
    let end = text.char_indices().find(|(at, c)| {
        let mut rest = cut(text, *at, text.len()).chars().skip(1);
        let is_gap = rest.next().is_some_and(char::is_whitespace);
        matches!(c, '.' | '!' | '?')
            && is_gap
            && rest.next().is_some_and(|c| c.is_uppercase() || c == '«')
    });
    end.map_or(text, |(at, _)| cut(text, 0, at + 1))
}

/// The provisions that carry a part of a plan: those that a view shows, and
/// how many it hides. A search hides none of them: it has found the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carriers {
    /// Positions of provisions, as the data lists them.
    pub shown: Vec<usize>,
    /// Outside the facets.
    pub by_filters: usize,
    /// Would be shown, but did not stand on the day.
    pub by_asof: usize,
}

pub fn carriers(index: &Index, view: &View, ids: &[Id]) -> Carriers {
    let mut out = Carriers::default();
    for id in ids {
        let Some(Found::Provision(n)) = index.find(id) else { continue };
        let passes = |facet: &Facet| {
            !Filter::Facet(*facet).narrows(view)
                || facet.values_of(index, n).iter().any(|value| view.facet(*facet).contains(value))
        };
        let late = |day| index.data.provisions[n].date.is_some_and(|date| date.first() > day);
        let stands = |day| !late(day) && asof::standing(index.instrument_of(n), day).is_shown();
        if !Facet::ALL.iter().all(passes) {
            out.by_filters += 1;
        } else if !view.asof.is_none_or(stands) {
            out.by_asof += 1;
        } else {
            out.shown.push(n);
        }
    }
    out
}

/// The carriers that every part of a plan names, part by part.
pub fn carried_by(plan: &Plan<String>) -> Vec<Id> {
    let mut out = Vec::new();
    for goal in &plan.goals {
        out.extend_from_slice(&goal.carried_by);
        for objective in &goal.objectives {
            out.extend_from_slice(&objective.carried_by);
            objective.activities.iter().for_each(|item| out.extend_from_slice(&item.carried_by));
        }
    }
    out
}

/// The records that an open plan is told by: itself, and the provisions on
/// screen that carry it, each once. Its goals and activities are no records.
pub fn with_carriers(index: &Index, view: &View, plan: usize) -> Vec<Found> {
    let mut out = vec![Found::Plan(plan)];
    for n in carriers(index, view, &carried_by(&index.data.plans[plan])).shown {
        if !out.contains(&Found::Provision(n)) {
            out.push(Found::Provision(n));
        }
    }
    out
}

/// The reported progress, the newest last, and how many reports are later than
/// the view's day.
pub fn progress<'a>(plan: &'a Plan<String>, view: &View) -> (Vec<&'a Progress<String>>, usize) {
    let known = |step: &&Progress<String>| view.asof.is_none_or(|day| step.date.first() <= day);
    let steps: Vec<&Progress<String>> = plan.progress.iter().filter(known).collect();
    let hidden = plan.progress.len() - steps.len();
    (steps.into_iter().sorted_by_cached_key(|step| step.date.last()).collect::<Vec<_>>(), hidden)
}

/// The plans before and after one among those that are listed.
pub fn neighbours(listed: &[(Group, usize)], plan: usize) -> [Option<usize>; 2] {
    let at = listed.iter().position(|(_, listed)| *listed == plan);
    let step = |to: Option<usize>| listed.get(to?).map(|(_, plan)| *plan);
    [step(at.and_then(|at| at.checked_sub(1))), step(at.map(|at| at + 1))]
}
