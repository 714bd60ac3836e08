//! A day as people type it, in either language: `2012-10-26`, `26 Oct 2012`,
//! `October 26, 2012`, `26 octobre 2012`, `26/10/2012`.

use crate::dataset::Day;
use crate::query::fold::fold;

/// Why a text was not understood as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    NotADay,
    /// `3/4/2012` is the third of April to some and the fourth of March to others.
    TwoWays(Day, Day),
}

/// The months as either language calls them, folded. Three letters are enough where they name
/// one month.
const MONTHS: [[&str; 2]; 12] = [
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

/// A piece of what was typed.
#[derive(Clone, Copy, PartialEq)]
enum Piece {
    /// Four digits.
    Year(u16),
    /// One or two digits.
    Number(u8),
    Month(u8),
}

/// Reads a day.
///
/// # Errors
/// Where the text is no day, or could be two.
pub fn read(text: &str) -> Result<Day, Unread> {
    let pieces = pieces(text).ok_or(Unread::NotADay)?;
    let day = |year, month, day| Day::new(year, month, day).ok_or(Unread::NotADay);
    match pieces.as_slice() {
        [Piece::Year(year), Piece::Number(month), Piece::Number(number)] => {
            day(*year, *month, *number)
        }
        [Piece::Number(number), Piece::Month(month), Piece::Year(year)]
        | [Piece::Month(month), Piece::Number(number), Piece::Year(year)]
        | [Piece::Year(year), Piece::Month(month), Piece::Number(number)] => {
            day(*year, *month, *number)
        }
        [Piece::Number(one), Piece::Number(other), Piece::Year(year)] => {
            match (day(*year, *other, *one), day(*year, *one, *other)) {
                (Ok(a), Ok(b)) if a != b => Err(Unread::TwoWays(a, b)),
                (Ok(day), _) | (_, Ok(day)) => Ok(day),
                _ => Err(Unread::NotADay),
            }
        }
        _ => Err(Unread::NotADay),
    }
}

/// The three pieces of a day; nothing where one of them is neither number nor month.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let folded = fold(text);
    let split = |c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',');
    let parts = folded.split(split).filter(|part| !matches!(*part, "" | "le" | "the" | "of"));
    let found: Option<Vec<Piece>> = parts.map(piece).collect();
    found.filter(|found| found.len() == 3)
}

fn piece(part: &str) -> Option<Piece> {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &part[digits.len()..];
    if digits.is_empty() {
        return month(part);
    }
    match (digits.len(), ending) {
        (4, "") => digits.parse().ok().map(Piece::Year),
        // "1st", "22nd", "3rd", "26th", "1er".
        (1 | 2, "" | "st" | "nd" | "rd" | "th" | "er") => digits.parse().ok().map(Piece::Number),
        _ => None,
    }
}

fn month(part: &str) -> Option<Piece> {
    if part.len() < 3 {
        return None;
    }
    let mut found =
        (1..).zip(MONTHS).filter(|(_, names)| names.iter().any(|n| n.starts_with(part)));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(Piece::Month(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_of_either_language_is_read() {
        let expected = Day::new(2012, 10, 26).expect("a day");
        for text in [
            "2012-10-26",
            " 2012-10-26 ",
            "2012/10/26",
            "2012.10.26",
            "26 Oct 2012",
            "26 Oct. 2012",
            "26 October 2012",
            "26\u{a0}October 2012",
            "October 26, 2012",
            "Oct 26 2012",
            "OCTOBER 26TH, 2012",
            "26th of October 2012",
            "the 26th of October, 2012",
            "26 octobre 2012",
            "le 26 octobre 2012",
            "26 oct. 2012",
            "26-Oct-2012",
            "2012 October 26",
            "26/10/2012",
            "10/26/2012",
            "26.10.2012",
        ] {
            assert_eq!(read(text), Ok(expected), "{text:?}");
        }
        for (text, iso) in [
            ("1er février 2018", "2018-02-01"),
            ("1 fevr 2018", "2018-02-01"),
            ("3 août 2020", "2020-08-03"),
            ("Aug 3, 2020", "2020-08-03"),
            ("déc. 5 2001", "2001-12-05"),
            ("5 sept 2001", "2001-09-05"),
            ("12/12/2012", "2012-12-12"),
            ("29 February 2020", "2020-02-29"),
        ] {
            assert_eq!(read(text).ok(), Day::parse(iso), "{text:?}");
        }
    }

    #[test]
    fn what_may_mean_two_days_is_not_guessed() {
        let ways = Unread::TwoWays(
            Day::new(2012, 4, 3).expect("a day"),
            Day::new(2012, 3, 4).expect("a day"),
        );
        assert_eq!(read("3/4/2012"), Err(ways));
        assert_eq!(read("03.04.2012"), Err(ways));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "yesterday",
            "2014-13-45",
            "2023-02-29",
            "31 April 2012",
            "2012",
            "October 2012",
            "26 October",
            "26 10 12",
            "26 jui 2012",
            "26 ma 2012",
            "2012-10-26-1",
            "26 Octember 2012",
            "32/13/2012",
            "é 26 octobre 2012",
            "9999999 May 2012",
        ] {
            assert_eq!(read(text), Err(Unread::NotADay), "{text:?}");
        }
    }
}
