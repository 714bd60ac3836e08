//! CSL-JSON, for citation processors.

use super::item::{Item, Kind};
use crate::dataset::date::Part;
use crate::dataset::{Date, Day};
use serde_json::{Map, Value, json};

/// An array of one item, as the public schema has it.
pub fn csl(item: &Item) -> Value {
    let mut out = Map::new();
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(name.to_owned(), value);
        }
    };
    let text = |value: Option<&str>| value.map(|value| Value::String(value.to_owned()));
    let kind = match item.kind {
        Kind::Dataset => "dataset",
        Kind::Page | Kind::Article => "webpage",
        Kind::Document => "report",
    };
    add("id", text(Some(&item.key)));
    add("type", text(Some(kind)));
    // `literal` is a name that is not taken apart.
    add("author", item.author.as_ref().map(|name| json!([{ "literal": name }])));
    add("title", text(Some(&item.title)));
    add("container-title", text(item.site.as_deref()));
    add("publisher", text(item.other_publisher()));
    add("issued", item.issued.map(date));
    add("version", text(item.version.as_deref()));
    add("URL", text(item.url.as_deref()));
    add("accessed", item.accessed.map(|day| json!({ "date-parts": [day_parts(day)] })));
    add("note", text(item.notes().as_deref()));
    add("language", text(Some(item.language.code())));
    Value::Array(vec![Value::Object(out)])
}

fn date(date: Date) -> Value {
    let mut all = vec![parts(date.from)];
    all.extend(date.to.map(parts));
    json!({ "date-parts": all })
}

fn parts(part: Part) -> Value {
    match part {
        Part::Year(year) => json!([year]),
        Part::Month(year, month) => json!([year, month]),
        Part::Day(day) => day_parts(day),
    }
}

fn day_parts(day: Day) -> Value {
    json!([day.year, day.month, day.day])
}
