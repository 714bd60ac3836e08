//! What carries a part of a plan: the bodies that do so now, and the provisions of the
//! parties' own instruments, folded.

use crate::parts::pieces::meta;
use crate::parts::signs::sign;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Body, Id};
use parallel49_core::query::asof::{Standing, standing};
use parallel49_core::screens::plans::model::{Carriers, carriers};
use parallel49_core::screens::plans::today::bodies_today;

/// What carries one part; nothing where nothing is named.
pub fn carried(ctx: &Ctx<'_>, part: &str, ids: &[Id]) -> Option<AnyView> {
    if ids.is_empty() {
        return None;
    }
    let texts = ctx.texts.plans;
    let found = carriers(ctx.index, ctx.view, ids);
    let name = ctx.labelled(texts.carried_by, part);
    let groups = groups(ctx, &found);
    let count = ctx.count(found.shown.len(), texts.carried_count);
    let folded = (!found.shown.is_empty()).then(|| {
        view! {
            <details class="carried-list">
                <summary>{count}</summary>
                {groups}
            </details>
        }
    });
    Some(
        view! {
            <div class="carried" role="group" aria-label=name>
                {today(ctx, &found)}
                {folded}
                {hidden(ctx, &found)}
            </div>
        }
        .into_any(),
    )
}

/// The bodies that carry it now, party by party.
fn today(ctx: &Ctx<'_>, found: &Carriers) -> AnyView {
    let texts = ctx.texts.plans;
    let word = if ctx.view.asof.is_some() { texts.on_that_day } else { texts.now };
    let bodies = bodies_today(ctx.index, ctx.view, found);
    let item = |body: &&Body<String>| {
        let href = ctx.record(&body.id);
        let name = body.name.get(ctx.lang).to_owned();
        let party = ctx.index.party(&body.party).map(sign);
        view! { <li>{party}<a href=href>{name}</a></li> }.into_any()
    };
    let said = if bodies.is_empty() {
        view! { <span class="why">{texts.none_today}</span> }.into_any()
    } else {
        let items: Vec<AnyView> = bodies.iter().map(item).collect();
        view! { <ul class="inline">{items}</ul> }.into_any()
    };
    view! { <div class="carried-now"><span class="carried-label">{word}</span>" "{said}</div> }
        .into_any()
}

fn groups(ctx: &Ctx<'_>, found: &Carriers) -> Vec<AnyView> {
    let parties = ctx.index.data.parties.iter().filter_map(|party| {
        let own = found.shown.iter().filter(|n| ctx.index.instrument_of(**n).party == party.id);
        let items: Vec<AnyView> = own.map(|n| carrier(ctx, *n)).collect();
        (!items.is_empty()).then(|| {
            view! {
                <p class="carried-party">{sign(party)}{party.name.clone()}</p>
                <ul>{items}</ul>
            }
            .into_any()
        })
    });
    parties.collect()
}

/// How many a view hides, and why; nothing where it hides none.
pub fn hidden(ctx: &Ctx<'_>, found: &Carriers) -> Vec<AnyView> {
    let by = [
        (found.by_asof, ctx.texts.hidden_by_asof),
        (found.by_filters, ctx.texts.plans.hidden_by_filters),
    ];
    let said = by.into_iter().filter(|(n, _)| *n > 0).map(|(n, forms)| {
        let said = format!("{}.", ctx.count(n, forms));
        view! { <p class="why">{said}</p> }.into_any()
    });
    said.collect()
}

fn carrier(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let instrument = ctx.index.instrument_of(n);
    let name = instrument.short.clone();
    let says = ctx.labelled(&name, &item.text);
    let year = item.date.unwrap_or(instrument.date).first().year.to_string();
    let is_unsure =
        ctx.view.asof.is_some_and(|day| standing(instrument, day) == Standing::EndNotEvidenced);
    let href = ctx.record(&item.id);
    // Most short names have their year in them.
    let year = (!name.contains(&year)).then(|| year.into_any());
    let unsure = is_unsure.then(|| ctx.texts.end_not_evidenced.into_any());
    let mut facts = vec![view! { <a href=href aria-label=says>{name}</a> }.into_any()];
    facts.extend(year.into_iter().chain(unsure));
    view! { <li><p class="said">{item.text.clone()}</p>{meta(facts)}</li> }.into_any()
}
