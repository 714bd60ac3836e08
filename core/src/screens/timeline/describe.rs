//! What the timeline says of an item.

use super::lanes::Band;
use super::model::{Item, lanes};
use crate::ctx::Ctx;
use crate::dataset::{Date, End, InForce, RelationType};
use crate::query::asof::last_day;
use crate::query::index::Found;
use crate::screens::record::model::{id_of, relations_of};
use crate::text::format;

/// The kind of instrument, or the word for an event.
pub fn kind(ctx: &Ctx<'_>, found: Found) -> &'static str {
    match found {
        Found::Instrument(n) => (ctx.texts.kind)(ctx.index.data.instruments[n].kind),
        found => (ctx.texts.record_kind)(found.kind()),
    }
}

/// A short name.
pub fn name<'a>(ctx: &Ctx<'a>, found: Found) -> &'a str {
    match found {
        Found::Instrument(n) => &ctx.index.data.instruments[n].short,
        Found::Event(n) => &ctx.index.data.events[n].title,
        _ => "",
    }
}

pub fn status(ctx: &Ctx<'_>, found: Found) -> Option<&'static str> {
    match found {
        Found::Instrument(n) => Some((ctx.texts.status)(ctx.index.data.instruments[n].status.is)),
        _ => None,
    }
}

/// Whose it is: the party of its lane, or that others take part.
pub fn party<'a>(ctx: &Ctx<'a>, item: &Item) -> &'a str {
    if item.is_wider {
        return ctx.texts.with_others;
    }
    lanes(ctx.index).get(item.lane).map_or("", |party| &party.name)
}

/// When it began or happened.
pub fn from(ctx: &Ctx<'_>, found: Found) -> String {
    begin(ctx, found).map(|date| ctx.date(date)).unwrap_or_default()
}

fn begin(ctx: &Ctx<'_>, found: Found) -> Option<Date> {
    match found {
        Found::Instrument(n) => Some(ctx.index.data.instruments[n].in_force.from),
        Found::Event(n) => Some(ctx.index.data.events[n].date),
        _ => None,
    }
}

/// The last day on which it was in force, and how that is known.
pub fn to(ctx: &Ctx<'_>, found: Found) -> String {
    let Found::Instrument(n) = found else { return String::new() };
    let item = &ctx.index.data.instruments[n];
    let InForce { end, last_evidence, .. } = &item.in_force;
    let known = (ctx.texts.end)(*end);
    match (last_day(item), last_evidence) {
        (Some(to), _) => format!("{} ({known})", ctx.date(to)),
        (None, Some(last)) if *end != End::Point => {
            let last = ctx.fill(ctx.texts.last_evidence, &[&ctx.date(*last)]);
            format!("{known} ({last})")
        }
        _ => known.to_owned(),
    }
}

/// From when to when, in one phrase.
pub fn dates(ctx: &Ctx<'_>, found: Found) -> String {
    let Some(date) = begin(ctx, found) else { return String::new() };
    let item = match found {
        Found::Instrument(n) => &ctx.index.data.instruments[n],
        _ => return ctx.date(date),
    };
    match (item.in_force.end, last_day(item)) {
        (End::Point, _) => ctx.date(date),
        (end, Some(last)) => {
            let stretch = format::from_to(date, last, ctx.lang);
            format!("{stretch} ({})", (ctx.texts.end)(end))
        }
        _ => format!("{}, {}", format::since(date, ctx.lang), to(ctx, found)),
    }
}

/// All of an item in one phrase, as it is spoken: its name is heard first.
pub fn spoken(ctx: &Ctx<'_>, item: &Item) -> String {
    let mut out = ctx.labelled(kind(ctx, item.found), name(ctx, item.found));
    let others = item.is_wider.then_some(ctx.texts.with_others);
    let dates = dates(ctx, item.found);
    let unsure = (item.band == Band::Unsure).then_some(ctx.texts.theme_page.unsure);
    let pieces = others.into_iter().chain([dates.as_str()]).chain(status(ctx, item.found));
    for piece in pieces.chain(unsure) {
        out.push_str(", ");
        out.push_str(piece);
    }
    out
}

/// What an item supersedes and builds on, and what does so with it: the kind
/// of tie, whether it leads away, and the other end.
pub fn ties(ctx: &Ctx<'_>, found: Found) -> Vec<(RelationType, bool, String)> {
    let id = id_of(ctx.index, found);
    let edges = relations_of(ctx.index, id).into_iter();
    edges
        .map(|(n, other, forward)| (ctx.index.data.relations[n].kind, forward, other))
        .filter(|(kind, ..)| matches!(kind, RelationType::Supersedes | RelationType::BuildsOn))
        .collect()
}

/// The ties in words, one phrase for each kind and direction.
pub fn told(ctx: &Ctx<'_>, found: Found) -> Vec<String> {
    ties(ctx, found)
        .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .map(|group| {
            let names = group.iter().filter_map(|(_, _, id)| ctx.index.find(id));
            let names: Vec<&str> = names.map(|found| name(ctx, found)).collect();
            let said = (ctx.texts.relation)(group[0].0, group[0].1);
            ctx.labelled(said, &names.join("; "))
        })
        .collect()
}
