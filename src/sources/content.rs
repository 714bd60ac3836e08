//! Sources as content.

use crate::content::pieces::{link, opening, p, source_line};
use crate::content::{Ctx, Element, Node, el};
use crate::query::fold::fold;
use crate::query::order::sorted_by_key;
use crate::query::search::Search;
use crate::records::content::{complete, controls, list_waiting, nothing};
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let (mut count, mut below) = (String::new(), list_waiting(texts));
    if let Some((ctx, loaded)) = complete(scene) {
        let search = Search::parse(&ctx.view.q, &ctx.index.data);
        let found = find(&ctx, loaded.statements(), &search);
        count = ctx.count(found.len(), texts.sources_found);
        below = if found.is_empty() {
            nothing(&ctx).into()
        } else {
            list(&ctx, &found, loaded.statements()).into()
        };
    }
    vec![
        opening(texts.sources_title, texts.sources_lead).into(),
        controls(scene, count).into(),
        below,
    ]
}

/// The sources that match, those that carry the most first. `counts` gives
/// the statements that rest on each, by position.
pub fn find(ctx: &Ctx<'_>, counts: &[usize], search: &Search) -> Vec<usize> {
    let sources = &ctx.index.data.sources;
    let found: Vec<usize> = (0..sources.len())
        .filter(|n| {
            let item = &sources[*n];
            let author = item.author.as_deref().unwrap_or_default();
            let kind = (ctx.texts.source_kind)(item.kind);
            search
                .matches(&fold(&format!("{} | {} | {author} | {kind}", item.title, item.publisher)))
        })
        .collect();
    sorted_by_key(found, |n| (std::cmp::Reverse(counts[*n]), fold(&sources[*n].title)))
}

fn list(ctx: &Ctx<'_>, found: &[usize], counts: &[usize]) -> Element {
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
