//! A joint plan: what came of it, what it set out to do, reported progress.

use super::layout::Told;
use super::record_link;
use crate::parts::pieces::fact;
use crate::parts::terms::Explainer;
use crate::screens::plans::outline::Outline;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::link::href;
use parallel49_core::query::search::Search;
use parallel49_core::screens::plans::model::view_of;
use parallel49_core::screens::record::standing::{in_force, status_word};

pub fn plan(ctx: &Ctx<'_>, n: usize) -> Told {
    let mut told = Told::default();
    let instrument = &ctx.index.data.plans[n].instrument;
    let texts = ctx.texts;
    told.facts.push(fact(texts.instrument, record_link(ctx, instrument)));
    if let Some(item) = ctx.index.instrument(instrument) {
        told.facts.push(fact(texts.in_force, in_force(ctx, item)));
        told.facts.push(fact(texts.status_label, status_word(ctx, item)));
    }
    sections(ctx, n, &mut told);
    told
}

/// The plan as part of its instrument's record.
pub fn sections(ctx: &Ctx<'_>, n: usize, told: &mut Told) {
    let plan = &ctx.index.data.plans[n];
    let texts = ctx.texts;
    let search = &Search::default();
    let words = &Explainer::default();
    let outline = Outline { ctx: *ctx, plan, search, words, level: 3, is_carried: false };
    let open = href(&view_of(ctx.view, &plan.instrument));
    let mut outcome = outline.outcome();
    outcome.push(view! { <p><a href=open>{texts.plans.read_as_plan}</a></p> }.into_any());
    told.section("plan-outcome", texts.outcome, outcome);
    told.section("plan-limits", texts.plans.limits, outline.limits());
    told.section("plan-goals", texts.goals, outline.goals());
    told.section("plan-progress", texts.progress, outline.progress());
}
