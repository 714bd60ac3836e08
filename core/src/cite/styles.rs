//! References as running text: Chicago (notes and bibliography) and APA (7th
//! edition), each as its language writes it.
//!
//! Plain text cannot set titles in italics: a work stands without marks, a
//! part of a site in quotation marks, as both styles do in plain text.

use super::item::{Item, Kind};
use crate::dataset::date::Part;
use crate::dataset::{Date, Day, Lang};
use crate::text::format;

/// Chicago: Author. Title. Publisher, date. Accessed day. Address.
pub fn chicago(item: &Item, lang: Lang) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(item.author.clone());
    parts.push(match item.kind {
        Kind::Page | Kind::Article => quoted(&item.title, lang),
        _ => item.title.clone(),
    });
    parts.extend(item.site.clone());
    parts.extend(item.version.as_ref().map(|version| versioned(version, lang)));
    if item.kind == Kind::Dataset {
        parts.push(dataset_word(lang).to_owned());
    }
    let place = item.other_publisher().filter(|_| item.site.is_none());
    let date = item.issued.map(|date| month_first(date, lang));
    let imprint: Vec<String> = place.map(str::to_owned).into_iter().chain(date).collect();
    if !imprint.is_empty() {
        parts.push(imprint.join(", "));
    }
    parts.extend(item.accessed.map(|day| {
        let word = match lang {
            Lang::En => "Accessed",
            Lang::Fr => "Consulté le",
        };
        format!("{word} {}", month_first(of_day(day), lang))
    }));
    parts.extend(item.url.clone().or_else(|| item.no_address.clone()));
    sentences(&parts)
}

/// APA: Author. (date). Title (Version). Publisher. Address.
pub fn apa(item: &Item, lang: Lang) -> String {
    let date = match item.issued {
        Some(date) => year_first(date, lang),
        None => match lang {
            Lang::En => "n.d.".to_owned(),
            Lang::Fr => "s.\u{a0}d.".to_owned(),
        },
    };
    let mut title = item.title.clone();
    if let Some(version) = &item.version {
        title.push_str(&format!(" ({})", lower_first(&versioned(version, lang), lang)));
    }
    if item.kind == Kind::Dataset {
        title.push_str(&format!(" [{}]", dataset_word(lang)));
    }
    let author = item.author.clone().or_else(|| item.publisher.clone());
    let mut parts: Vec<String> = Vec::new();
    match author {
        Some(author) => {
            parts.push(format!("{} ({date})", ended(&author)));
            parts.push(title);
        }
        // Without an author the title moves to the front.
        None => parts.push(format!("{} ({date})", ended(&title))),
    }
    if item.author.is_some() {
        parts.extend(item.other_publisher().map(str::to_owned));
    }
    parts.extend(item.no_address.clone());
    let mut out = sentences(&parts);
    if let Some(url) = &item.url {
        out.push(' ');
        // No full stop: it could be taken for a part of the address.
        out.push_str(&match (item.accessed, lang) {
            (Some(day), Lang::En) => {
                format!("Retrieved {}, from {url}", month_first(of_day(day), lang))
            }
            (Some(day), Lang::Fr) => {
                format!("Consulté le {}, à l’adresse {url}", month_first(of_day(day), lang))
            }
            (None, _) => url.clone(),
        });
    }
    out
}

fn of_day(day: Day) -> Date {
    Date { from: Part::Day(day), to: None }
}

fn versioned(version: &str, lang: Lang) -> String {
    match lang {
        Lang::En | Lang::Fr => format!("Version {version}"),
    }
}

fn lower_first(text: &str, lang: Lang) -> String {
    match lang {
        // "Version" is a name in APA's English and a word in French.
        Lang::En => text.to_owned(),
        Lang::Fr => text.replacen('V', "v", 1),
    }
}

pub(super) fn dataset_word(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Data set",
        Lang::Fr => "Jeu de données",
    }
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("“{text}.”"),
        Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
    }
}

/// `October 26, 2012`; in French as everywhere else, `26 octobre 2012`.
fn month_first(date: Date, lang: Lang) -> String {
    match (lang, date) {
        (Lang::En, Date { from: Part::Day(day), to: None }) => {
            format!("{} {}, {}", month(day), day.day, day.year)
        }
        _ => format::date(date, lang),
    }
}

/// `2012, October 26`, `2012, 26 octobre`, `2012, October`, `2012`.
fn year_first(date: Date, lang: Lang) -> String {
    match (lang, date) {
        (Lang::En, Date { from: Part::Day(day), to: None }) => {
            format!("{}, {} {}", day.year, month(day), day.day)
        }
        (_, Date { from: Part::Day(Day { year, .. }) | Part::Month(year, _), to: None }) => {
            let words = format::date(date, lang);
            let rest = words.strip_suffix(&format!(" {year}")).unwrap_or_default();
            format!("{year}, {rest}")
        }
        _ => format::date(date, lang),
    }
}

fn month(day: Day) -> &'static str {
    format::MONTHS_EN.get(usize::from(day.month) - 1).copied().unwrap_or_default()
}

/// With a full stop at the end, unless it ends with a mark already.
fn ended(text: &str) -> String {
    let ends = text.ends_with(['.', '?', '!']) || text.ends_with(".”") || text.ends_with('»');
    if ends && !text.ends_with('»') { text.to_owned() } else { format!("{text}.") }
}

/// The parts as sentences; an address keeps its last character as it is.
fn sentences(parts: &[String]) -> String {
    parts.iter().map(|part| ended(part)).collect::<Vec<_>>().join(" ")
}
