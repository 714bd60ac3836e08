//! What columns are called.

use super::model::{Column, columns, default_columns};
use crate::ctx::Ctx;
use crate::dataset::{Party, Role};
use crate::query::Index;
use itertools::Itertools;

/// The name of a column.
pub fn column_name<'a>(index: &'a Index, column: &Column) -> &'a str {
    match column {
        Column::Party(id) => index.party(id).map(|party| party.name.as_str()),
        Column::Instrument(id) => index.instrument(id).map(|item| item.short.as_str()),
    }
    .unwrap_or_default()
}

/// The party whose colour and sign a column wears.
pub fn column_party<'a>(index: &'a Index, column: &Column) -> Option<&'a Party<String>> {
    match column {
        Column::Party(id) => index.party(id),
        Column::Instrument(id) => index.party(&index.instrument(id)?.party),
    }
}

/// Whether a view shows other columns than the usual ones.
pub fn has_own_columns(ctx: &Ctx<'_>) -> bool {
    columns(ctx.index, ctx.view) != default_columns(ctx.index)
}

/// The names of the columns, as a title: "Strategy 2003 · Strategy 2018".
pub fn columns_title(ctx: &Ctx<'_>) -> String {
    let columns = columns(ctx.index, ctx.view);
    columns.iter().map(|column| column_name(ctx.index, column)).join(" · ")
}

/// Whether both sides have a column of their own: a verdict speaks of the two sides, and
/// stands beside nothing else.
pub fn has_both_sides(index: &Index, columns: &[Column]) -> bool {
    let mut sides = index.data.parties.iter().filter(|party| party.role == Role::Side);
    sides.all(|side| columns.contains(&Column::Party(side.id.0.clone())))
}
