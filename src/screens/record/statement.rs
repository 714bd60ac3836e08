//! Statements in lists: named by their document where they come from several, by the place
//! they rest on where they stand in the record of their own document.

use crate::parts::pieces::{meta, place_link};
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
    let mut facts = vec![view! { <a href=href aria-label=says>{name}</a> }.into_any()];
    facts.extend(item.evidence.first().map(|place| ctx.place(place).into_any()));
    facts.extend(doubt(ctx, item));
    view! { <li><p>{item.text.clone()}</p>{meta(facts)}</li> }.into_any()
}

/// A statement in the record of its own document: by source and place.
pub fn of_same(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let label = ctx.texts.record.open;
    let says = ctx.labelled(label, &item.text);
    let href = ctx.record(&item.id);
    let mut facts: Vec<AnyView> = Vec::new();
    facts.extend(item.evidence.first().and_then(|place| place_link(ctx, place)));
    facts.extend(doubt(ctx, item));
    facts.push(view! { <a href=href aria-label=says>{label}</a> }.into_any());
    view! { <li><p>{explained(ctx, &item.text)}</p>{meta(facts)}</li> }.into_any()
}

/// How sure we are, where that is less than sure.
fn doubt(ctx: &Ctx<'_>, item: &Provision<String>) -> Option<AnyView> {
    let texts = ctx.texts;
    (item.confidence != Confidence::High).then(|| {
        let level = (texts.confidence)(item.confidence).to_lowercase();
        ctx.labelled(texts.confidence_label, &level).into_any()
    })
}

/// Statements as a list.
pub fn list(items: Vec<AnyView>) -> AnyView {
    view! { <ul class="answers">{items}</ul> }.into_any()
}
