//! A plan as a brief: its facts, what came of it, what it set out to do, what was reported.

use super::{Brief, Item, Section, filters};
use crate::ctx::Ctx;
use crate::dataset::{Basis, Confidence, Evidence, Instrument, Lead, Plan};
use crate::query::Screen;
use crate::screens::plans::model::{extent, plan_of, progress};
use crate::screens::plans::today::{common_leads, infers, made_under};
use crate::screens::record::standing::{dated, in_force, status_word};

pub(super) fn plan<'a>(ctx: &Ctx<'a>) -> Option<Brief<'a>> {
    let at = plan_of(ctx.index, ctx.view.focus.as_deref()?)?;
    let plan = &ctx.index.data.plans[at];
    let item = ctx.index.instrument(&plan.instrument)?;
    let mut of = filters(ctx);
    of.extend(ctx.view.asof.map(|_| ctx.texts.plans.not_that_day.to_owned()));
    Some(Brief {
        kind: (ctx.texts.screen)(Screen::Plans).to_owned(),
        title: item.title.get(ctx.lang).to_owned(),
        of,
        lead: lead(ctx, plan),
        facts: facts(ctx, item, plan),
        sections: sections(ctx, plan),
        ..Brief::default()
    })
}

/// What came of it, and where our record ends.
pub(super) fn lead<'a>(ctx: &Ctx<'a>, plan: &'a Plan<String>) -> Vec<Item<'a>> {
    let outcome = Item::new(&plan.outcome, &plan.outcome_evidence).titled(ctx.texts.outcome);
    let limits = plan.limits.as_ref();
    let limits = limits.map(|said| Item::new(said, []).titled(ctx.texts.plans.limits));
    [outcome].into_iter().chain(limits).collect()
}

fn facts(ctx: &Ctx<'_>, item: &Instrument<String>, plan: &Plan<String>) -> Vec<(String, String)> {
    let texts = ctx.texts;
    let mut facts: Vec<(String, String)> = Vec::new();
    let mut fact = |label: &str, said: String| {
        if !said.is_empty() {
            facts.push((label.to_owned(), said));
        }
    };
    let owner = ctx.index.party(&item.party).map(|party| party.name.clone());
    let issuers = (!item.issuers.is_empty()).then(|| item.issuers.join("; "));
    fact(texts.plans.who, owner.into_iter().chain(issuers).collect::<Vec<_>>().join(". "));
    fact(texts.members, item.members.clone().unwrap_or_default());
    let stood = in_force(ctx, item);
    let when = match item.date == item.in_force.from {
        true => stood,
        false => format!("{}; {stood}", dated(ctx, item)),
    };
    fact(texts.plans.when, when);
    let under = made_under(ctx.index, &item.id);
    let under = under.iter().filter_map(|id| Some(ctx.index.instrument(id)?.short.clone()));
    fact(texts.plans.under, under.collect::<Vec<_>>().join("; "));
    let note = item.status.note.clone();
    fact(
        texts.status_label,
        [status_word(ctx, item)].into_iter().chain(note).collect::<Vec<_>>().join(". "),
    );
    let extent = extent(plan);
    let parts = [
        (extent.goals, texts.plans.count_goals),
        (extent.objectives, texts.plans.count_objectives),
        (extent.activities, texts.plans.count_activities),
        (plan.progress.len(), texts.plans.count_reports),
    ];
    let coded = parts.into_iter().filter(|(n, _)| *n > 0).map(|(n, forms)| ctx.count(n, forms));
    fact(texts.about.counts, coded.collect::<Vec<_>>().join(" · "));
    if let Some(leads) = common_leads(plan) {
        fact(texts.plans.same_leads.trim_end_matches('.'), led(ctx, leads));
    }
    if infers(plan) {
        fact("*", texts.plans.mark.trim_start_matches("* ").to_owned());
    }
    facts
}

/// What it set out to do, and the progress that was reported.
pub(super) fn sections<'a>(ctx: &Ctx<'a>, plan: &'a Plan<String>) -> Vec<Section<'a>> {
    let is_common = common_leads(plan).is_some();
    let part = |depth, title: &str, text: &str, evidence: &'a [Evidence<String>], sure, meta| {
        let doubt = (sure != Confidence::High).then(|| {
            let level = (ctx.texts.confidence)(sure).to_lowercase();
            ctx.labelled(ctx.texts.confidence_label, &level)
        });
        let meta = [meta].into_iter().chain(doubt).filter(|said: &String| !said.is_empty());
        let meta = meta.collect::<Vec<_>>().join(" · ");
        Item { depth, meta, ..Item::new(text, evidence).titled(title) }
    };
    let mut goals = Vec::new();
    for goal in &plan.goals {
        let (title, none) = (goal.title.get(ctx.lang), String::new);
        goals.push(part(0, title, &goal.summary, &goal.evidence, goal.confidence, none()));
        for item in &goal.objectives {
            let title = item.title.get(ctx.lang);
            goals.push(part(1, title, &item.summary, &item.evidence, item.confidence, none()));
            for item in &item.activities {
                let leads = if is_common { none() } else { led(ctx, &item.leads) };
                let timing = item.timing.as_ref();
                let timing = timing.map(|said| ctx.labelled(ctx.texts.plans.timing, said));
                let meta = [leads].into_iter().chain(timing).filter(|said| !said.is_empty());
                let meta = meta.collect::<Vec<_>>().join(" · ");
                goals.push(part(2, "", &item.text, &item.evidence, item.confidence, meta));
            }
        }
    }
    let reports = progress(plan, ctx.view).0.into_iter();
    let reports =
        reports.map(|step| Item::new(&step.text, &step.evidence).titled(ctx.date(step.date)));
    [(ctx.texts.goals, goals), (ctx.texts.progress, reports.collect())]
        .into_iter()
        .map(|(heading, items)| Section {
            group: heading,
            heading: heading.to_owned(),
            items,
            ..Section::default()
        })
        .collect()
}

/// Who led, side by side; a mark where that is inferred or not evidenced.
fn led(ctx: &Ctx<'_>, leads: &[Lead<String>]) -> String {
    let said = leads.iter().filter_map(|lead| {
        let party = ctx.index.party(&lead.party)?;
        let mark = match lead.basis {
            Basis::Stated => "",
            Basis::Inferred => "*",
            Basis::NotEvidenced => "?",
        };
        let label = ctx.fill(ctx.texts.plans.lead_of, &[&party.name]);
        Some(ctx.labelled(&label, &format!("{}{mark}", lead.name)))
    });
    said.collect::<Vec<_>>().join("; ")
}
