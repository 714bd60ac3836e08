//! Evidence: the source, the place in it, what it is worth, and the way there.

use crate::parts::pieces::{address, meta, source_line};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Evidence, Source};

/// The places that a record rests on; nothing where there are none.
pub fn list(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Vec<AnyView> {
    let items: Vec<AnyView> = evidence.iter().filter_map(|item| one(ctx, item)).collect();
    if items.is_empty() {
        return items;
    }
    vec![view! { <ul class="evidence">{items}</ul> }.into_any()]
}

fn one(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<AnyView> {
    let source = ctx.index.source(&item.source)?;
    let title = vec![source.title.clone().into_any()];
    let href = ctx.record(&source.id);
    let name = ctx.labelled(ctx.texts.source_details, &source.title);
    let mut facts = vec![standing(ctx, source).into_any()];
    facts.extend(source.url.as_ref().and_then(|_| address(ctx, source)));
    let details = ctx.texts.source_details;
    facts.push(view! { <a href=href aria-label=name>{details}</a> }.into_any());
    Some(
        view! {
            <li>
                <p class="source-line">{source_line(ctx, source, title)}</p>
                <p class="place">{ctx.place(item)}</p>
                {meta(facts)}
            </li>
        }
        .into_any(),
    )
}

/// What a source is, and how much of it was read.
pub fn standing(ctx: &Ctx<'_>, source: &Source<String>) -> String {
    let kind = (ctx.texts.source_kind)(source.kind);
    match source.read {
        Some(read) => format!("{kind}, {}", (ctx.texts.record.read)(read)),
        None => kind.to_owned(),
    }
}
