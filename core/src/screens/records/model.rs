//! What stands in the columns of the table, and the order of its rows.

use crate::ctx::Ctx;
use crate::dataset::{Confidence, Date, Day};
use crate::language::fold::fold;
use crate::query::catalogue::Catalogue;
use crate::query::index::Found;
use crate::query::{Column, Facet, Index, Sort};
use crate::screens::compare::verdicts::verdict_word;
use crate::screens::record::model::{kind_of, statement};
use crate::text::labels::facet_value;
use std::cmp::Ordering;

/// The date that a record goes by.
pub fn date_of(ctx: &Ctx<'_>, found: Found) -> Option<Date> {
    date_in(ctx.index, found)
}

/// The first day of that date.
pub fn day_of(index: &Index, found: Found) -> Option<Day> {
    date_in(index, found).map(Date::first)
}

fn date_in(index: &Index, found: Found) -> Option<Date> {
    let data = &index.data;
    match found {
        Found::Instrument(n) => Some(data.instruments[n].date),
        Found::Provision(n) => {
            let owner = index.instrument_of(n);
            Some(data.provisions[n].date.unwrap_or(owner.date))
        }
        Found::Plan(n) => index.instrument(&data.plans[n].instrument).map(|item| item.date),
        Found::Assessment(n) => {
            let mut eras = data.eras.iter();
            eras.find(|era| era.id == data.assessments[n].era).map(|era| era.from)
        }
        Found::Event(n) => Some(data.events[n].date),
        Found::Body(n) => data.bodies[n].founded,
        Found::Source(n) => data.sources[n].date,
        // What a seed claims is about its own time; the seeds have no day.
        Found::Finding(_) => None,
    }
}

/// How a record stands: the status of its instrument, a verdict, or what
/// later evidence makes of a claim.
pub fn status_of(ctx: &Ctx<'_>, found: Found) -> Option<String> {
    let (data, texts) = (&ctx.index.data, ctx.texts);
    let owner = match found {
        Found::Instrument(n) => data.instruments.get(n),
        Found::Provision(n) => Some(ctx.index.instrument_of(n)),
        Found::Plan(n) => ctx.index.instrument(&data.plans[n].instrument),
        Found::Assessment(n) => return Some(verdict_word(ctx, &data.assessments[n])),
        Found::Finding(n) => return Some((texts.standing)(data.findings[n].standing).to_owned()),
        Found::Body(_) | Found::Event(_) | Found::Source(_) => None,
    };
    owner.map(|item| (texts.status)(item.status.is).to_owned())
}

/// How sure we are of a record, where it says so itself.
pub fn confidence_of(ctx: &Ctx<'_>, found: Found) -> Option<Confidence> {
    let data = &ctx.index.data;
    match found {
        Found::Provision(n) => Some(data.provisions[n].confidence),
        Found::Assessment(n) => Some(data.assessments[n].confidence),
        Found::Event(n) => Some(data.events[n].confidence),
        _ => None,
    }
}

/// How many sources a record rests on.
pub fn sources_of(ctx: &Ctx<'_>, found: Found) -> usize {
    let evidence = statement(ctx.index, found).1;
    let first = |n: &usize| !evidence[..*n].iter().any(|item| item.source == evidence[*n].source);
    (0..evidence.len()).filter(first).count()
}

/// The names of the values of a facet that record `n` has.
pub fn names(ctx: &Ctx<'_>, catalogue: &Catalogue, facet: Facet, n: usize) -> Vec<String> {
    let values = catalogue.values(ctx.index, facet, n).into_iter();
    values.map(|value| facet_value(ctx.index, facet, value, ctx.texts, ctx.lang)).collect()
}

/// What a record is ordered by: a number, then words.
type Key = (usize, String);

/// Records in an order; those that say nothing of it come last either way,
/// and equals stay as they were.
pub fn ordered(ctx: &Ctx<'_>, catalogue: &Catalogue, records: Vec<usize>, by: Sort) -> Vec<usize> {
    // What the words of a column are is worked out once for each of them.
    let labels = |facet: Facet| -> Vec<(String, String)> {
        let values = facet.values(ctx.index).into_iter();
        let label = |value: &str| facet_value(ctx.index, facet, value, ctx.texts, ctx.lang);
        values.map(|value| (fold(&label(&value)), value)).collect()
    };
    let labels = match by.column {
        Column::Party => labels(Facet::Party),
        Column::Themes => labels(Facet::Theme),
        _ => Vec::new(),
    };
    let first = |facet: Facet, n: usize| {
        let value = *catalogue.values(ctx.index, facet, n).first()?;
        let (label, _) = labels.iter().find(|(_, known)| known == value)?;
        Some((0, label.clone()))
    };
    let key = |n: usize| -> Option<Key> {
        let found = catalogue.records[n];
        let number = |number: usize| (number, String::new());
        match by.column {
            Column::Kind => Some((0, fold(kind_of(found, ctx.lang)))),
            Column::Title => Some(number(catalogue.title_rank(ctx.index, n))),
            Column::Party => first(Facet::Party, n),
            Column::Themes => first(Facet::Theme, n),
            Column::Date => date_of(ctx, found).map(|date| number(ordinal(date.first()))),
            Column::Status => status_of(ctx, found).map(|word| (0, fold(&word))),
            // From low to high.
            Column::Confidence => confidence_of(ctx, found).map(|level| number(9 - level as usize)),
            Column::Sources => Some(sources_of(ctx, found)).filter(|n| *n > 0).map(number),
            Column::Statements => None,
        }
    };
    let mut keyed: Vec<(Option<Key>, usize)> = records.into_iter().map(|n| (key(n), n)).collect();
    keyed.sort_by(|a, b| compare(&a.0, &b.0, by.falling));
    keyed.into_iter().map(|(_, n)| n).collect()
}

/// Two keys in an order; nothing known is last either way.
pub fn compare<K: Ord>(a: &Option<K>, b: &Option<K>, falling: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if falling => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// A day as a number that rises with it.
pub fn ordinal(day: Day) -> usize {
    (usize::from(day.year) * 100 + usize::from(day.month)) * 100 + usize::from(day.day)
}
