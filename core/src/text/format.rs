//! Dates, numbers and plurals by language.

use super::Plural;
use crate::dataset::date::Part;
use crate::dataset::{Date, Day, Lang};

pub const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// `26 October 2012`, `1er octobre 2018`.
pub fn day(day: Day, lang: Lang) -> String {
    part(Part::Day(day), lang)
}

/// A date as precise as it is known: `October 2012`, `2003–2005`.
pub fn date(date: Date, lang: Lang) -> String {
    match date.to {
        None => part(date.from, lang),
        Some(to) => {
            let plain = matches!((date.from, to), (Part::Year(_), Part::Year(_)));
            let dash = match (plain, lang) {
                (true, Lang::En) => "–",
                (true, Lang::Fr) => "-",
                (false, _) => " – ",
            };
            format!("{}{dash}{}", part(date.from, lang), part(to, lang))
        }
    }
}

/// "until 6 February 2025", "jusqu’au 6 février 2025", "jusqu’en 2017".
pub fn until(to: Date, lang: Lang) -> String {
    let word = match (lang, to.to.unwrap_or(to.from)) {
        (Lang::En, _) => "until ",
        (Lang::Fr, Part::Day(_)) => "jusqu’au ",
        (Lang::Fr, _) => "jusqu’en ",
    };
    [word, &date(to, lang)].concat()
}

/// "since 3 October 2010", "depuis le 3 octobre 2010", "depuis 2010".
pub fn since(from: Date, lang: Lang) -> String {
    let word = match (lang, from.from) {
        (Lang::En, _) => "since ",
        (Lang::Fr, Part::Day(_)) => "depuis le ",
        (Lang::Fr, _) => "depuis ",
    };
    [word, &date(from, lang)].concat()
}

/// "3 October 2010 to 11 June 2018", "du 3 octobre 2010 au 11 juin 2018", "d’octobre 2010 à juin
/// 2018": a stretch whose two ends are known.
pub fn from_to(from: Date, to: Date, lang: Lang) -> String {
    let (first, last) = (date(from, lang), date(to, lang));
    if lang == Lang::En {
        return format!("{first} to {last}");
    }
    let vowel = |text: &str| text.starts_with(['a', 'o']);
    let from = match from.from {
        Part::Day(_) => format!("du {first}"),
        _ if vowel(&first) => format!("d’{first}"),
        _ => format!("de {first}"),
    };
    let to = match to.to.unwrap_or(to.from) {
        Part::Day(_) => format!("au {last}"),
        _ => format!("à {last}"),
    };
    format!("{from} {to}")
}

fn part(part: Part, lang: Lang) -> String {
    let month = |n: u8| {
        let names = match lang {
            Lang::En => MONTHS_EN,
            Lang::Fr => MONTHS_FR,
        };
        names.get(usize::from(n) - 1).copied().unwrap_or_default()
    };
    match part {
        Part::Year(year) => year.to_string(),
        Part::Month(year, n) => format!("{} {year}", month(n)),
        Part::Day(day) => {
            let first = lang == Lang::Fr && day.day == 1;
            let number = if first { "1er".to_owned() } else { day.day.to_string() };
            format!("{number}\u{a0}{} {}", month(day.month), day.year)
        }
    }
}

/// A whole number with the thousands separated.
pub fn number(n: usize, lang: Lang) -> String {
    let digits = n.to_string();
    let separator = match lang {
        Lang::En => ',',
        Lang::Fr => '\u{a0}',
    };
    let mut out = String::new();
    for (n, c) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(c);
    }
    out
}

/// The right form for a count, with the number in it.
pub fn count(n: usize, forms: Plural, lang: Lang) -> String {
    let one = match lang {
        Lang::En => n == 1,
        Lang::Fr => n < 2,
    };
    let form = if one { forms.0 } else { forms.1 };
    fill(form, &[&number(n, lang)])
}

/// "Label: value", with the colon of the language.
pub fn labelled(label: &str, value: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{label}: {value}"),
        Lang::Fr => format!("{label}\u{a0}: {value}"),
    }
}

/// Puts the values where the text has `{}`, in order.
pub fn fill(text: &str, values: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut values = values.iter();
    for (n, piece) in text.split("{}").enumerate() {
        if n > 0 {
            out.push_str(values.next().copied().unwrap_or_default());
        }
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(text: &str) -> (String, String) {
        let parsed = Date::parse(text).expect("a date");
        (date(parsed, Lang::En), date(parsed, Lang::Fr))
    }

    #[test]
    fn dates_read_as_each_language_writes_them() {
        assert_eq!(
            both("2012-10-26"),
            ("26\u{a0}October 2012".into(), "26\u{a0}octobre 2012".into())
        );
        assert_eq!(both("2018-10-01").1, "1er\u{a0}octobre 2018");
        assert_eq!(both("2015-06"), ("June 2015".into(), "juin 2015".into()));
        assert_eq!(both("2003/2005"), ("2003–2005".into(), "2003-2005".into()));
        assert_eq!(both("2023-02/2023-04").1, "février 2023 – avril 2023");
    }

    #[test]
    fn spans_take_the_right_preposition() {
        let date = |text: &str| Date::parse(text).expect("a date");
        assert_eq!(until(date("2025-02-06"), Lang::Fr), "jusqu’au 6\u{a0}février 2025");
        assert_eq!(until(date("2017"), Lang::Fr), "jusqu’en 2017");
        assert_eq!(since(date("2018-10-01"), Lang::Fr), "depuis le 1er\u{a0}octobre 2018");
        assert_eq!(since(date("2010-09"), Lang::En), "since September 2010");
    }

    #[test]
    fn a_stretch_is_said_from_end_to_end() {
        let said = |from: &str, to: &str, lang| {
            let date = |text: &str| Date::parse(text).expect("a date");
            from_to(date(from), date(to), lang)
        };
        assert_eq!(said("2010", "2018", Lang::En), "2010 to 2018");
        assert_eq!(said("2010", "2018", Lang::Fr), "de 2010 à 2018");
        assert_eq!(said("2010-10", "2018-06", Lang::Fr), "d’octobre 2010 à juin 2018");
        assert_eq!(
            said("2010-10-03", "2018-06-11", Lang::Fr),
            "du 3\u{a0}octobre 2010 au 11\u{a0}juin 2018"
        );
    }

    #[test]
    fn numbers_and_plurals() {
        assert_eq!(number(1234, Lang::En), "1,234");
        assert_eq!(number(1234, Lang::Fr), "1\u{a0}234");
        assert_eq!(number(999, Lang::Fr), "999");
        assert_eq!(number(12345, Lang::Fr), "12\u{a0}345");
        let forms = ("{} text", "{} texts");
        assert_eq!(count(0, forms, Lang::En), "0 texts");
        assert_eq!(count(0, forms, Lang::Fr), "0 text");
        assert_eq!(count(2, forms, Lang::Fr), "2 texts");
    }
}
