//! One plan: its facts, what came of it, where our record ends, the outline, the reports.

use super::Listed;
use super::carried::hidden;
use super::facts::facts;
use super::outline::{Outline, heading};
use crate::parts::controls::chips;
use crate::parts::terms::Explainer;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Instrument, Role};
use parallel49_core::link;
use parallel49_core::query::{Hits, Screen, View};
use parallel49_core::screens::compare::model::{Column, default_columns, with_columns};
use parallel49_core::screens::plans::model::{
    carried_by, carriers, instrument, neighbours, view_of,
};

/// The head of one plan, with the way to its neighbours in the list.
pub fn plan_opening(ctx: &Ctx<'_>, item: &Instrument<String>, listed: Option<&Listed>) -> AnyView {
    let texts = ctx.texts;
    let around = listed.and_then(|listed| Some(neighbours(&listed.plans, listed.open?)));
    let [before, after] = around.unwrap_or_default();
    let neighbour = |plan: Option<usize>, label: &'static str, is_before: bool| {
        let item = instrument(ctx.index, plan?)?;
        let href = link::href(&view_of(ctx.view, &item.id));
        let name = ctx.labelled(label, &item.short);
        let said = match is_before {
            true => format!("← {}", item.short),
            false => format!("{} →", item.short),
        };
        Some(view! { " · "<a href=href aria-label=name>{said}</a> })
    };
    let all = ctx.href(|view| view.focus = None);
    view! {
        <div class="opening plan-opening">
            <p class="crumbs neighbours">
                <a href=all>{texts.plans.all_plans}</a>
                {neighbour(before, texts.plans.previous, true)}
                {neighbour(after, texts.plans.next, false)}
            </p>
            <h1>{item.title.get(ctx.lang).to_owned()}</h1>
        </div>
    }
    .into_any()
}

/// A plan below its head.
pub fn one(ctx: &Ctx<'_>, hits: &Hits, plan: usize, place: usize) -> AnyView {
    let texts = ctx.texts.plans;
    let plan = &ctx.index.data.plans[plan];
    let (words, search) = (&Explainer::default(), &hits.search);
    let told = Outline { ctx: *ctx, plan, search, words, level: 2, is_carried: true };
    let barring = hits.barring(place, ctx.view);
    let outside = (!barring.is_empty()).then(|| {
        view! {
            <div class="notice outside">
                <p>{texts.outside}</p>
                <ul class="inline">{chips::list(ctx, &barring)}</ul>
            </div>
        }
    });
    let ids = carried_by(plan);
    let left_out = hidden(ctx, &carriers(ctx.index, ctx.view, &ids));
    let left_out = (!left_out.is_empty()).then(|| {
        view! { <div id="carried-hidden"><p class="why">{texts.beside_it}</p>{left_out}</div> }
    });
    let not_that_day = ctx
        .view
        .asof
        .is_some()
        .then(|| view! { <p class="why not-that-day">{texts.not_that_day}</p> });
    let facts = ctx.index.instrument(&plan.instrument).map(|item| facts(ctx, item, plan));
    let class = if ids.is_empty() { "plan" } else { "plan is-carried" };
    view! {
        <article id=format!("plan-{}", plan.instrument) class=class>
            {outside}
            <div class="plan-top">
                <div>
                    {part("plan-outcome", ctx.texts.outcome, told.outcome())}
                    {not_that_day}
                    {part("plan-limits", texts.limits, told.limits())}
                </div>
                {facts}
            </div>
            {left_out}
            {part("plan-goals", ctx.texts.goals, told.goals())}
            {part("plan-progress", ctx.texts.progress, told.progress())}
            {ways_on(ctx, &plan.instrument)}
        </article>
    }
    .into_any()
}

/// A heading with content, or nothing where there is no content.
fn part(class: &'static str, title: &'static str, content: Vec<AnyView>) -> Option<AnyView> {
    (!content.is_empty()).then(|| {
        let heading = heading(2, vec![title.into_any()]);
        view! { <section class=class>{heading}{content}</section> }.into_any()
    })
}

/// Where to go from a plan.
fn ways_on(ctx: &Ctx<'_>, id: &str) -> AnyView {
    let texts = ctx.texts.plans;
    let speaks = (0..ctx.index.len()).any(|n| *ctx.index.instrument_of(n).id == *id);
    let lineage = ctx.view.on(Screen::Lineage).with(|view| view.focus = Some(id.to_owned()));
    let compare = speaks.then(|| {
        let href = link::href(&compared(ctx, id));
        view! { <a href=href>{texts.compare}</a> }
    });
    view! {
        <p class="row plan-ways">
            {compare}
            <a href=link::href(&lineage)>{texts.lineage}</a>
            <a href=ctx.record(id)>{texts.record}</a>
        </p>
    }
    .into_any()
}

/// Compare with the plan between the two sides.
fn compared(ctx: &Ctx<'_>, id: &str) -> View {
    let column = |column: &Column| {
        let party = ctx.index.party(column.id()).map(|party| party.role);
        if party == Some(Role::Joint) { id.to_owned() } else { column.id().to_owned() }
    };
    let columns = default_columns(ctx.index).iter().map(column).collect();
    with_columns(ctx.index, &ctx.view.on(Screen::Compare), columns)
}
