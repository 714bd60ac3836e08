//! Dates as readers type them, in either language and order.

use crate::dataset::Day;

/// The months, English and French, folded. Three letters are enough where they name one month.
pub const MONTHS: [[&str; 2]; 12] = [
    ["january", "janvier"],
    ["february", "fevrier"],
    ["march", "mars"],
    ["april", "avril"],
    ["may", "mai"],
    ["june", "juin"],
    ["july", "juillet"],
    ["august", "aout"],
    ["september", "septembre"],
    ["october", "octobre"],
    ["november", "novembre"],
    ["december", "decembre"],
];

/// A day or a month that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Day(Day),
    Month(u16, u8),
}

/// The names of a month, English and French.
pub fn names(month: u8) -> [&'static str; 2] {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// The dates that a run of words may mean, and how many of the words say them. Of "3/4/2012"
/// both readings are given.
pub fn read(words: &[&str]) -> Option<(Vec<Typed>, usize)> {
    let number = |at: usize| words.get(at).and_then(|word| number(word));
    let month = |at: usize| words.get(at).and_then(|word| month(word));
    let year = |at: usize| {
        words
            .get(at)
            .filter(|word| word.len() == 4)
            .and_then(|_| number(at))
            .filter(|year| (1900..2100).contains(year))
    };
    let small = |at: usize| number(at).and_then(|n| u8::try_from(n).ok());
    let day = |year: u16, month: u8, day: u8| Day::new(year, month, day).map(Typed::Day);
    // 2012-10-26
    if let (Some(year), Some(m), Some(d)) = (year(0), small(1), small(2))
        && let Some(found) = day(year, m, d)
    {
        return Some((vec![found], 3));
    }
    // 26 October 2012, 26/10/2012, 10/26/2012
    if let (Some(a), Some(year)) = (small(0), year(2)) {
        if let Some(found) = month(1).and_then(|m| day(year, m, a)) {
            return Some((vec![found], 3));
        }
        if let Some(b) = small(1) {
            let mut both: Vec<Typed> =
                [day(year, b, a), day(year, a, b)].into_iter().flatten().collect();
            both.dedup();
            if !both.is_empty() {
                return Some((both, 3));
            }
        }
    }
    if let Some(m) = month(0) {
        // October 26, 2012
        if let (Some(d), Some(year)) = (small(1), year(2))
            && let Some(found) = day(year, m, d)
        {
            return Some((vec![found], 3));
        }
        // October 2012
        if let Some(year) = year(1) {
            return Some((vec![Typed::Month(year, m)], 2));
        }
    }
    None
}

/// A year and a month that one piece says: "2012-10".
pub fn year_month(piece: &str) -> Option<Typed> {
    let (year, month) = piece.split_once(['-', '/'])?;
    let (year, month) =
        (number(year).filter(|_| year.len() == 4)?, number(month).filter(|_| month.len() == 2)?);
    let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    (1900..2100).contains(&year).then_some(Typed::Month(year, month))
}

fn number(word: &str) -> Option<u16> {
    word.bytes().all(|b| b.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

/// The month that a word names, or begins to name: "oct", "sept", "déc".
fn month(word: &str) -> Option<u8> {
    let names = |at: &usize| {
        MONTHS[*at].iter().any(|name| *name == word || word.len() >= 3 && name.starts_with(word))
    };
    (0..MONTHS.len()).find(names).and_then(|at| u8::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_is_read() {
        let day = Typed::Day(Day { year: 2012, month: 10, day: 26 });
        for words in [
            ["2012", "10", "26"],
            ["26", "october", "2012"],
            ["october", "26", "2012"],
            ["26", "octobre", "2012"],
            ["oct", "26", "2012"],
            ["26", "10", "2012"],
            ["10", "26", "2012"],
        ] {
            assert_eq!(read(&words), Some((vec![day], 3)), "{words:?}");
        }
        assert_eq!(read(&["octobre", "2012"]), Some((vec![Typed::Month(2012, 10)], 2)));
        assert_eq!(read(&["3", "4", "2012"]).map(|(both, _)| both.len()), Some(2));
        assert_eq!(read(&["plan", "2012"]), None);
        assert_eq!(year_month("2012-10"), Some(Typed::Month(2012, 10)));
        assert_eq!(year_month("2019-2024"), None);
    }
}
