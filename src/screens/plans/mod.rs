//! What the joint plans promised, who owned it, and what came of it.

mod carried;
mod facts;
mod leads;
mod list;
mod one;
pub mod outline;

use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::pieces::{opening, waiting};
use crate::state::{Entry, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::screens::plans::model::{Group, instrument, order, plan_of};

/// The plans that are listed, and the one that is open.
pub struct Listed {
    pub plans: Vec<(Group, usize)>,
    pub open: Option<usize>,
}

/// The plans of a page: those that pass its filters, and the one that is open in any case.
pub fn listed(page: &Page) -> Option<Listed> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    let open = ctx.view.focus.as_deref().and_then(|focus| plan_of(ctx.index, focus));
    let passes = |plan: usize| {
        let mut all = catalogue.records.iter();
        let place = all.position(|found| *found == Found::Plan(plan));
        place.is_some_and(|at| hits.shown.contains(at))
    };
    let plans = order(ctx.index).into_iter();
    let plans = plans.filter(|(_, plan)| Some(*plan) == open || passes(*plan)).collect();
    Some(Listed { plans, open })
}

#[component]
pub fn Plans() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let head = move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let item = ctx.index.instrument(ctx.view.focus.as_deref()?)?;
        Some(one::plan_opening(&ctx, item, listed(&page).as_ref()))
    };
    let head = move || match head() {
        Some(head) => head,
        None => opening(texts.plans.title, texts.plans.lead),
    };
    let below = move || {
        let Some(page) = page.get().filter(|page| page.is_complete()) else {
            return waiting(texts.loading_rest);
        };
        content(&page)
    };
    view! {
        {head}
        <Controls><Choice/></Controls>
        {below}
    }
}

fn content(page: &Page) -> AnyView {
    let (Some((ctx, catalogue, hits)), Some(listed)) = (page.catalogued(), listed(page)) else {
        return ().into_any();
    };
    match listed.open {
        Some(plan) => {
            let mut all = catalogue.records.iter();
            let place = all.position(|found| *found == Found::Plan(plan)).unwrap_or_default();
            one::one(&ctx, hits, plan, place)
        }
        None if listed.plans.is_empty() => nothing(&ctx, hits),
        None => list::list(&ctx, &listed.plans, &hits.search),
    }
}

/// The choice of a plan.
#[component]
fn Choice() -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts().plans);
    let choose = move |event| {
        let chosen = event_target_value(&event);
        view.go(Entry::Push, |view| view.focus = Some(chosen).filter(|id| !id.is_empty()));
    };
    let options = move || {
        let page = page.get()?;
        let (ctx, listed) = (page.ctx(), listed(&page)?);
        let option = |id: &str, name: &str, is_chosen: bool| {
            view! { <option value=id.to_owned() selected=is_chosen>{name.to_owned()}</option> }
        };
        let groups = Group::ALL.into_iter().filter_map(|group| {
            let own = listed.plans.iter().filter(|(of, _)| *of == group);
            let plans: Vec<_> = own
                .filter_map(|(_, plan)| Some((*plan, instrument(ctx.index, *plan)?)))
                .map(|(plan, item)| option(&item.id, &item.short, listed.open == Some(plan)))
                .collect();
            let label = texts.groups[group as usize];
            (!plans.is_empty()).then(|| view! { <optgroup label=label>{plans}</optgroup> })
        });
        let groups: Vec<_> = groups.collect();
        Some(view! { {option("", texts.all_plans, listed.open.is_none())}{groups} })
    };
    let chosen = move || view.with(|view| view.focus.clone().unwrap_or_default());
    view! {
        <span class="plan-choice">
            <label class="visually-hidden" for="plan">{texts.choose}</label>
            <select id="plan" on:change=choose prop:value=chosen>{options}</select>
        </span>
    }
}
