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
    let mut is_quoted = false;
    for field in &found.fields {
        // One quotation is enough to see why: it is a line.
        let quote = field.quotes.first().filter(|_| !is_quoted).map(|quote| {
            is_quoted = true;
            let lang = quote.lang.map(|lang| lang.code());
            view! { <q lang=lang>{marked(&quote.text, search)}</q> }
        });
        let label = match &quote {
            Some(_) => ctx.labelled(field.name, ""),
            None => field.name.to_owned(),
        };
        parts.push(view! { <span>{label}{quote}</span> }.into_any());
    }
    for (typed, long) in &found.expanded {
        parts.push(view! { <span>{ctx.labelled(typed, long)}</span> }.into_any());
    }
    let label = ctx.labelled(ctx.texts.records.found, "");
    let last = parts.len().saturating_sub(1);
    let parts = parts.into_iter().enumerate().map(|(n, part)| {
        let end = if n < last { "; " } else { "" };
        view! { {part}{end} }
    });
    Some(view! { <p class="found-why">{label}{parts.collect_view()}</p> }.into_any())
}
