//! From days to pixels: the stretch of time on screen, its ticks, and moving
//! it. Days are numbers, so that all of it is whole arithmetic.

use crate::dataset::date::Part;
use crate::dataset::{Date, Day};

/// The fewest days on screen: about a month.
pub const FEWEST: i32 = 31;

/// How many days a day is after 1 March of the year 0.
pub fn number(day: Day) -> i32 {
    let month = i32::from(day.month);
    let year = i32::from(day.year) - i32::from(month <= 2);
    // Years begin in March here, so that the leap day is a year's last.
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(day.day) - 1;
    365 * year + year / 4 - year / 100 + year / 400 + of_year
}

/// The day of a number; the other way round than [`number`].
pub fn day(number: i32) -> Day {
    let era = number.div_euclid(146_097);
    let of_era = number.rem_euclid(146_097);
    let years = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * years + years / 4 - years / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + years + i32::from(month <= 2);
    // In range for every date that a record or a link can hold.
    Day {
        year: u16::try_from(year).unwrap_or(1000),
        month: u8::try_from(month).unwrap_or(1),
        day: u8::try_from(of_year - (153 * shifted + 2) / 5 + 1).unwrap_or(1),
    }
}

/// The first day of a month, counted from January of the year 0.
fn month_start(month: i32) -> i32 {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    number(Day {
        year: u16::try_from(year).unwrap_or(1000),
        month: u8::try_from(month).unwrap_or(1),
        day: 1,
    })
}

/// The month that a day is in, counted from January of the year 0.
fn month_of(number: i32) -> i32 {
    let day = day(number);
    i32::from(day.year) * 12 + i32::from(day.month) - 1
}

/// A stretch of time, as day numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub from: i32,
    /// The day after the last.
    pub until: i32,
}

/// A mark on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    pub x: i32,
    /// The year or month that begins here.
    pub is: Part,
}

impl Range {
    /// Whole years, both inclusive.
    pub fn years(first: u16, last: u16) -> Range {
        let start = |year: u16| month_start(i32::from(year) * 12);
        Range { from: start(first), until: start(last + 1) }
    }

    pub fn len(self) -> i32 {
        self.until - self.from
    }

    pub fn is_empty(self) -> bool {
        self.len() <= 0
    }

    /// The nearest stretch of the same length inside the limits, as long as
    /// it may be.
    #[must_use]
    pub fn within(self, limits: Range) -> Range {
        let len = self.len().max(FEWEST).min(limits.len());
        let from = self.from.clamp(limits.from, (limits.until - len).max(limits.from));
        Range { from, until: from + len }
    }

    /// Moved by days, later or (negative) earlier.
    #[must_use]
    pub fn panned(self, days: i32, limits: Range) -> Range {
        Range { from: self.from + days, until: self.until + days }.within(limits)
    }

    /// So many percent as long, with one day staying where it stands.
    #[must_use]
    pub fn zoomed(self, percent: i32, still: i32, limits: Range) -> Range {
        let len = (self.len() * percent / 100).clamp(FEWEST, limits.len());
        let before = i64::from(still - self.from) * i64::from(len) / i64::from(self.len().max(1));
        let from = still - i32::try_from(before).unwrap_or(0);
        Range { from, until: from + len }.within(limits)
    }

    /// Whole months, where it is longer than a year: links that can be read.
    #[must_use]
    pub fn snapped(self, limits: Range) -> Range {
        if self.len() <= 366 {
            return self;
        }
        let near = |number: i32| month_start(month_of(number + 15));
        Range { from: near(self.from), until: near(self.until) }.within(limits)
    }

    /// Where a day begins, in pixels from the left of so wide a figure.
    pub fn x(self, number: i32, width: i32) -> i32 {
        let days =
            i64::from(number.clamp(self.from - self.len(), self.until + self.len()) - self.from);
        let x = days * i64::from(width) / i64::from(self.len().max(1));
        i32::try_from(x).unwrap_or(0)
    }

    /// Its first and last day, written as shortly as a link can say them.
    pub fn ends(self) -> (Date, Date) {
        let (first, last, next) = (day(self.from), day(self.until - 1), day(self.until));
        let part = |year: u16, month: u8, edge: Day, whole: Day| match (edge.day, edge.month) {
            (1, 1) => Part::Year(year),
            (1, _) => Part::Month(year, month),
            _ => Part::Day(whole),
        };
        let date = |part: Part| Date { from: part, to: None };
        (
            date(part(first.year, first.month, first, first)),
            date(part(last.year, last.month, next, last)),
        )
    }

    /// Years, or months when so few of them are on screen that their names
    /// have room.
    pub fn ticks(self, width: i32) -> Vec<Tick> {
        let steps =
            [(1, 100), (3, 100), (6, 100), (12, 44), (24, 44), (60, 44), (120, 44), (240, 44)];
        let fits = |(months, room): &(i32, i32)| {
            i64::from(*months) * 304 * i64::from(width)
                >= i64::from(*room) * 10 * i64::from(self.len())
        };
        let step = steps.into_iter().find(fits).map_or(600, |(months, _)| months);
        let mut month = (month_of(self.from) + step - 1).div_euclid(step) * step;
        if month_start(month) < self.from {
            month += step;
        }
        let mut ticks = Vec::new();
        while month_start(month) < self.until {
            let start = month_start(month);
            let Day { year, month: of_year, .. } = day(start);
            let is = if step < 12 { Part::Month(year, of_year) } else { Part::Year(year) };
            ticks.push(Tick { x: self.x(start, width), is });
            month += step;
        }
        ticks
    }
}
