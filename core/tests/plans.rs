//! The plans: their order, what a day or a filter hides of what carries them, who carries them
//! today.

use crate::common::{index, tiny};
use parallel49_core::dataset::Lang;
use parallel49_core::link::parse;
use parallel49_core::query::View;
use parallel49_core::query::index::Found;
use parallel49_core::screens::plans::model::{
    Carriers, Group, carried_by, carriers, first_sentence, instrument, order, plan_of,
    usual_confidence,
};
use parallel49_core::screens::plans::today::{
    bodies_today, common_leads, infers, led_today, made_under,
};

const MAIN: [&str; 6] = [
    "ci-action-plan-2010",
    "btb-declaration-2011",
    "btb-action-plan-2011",
    "cybersecurity-action-plan-2012",
    "grid-strategy-2016",
    "roadmap-2021",
];

#[test]
fn the_main_plans_say_what_came_of_them_and_where_our_record_ends() {
    for lang in Lang::ALL {
        let index = index(lang);
        for id in MAIN {
            let plan = &index.data.plans[plan_of(index, id).expect("a plan")];
            let first = first_sentence(&plan.outcome);
            let rest = plan.outcome[first.len()..].trim();
            assert!(!first.is_empty() && first.ends_with('.'), "{first}");
            assert_eq!(first_sentence(rest), rest, "{id}: more than two sentences");
            assert!(!plan.outcome_evidence.is_empty(), "{id}");
            assert!(plan.limits.as_ref().is_some_and(|limits| limits.len() > 20), "{id}");
            assert!(!plan.goals.is_empty() && !plan.progress.is_empty(), "{id}");
        }
    }
}

#[test]
fn sentences_end_where_they_end() {
    for (text, first) in [
        ("One. Two.", "One."),
        (
            "The STOP.THINK.CONNECT. partnership grew. It ended.",
            "The STOP.THINK.CONNECT. partnership grew.",
        ),
        ("Rien. «\u{a0}Tout\u{a0}» reste.", "Rien."),
        ("Only one", "Only one"),
        ("Ends in 2016-17. A new one.", "Ends in 2016-17."),
        ("", ""),
    ] {
        assert_eq!(first_sentence(text), first);
    }
}

#[test]
fn the_list_leads_with_the_main_plans_and_runs_in_time() {
    let index = index(Lang::En);
    let order = order(index);
    assert_eq!(order.len(), index.data.plans.len());
    let ids = |group: Group| -> Vec<&str> {
        let own = order.iter().filter(|(of, _)| *of == group);
        own.map(|(_, plan)| &*index.data.plans[*plan].instrument).collect()
    };
    assert_eq!(ids(Group::Main), MAIN);
    assert_eq!(ids(Group::Joint)[..3], ["canusa-1949", "cmvp-1995", "smart-border-2001"]);
    assert_eq!(ids(Group::Wider)[0], "ukusa-1946");
    assert_eq!(ids(Group::National), ["us-grid-action-plan-2016"]);
    assert!(order.is_sorted_by_key(|(group, plan)| {
        (*group, instrument(index, *plan).expect("an instrument").date.first())
    }));
}

const PLAN: &str = "cybersecurity-action-plan-2012";

/// How many carriers are shown, hidden by filters, hidden by the day.
fn hidden(query: &str) -> (usize, usize, usize) {
    let index = index(Lang::En);
    let plan = &index.data.plans[plan_of(index, PLAN).expect("the plan")];
    let Carriers { shown, by_filters, by_asof } =
        carriers(index, &parse(query).0, &carried_by(plan));
    (shown.len(), by_filters, by_asof)
}

#[test]
fn what_a_day_and_the_filters_hide_is_counted() {
    assert_eq!(hidden("view=plans"), (34, 0, 0));
    // Not yet: the NCIRP of 2016, the CISA acts of 2018 and (twice) 2015, the
    // Cyber Centre, and six duties of the CCIRC, known from a text of 2016.
    assert_eq!(hidden("view=plans&asof=2014-06-01"), (23, 0, 11));
    // Sixteen of the thirty-four are of the United States.
    assert_eq!(hidden("view=plans&party=ca"), (18, 16, 0));
    // Of those left the Cyber Centre and the six duties.
    assert_eq!(hidden("view=plans&party=ca&asof=2014-06-01"), (11, 16, 7));
    // A search finds the plan; it hides nothing beside it.
    assert_eq!(hidden("view=plans&q=xyzzy"), (34, 0, 0));
}

#[test]
fn leads_that_are_the_same_everywhere_are_known_as_such() {
    let index = index(Lang::En);
    let plan = &index.data.plans[plan_of(index, PLAN).expect("the plan")];
    let leads = common_leads(plan).expect("five activities, the same leads");
    let names: Vec<&str> = leads.iter().map(|lead| lead.name.as_str()).collect();
    assert_eq!(names, ["Department of Homeland Security (DHS)", "Public Safety Canada"]);
    assert!(infers(plan));
    assert_eq!(made_under(index, PLAN), ["btb-action-plan-2011"]);
    // Of one activity there is nothing to say once for all.
    let small = crate::common::indexed(&tiny(), Lang::En);
    assert!(small.data.plans.iter().all(|plan| common_leads(plan).is_none()));
}

#[test]
fn what_carries_a_part_today_is_in_force_and_has_not_been_succeeded() {
    let index = index(Lang::En);
    let now = View::default();
    let mut named = 0;
    for plan in &index.data.plans {
        let found = carriers(index, &now, &carried_by(plan));
        for body in bodies_today(index, &now, &found) {
            named += 1;
            assert!(body.ended.is_none(), "{}", body.id);
            let kind = parallel49_core::dataset::RelationType::SuccessorOf;
            let follows = |edge: &&parallel49_core::dataset::Relation<String>| {
                edge.kind == kind && edge.to == body.id
            };
            assert!(!index.data.relations.iter().any(|edge| follows(&edge)), "{}", body.id);
        }
    }
    assert!(named > 0);
    // On a day before there was one, the centre that the Cyber Centre succeeded.
    let Some(Found::Body(centre)) = index.find("body-ccirc") else { panic!("a body") };
    let lead = parallel49_core::dataset::Lead {
        party: index.data.bodies[centre].party.clone(),
        name: index.data.bodies[centre].name.en.clone(),
        basis: parallel49_core::dataset::Basis::Stated,
    };
    let then = View { asof: parallel49_core::dataset::Day::parse("2012-10-26"), ..View::default() };
    assert!(led_today(index, &then, &lead, Lang::En).is_none());
    let now = led_today(index, &now, &lead, Lang::En).expect("a successor");
    assert_eq!(&*now.id.0, "body-cccs");
}

#[test]
fn most_parts_of_a_plan_have_its_usual_confidence() {
    for plan in &index(Lang::En).data.plans {
        let objectives = || plan.goals.iter().flat_map(|goal| &goal.objectives);
        let mut levels: Vec<_> = plan.goals.iter().map(|goal| goal.confidence).collect();
        levels.extend(objectives().map(|objective| objective.confidence));
        levels.extend(objectives().flat_map(|one| &one.activities).map(|one| one.confidence));
        let usual = usual_confidence(plan);
        let count = |level| levels.iter().filter(|known| **known == level).count();
        assert!(levels.iter().all(|level| count(*level) <= count(usual)), "{}", plan.instrument);
    }
}
