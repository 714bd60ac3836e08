//! What the timeline shows: which items, over which days.

use super::lanes::Band;
use super::scale::{self, Range};
use crate::ctx::Ctx;
use crate::dataset::{Date, End, Party, Role, Weight};
use crate::page::Page;
use crate::query::index::Found;
use crate::query::{Index, View, asof};
use crate::screens::record::model::id_of;
use itertools::Itertools;

/// An instrument or an event, as days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub found: Found,
    /// The position of its lane.
    pub lane: usize,
    pub band: Band,
    /// Whether it is wider than the sides and what they share.
    pub is_wider: bool,
    /// The first and the last day on which it may have begun.
    pub from: (i32, i32),
    /// The first and the last day on which it may have ended: the last
    /// evidence, where no end is known.
    pub to: (i32, i32),
    pub end: End,
}

/// The timeline of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What is on screen.
    pub range: Range,
    /// Nothing of the data is beyond.
    pub limits: Range,
    /// All that the filters leave.
    pub whole: Range,
    /// In the order of the lanes, and by time in each.
    pub items: Vec<Item>,
    /// How many end before the range, and how many begin after it.
    pub earlier: usize,
    pub later: usize,
}

impl Timeline {
    /// The items by the time at which they begin, as a table has them; at its end what is not
    /// known to have been in force on the as-of day.
    pub fn by_time(&self) -> Vec<&Item> {
        let items = self.items.iter();
        let unsure = |item: &&Item| item.band == Band::Unsure;
        items.sorted_by_key(|item| (unsure(item), item.from.0, item.lane, item.to.1)).collect()
    }
}

/// The timeline of a page, once its data is there; over `held` instead of the view's own years
/// while the reader moves them.
pub fn of(page: &Page, held: Option<Range>) -> Option<Timeline> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    Some(timeline(ctx.index, ctx.view, catalogue.found(&hits.shown), held))
}

/// The timeline of some records.
pub fn timeline(
    index: &Index,
    view: &View,
    found: impl Iterator<Item = Found>,
    held: Option<Range>,
) -> Timeline {
    let all: Vec<Item> = found.filter_map(|found| item(index, found)).collect();
    let data = &index.data;
    let everything: Vec<Item> = (0..data.instruments.len())
        .map(Found::Instrument)
        .chain((0..data.events.len()).map(Found::Event))
        .filter_map(|found| item(index, found))
        .collect();
    let now = data.meta.evidence_until.last().year;
    let limits = years(&everything, now);
    let whole = years(&all, now);
    let leading = all.iter().filter(|item| item.band == Band::Leading);
    let first = leading.map(|item| item.from.0).min().unwrap_or(whole.from);
    let usual = Range { from: Range::years(scale::day(first).year, now).from, until: limits.until };
    let range = held.unwrap_or_else(|| range(view, usual, limits));
    let is_earlier = |item: &Item| item.to.1 < range.from;
    let is_later = |item: &Item| item.from.0 >= range.until;
    let earlier = all.iter().filter(|item| is_earlier(item)).count();
    let later = all.iter().filter(|item| is_later(item)).count();
    let mut items: Vec<Item> =
        all.into_iter().filter(|item| !is_earlier(item) && !is_later(item)).collect();
    // Which years are shown does not depend on the day: bands change after that.
    for item in &mut items {
        if asof::is_unsure(index, item.found, view.asof) {
            item.band = Band::Unsure;
        }
    }
    let items = items
        .into_iter()
        .sorted_by_cached_key(|item| (item.lane, item.from.0, item.band, item.to.1))
        .collect::<Vec<_>>();
    Timeline { range, limits, whole, items, earlier, later }
}

/// The parties that have a lane, in the order of the data.
pub fn lanes(index: &Index) -> Vec<&Party<String>> {
    index.data.parties.iter().filter(|party| party.role != Role::Wider).collect()
}

/// The lane of what all share, and of what is wider than that.
fn shared_lane(index: &Index) -> usize {
    lanes(index).iter().position(|party| party.role == Role::Joint).unwrap_or(0)
}

/// A record as an item; nothing for other kinds of record.
pub fn item(index: &Index, found: Found) -> Option<Item> {
    let days = |date: Date| (scale::number(date.first()), scale::number(date.last()));
    let now = days(index.data.meta.evidence_until).1;
    let role = |id: &str| index.party(id).map(|party| party.role);
    let lane = |id: &str| lanes(index).iter().position(|party| *party.id == *id);
    match found {
        Found::Instrument(n) => {
            let item = &index.data.instruments[n];
            let in_force = &item.in_force;
            let from = days(in_force.from);
            let known = in_force.last_evidence.map(|date| days(date).1);
            let to = match (in_force.end, in_force.to) {
                (End::Point, _) => from,
                (_, Some(to)) => days(to),
                (End::None, None) => (now.max(from.1), now.max(from.1)),
                (_, None) => {
                    let last = known.unwrap_or(from.1).max(from.1);
                    (last, last)
                }
            };
            let leads = matches!(item.weight, Some(Weight::Flagship | Weight::Plan));
            Some(Item {
                found,
                lane: lane(&item.party).unwrap_or_else(|| shared_lane(index)),
                band: if leads { Band::Leading } else { Band::Other },
                is_wider: role(&item.party) == Some(Role::Wider),
                from,
                to,
                end: in_force.end,
            })
        }
        Found::Event(n) => {
            let item = &index.data.events[n];
            let from = days(item.date);
            let single = match item.parties.as_slice() {
                [one] => lane(one),
                _ => None,
            };
            Some(Item {
                found,
                lane: single.unwrap_or_else(|| shared_lane(index)),
                band: Band::Events,
                is_wider: item.parties.iter().any(|id| role(id) == Some(Role::Wider)),
                from,
                to: from,
                end: End::Point,
            })
        }
        _ => None,
    }
}

/// The whole years from the first item to the data's own "now", or to the end
/// of the last item.
fn years(items: &[Item], now: u16) -> Range {
    let first = items.iter().map(|item| item.from.0).min();
    let last = items.iter().map(|item| item.to.1).max();
    let year = |number: Option<i32>| number.map_or(now, |number| scale::day(number).year);
    Range::years(year(first).min(now), year(last).max(now))
}

/// Whether a view asks for a stretch of time that begins after its end.
pub fn is_swapped(view: &View) -> bool {
    matches!((view.from, view.to), (Some(from), Some(to)) if from.first() > to.last())
}

/// The stretch of time that a view asks for; ends in the wrong order count
/// the other way round.
fn range(view: &View, usual: Range, limits: Range) -> Range {
    let first = |date: Date| scale::number(date.first());
    let past = |date: Date| scale::number(date.last()) + 1;
    let wanted = match (view.from, view.to) {
        (None, None) => usual,
        (Some(from), None) => Range { from: first(from), until: usual.until },
        (None, Some(to)) => {
            let from = if past(to) > usual.from { usual.from } else { limits.from };
            Range { from, until: past(to) }
        }
        (Some(a), Some(b)) if first(a) >= past(b) => Range { from: first(b), until: past(a) },
        (Some(from), Some(to)) => Range { from: first(from), until: past(to) },
    };
    // What is beyond the data is cut off; what is left keeps its other end.
    let from = wanted.from.clamp(limits.from, limits.until - 1);
    let until = wanted.until.clamp(from + 1, limits.until.max(from + 1));
    Range { from, until }.within(limits)
}

/// What the item with an id is.
pub fn position(ctx: &Ctx<'_>, items: &[Item], id: &str) -> Option<usize> {
    items.iter().position(|item| id_of(ctx.index, item.found) == id)
}
