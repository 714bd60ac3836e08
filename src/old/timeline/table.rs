//! The same items as rows of a table, by the time at which they begin.

use super::model::{Item, Timeline};
use super::{controls, words};
use crate::content::pieces::link;
use crate::content::{Ctx, Element, el};
use crate::query::Facet;
use crate::query::order::sorted_by_key;
use crate::record::model::id_of;

pub fn table(ctx: &Ctx<'_>, timeline: &Timeline) -> Element {
    let texts = ctx.texts;
    let caption = controls::said(ctx, timeline, texts.timeline.caption);
    let heads = [
        texts.timeline.began,
        texts.timeline.ended,
        texts.timeline.name,
        (texts.facet)(Facet::Party),
        texts.kind_label,
        texts.status_label,
    ];
    let head: Vec<Element> = heads
        .iter()
        .map(|head| el("th").attr("scope", "col").attr("role", "columnheader").child(*head))
        .collect();
    let items: Vec<&Item> = timeline.items.iter().collect();
    let rows = sorted_by_key(items, |item| (item.from.0, item.lane, item.to.1));
    let rows: Vec<Element> = rows.into_iter().map(|item| row(ctx, item, &heads)).collect();
    el("table")
        .class("timeline-table")
        .attr("role", "table")
        .child(el("caption").child(caption))
        .child(el("thead").attr("role", "rowgroup").child(el("tr").attr("role", "row").child(head)))
        .child(el("tbody").attr("role", "rowgroup").child(rows))
}

fn row(ctx: &Ctx<'_>, item: &Item, heads: &[&'static str; 6]) -> Element {
    let found = item.found;
    let id = id_of(ctx.index, found);
    // Stacked on a narrow screen, each cell repeats its column.
    let cell = |n: usize, content: String| {
        let word = el("span").class("cell-word").attr("aria-hidden", "true").child(heads[n]);
        let is_empty = content.is_empty();
        let cell = el("td").attr("role", "cell");
        if is_empty { cell } else { cell.child(word).child(content) }
    };
    let name = el("th")
        .attr("scope", "row")
        .attr("role", "rowheader")
        .child(link(ctx.record(id), words::name(ctx, found)));
    el("tr")
        .attr("role", "row")
        .attr("id", format!("row-{id}"))
        .child(cell(0, words::from(ctx, found)))
        .child(cell(1, words::to(ctx, found)))
        .child(name)
        .child(cell(3, words::party(ctx, item).to_owned()))
        .child(cell(4, words::kind(ctx, found).to_owned()))
        .child(cell(5, words::status(ctx, found).unwrap_or_default().to_owned()))
}
