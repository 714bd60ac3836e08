//! Sources as content.

use crate::catalogue::Catalogue;
use crate::content::pieces::{link, opening, p, source_line};
use crate::content::{Ctx, Element, Node, el};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::query::Hits;
use crate::query::fold::fold;
use crate::query::index::Found;
use crate::query::order::sorted_by_key;
use crate::records::content::list_waiting;
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let shown = scene.catalogued();
    let count = shown.map(|(ctx, _, hits)| count_line(&ctx, hits)).unwrap_or_default();
    let below = match shown {
        None => list_waiting(texts),
        Some((ctx, _, hits)) if hits.shown.count() == 0 => nothing(&ctx, hits).into(),
        Some((ctx, catalogue, hits)) => list(&ctx, catalogue, hits).into(),
    };
    vec![
        opening(texts.sources_title, texts.sources_lead).into(),
        panel(scene, count, None::<Element>).into(),
        below,
    ]
}

/// The sources, those that carry the most first.
fn list(ctx: &Ctx<'_>, catalogue: &Catalogue, hits: &Hits) -> Element {
    let counts = catalogue.statements(ctx.index);
    let sources = &ctx.index.data.sources;
    let found: Vec<usize> = catalogue
        .found(&hits.shown)
        .filter_map(|found| match found {
            Found::Source(n) => Some(n),
            _ => None,
        })
        .collect();
    let found = sorted_by_key(found, |n| (std::cmp::Reverse(counts[*n]), fold(&sources[*n].title)));
    let items: Vec<Element> = found
        .iter()
        .map(|n| {
            let item = &sources[*n];
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
