//! A joint plan: what came of it, what it set out to do, reported progress.

use crate::app::App;
use crate::dataset::{Activity, Basis, Goal};
use crate::query::Index;
use crate::text::format;
use leptos::prelude::*;

pub fn plan(app: App, index: &Index, n: usize) -> AnyView {
    let instrument = index.data.plans[n].instrument.clone();
    view! {
        <p>{super::record_link(app, index, &instrument)}</p>
        {outline(app, index, n)}
    }
    .into_any()
}

/// The plan as part of its instrument's record.
pub fn outline(app: App, index: &Index, n: usize) -> AnyView {
    let plan = &index.data.plans[n];
    let (texts, lang) = (app.texts(), app.lang());
    let goals: Vec<AnyView> =
        plan.goals.iter().map(|item| goal(app, index, item)).collect();
    let progress: Vec<_> = plan
        .progress
        .iter()
        .map(|step| {
            view! {
                <li>
                    <p><strong>{format::date(step.date, lang)}</strong>" "{step.text.clone()}</p>
                    <p class="meta">{places(app, index, &step.evidence)}</p>
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h3>{texts.outcome}</h3>
            <p>{plan.outcome.clone()}</p>
            <p class="meta">{places(app, index, &plan.outcome_evidence)}</p>
        </section>
        {super::section(texts.goals, goals)}
        {(!progress.is_empty()).then(|| view! {
            <section>
                <h3>{texts.progress}</h3>
                <ul class="progress">{progress}</ul>
            </section>
        })}
    }
    .into_any()
}

fn goal(app: App, index: &Index, goal: &Goal<String>) -> AnyView {
    let lang = app.lang();
    let objectives: Vec<_> = goal
        .objectives
        .iter()
        .map(|objective| {
            let activities: Vec<_> = objective
                .activities
                .iter()
                .map(|item| activity(app, index, item))
                .collect();
            view! {
                <li>
                    <p>
                        <strong>{objective.title.get(lang).to_owned()}</strong>
                        ". "
                        {objective.summary.clone()}
                    </p>
                    <p class="meta">{places(app, index, &objective.evidence)}</p>
                    {(!activities.is_empty()).then(|| view! { <ul>{activities}</ul> })}
                </li>
            }
        })
        .collect();
    view! {
        <div class="goal">
            <h4>{goal.title.get(lang).to_owned()}</h4>
            <p>{goal.summary.clone()}</p>
            <p class="meta">{places(app, index, &goal.evidence)}</p>
            {(!objectives.is_empty()).then(|| view! { <ul class="objectives">{objectives}</ul> })}
        </div>
    }
    .into_any()
}

fn activity(app: App, index: &Index, item: &Activity<String>) -> AnyView {
    let texts = app.texts();
    let leads: Vec<String> = item
        .leads
        .iter()
        .map(|lead| {
            let basis = match lead.basis {
                Basis::Stated => texts.lead_stated,
                _ => texts.lead_inferred,
            };
            format!("{} ({basis})", lead.name)
        })
        .collect();
    let leads = leads.join("; ");
    view! {
        <li>
            <p>{item.text.clone()}</p>
            <p class="meta">
                {(!leads.is_empty()).then(|| view! { <span>{leads}</span> })}
                {item.timing.clone().map(|timing| view! { <span>{timing}</span> })}
                {places(app, index, &item.evidence)}
            </p>
        </li>
    }
    .into_any()
}

/// Evidence in one line: the places, each leading to its source.
pub fn places(
    app: App,
    index: &Index,
    evidence: &[crate::dataset::Evidence<String>],
) -> Vec<AnyView> {
    evidence
        .iter()
        .filter_map(|item| {
            let source = index.source(&item.source)?;
            let href = app.href(|view| view.id = Some(source.id.0.clone()));
            let name = format!("{}, {}", source.publisher, item.locator);
            Some(view! { <span><a href=href>{name}</a></span> }.into_any())
        })
        .collect()
}
