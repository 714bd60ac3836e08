//! A day as people type it, in either language: `2012-10-26`, `26 Oct 2012`,
//! `October 26, 2012`, `vendredi 26 octobre 2012`, `26/10/2012`, `20121026`; a month or a year
//! alone means its last day.

use crate::dataset::{Day, Lang};
use crate::language::dates::MONTHS;
use crate::language::fold::fold;
use crate::query::asof::last_of_month;

/// A day that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    pub day: Day,
    /// What was typed names: the day itself, or what it is the last day of.
    pub of: Named,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Day,
    Month,
    Year,
}

/// Why a text was not understood as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    NotADay,
    /// `3/4/2012` is the third of April to some and the fourth of March to others.
    TwoWays(Day, Day),
}

/// The days of the week as either language calls them, folded.
const WEEKDAYS: [&str; 14] = [
    "monday",
    "lundi",
    "tuesday",
    "mardi",
    "wednesday",
    "mercredi",
    "thursday",
    "jeudi",
    "friday",
    "vendredi",
    "saturday",
    "samedi",
    "sunday",
    "dimanche",
];

/// A piece of what was typed.
#[derive(Clone, Copy, PartialEq)]
enum Piece {
    /// Eight digits: `20121026`.
    Whole(Day),
    /// Four digits.
    Year(u16),
    /// One or two digits.
    Number(u8),
    Month(u8),
}

/// Reads a day. In French the day comes before the month; in English nobody can tell.
///
/// # Errors
/// Where the text is no day, or could be two.
pub fn read(text: &str, lang: Lang) -> Result<Read, Unread> {
    let pieces = pieces(text).ok_or(Unread::NotADay)?;
    let day = |year, month, day| Day::new(year, month, day).ok_or(Unread::NotADay);
    let month = |year, month| last_of_month(year, month).ok_or(Unread::NotADay);
    let (day, of) = match pieces.as_slice() {
        [Piece::Whole(day)] => (*day, Named::Day),
        [Piece::Year(year), Piece::Number(month), Piece::Number(number)]
        | [Piece::Number(number), Piece::Month(month), Piece::Year(year)]
        | [Piece::Month(month), Piece::Number(number), Piece::Year(year)]
        | [Piece::Year(year), Piece::Month(month), Piece::Number(number)] => {
            (day(*year, *month, *number)?, Named::Day)
        }
        [Piece::Number(one), Piece::Number(other), Piece::Year(year)] => {
            let day = match (day(*year, *other, *one), day(*year, *one, *other)) {
                (Ok(a), Ok(b)) if a != b && lang == Lang::En => return Err(Unread::TwoWays(a, b)),
                (Ok(day), _) | (_, Ok(day)) => day,
                _ => return Err(Unread::NotADay),
            };
            (day, Named::Day)
        }
        [Piece::Month(of) | Piece::Number(of), Piece::Year(year)]
        | [Piece::Year(year), Piece::Month(of) | Piece::Number(of)] => {
            (month(*year, *of)?, Named::Month)
        }
        [Piece::Year(year)] => (month(*year, 12)?, Named::Year),
        _ => return Err(Unread::NotADay),
    };
    Ok(Read { day, of })
}

/// The pieces of a day; nothing where one of them is neither number nor month.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let folded = fold(text);
    let split = |c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',');
    let parts = folded.split(split).filter(|part| !matches!(*part, "" | "le" | "the" | "of"));
    let mut parts: Vec<&str> = parts.collect();
    // "mar." is Tuesday where a month follows, else the month of March.
    let has_month = |parts: &[&str]| parts.iter().any(|part| month(part).is_some());
    if let Some((first, others)) = parts.split_first()
        && is_weekday(first)
        && (month(first).is_none() || has_month(others) || others.len() == 3)
    {
        parts.remove(0);
    }
    // What has more pieces than a day is none, however long it is.
    (parts.len() <= 3).then(|| parts.into_iter().map(piece).collect()).flatten()
}

/// Three letters are enough.
fn is_weekday(part: &str) -> bool {
    part.len() >= 3 && WEEKDAYS.iter().any(|name| name.starts_with(part))
}

