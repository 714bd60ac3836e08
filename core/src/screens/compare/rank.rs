//! Which statement leads a cell.

use crate::dataset::{Confidence, Day, InstrumentKind, ProvisionKind, Role, Weight};
use crate::query::Index;
use crate::query::asof::{self, Standing};
use std::cmp::Reverse;

/// The order within a cell; the smallest leads. What is not known to have stood on the day
/// comes after what did. A reviewed text, or what rests on one weak source, leads only where
/// nothing better is. Then what is of the column's own party, flagships and joint plans, the
/// newest, statements before figures, what is certain before what is not.
pub fn rank(index: &Index, n: usize, theme: &str, day: Option<Day>) -> impl Ord + use<> {
    let provision = &index.data.provisions[n];
    let instrument = index.instrument_of(n);
    let wider = index.party(&instrument.party).is_some_and(|party| party.role == Role::Wider);
    let weight = match instrument.weight {
        Some(Weight::Flagship | Weight::Plan) => 0,
        Some(Weight::Interim) => 1,
        None => 2,
    };
    let secondary_theme = provision.themes.first().is_none_or(|main| **main != *theme);
    (
        is_unsure(index, n, day),
        provision.confidence == Confidence::Low,
        reviews(instrument.kind),
        wider,
        weight,
        Reverse(instrument.date.first()),
        instrument.id.0.clone(),
        (provision.kind == ProvisionKind::Figure, secondary_theme, provision.confidence, n),
    )
}

/// Whether a document looks at what others did rather than committing anyone.
fn reviews(kind: InstrumentKind) -> bool {
    matches!(kind, InstrumentKind::Review | InstrumentKind::Audit | InstrumentKind::Assessment)
}

/// Whether a day is set on which nothing shows that the statement's document still stood.
pub fn is_unsure(index: &Index, n: usize, day: Option<Day>) -> bool {
    let standing = day.map(|day| asof::standing(index.instrument_of(n), day));
    standing == Some(Standing::EndNotEvidenced)
}
