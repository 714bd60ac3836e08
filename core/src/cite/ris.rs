//! RIS, the tagged lines that reference managers import.

use super::item::{Item, Kind};
use crate::dataset::Date;
use crate::dataset::date::Part;

/// One reference; lines end as the format wants them, with CR and LF.
pub fn ris(item: &Item) -> String {
    let kind = match item.kind {
        Kind::Dataset => "DATA",
        Kind::Page | Kind::Article => "ELEC",
        Kind::Document => "RPRT",
    };
    // No reader of the format keeps a name with a comma in one piece: there the
    // name stands as publisher as well, which all of them take as it is.
    let parted = item.author.as_deref().filter(|name| name.contains(','));
    let year = item.issued.map(|date| date.first().year.to_string());
    let lines = [
        ("TY", Some(kind.to_owned())),
        ("ID", Some(item.key.clone())),
        ("AU", item.author.as_deref().map(whole)),
        ("TI", Some(item.title.clone())),
        ("T2", item.site.clone()),
        ("PB", item.other_publisher().or(parted).map(str::to_owned)),
        ("PY", year),
        ("DA", item.issued.map(slashed)),
        ("ET", item.version.clone()),
        ("UR", item.url.clone()),
        ("Y2", item.accessed.map(|day| format!("{:04}/{:02}/{:02}", day.year, day.month, day.day))),
        ("N1", item.notes()),
        ("LA", Some(item.language.code().to_owned())),
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

/// A name as the format has that of a body: with a comma at its end, it is all
/// surname. Commas within it stay: readers then take what follows for given
/// names, and show both in this order.
fn whole(name: &str) -> String {
    format!("{name},")
}

/// `2012/10/26`, with what is not known left empty.
fn slashed(date: Date) -> String {
    match date.from {
        Part::Year(year) => format!("{year:04}//"),
        Part::Month(year, month) => format!("{year:04}/{month:02}/"),
        Part::Day(day) => format!("{:04}/{:02}/{:02}", day.year, day.month, day.day),
    }
}
