//! A document to cite.

use parallel49_core::cite::Item;
use parallel49_core::cite::item::Kind;
use parallel49_core::dataset::{Date, Day, Lang};

pub fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}

pub fn document() -> Item {
    Item {
        kind: Kind::Document,
        key: "src-plan".into(),
        author: Some("Public Safety Canada".into()),
        title: "Action Plan".into(),
        site: None,
        publisher: Some("Public Safety Canada".into()),
        issued: Date::parse("2012-10-26"),
        version: None,
        url: Some("https://example.org/plan".into()),
        no_address: None,
        accessed: day("2026-11-22"),
        note: None,
        language: Lang::En,
    }
}
