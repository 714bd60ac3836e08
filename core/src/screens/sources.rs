//! The sources in the order of their screen.

use super::records::model::{compare, ordinal};
use crate::ctx::Ctx;
use crate::query::catalogue::Catalogue;
use crate::query::index::Found;
use crate::query::{Column, Hits, Sort};

/// The order that the list has by itself: what carries the most comes first.
pub const USUAL: Sort = Sort { column: Column::Statements, falling: true };

/// The positions of the sources shown, in the order that the view asks for; equals by how
/// much they carry, and by title.
pub fn in_order(ctx: &Ctx<'_>, catalogue: &Catalogue, hits: &Hits) -> Vec<usize> {
    let counts = catalogue.statements(ctx.index);
    let by = Sort::of(ctx.view).unwrap_or(USUAL);
    let source = |n: usize| match catalogue.records[n] {
        Found::Source(source) => source,
        // The screen asks for sources only.
        _ => 0,
    };
    let titles = catalogue.folded_titles(ctx.index);
    let carried = |n: &usize| counts[source(*n)];
    let day = |n: &usize| {
        let date = ctx.index.data.sources[source(*n)].date;
        date.map(|date| ordinal(date.first()))
    };
    let mut order: Vec<usize> = hits.shown.iter().collect();
    order.sort_by(|a, b| {
        let first = match by.column {
            Column::Title => compare(&Some(&titles[*a]), &Some(&titles[*b]), by.falling),
            Column::Date => compare(&day(a), &day(b), by.falling),
            _ => compare(&Some(carried(a)), &Some(carried(b)), by.falling),
        };
        first.then_with(|| carried(b).cmp(&carried(a))).then_with(|| titles[*a].cmp(&titles[*b]))
    });
    order
}
