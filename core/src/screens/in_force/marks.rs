//! The days on which a flagship or joint plan came into force: what the slider and its buttons
//! step over.

use crate::dataset::{Day, Weight};
use crate::query::Index;
use itertools::Itertools;

/// A marked day with the names of what came into force on it.
pub type Mark = (Day, String);

pub fn marks(index: &Index) -> Vec<Mark> {
    let leading = index
        .data
        .instruments
        .iter()
        .filter(|item| matches!(item.weight, Some(Weight::Flagship | Weight::Plan)))
        .map(|item| (item.in_force.from.first(), item.short.as_str()))
        .sorted_by_key(|(day, _)| *day);
    let mut marks: Vec<Mark> = Vec::new();
    for (day, name) in leading {
        match marks.last_mut() {
            Some((last, names)) if *last == day => {
                names.push_str("; ");
                names.push_str(name);
            }
            _ => marks.push((day, name.to_owned())),
        }
    }
    marks
}

/// Where a day stands among the marks: at the last one not after it, or past
/// all of them for the whole record.
pub fn position(marks: &[Mark], day: Option<Day>) -> usize {
    match day {
        None => marks.len(),
        Some(day) => marks.iter().rposition(|(mark, _)| *mark <= day).unwrap_or(0),
    }
}

/// The marked day before or after a day; `None` is the whole record, which
/// stands past the last mark.
///
/// # Errors
/// Where there is no further mark that way.
pub fn step(marks: &[Mark], from: Option<Day>, forward: bool) -> Result<Option<Day>, AtTheEnd> {
    let days = || marks.iter().map(|(mark, _)| *mark);
    match (from, forward) {
        (None, true) => Err(AtTheEnd),
        (Some(day), true) => Ok(days().find(|mark| *mark > day)),
        (from, false) => {
            days().rfind(|mark| from.is_none_or(|day| *mark < day)).map(Some).ok_or(AtTheEnd)
        }
    }
}

/// There is no marked day further that way.
#[derive(Debug, PartialEq, Eq)]
pub struct AtTheEnd;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Day::parse(text)
    }

    #[test]
    fn steps_lead_to_the_nearest_mark_either_way() {
        let mark = |text: &str| (day(text).expect("a day"), String::new());
        let marks = [mark("2010-10-03"), mark("2012-10-26"), mark("2018-06-12")];
        assert_eq!(step(&marks, None, false), Ok(day("2018-06-12")));
        assert_eq!(step(&marks, day("2014-06-01"), false), Ok(day("2012-10-26")));
        assert_eq!(step(&marks, day("2012-10-26"), false), Ok(day("2010-10-03")));
        assert_eq!(step(&marks, day("2010-10-03"), false), Err(AtTheEnd));
        assert_eq!(step(&marks, day("1999-01-01"), true), Ok(day("2010-10-03")));
        assert_eq!(step(&marks, day("2018-06-12"), true), Ok(None));
        assert_eq!(step(&marks, None, true), Err(AtTheEnd));
        assert_eq!(position(&marks, day("2014-06-01")), 1);
        assert_eq!(position(&marks, None), 3);
    }
}
