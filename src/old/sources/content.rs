//! Sources as content.

use crate::catalogue::Catalogue;
use crate::content::pieces::{address, link, marked, opening, p, source_line};
use crate::content::{Ctx, Element, Node, el};
use crate::controls::copy;
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::desk::ask::CITE_SOURCE;
use crate::query::index::Found;
use crate::query::order::sorted;
use crate::query::{Column, Hits, Screen, Sort};
use crate::records::content::list_waiting;
use crate::records::model::{compare, ordinal};
use crate::records::why::why;
use crate::scene::Scene;

/// The order that the list has by itself: what carries the most comes first.
const USUAL: Sort = Sort { column: Column::Statements, falling: true };

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let shown = scene.catalogued();
    let count = count_line(scene);
    let below = match shown {
        None => list_waiting(texts),
        Some((ctx, _, hits)) if hits.shown.count() == 0 => nothing(&ctx, hits).into(),
        Some((ctx, catalogue, hits)) => list(&ctx, catalogue, hits).into(),
    };
    vec![
        opening(texts.sources_title, texts.sources_lead).into(),
        panel(scene, count, shown.map(|(ctx, ..)| orders(&ctx))).into(),
        below,
    ]
}

/// What the list may be sorted by.
fn orders(ctx: &Ctx<'_>) -> Element {
    let texts = ctx.texts.records;
    let now = Sort::of(ctx.view).unwrap_or(USUAL);
    let order = |column: &Column| {
        let next = Sort::next(Some(now), *column);
        let sort = (next != USUAL).then(|| next.word());
        let way = link(ctx.href(|view| view.sort = sort), (texts.column)(*column))
            .attr("id", format!("sort-{}", column.word()));
        let way = if now.column == *column {
            let arrow = if now.falling { " ↓" } else { " ↑" };
            way.attr("aria-current", "true")
                .child(el("span").attr("aria-hidden", "true").child(arrow))
        } else {
            way
        };
        el("li").child(way)
    };
    let items: Vec<Element> = Column::orders(Screen::Sources).iter().map(order).collect();
    let label = el("span").attr("id", "sort-label").child(ctx.labelled(texts.sort_by, ""));
    let list = el("ul").class("row").attr("aria-labelledby", "sort-label").child(items);
    el("div").class("control-row orders").child(label).child(list)
}

/// The positions of the sources shown, in the order that the view asks for;
/// equals by how much they carry, and by title.
pub fn in_order(ctx: &Ctx<'_>, catalogue: &Catalogue, hits: &Hits) -> Vec<usize> {
    let counts = catalogue.statements(ctx.index);
    let by = Sort::of(ctx.view).unwrap_or(USUAL);
    let source = |n: usize| match catalogue.records[n] {
        Found::Source(source) => source,
        // The screen asks for sources only.
        _ => 0,
    };
    let titles = |a: &usize, b: &usize| catalogue.folded_title(*a).cmp(catalogue.folded_title(*b));
    let carried = |n: &usize| counts[source(*n)];
    let day = |n: &usize| {
        let date = ctx.index.data.sources[source(*n)].date;
        date.map(|date| ordinal(date.first()))
    };
    sorted(hits.shown.iter().collect(), &|a, b| {
        let first = match by.column {
            Column::Title => compare(
                &Some(catalogue.folded_title(*a)),
                &Some(catalogue.folded_title(*b)),
                by.falling,
            ),
            Column::Date => compare(&day(a), &day(b), by.falling),
            _ => compare(&Some(carried(a)), &Some(carried(b)), by.falling),
        };
        first.then_with(|| carried(b).cmp(&carried(a))).then_with(|| titles(a, b))
    })
}

/// The way to the citation of a source.
fn cite(ctx: &Ctx<'_>, id: &str, title: &str) -> Element {
    let name = ctx.labelled(ctx.texts.desk.cite, title);
    copy::desk(format!("{CITE_SOURCE}{id}"), ctx.texts.desk.cite)
        .class("quiet")
        .attr("aria-label", name)
}

fn list(ctx: &Ctx<'_>, catalogue: &Catalogue, hits: &Hits) -> Element {
    let counts = catalogue.statements(ctx.index);
    let item = |n: &usize| {
        let Found::Source(at) = catalogue.records[*n] else { return el("li") };
        let item = &ctx.index.data.sources[at];
        let facts = vec![
            el("span").child((ctx.texts.source_kind)(item.kind)),
            el("span").child(ctx.count(counts[at], ctx.texts.statements)),
            el("span").child(address(ctx, item)),
            el("span").child(cite(ctx, &item.id, &item.title)),
        ];
        let mut line = source_line(ctx, item);
        for node in &mut line {
            if let Node::Element(title) = node {
                title.children = marked(&item.title, &hits.search);
            }
        }
        el("li")
            .child(el("p").child(link(ctx.record(&item.id), line)))
            .child(p("meta", facts))
            .child(why(ctx, catalogue, &hits.search, *n))
    };
    let items: Vec<Element> = in_order(ctx, catalogue, hits).iter().map(item).collect();
    el("ol").class("record-list sources").child(items)
}
