//! JSON against the shape of its type: every fault, not only the first.

use super::{Fault, Json, Problem};
use crate::dataset::shape::{Field, Shape};
use crate::dataset::{Date, Https};
use serde_json::{Map, Value};

/// Walks one file. Places name the record by its id where it has one.
pub fn check_shape(file: &str, value: &Value, shape: &Shape, problems: &mut Vec<Problem>) {
    let file = format!("{file}.json");
    match (value, shape) {
        (Value::Array(records), Shape::List(item)) => {
            for (n, record) in records.iter().enumerate() {
                let name = record.get("id").and_then(Value::as_str);
                let place = match name {
                    Some(id) => format!("{file} › {id}"),
                    None => format!("{file} › [{n}]"),
                };
                walk(&place, " › ", record, item, problems);
            }
        }
        _ => walk(&file, " › ", value, shape, problems),
    }
}

fn walk(place: &str, joint: &str, value: &Value, shape: &Shape, problems: &mut Vec<Problem>) {
    let mut wrong = |wanted| problems.push(Problem::new(place, expected(wanted, value)));
    match shape {
        Shape::Record(fields) => match value {
            Value::Object(object) => walk_record(place, joint, object, fields, problems),
            _ => wrong(Json::Object),
        },
        Shape::List(item) => match value {
            Value::Array(items) => {
                for (n, value) in items.iter().enumerate() {
                    walk(&format!("{place}[{n}]"), ".", value, item, problems);
                }
            }
            _ => wrong(Json::List),
        },
        Shape::Text => walk_text(place, value, problems),
        Shape::Bool if !value.is_boolean() => {
            wrong(Json::Bool);
        }
        Shape::Int if value.as_u64().is_none_or(|n| u32::try_from(n).is_err()) => {
            wrong(Json::Whole);
        }
        Shape::Number if !value.is_number() => wrong(Json::Number),
        Shape::Bool | Shape::Int | Shape::Number | Shape::Any => {}
        _ => match value.as_str() {
            None => wrong(Json::Text),
            Some(text) => {
                problems.extend(word_fault(text, shape).map(|fault| Problem::new(place, fault)));
            }
        },
    }
}

fn walk_record(
    place: &str,
    joint: &str,
    object: &Map<String, Value>,
    fields: &[Field],
    problems: &mut Vec<Problem>,
) {
    for field in fields {
        let place = format!("{place}{joint}{}", field.name);
        match object.get(&field.name) {
            Some(value) => walk(&place, ".", value, &field.shape, problems),
            None if field.required => {
                problems.push(Problem::new(place, Fault::MissingField));
            }
            None => {}
        }
    }
    for name in object.keys() {
        if !fields.iter().any(|field| field.name == *name) {
            let known = fields.iter().map(|field| field.name.clone()).collect();
            let place = format!("{place}{joint}{name}");
            problems.push(Problem::new(place, Fault::UnknownField(known)));
        }
    }
}

fn walk_text(place: &str, value: &Value, problems: &mut Vec<Problem>) {
    let Value::Object(object) = value else {
        problems.push(Problem::new(place, expected(Json::BothLanguages, value)));
        return;
    };
    for lang in ["en", "fr"] {
        let place = format!("{place}.{lang}");
        match object.get(lang) {
            None => problems.push(Problem::new(place, Fault::MissingLanguage)),
            Some(Value::String(text)) if text.trim().is_empty() => {
                problems.push(Problem::new(place, Fault::EmptyText));
            }
            Some(Value::String(_)) => {}
            Some(other) => {
                problems.push(Problem::new(place, expected(Json::Text, other)));
            }
        }
    }
    for name in object.keys().filter(|name| *name != "en" && *name != "fr") {
        let fault = Fault::UnknownField(vec!["en".into(), "fr".into()]);
        problems.push(Problem::new(format!("{place}.{name}"), fault));
    }
}

fn word_fault(text: &str, shape: &Shape) -> Option<Fault> {
    let shown = || text.chars().take(SHOWN).collect();
    match shape {
        Shape::Str if text.trim().is_empty() => Some(Fault::EmptyText),
        Shape::Id if !is_id(text) => Some(Fault::BadId(shown())),
        Shape::Date if Date::parse(text).is_none() => Some(Fault::BadDate(shown())),
        Shape::Https if Https::parse(text).is_none() => Some(Fault::NotHttps(shown())),
        Shape::Choice(words) if !words.iter().any(|word| word == text) => {
            Some(Fault::UnknownWord(shown(), words.to_vec()))
        }
        _ => None,
    }
}

/// How many letters of a bad value a message holds.
const SHOWN: usize = 80;

/// Ids appear in links: nothing in them ever needs escaping.
fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

fn expected(wanted: Json, value: &Value) -> Fault {
    Fault::WrongType { wanted, found: Json::of(value) }
}
