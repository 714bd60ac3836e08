//! The outline of a plan, wherever it is read: what came of it, goals › objectives ›
//! activities with who led then and who carries it now, reported progress.

use super::carried::carried;
use super::leads::Leads;
use crate::parts::pieces::{address, list, marked, meta, place_link, places, places_line};
use crate::parts::terms::Explainer;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{
    Activity, Confidence, Evidence, Goal, Id, Lead, Objective, Plan, Progress,
};
use parallel49_core::query::search::Search;
use parallel49_core::screens::plans::model::{progress, usual_confidence};
use parallel49_core::screens::plans::today::common_leads;

/// How a plan is told.
pub struct Outline<'a> {
    pub ctx: Ctx<'a>,
    pub plan: &'a Plan<String>,
    /// Marked in the texts.
    pub search: &'a Search,
    /// Explains abbreviations where they first stand.
    pub words: &'a Explainer,
    /// The level of its first headings.
    pub level: usize,
    /// With the provisions that carry each part.
    pub is_carried: bool,
}

/// One part of the plan: what a goal, an objective and an activity have in common.
struct Part<'a> {
    class: &'static str,
    /// How far below the first headings it stands.
    depth: usize,
    title: &'a str,
    summary: Option<&'a String>,
    leads: &'a [Lead<String>],
    timing: Option<&'a String>,
    confidence: Confidence,
    evidence: &'a [Evidence<String>],
    carried_by: &'a [Id],
}

/// A heading of a level from 1.
pub fn heading(level: usize, content: Vec<AnyView>) -> AnyView {
    match level {
        0..=2 => view! { <h2>{content}</h2> }.into_any(),
        3 => view! { <h3>{content}</h3> }.into_any(),
        4 => view! { <h4>{content}</h4> }.into_any(),
        5 => view! { <h5>{content}</h5> }.into_any(),
        _ => view! { <h6>{content}</h6> }.into_any(),
    }
}

impl Outline<'_> {
    /// What came of it, with the places that it rests on.
    pub fn outcome(&self) -> Vec<AnyView> {
        let sources = self.plan.outcome_evidence.iter().filter_map(|item| {
            let source = self.ctx.index.source(&item.source)?;
            // An address that is no link stands in the record of the source.
            let way = source.url.as_ref().and_then(|_| address(&self.ctx, source));
            let place = place_link(&self.ctx, item);
            Some(view! { {place}" "{way} }.into_any())
        });
        let outcome = self.said(&self.plan.outcome);
        let mut content = vec![view! { <p class="outcome">{outcome}</p> }.into_any()];
        content.extend(list("plan-sources", sources.collect()));
        content
    }

    /// A text with what the search found in it, or with its abbreviations explained.
    fn said(&self, text: &str) -> AnyView {
        match self.search.is_empty() {
            true => self.words.text(&self.ctx, text).into_any(),
            false => marked(text, self.search).into_any(),
        }
    }

    /// Where our knowledge of it ends.
    pub fn limits(&self) -> Vec<AnyView> {
        let limits = self.plan.limits.clone();
        limits.map(|limits| view! { <p>{limits}</p> }.into_any()).into_iter().collect()
    }

    /// What it set out to do.
    pub fn goals(&self) -> Vec<AnyView> {
        let goals: Vec<AnyView> = self.plan.goals.iter().map(|goal| self.goal(goal)).collect();
        if goals.is_empty() {
            return goals;
        }
        let leads = Leads { ctx: self.ctx, plan: self.plan, search: self.search };
        let mut content: Vec<AnyView> = Vec::new();
        content.extend(leads.common());
        content.extend(leads.notes(self.is_carried));
        content.extend(goals);
        content
    }

    /// What was reported on the way, the newest last.
    pub fn progress(&self) -> Vec<AnyView> {
        let ctx = &self.ctx;
        let (steps, hidden) = progress(self.plan, ctx.view);
        let step = |step: &Progress<String>| {
            let date = ctx.date(step.date);
            let text = self.said(&step.text);
            view! {
                <p><strong>{date}</strong>" "{text}</p>
                {places_line(ctx, &step.evidence)}
            }
            .into_any()
        };
        let mut content: Vec<AnyView> = Vec::new();
        content.extend(list("progress", steps.into_iter().map(step).collect()));
        content.extend((hidden > 0).then(|| {
            let said = ctx.count(hidden, ctx.texts.plans.reports_hidden);
            view! { <p class="why">{said}</p> }.into_any()
        }));
        content
    }

    fn goal(&self, goal: &Goal<String>) -> AnyView {
        let part = Part {
            class: "goal",
            depth: 1,
            title: goal.title.get(self.ctx.lang),
            summary: Some(&goal.summary),
            leads: &[],
            timing: None,
            confidence: goal.confidence,
            evidence: &goal.evidence,
            carried_by: &goal.carried_by,
        };
        let within = goal.objectives.iter().map(|item| self.objective(item)).collect();
        self.part(&part, within)
    }

    fn objective(&self, objective: &Objective<String>) -> AnyView {
        let part = Part {
            class: "objective",
            depth: 2,
            title: objective.title.get(self.ctx.lang),
            summary: Some(&objective.summary),
            leads: &[],
            timing: None,
            confidence: objective.confidence,
            evidence: &objective.evidence,
            carried_by: &objective.carried_by,
        };
        let within = objective.activities.iter().map(|item| self.activity(item)).collect();
        self.part(&part, within)
    }

    fn activity(&self, activity: &Activity<String>) -> AnyView {
        // What is the same for all of them was said once.
        let is_common = common_leads(self.plan).is_some();
        let part = Part {
            class: "activity",
            depth: 3,
            title: &activity.text,
            summary: None,
            leads: if is_common { &[] } else { &activity.leads },
            timing: activity.timing.as_ref(),
            confidence: activity.confidence,
            evidence: &activity.evidence,
            carried_by: &activity.carried_by,
        };
        self.part(&part, Vec::new())
    }

    fn part(&self, part: &Part<'_>, within: Vec<AnyView>) -> AnyView {
        let (ctx, texts) = (&self.ctx, self.ctx.texts);
        let title = heading(self.level + part.depth, marked(part.title, self.search));
        let summary = part.summary.map(|text| {
            view! { <p class="said">{self.said(text)}</p> }
        });
        let is_activity = part.class == "activity";
        let leads = Leads { ctx: *ctx, plan: self.plan, search: self.search };
        let leads = is_activity
            .then(|| leads.of_activity(part.leads, common_leads(self.plan).is_some()))
            .flatten();
        let mut facts: Vec<AnyView> = Vec::new();
        facts.extend(part.timing.map(|timing| ctx.labelled(texts.plans.timing, timing).into_any()));
        // What is usual in this plan is said once, above.
        facts.extend((part.confidence != usual_confidence(self.plan)).then(|| {
            let level = (texts.confidence)(part.confidence).to_lowercase();
            ctx.labelled(texts.confidence_label, &level).into_any()
        }));
        facts.extend(places(ctx, part.evidence));
        let carried = self.is_carried.then(|| carried(ctx, part.title, part.carried_by)).flatten();
        view! {
            <section class=part.class>
                <div class="part">
                    <div class="part-said">
                        {title}{summary}{leads}
                        {meta(facts)}
                    </div>
                    {carried}
                </div>
                {within}
            </section>
        }
        .into_any()
    }
}
