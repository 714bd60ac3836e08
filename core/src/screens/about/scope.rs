//! What the record covers, counted.

use crate::ctx::Ctx;
use crate::dataset::{InstrumentKind, Word};

/// How many instruments there are of each kind, the most frequent first.
pub fn kinds(ctx: &Ctx<'_>) -> Vec<(InstrumentKind, usize)> {
    let count = |kind: InstrumentKind| {
        ctx.index.data.instruments.iter().filter(|item| item.kind == kind).count()
    };
    let mut kinds: Vec<(InstrumentKind, usize)> =
        InstrumentKind::ALL.iter().map(|kind| (*kind, count(*kind))).collect();
    kinds.retain(|(_, n)| *n > 0);
    kinds.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    kinds
}

/// The first and the last year of the instruments.
pub fn years(ctx: &Ctx<'_>) -> Option<(u16, u16)> {
    let years = || ctx.index.data.instruments.iter().map(|item| item.date.first().year);
    years().min().zip(years().max())
}
