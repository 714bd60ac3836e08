//! The line that names what was in force on the as-of day, on every screen that the day
//! touches; what is not known to have ended stands behind a fold at its end. On a phone the whole
//! is one fold. Also the marks of what is not known to have been in force, for every screen.

use crate::parts::fold::Fold;
use crate::parts::signs::sign;
use crate::state::use_page;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Instrument;
use parallel49_core::page::Page;
use parallel49_core::query::Filter;
use parallel49_core::screens::in_force::on_day::{OnDay, last_evidence, on_day, span};
use parallel49_core::text::format;
use std::sync::Arc;

#[component]
pub fn InForceLine() -> impl IntoView {
    let page = use_page();
    move || {
        let page = page.get().filter(|page| Filter::Asof.narrows(&page.view))?;
        on_day(&page.ctx()).map(|on_day| block(&page, &on_day))
    }
}

/// The same twice, of which the width of the page shows one: a line, and a fold.
fn block(page: &Arc<Page>, on_day: &OnDay<'_>) -> AnyView {
    let ctx = page.ctx();
    let texts = ctx.texts.controls;
    let head = match on_day.beyond {
        Some(until) => ctx.fill(texts.last_known_on, &[&ctx.date(until)]),
        None => ctx.fill(texts.in_force_on, &[&format::day(on_day.day, ctx.lang)]),
    };
    let count = ctx.count(on_day.count_leading(), texts.leading);
    let summary = ctx.labelled(&head, &count).into_any();
    let folded = again(page, |ctx, on_day| {
        view! {
            <ul>{parties(ctx, on_day, |named| view! { <li>{named}</li> }.into_any())}</ul>
            {unsure_list(ctx, on_day)}
            {beyond(ctx, on_day)}
        }
        .into_any()
    });
    let unsure = (!on_day.unsure.is_empty()).then(|| {
        let count = ctx.count(on_day.unsure.len(), texts.unsure_count);
        let summary = view! { <span title=texts.unsure_why>{count}</span> }.into_any();
        let list = again(page, |ctx, on_day| {
            let last = |item: &Instrument<String>| last_evidence(ctx, item);
            view! { <p>{documents(ctx, &on_day.unsure, last)}</p> }.into_any()
        });
        view! {
            <Fold id="in-force-unsure".into() class="unsure-fold" is_open=false summary=summary content=list/>
        }
    });
    let separated =
        |named: AnyView| view! { <span class="side-in-force">{named}". "</span> }.into_any();
    view! {
        <section class="in-force" id="in-force">
            <div class="in-force-line">
                <h2>{ctx.labelled(&head, "")}</h2>" "
                {parties(&ctx, on_day, separated)}
                {beyond(&ctx, on_day)}
                {unsure}
            </div>
            <Fold id="in-force-fold".into() class="in-force-fold" is_open=false summary=summary content=folded/>
        </section>
    }
    .into_any()
}

/// What a fold holds: worked out again when it is opened.
fn again(
    page: &Arc<Page>,
    draw: impl Fn(&Ctx<'_>, &OnDay<'_>) -> AnyView + Send + Sync + 'static,
) -> crate::parts::fold::Folded {
    let page = Arc::clone(page);
    Box::new(move || {
        let ctx = page.ctx();
        on_day(&ctx).map(|on_day| draw(&ctx, &on_day)).into_any()
    })
}

/// The leading documents of each side.
fn parties(ctx: &Ctx<'_>, on_day: &OnDay<'_>, held: impl Fn(AnyView) -> AnyView) -> Vec<AnyView> {
    let sides = on_day.leading.iter().map(|(party, items)| {
        let named = match items.is_empty() {
            true => ctx.texts.controls.none_leading.into_any(),
            false => documents(ctx, items, |item| Some(span(ctx, item))),
        };
        let name = ctx.labelled(&party.name, "");
        held(view! { <span class="party">{sign(party)}{name}</span>" "{named} }.into_any())
    });
    sides.collect()
}

fn beyond(ctx: &Ctx<'_>, on_day: &OnDay<'_>) -> Option<AnyView> {
    let said = ctx.fill(ctx.texts.controls.beyond_evidence, &[&ctx.date(on_day.beyond?)]);
    Some(view! { <span class="beyond">{said}</span>" " }.into_any())
}

/// What is not known to have ended, within a fold that is open already.
fn unsure_list(ctx: &Ctx<'_>, on_day: &OnDay<'_>) -> Option<AnyView> {
    let texts = ctx.texts.controls;
    let label = ctx.count(on_day.unsure.len(), texts.unsure_count);
    let list = documents(ctx, &on_day.unsure, |item| last_evidence(ctx, item));
    (!on_day.unsure.is_empty()).then(|| {
        view! {
            <p class="unsure-list">
                <strong title=texts.unsure_why>{label}</strong>" · "{list}
            </p>
        }
        .into_any()
    })
}

/// Documents by name, each with what is to be said of it.
fn documents(
    ctx: &Ctx<'_>,
    items: &[&Instrument<String>],
    said: impl Fn(&Instrument<String>) -> Option<String>,
) -> AnyView {
    let last = items.len().saturating_sub(1);
    let links = items.iter().enumerate().map(|(n, item)| {
        let said = said(item).map(|said| format!(" ({said})"));
        let separator = if n < last { "; " } else { "" };
        let (href, name) = (ctx.record(&item.id), item.short.clone());
        view! { <span><a href=href>{name}</a>{said}{separator}</span> }
    });
    links.collect_view().into_any()
}

/// The line below a record that is not known to have been in force on the day.
pub fn unsure_line(mark: Option<&String>) -> Option<AnyView> {
    mark.map(|mark| view! { <p class="unsure-mark">{mark.clone()}</p> }.into_any())
}

/// What the marks of such records mean, in a legend.
pub fn unsure_key(ctx: &Ctx<'_>) -> AnyView {
    view! { <li class="unsure-key"><span class="unsure-sample"></span>{ctx.texts.theme_page.unsure}</li> }
        .into_any()
}
