//! Where the marks of a small chart stand: amounts over the years on a logarithmic scale,
//! deadlines on a line for each side, numbers as a row each.

use super::amount;
use super::model::{Entry, Group, Measure};
use crate::ctx::Ctx;
use crate::screens::timeline::labels::shortened;
use crate::screens::timeline::scale;
use crate::text::metrics::width;
use itertools::Itertools;

/// The size of letters in a chart, in pixels.
pub const LETTERS: i32 = 12;
/// Half of what a mark takes.
pub const MARK: i32 = 6;
/// A mark is hit within so many pixels of its middle.
pub const TARGET: i32 = 12;

/// A chart in pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    pub width: i32,
    pub height: i32,
    /// Lines across with what they stand for: the height of each.
    pub levels: Vec<(i32, String)>,
    /// Lines down with the years that begin there.
    pub years: Vec<(i32, String)>,
    /// The lines down go from here to here.
    pub plot: (i32, i32),
    /// In the order of the entries.
    pub dots: Vec<Dot>,
}

/// The mark of a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dot {
    /// The middle of the mark.
    pub x: i32,
    pub y: i32,
    /// Where the stem begins that leads to it, at the same height.
    pub stem: Option<i32>,
    /// Its value, where there is room for it: left end and line.
    pub label: Option<(i32, i32, String)>,
    /// What it is about, in a row of its own: left end and line.
    pub name: Option<(i32, i32, String)>,
}

/// The chart of a group; nothing for groups that are listed.
pub fn chart(ctx: &Ctx<'_>, group: &Group<'_>, room: i32) -> Option<Chart> {
    let room = room.max(220);
    match group.measure {
        Measure::Amount(_) => Some(amounts(ctx, &group.entries, room)),
        Measure::Deadline => Some(deadlines(ctx, &group.entries, room)),
        Measure::Number(_) => Some(numbers(ctx, &group.entries, room)),
        Measure::Seldom | Measure::Words => None,
    }
}

/// The years of some entries, whole, with the place of each day.
struct Years {
    range: scale::Range,
    left: i32,
    wide: i32,
}

impl Years {
    fn new(entries: &[Entry<'_>], left: i32, wide: i32) -> Years {
        let years = || entries.iter().map(Entry::year);
        let (first, last) = (years().min().unwrap_or(2000), years().max().unwrap_or(2000));
        Years { range: scale::Range::years(first, last.max(first + 4)), left, wide }
    }

    fn x(&self, day: crate::dataset::Day) -> i32 {
        self.left + self.range.x(scale::number(day), self.wide)
    }

    fn ticks(&self, ctx: &Ctx<'_>) -> Vec<(i32, String)> {
        let ticks = self.range.ticks(self.wide).into_iter();
        let date = |is| crate::dataset::Date { from: is, to: None };
        ticks.map(|tick| (self.left + tick.x, ctx.date(date(tick.is)))).collect()
    }
}

/// The height of a chart of amounts.
const HIGH: i32 = 300;
/// Above the highest line.
const TOP: i32 = 16;
/// Below the lowest line: the years.
const YEARS: i32 = 24;

/// Amounts over the years: each line stands for ten times the one below.
fn amounts(ctx: &Ctx<'_>, entries: &[Entry<'_>], room: i32) -> Chart {
    let value = |entry: &Entry<'_>| entry.value().unwrap_or(1.0).max(1.0);
    let powers = || entries.iter().map(|entry| value(entry).log10());
    let lowest = powers().fold(f64::MAX, f64::min).floor() as i32;
    let highest = (powers().fold(0.0, f64::max).ceil() as i32).max(lowest + 1);
    let bottom = HIGH - YEARS;
    let y = |power: f64| {
        let part = (power - f64::from(lowest)) / f64::from(highest - lowest);
        bottom - (part * f64::from(bottom - TOP)).round() as i32
    };
    let levels: Vec<(i32, String)> = (lowest..=highest)
        .map(|power| (y(f64::from(power)), amount::number(10f64.powi(power), ctx.lang)))
        .collect();
    let left = levels.iter().map(|(_, said)| width(said, LETTERS)).max().unwrap_or(0) + 16;
    let years = Years::new(entries, left, room - left - 14);
    let mut dots: Vec<Dot> = Vec::new();
    for entry in entries {
        let (x, y) = (years.x(entry.day) + MARK, y(value(entry).log10()));
        // Equals of one year stand beside each other; where a whole row is full, over it.
        let rows = (0..HIGH / 4).map(|up| y - 2 * up);
        let free = rows.flat_map(|y| beside(x, left, room).map(move |x| (x, y))).find(|(x, y)| {
            !dots.iter().any(|dot| (dot.x - x).abs() < 2 * MARK && (dot.y - y).abs() < MARK)
        });
        let (x, y) = free.unwrap_or((x, y));
        dots.push(Dot { x, y, ..Dot::default() });
    }
    label(ctx, entries, &mut dots, &levels, room);
    Chart { width: room, height: HIGH, levels, years: years.ticks(ctx), plot: (TOP, bottom), dots }
}

