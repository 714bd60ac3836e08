//! RIS, the tagged lines that reference managers import.

use super::item::{Item, Kind};
use crate::dataset::date::Part;
use crate::dataset::{Date, Lang};

/// One reference; lines end as the format wants them, with CR and LF.
pub fn ris(item: &Item) -> String {
    let kind = match item.kind {
        Kind::Dataset => "DATA",
        Kind::Page => "ELEC",
        Kind::Document => "RPRT",
    };
    let language = match item.language {
        Lang::En => "en",
        Lang::Fr => "fr",
    };
    let year = item.issued.map(|date| date.first().year.to_string());
    let lines = [
        ("TY", Some(kind.to_owned())),
        ("ID", Some(item.key.clone())),
        // A comma would part a name into surname and given names.
        ("AU", item.author.as_ref().map(|name| name.replace(", ", " – "))),
        ("TI", Some(item.title.clone())),
        ("T2", item.site.clone()),
        ("PB", item.other_publisher().map(str::to_owned)),
        ("PY", year),
        ("DA", item.issued.map(slashed)),
        ("ET", item.version.clone()),
        ("UR", item.url.clone()),
        ("Y2", item.accessed.map(|day| format!("{:04}/{:02}/{:02}", day.year, day.month, day.day))),
        ("N1", item.note.clone()),
        ("LA", Some(language.to_owned())),
    ];
    let mut out = String::new();
    for (tag, value) in lines {
        if let Some(value) = value {
            let value: String =
                value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            out.push_str(&format!("{tag}  - {value}\r\n"));
        }
    }
    out.push_str("ER  - \r\n");
    out
}

/// `2012/10/26`, with what is not known left empty.
fn slashed(date: Date) -> String {
    match date.from {
        Part::Year(year) => format!("{year:04}//"),
        Part::Month(year, month) => format!("{year:04}/{month:02}/"),
        Part::Day(day) => format!("{:04}/{:02}/{:02}", day.year, day.month, day.day),
    }
}
