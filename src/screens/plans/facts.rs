//! The facts of a plan in a box: who, when, under which commitment, how it stands.

use crate::parts::pieces::fact;
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Instrument, Plan};
use parallel49_core::screens::plans::model::extent;
use parallel49_core::screens::plans::today::made_under;
use parallel49_core::screens::record::standing::{dated, in_force, status_word};

pub fn facts(ctx: &Ctx<'_>, item: &Instrument<String>, plan: &Plan<String>) -> AnyView {
    let texts = ctx.texts;
    let owner = ctx.index.party(&item.party).map(party);
    let issuers = item.issuers.join("; ");
    let mut facts = vec![fact(texts.plans.who, view! { {owner}{issuers.clone()} }.into_any())];
    facts.extend(item.members.clone().map(|members| fact(texts.members, members)));
    let stood = in_force(ctx, item);
    // Most stand from the day they are dated.
    let when = match item.date == item.in_force.from {
        true => stood,
        false => format!("{}; {stood}", dated(ctx, item)),
    };
    facts.push(fact(texts.plans.when, when));
    let under: Vec<AnyView> = made_under(ctx.index, &item.id)
        .iter()
        .filter_map(|id| {
            let name = ctx.index.instrument(id)?.short.clone();
            let href = ctx.record(id);
            Some(view! { <li><a href=href>{name}</a></li> }.into_any())
        })
        .collect();
    if !under.is_empty() {
        facts.push(fact(texts.plans.under, view! { <ul class="inline">{under}</ul> }.into_any()));
    }
    let note = item.status.note.clone().map(|note| view! { <p class="why">{note}</p> });
    facts.push(fact(texts.status_label, view! { {status_word(ctx, item)}{note} }.into_any()));
    let extent = extent(plan);
    let parts = [
        (extent.goals, texts.plans.count_goals),
        (extent.objectives, texts.plans.count_objectives),
        (extent.activities, texts.plans.count_activities),
        (plan.progress.len(), texts.plans.count_reports),
    ];
    let coded: Vec<String> =
        parts.into_iter().filter(|(n, _)| *n > 0).map(|(n, forms)| ctx.count(n, forms)).collect();
    if !coded.is_empty() {
        facts.push(fact(texts.about.counts, coded.join(" · ")));
    }
    view! { <dl class="facts plan-facts" aria-label=texts.record.facts>{facts}</dl> }.into_any()
}
