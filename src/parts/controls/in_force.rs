//! The line that names what was in force on the as-of day, on every screen that the day
//! touches; what is not known to have ended stands apart from it.

use crate::parts::signs::sign;
use crate::state::use_page;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Instrument;
use parallel49_core::query::Filter;
use parallel49_core::screens::in_force::on_day::{OnDay, last_evidence, on_day, span};
use parallel49_core::text::format;

#[component]
pub fn InForceLine() -> impl IntoView {
    let page = use_page();
    move || {
        let page = page.get().filter(|page| Filter::Asof.narrows(&page.view))?;
        let ctx = page.ctx();
        on_day(&ctx).map(|on_day| line(&ctx, &on_day))
    }
}

fn line(ctx: &Ctx<'_>, on_day: &OnDay<'_>) -> AnyView {
    let texts = ctx.texts.controls;
    let day = format::day(on_day.day, ctx.lang);
    let heading = ctx.labelled(&ctx.fill(texts.in_force_on, &[&day]), "");
    let beyond = on_day.beyond.map(|until| {
        let said = ctx.fill(texts.beyond_evidence, &[&ctx.date(until)]);
        view! { <p class="beyond">{said}</p> }
    });
    let parties = on_day.leading.iter().map(|(party, items)| {
        let named = if items.is_empty() {
            texts.none_leading.into_any()
        } else {
            documents(ctx, items, |item| Some(span(ctx, item)))
        };
        view! {
            <li>
                <span class="party">{sign(party)}{ctx.labelled(&party.name, "")}</span>" "{named}
            </li>
        }
    });
    view! {
        <section class="in-force" id="in-force">
            <h2>{heading}</h2>
            <ul>{parties.collect_view()}</ul>
            {unsure(ctx, on_day)}
            {beyond}
        </section>
    }
    .into_any()
}

/// What is not known to have ended: the leading documents at once, the others on demand.
fn unsure(ctx: &Ctx<'_>, on_day: &OnDay<'_>) -> Option<AnyView> {
    let texts = ctx.texts.controls;
    let (named, others) = on_day.unsure.split_at(on_day.named_unsure());
    if on_day.unsure.is_empty() {
        return None;
    }
    let last = |item: &Instrument<String>| last_evidence(ctx, item);
    let more = (!others.is_empty()).then(|| {
        let label = match named.is_empty() {
            true => ctx.count(others.len(), ctx.texts.controls.unsure_only),
            false => ctx.count(others.len(), texts.unsure_more),
        };
        view! {
            <details class="unsure-more">
                <summary>{label}</summary>
                <p>{documents(ctx, others, last)}</p>
            </details>
        }
    });
    let named = (!named.is_empty()).then(|| view! { " "{documents(ctx, named, last)} });
    Some(
        view! {
            <div class="unsure">
                <p>
                    <strong title=texts.unsure_why>{ctx.labelled(texts.unsure, "")}</strong>
                    {named}
                </p>
                {more}
            </div>
        }
        .into_any(),
    )
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
