//! The line that says why a search found a record.

use crate::parts::pieces::marked;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::catalogue::Catalogue;
use parallel49_core::query::search::Search;
use parallel49_core::screens::records::why as model;

/// Where record `n` matches, and what abbreviations stand for; nothing without a search.
pub fn why(ctx: &Ctx<'_>, catalogue: &Catalogue, search: &Search, n: usize) -> Option<AnyView> {
    let found = model::why(ctx, catalogue, search, n)?;
    let mut parts: Vec<AnyView> = Vec::new();
    for field in &found.fields {
        if field.quotes.is_empty() {
            parts.push(view! { <span>{field.name}</span> }.into_any());
        }
        for (n, quote) in field.quotes.iter().enumerate() {
            let label = if n == 0 { ctx.labelled(field.name, "") } else { String::new() };
            let lang = quote.lang.map(|lang| lang.code());
            let text = marked(&quote.text, search);
            parts.push(view! { <span>{label}<q lang=lang>{text}</q></span> }.into_any());
        }
    }
    for (typed, long) in &found.expanded {
        parts.push(view! { <span>{ctx.labelled(typed, long)}</span> }.into_any());
    }
    let label = ctx.labelled(ctx.texts.records.found, "");
    Some(view! { <p class="found-why">{label}{parts}</p> }.into_any())
}
