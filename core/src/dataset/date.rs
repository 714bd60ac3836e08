//! Dates as sources give them: a day, a month, a year, or a span.

use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// One calendar day (proleptic Gregorian), ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Day {
    pub fn new(year: u16, month: u8, day: u8) -> Option<Day> {
        let valid = (1000..=9999).contains(&year)
            && (1..=12).contains(&month)
            && day >= 1
            && day <= days_in(year, month);
        valid.then_some(Day { year, month, day })
    }

    /// Reads `2012-10-26`, nothing else.
    pub fn parse(text: &str) -> Option<Day> {
        match Part::parse(text)? {
            Part::Day(day) => Some(day),
            _ => None,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A point as precise as its source: year, month or day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Year(u16),
    Month(u16, u8),
    Day(Day),
}

impl Part {
    fn parse(text: &str) -> Option<Part> {
        let mut pieces = text.split('-');
        let year = digits(pieces.next()?, 4)?;
        let month = pieces.next().map(|m| digits(m, 2));
        let day = pieces.next().map(|d| digits(d, 2));
        if pieces.next().is_some() || !(1000..=9999).contains(&year) {
            return None;
        }
        match (month, day) {
            (None, _) => Some(Part::Year(year)),
            (Some(month), None) => {
                let month = u8::try_from(month?).ok()?;
                (1..=12).contains(&month).then_some(Part::Month(year, month))
            }
            (Some(month), Some(day)) => {
                let month = u8::try_from(month?).ok()?;
                Day::new(year, month, u8::try_from(day?).ok()?).map(Part::Day)
            }
        }
    }

    fn first(self) -> Day {
        match self {
            Part::Year(year) => Day { year, month: 1, day: 1 },
            Part::Month(year, month) => Day { year, month, day: 1 },
            Part::Day(day) => day,
        }
    }

    fn last(self) -> Day {
        match self {
            Part::Year(year) => Day { year, month: 12, day: 31 },
            Part::Month(year, month) => Day { year, month, day: days_in(year, month) },
            Part::Day(day) => day,
        }
    }
}

fn digits(text: &str, len: usize) -> Option<u16> {
    let plain = text.len() == len && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Year(year) => write!(f, "{year:04}"),
            Part::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Part::Day(day) => day.fmt(f),
        }
    }
}

/// A date of the record: one point, or a span of two, in ISO 8601 form with
/// reduced precision: `2010`, `2010-10`, `2010-10-03`, `2003/2005`.
///
/// The form itself says how precise the date is, so a date and its precision
/// cannot contradict each other. [`Date::first`] and [`Date::last`] are its
/// bounds, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Date {
    pub from: Part,
    pub to: Option<Part>,
}

impl Date {
    pub fn parse(text: &str) -> Option<Date> {
        let (from, to) = match text.split_once('/') {
            Some((from, to)) => (Part::parse(from)?, Some(Part::parse(to)?)),
            None => (Part::parse(text)?, None),
        };
        let date = Date { from, to };
        (date.first() <= date.last()).then_some(date)
    }

    /// The first day it may mean.
    pub fn first(self) -> Day {
        self.from.first()
    }

    /// The last day it may mean.
    pub fn last(self) -> Day {
        self.to.unwrap_or(self.from).last()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.from.fmt(f)?;
        match self.to {
            Some(to) => write!(f, "/{to}"),
            None => Ok(()),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Date, Self::Error> {
        Date::parse(&text).ok_or("not a date")
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let part = "[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
        super::shape::patterned(
            "A date as precise as its source (ISO 8601): 2010, 2010-10, 2010-10-03, or a span \
             such as 2003/2005. Both ends belong to it.",
            &format!("^{part}(/{part})?$"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_follows_from_the_form() {
        let bounds = |text: &str| {
            let date = Date::parse(text).expect("a date");
            (date.first().to_string(), date.last().to_string())
        };
        assert_eq!(bounds("2012"), ("2012-01-01".into(), "2012-12-31".into()));
        assert_eq!(bounds("2012-02"), ("2012-02-01".into(), "2012-02-29".into()));
        assert_eq!(bounds("2012-10-26"), ("2012-10-26".into(), "2012-10-26".into()));
        assert_eq!(bounds("2003/2005"), ("2003-01-01".into(), "2005-12-31".into()));
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in [
            "",
            "12",
            "2011-02-29",
            "2011-13",
            "2011-00",
            "2011-1-1",
            "2011-01-01-01",
            "2005/2003",
            "2011-01-",
            "+2011",
            "２０１２",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_date_reads_back_as_written() {
        for text in ["2012", "2012-10", "2012-10-26", "2003/2005", "2023-02/2023-04-01"] {
            assert_eq!(Date::parse(text).expect("a date").to_string(), text);
        }
    }
}
