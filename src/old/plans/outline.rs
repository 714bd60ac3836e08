//! The outline of a plan, wherever it is read: what came of it, goals ›
//! objectives › activities, reported progress.

use super::carried::carried;
use super::model::progress;
use crate::content::pieces::{address, list, marked, p, place_link, places, places_line, sign};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::dataset::{
    Activity, Basis, Confidence, Evidence, Goal, Id, Lead, Objective, Plan, Role,
};
use crate::query::letters::lowered;
use crate::query::search::Search;

/// How a plan is told.
pub struct Outline<'a> {
    pub ctx: Ctx<'a>,
    pub plan: &'a Plan<String>,
    /// Marked in the texts.
    pub search: &'a Search,
    /// The level of its first headings.
    pub level: usize,
    /// With the provisions that carry each part.
    pub is_carried: bool,
}

/// One part of the plan: what a goal, an objective and an activity have in
/// common.
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
fn heading(level: usize) -> Element {
    el(["h1", "h2", "h3", "h4", "h5", "h6"][level.clamp(1, 6) - 1])
}

impl Outline<'_> {
    /// A heading with content, or nothing where there is no content.
    pub fn section(&self, id: &str, title: &str, content: Vec<Node>) -> Option<Element> {
        let section = || el("section").class(id).child(heading(self.level).child(title));
        (!content.is_empty()).then(|| section().child(content))
    }

    /// What came of it, with the places that it rests on.
    pub fn outcome(&self) -> Option<Element> {
        let mut content = Vec::new();
        p("outcome", marked(&self.plan.outcome, self.search)).add_to(&mut content);
        let sources = self.plan.outcome_evidence.iter();
        let sources = sources.filter_map(|item| {
            let source = self.ctx.index.source(&item.source)?;
            // An address that is no link stands in the record of the source.
            let way = source.url.as_ref().and_then(|_| address(&self.ctx, source));
            Some(el("li").child(place_link(&self.ctx, item)).child(way))
        });
        list("plan-sources", sources.collect()).add_to(&mut content);
        self.section("plan-outcome", self.ctx.texts.outcome, content)
    }

    /// Where our knowledge of it ends.
    pub fn limits(&self) -> Option<Element> {
        let limits = self.plan.limits.as_ref().map(|limits| el("p").child(limits));
        let content = limits.map(Node::from).into_iter().collect();
        self.section("plan-limits", self.ctx.texts.plans.limits, content)
    }

    /// What it set out to do.
    pub fn goals(&self) -> Option<Element> {
        let goals = self.plan.goals.iter().map(|goal| self.goal(goal).into()).collect();
        self.section("plan-goals", self.ctx.texts.goals, goals)
    }

    /// What was reported on the way, the newest last.
    pub fn progress(&self) -> Option<Element> {
        let (ctx, texts) = (&self.ctx, self.ctx.texts);
        let (steps, hidden) = progress(self.plan, ctx.view);
        let step = |step: &crate::dataset::Progress<String>| {
            let day = el("strong").child(ctx.date(step.date));
            let text = el("p").child(day).child(" ").child(marked(&step.text, self.search));
            el("li").child(text).child(places_line(ctx, &step.evidence))
        };
        let mut content = Vec::new();
        list("progress", steps.into_iter().map(step).collect()).add_to(&mut content);
        (hidden > 0)
            .then(|| p("why", ctx.count(hidden, texts.plans.reports_hidden)))
            .add_to(&mut content);
        self.section("plan-progress", texts.progress, content)
    }

    fn goal(&self, goal: &Goal<String>) -> Element {
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

    fn objective(&self, objective: &Objective<String>) -> Element {
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

    fn activity(&self, activity: &Activity<String>) -> Element {
        let part = Part {
            class: "activity",
            depth: 3,
            title: &activity.text,
            summary: None,
            leads: &activity.leads,
            timing: activity.timing.as_ref(),
            confidence: activity.confidence,
            evidence: &activity.evidence,
            carried_by: &activity.carried_by,
        };
        self.part(&part, Vec::new())
    }

    fn part(&self, part: &Part<'_>, within: Vec<Element>) -> Element {
        let (ctx, texts) = (&self.ctx, self.ctx.texts);
        let title = heading(self.level + part.depth).child(marked(part.title, self.search));
        let summary = part.summary.map(|text| p("said", marked(text, self.search)));
        let timing = part.timing.map(|timing| ctx.labelled(texts.plans.timing, timing));
        let confidence = lowered((texts.confidence)(part.confidence));
        let confidence = ctx.labelled(texts.confidence_label, &confidence);
        let mut meta: Vec<Element> = Vec::new();
        meta.extend(timing.map(|timing| el("span").child(timing)));
        meta.push(el("span").child(confidence));
        meta.extend(places(ctx, part.evidence));
        let said = el("div")
            .class("part-said")
            .child(title)
            .child(summary)
            .child((part.class == "activity").then(|| self.leads(part.leads)))
            .child(p("meta", meta));
        let carried = carried(ctx, part.title, part.carried_by).filter(|_| self.is_carried);
        el("section")
            .class(part.class)
            .child(el("div").class("part").child(said).child(carried))
            .child(within)
    }

    /// Who leads, side by side; of a joint plan also the side without a lead.
    fn leads(&self, leads: &[Lead<String>]) -> Option<Element> {
        let (ctx, texts) = (&self.ctx, self.ctx.texts);
        let owner = ctx.index.instrument(&self.plan.instrument).map(|item| &item.party);
        let role = owner.and_then(|id| ctx.index.party(id)).map(|party| party.role);
        let mut sides = Vec::new();
        for party in &ctx.index.data.parties {
            let own: Vec<&Lead<String>> =
                leads.iter().filter(|lead| lead.party == party.id).collect();
            let is_owed = role == Some(Role::Joint) && party.role == Role::Side;
            if own.is_empty() && !is_owed {
                continue;
            }
            let mut said: Vec<Element> = own.into_iter().map(|lead| self.lead(lead)).collect();
            if said.is_empty() {
                said.push(el("dd").class("why").child(texts.plans.no_lead));
            }
            let name = ctx.fill(texts.plans.lead_of, &[&party.name]);
            sides.push(el("div").child(el("dt").child(sign(party)).child(name)).child(said));
        }
        (!sides.is_empty()).then(|| el("dl").class("leads").child(sides))
    }

    fn lead(&self, lead: &Lead<String>) -> Element {
        let texts = self.ctx.texts;
        let basis = match lead.basis {
            Basis::Stated => texts.plans.stated,
            Basis::Inferred => texts.plans.inferred,
            Basis::NotEvidenced => (texts.basis)(Basis::NotEvidenced),
        };
        let basis = el("span").class("why").child(basis);
        el("dd").child(marked(&lead.name, self.search)).child(", ").child(basis)
    }
}