fn piece(part: &str) -> Option<Piece> {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &part[digits.len()..];
    if digits.is_empty() {
        return month(part).map(Piece::Month);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (digits.len(), ending) {
        (8, "") => {
            let number = |from: usize, to: usize| digits[from..to].parse::<u8>().ok();
            let year = digits[..4].parse().ok()?;
            Day::new(year, number(4, 6)?, number(6, 8)?).map(Piece::Whole)
        }
        (4, "") => digits.parse().ok().map(Piece::Year),
        // "1st", "22nd", "3rd", "26th", "1er".
        (1 | 2, "" | "st" | "nd" | "rd" | "th" | "er") => digits.parse().ok().map(Piece::Number),
        _ => None,
    }
}

/// The number of a month.
fn month(part: &str) -> Option<u8> {
    if part.len() < 3 {
        return None;
    }
    let mut found =
        (1..).zip(MONTHS).filter(|(_, names)| names.iter().any(|n| n.starts_with(part)));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(number)
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
            "26-10-2012",
            "20121026",
            "vendredi 26 octobre 2012",
            "le vendredi 26 octobre 2012",
            "Ven. 26 oct. 2012",
            "Friday, October 26, 2012",
            "Fri 26 Oct 2012",
        ] {
            for lang in [Lang::En, Lang::Fr] {
                assert_eq!(
                    read(text, lang),
                    Ok(Read { day: expected, of: Named::Day }),
                    "{text:?}"
                );
            }
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
            ("mardi 3 juin 2014", "2014-06-03"),
            ("mar. 3 juin 2014", "2014-06-03"),
            ("mar 3 2014", "2014-03-03"),
            ("mar 13/6/2014", "2014-06-13"),
            ("3 mar 2014", "2014-03-03"),
        ] {
            for lang in [Lang::En, Lang::Fr] {
                assert_eq!(read(text, lang).ok().map(|read| read.day), Day::parse(iso), "{text:?}");
            }
        }
    }

    #[test]
    fn a_month_or_a_year_alone_means_its_last_day() {
        for (text, iso, of) in [
            ("juin 2014", "2014-06-30", Named::Month),
            ("June 2014", "2014-06-30", Named::Month),
            ("Feb. 2012", "2012-02-29", Named::Month),
            ("mars 2014", "2014-03-31", Named::Month),
            ("2014-06", "2014-06-30", Named::Month),
            ("06/2014", "2014-06-30", Named::Month),
            ("2014 June", "2014-06-30", Named::Month),
            ("2014", "2014-12-31", Named::Year),
        ] {
            for lang in [Lang::En, Lang::Fr] {
                let expected = Day::parse(iso).map(|day| Read { day, of });
                assert_eq!(read(text, lang).ok(), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn what_may_mean_two_days_is_not_guessed() {
        let ways = Unread::TwoWays(
            Day::new(2012, 4, 3).expect("a day"),
            Day::new(2012, 3, 4).expect("a day"),
        );
        for text in ["3/4/2012", "03.04.2012", "3-4-2012"] {
            assert_eq!(read(text, Lang::En), Err(ways));
        }
    }

    #[test]
    fn in_french_the_day_comes_first() {
        for text in ["3/4/2012", "03.04.2012", "3-4-2012", "03/04/2012"] {
            assert_eq!(read(text, Lang::Fr).ok().map(|read| read.day), Day::parse("2012-04-03"));
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "yesterday",
            "2014-13-45",
            "2023-02-29",
            "31 April 2012",
            "26 October",
            "13/2012",
            "mardi",
            "mardi juin",
            "20121301",
            "0999",
            "201210",
            "26 10 12",
            "26 jui 2012",
            "26 ma 2012",
            "2012-10-26-1",
            "26 Octember 2012",
            "32/13/2012",
            "é 26 octobre 2012",
            "9999999 May 2012",
        ] {
            assert_eq!(read(text, Lang::En), Err(Unread::NotADay), "{text:?}");
            assert_eq!(read(text, Lang::Fr), Err(Unread::NotADay), "{text:?}");
        }
    }
}