/// Places beside a place, the nearest first, between the levels' names and the edge.
fn beside(x: i32, left: i32, room: i32) -> impl Iterator<Item = i32> {
    let step = 2 * MARK + 1;
    let shifts = (0..=room / step).flat_map(|n| [n, -n]).map(move |n| x + n * step);
    shifts.filter(move |x| *x >= left && *x <= room - MARK)
}

/// Writes values beside their marks, the largest first, where nothing else stands; then, where
/// there is room for it, what each is about.
fn label(
    ctx: &Ctx<'_>,
    entries: &[Entry<'_>],
    dots: &mut [Dot],
    levels: &[(i32, String)],
    room: i32,
) {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    let value = |n: usize| entries[n].value().unwrap_or(0.0);
    order.sort_by(|a, b| value(*b).total_cmp(&value(*a)));
    let mut taken: Vec<(i32, i32, i32, i32)> = dots
        .iter()
        .map(|dot| (dot.x - MARK - 1, dot.y - MARK - 1, dot.x + MARK + 1, dot.y + MARK + 1))
        .collect();
    // The words of a level stand over its line, at the left.
    taken.extend(levels.iter().map(|(y, said)| (0, y - LETTERS - 6, width(said, LETTERS), *y)));
    for with_subject in [false, true] {
        for n in &order {
            let entry = &entries[*n];
            let mut text = amount::short(ctx, entry);
            if with_subject {
                text = format!("{text} · {}", entry.instrument.short);
            }
            let wide = width(&text, LETTERS);
            let (x, y) = (dots[*n].x, dots[*n].y);
            let beside = [(x + MARK + 4, y + 4), (x - MARK - 4 - wide, y + 4)];
            let places = [beside[0], beside[1], (x - wide / 2, y - MARK - 4)];
            // Where it has a value already, that makes room for the longer text.
            let own = dots[*n].label.as_ref().map(|(left, line, said)| {
                (*left, line - LETTERS, left + width(said, LETTERS), line + 3)
            });
            let free = places.into_iter().find(|(left, line)| {
                let (top, bottom) = (line - LETTERS + 1, line + 3);
                let meets = |(l, t, r, b): &(i32, i32, i32, i32)| {
                    left + wide >= *l && *left <= *r && bottom >= *t && top <= *b
                };
                let others = taken.iter().filter(|other| Some(**other) != own);
                *left >= 0 && left + wide <= room && top >= 0 && !others.into_iter().any(meets)
            });
            if let Some((left, line)) = free {
                taken.retain(|other| Some(*other) != own);
                taken.push((left, line - LETTERS, left + wide, line + 3));
                dots[*n].label = Some((left, line, text));
            }
        }
    }
}

/// The height of a row of a chart in rows, and of the name of a side above its rows.
const ROW: i32 = 25;
const SIDE: i32 = 18;

/// Deadlines: a mark at its day. The marks of a document stand in one row, with its name at their
/// end or, where there is no room for it, before them; documents share a row where they fit.
fn deadlines(ctx: &Ctx<'_>, entries: &[Entry<'_>], room: i32) -> Chart {
    let beyond = if room < 640 { 0 } else { 160 };
    let years = Years::new(entries, TARGET, room - beyond - 2 * TARGET);
    let mut dots = vec![Dot::default(); entries.len()];
    let mut top = YEARS + 4;
    let mut levels = Vec::new();
    for party in super::model::parties(ctx.index, entries) {
        levels.push((top - 2, party.name.clone()));
        top += SIDE;
        let mine = (0..entries.len()).filter(|n| entries[*n].party.id == party.id);
        let documents = mine.into_group_map_by(|n| &entries[*n].instrument.id.0);
        let documents = documents.into_values().sorted_by_key(|all| all[0]);
        // What each row has taken.
        let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
        for document in documents {
            // Equals stand beside each other.
            let mut places: Vec<i32> = Vec::new();
            for n in &document {
                let least = places.last().map_or(i32::MIN, |last| last + 2 * MARK + 1);
                places.push(years.x(entries[*n].day).max(least));
            }
            let (first, last) = (places[0], places[places.len() - 1]);
            let name = &entries[document[0]].instrument.short;
            let most = (room - last).max(first) - TARGET;
            let name = shortened(name, most, |text| width(text, LETTERS));
            let wide = width(&name, LETTERS);
            let is_after = last + TARGET + wide <= room;
            let (left, right) = match is_after {
                true => (first - TARGET, last + TARGET + wide),
                false => (first - TARGET - wide, last + TARGET),
            };
            let is_free = |row: &Vec<(i32, i32)>| {
                row.iter().all(|(from, to)| right + TARGET < *from || to + TARGET < left)
            };
            let row = rows.iter().position(is_free).unwrap_or_else(|| {
                rows.push(Vec::new());
                rows.len() - 1
            });
            rows[row].push((left, right));
            let y = top + i32::try_from(row).unwrap_or(0) * ROW + ROW / 2;
            for (n, x) in document.iter().zip(&places) {
                dots[*n] = Dot { x: *x, y, ..Dot::default() };
            }
            let (named, x) = match is_after {
                true => (document[document.len() - 1], last + TARGET),
                false => (document[0], left),
            };
            dots[named].label = Some((x, y + 4, name));
        }
        top += i32::try_from(rows.len()).unwrap_or(0) * ROW + 10;
    }
    let plot = (YEARS, top);
    Chart { width: room, height: top, levels, years: years.ticks(ctx), plot, dots }
}

