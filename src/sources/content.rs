//! Sources as content.

use crate::content::pieces::{link, p, source_line};
use crate::content::{Ctx, Element, el};
use crate::query::fold::fold;
use crate::query::order::sorted_by_key;
use crate::query::search::Search;

/// The sources that match, those that carry the most first. `counts` gives
/// the statements that rest on each, by position.
pub fn find(ctx: &Ctx<'_>, counts: &[usize], search: &Search) -> Vec<usize> {
    let sources = &ctx.index.data.sources;
    let found: Vec<usize> = (0..sources.len())
        .filter(|n| {
            let item = &sources[*n];
            let author = item.author.as_deref().unwrap_or_default();
            let kind = (ctx.texts.source_kind)(item.kind);
            search.matches(&fold(&format!(
                "{} | {} | {author} | {kind}",
                item.title, item.publisher
            )))
        })
        .collect();
    sorted_by_key(found, |n| (std::cmp::Reverse(counts[*n]), fold(&sources[*n].title)))
}

/// The list.
pub fn list(ctx: &Ctx<'_>, found: &[usize], counts: &[usize]) -> Element {
    let items: Vec<Element> = found
        .iter()
        .map(|n| {
            let item = &ctx.index.data.sources[*n];
            let facts = vec![
                el("span").child((ctx.texts.source_kind)(item.kind)),
                el("span").child(ctx.count(counts[*n], ctx.texts.statements)),
            ];
            el("li")
                .child(el("p").child(link(ctx.record(&item.id), source_line(ctx, item))))
                .child(p("meta", facts))
        })
        .collect();
    el("ol").class("record-list sources").child(items)
}
