//! Statements in lists: named by their document where they come from several, by the place
//! they rest on where they stand in the record of their own document.

use crate::parts::pieces::place_link;
use crate::parts::terms::explained;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Confidence, Provision};

/// A statement among those of other documents.
pub fn of_other(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let name = ctx.index.instrument_of(n).short.clone();
    let says = ctx.labelled(&name, &item.text);
    let href = ctx.record(&item.id);
    view! {
        <li>
            <p>{item.text.clone()}</p>
            <p class="meta">
                <span><a href=href aria-label=says>{name}</a></span>
                {place(ctx, item)}
                {doubt(ctx, item)}
            </p>
        </li>
    }
    .into_any()
}

/// A statement in the record of its own document: by source and place.
pub fn of_same(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let label = ctx.texts.record.open;
    let says = ctx.labelled(label, &item.text);
    let href = ctx.record(&item.id);
    let place = item.evidence.first().and_then(|place| place_link(ctx, place));
    view! {
        <li>
            <p>{explained(ctx, &item.text)}</p>
            <p class="meta">
                {place}
                {doubt(ctx, item)}
                <span><a href=href aria-label=says>{label}</a></span>
            </p>
        </li>
    }
    .into_any()
}

/// The first place that a statement rests on, as text.
fn place(ctx: &Ctx<'_>, item: &Provision<String>) -> Option<AnyView> {
    let place = item.evidence.first()?;
    Some(view! { <span>{ctx.place(place)}</span> }.into_any())
}

/// How sure we are, where that is less than sure.
fn doubt(ctx: &Ctx<'_>, item: &Provision<String>) -> Option<AnyView> {
    let texts = ctx.texts;
    (item.confidence != Confidence::High).then(|| {
        let level = (texts.confidence)(item.confidence).to_lowercase();
        view! { <span>{ctx.labelled(texts.confidence_label, &level)}</span> }.into_any()
    })
}

/// Statements as a list.
pub fn list(items: Vec<AnyView>) -> AnyView {
    view! { <ul class="answers">{items}</ul> }.into_any()
}