/// Numbers of one unit: a row each with a stem from nothing to the number.
fn numbers(ctx: &Ctx<'_>, entries: &[Entry<'_>], room: i32) -> Chart {
    let most = entries.iter().filter_map(Entry::value).fold(1.0, f64::max);
    let says = |entry: &Entry<'_>| {
        let (year, name) = (entry.year().to_string(), &entry.instrument.short);
        // Many names have their year already.
        if name.contains(&year) { name.clone() } else { format!("{year} · {name}") }
    };
    let named = (room / 2).min(300);
    let values = entries.iter().map(|entry| width(&amount::short(ctx, entry), LETTERS)).max();
    let wide = room - named - 2 * MARK - 8 - values.unwrap_or(0);
    let dots = entries.iter().enumerate().map(|(n, entry)| {
        let y = i32::try_from(n).unwrap_or(0) * ROW + ROW / 2;
        let part = entry.value().unwrap_or(0.0).max(0.0) / most;
        let x = named + MARK + (part * f64::from(wide)).round() as i32;
        let name = shortened(&says(entry), named - 22, |text| width(text, LETTERS));
        Dot {
            x,
            y,
            stem: Some(named),
            label: Some((x + MARK + 4, y + 4, amount::short(ctx, entry))),
            name: Some((16, y + 4, name)),
        }
    });
    let dots: Vec<Dot> = dots.collect();
    let height = i32::try_from(dots.len()).unwrap_or(0) * ROW;
    Chart { width: room, height, plot: (0, height), dots, ..Chart::default() }
}

/// The mark that a key leads to from another; none where there is no further one that way.
pub fn toward(dots: &[Dot], at: usize, key: &str) -> Option<usize> {
    let here = dots.get(at)?;
    let others = (0..dots.len()).filter(|n| *n != at);
    // To the right and back leads through every mark: none is out of reach of the keys.
    let place = |n: usize| (dots[n].x, n);
    let down = |n: usize| (dots[n].y - here.y, (dots[n].x - here.x).abs());
    let cost = |(along, aside): (i32, i32), n: usize| (along.abs() + 2 * aside, n.abs_diff(at));
    match key {
        "ArrowRight" => others.filter(|n| place(*n) > place(at)).min_by_key(|n| place(*n)),
        "ArrowLeft" => others.filter(|n| place(*n) < place(at)).max_by_key(|n| place(*n)),
        "ArrowDown" => others.filter(|n| down(*n).0 > 0).min_by_key(|n| cost(down(*n), *n)),
        "ArrowUp" => others.filter(|n| down(*n).0 < 0).min_by_key(|n| cost(down(*n), *n)),
        "Home" => (0..dots.len()).min_by_key(|n| place(*n)),
        "End" => (0..dots.len()).max_by_key(|n| place(*n)),
        _ => None,
    }
}
