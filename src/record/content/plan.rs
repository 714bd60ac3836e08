//! A joint plan: what came of it, what it set out to do, reported progress.

use super::evidence::places;
use super::record_link;
use crate::content::pieces::{list, p, section};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::dataset::{Activity, Basis, Goal, Objective};

pub fn plan(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let instrument = &ctx.index.data.plans[n].instrument;
    let mut out = Vec::new();
    el("p").child(record_link(ctx, instrument)).add_to(&mut out);
    out.extend(outline(ctx, n));
    out
}

/// The plan as part of its instrument's record.
pub fn outline(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let plan = &ctx.index.data.plans[n];
    let texts = ctx.texts;
    let mut outcome = Vec::new();
    el("p").child(&plan.outcome).add_to(&mut outcome);
    places(ctx, &plan.outcome_evidence).add_to(&mut outcome);
    let progress = plan
        .progress
        .iter()
        .map(|step| {
            el("li")
                .child(
                    el("p")
                        .child(el("strong").child(ctx.date(step.date)))
                        .child(format!(" {}", step.text)),
                )
                .child(places(ctx, &step.evidence))
        })
        .collect();
    let goals = plan.goals.iter().map(|item| goal(ctx, item).into()).collect();
    let progress = list("progress", progress).map(Into::into).into_iter().collect();
    let mut out = Vec::new();
    section(texts.outcome, outcome).add_to(&mut out);
    section(texts.goals, goals).add_to(&mut out);
    section(texts.progress, progress).add_to(&mut out);
    out
}

fn goal(ctx: &Ctx<'_>, goal: &Goal<String>) -> Element {
    let objectives = goal.objectives.iter().map(|item| objective(ctx, item)).collect();
    el("div")
        .class("goal")
        .child(el("h4").child(goal.title.get(ctx.lang)))
        .child(el("p").child(&goal.summary))
        .child(places(ctx, &goal.evidence))
        .child(list("objectives", objectives))
}

fn objective(ctx: &Ctx<'_>, item: &Objective<String>) -> Element {
    let activities = item.activities.iter().map(|item| activity(ctx, item)).collect();
    el("li")
        .child(
            el("p")
                .child(el("strong").child(item.title.get(ctx.lang)))
                .child(format!(". {}", item.summary)),
        )
        .child(places(ctx, &item.evidence))
        .child(list("activities", activities))
}

fn activity(ctx: &Ctx<'_>, item: &Activity<String>) -> Element {
    let leads: Vec<String> = item
        .leads
        .iter()
        .map(|lead| {
            let basis = match lead.basis {
                Basis::Stated => ctx.texts.lead_stated,
                _ => ctx.texts.lead_inferred,
            };
            format!("{} ({basis})", lead.name)
        })
        .collect();
    let mut facts = Vec::new();
    if !leads.is_empty() {
        facts.push(el("span").child(leads.join("; ")));
    }
    facts.extend(item.timing.as_ref().map(|timing| el("span").child(timing)));
    el("li")
        .child(el("p").child(&item.text))
        .child((!facts.is_empty()).then(|| p("meta", facts)))
        .child(places(ctx, &item.evidence))
}
