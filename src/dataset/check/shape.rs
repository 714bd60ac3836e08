//! JSON against the shape of its type: every fault, not only the first.

use super::{Code, Problem};
use crate::dataset::shape::{Field, Shape};
use crate::dataset::{Date, Https};
use serde_json::{Map, Value};

/// Walks one file. Places name the record by its id where it has one.
pub fn check_shape(file: &str, value: &Value, shape: &Shape, problems: &mut Vec<Problem>) {
    let file = format!("{file}.json");
    match (value, shape) {
        (Value::Array(records), Shape::List(item)) => {
            let item = item();
            for (n, record) in records.iter().enumerate() {
                let name = record.get("id").and_then(Value::as_str);
                let place = match name {
                    Some(id) => format!("{file} › {id}"),
                    None => format!("{file} › [{n}]"),
                };
                walk(&place, " › ", record, &item, problems);
            }
        }
        _ => walk(&file, " › ", value, shape, problems),
    }
}

fn walk(place: &str, joint: &str, value: &Value, shape: &Shape, problems: &mut Vec<Problem>) {
    let mut fault = |code, message: String| problems.push(Problem::new(place, code, message));
    match shape {
        Shape::Record(fields) => match value {
            Value::Object(object) => walk_record(place, joint, object, &fields(), problems),
            other => fault(Code::WrongType, expected("an object", other)),
        },
        Shape::List(item) => match value {
            Value::Array(items) => {
                let item = item();
                for (n, value) in items.iter().enumerate() {
                    walk(&format!("{place}[{n}]"), ".", value, &item, problems);
                }
            }
            other => fault(Code::WrongType, expected("a list", other)),
        },
        Shape::Text => walk_text(place, value, problems),
        Shape::Bool if !value.is_boolean() => {
            fault(Code::WrongType, expected("true or false", value));
        }
        Shape::Int if value.as_u64().is_none_or(|n| u32::try_from(n).is_err()) => {
            fault(Code::WrongType, expected("a whole number from 0", value));
        }
        Shape::Bool | Shape::Int | Shape::Any => {}
        _ => match value.as_str() {
            None => fault(Code::WrongType, expected("a text", value)),
            Some(text) => {
                if let Some((code, message)) = word_fault(text, shape) {
                    fault(code, message);
                }
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
        match object.get(field.name) {
            Some(value) => walk(&place, ".", value, &(field.shape)(), problems),
            None if field.required => {
                problems.push(Problem::new(place, Code::MissingField, "this field is required"));
            }
            None => {}
        }
    }
    for name in object.keys() {
        if !fields.iter().any(|field| field.name == name) {
            let known: Vec<_> = fields.iter().map(|field| field.name).collect();
            problems.push(Problem::new(
                format!("{place}{joint}{name}"),
                Code::UnknownField,
                format!("no such field; known are {}", known.join(", ")),
            ));
        }
    }
}

fn walk_text(place: &str, value: &Value, problems: &mut Vec<Problem>) {
    let Value::Object(object) = value else {
        let message = expected("a text in both languages", value);
        problems.push(Problem::new(place, Code::WrongType, message));
        return;
    };
    for lang in ["en", "fr"] {
        let place = format!("{place}.{lang}");
        match object.get(lang) {
            None => problems.push(Problem::new(
                place,
                Code::MissingLanguage,
                "every text stands in both languages",
            )),
            Some(Value::String(text)) if text.trim().is_empty() => {
                problems.push(Problem::new(place, Code::EmptyText, "this text is empty"));
            }
            Some(Value::String(_)) => {}
            Some(other) => {
                problems.push(Problem::new(place, Code::WrongType, expected("a text", other)));
            }
        }
    }
    for name in object.keys().filter(|name| *name != "en" && *name != "fr") {
        problems.push(Problem::new(
            format!("{place}.{name}"),
            Code::UnknownField,
            "a text has the fields en and fr, nothing else",
        ));
    }
}

fn word_fault(text: &str, shape: &Shape) -> Option<(Code, String)> {
    match shape {
        Shape::Str if text.trim().is_empty() => Some((Code::EmptyText, "is empty".into())),
        Shape::Id if !is_id(text) => Some((
            Code::BadId,
            format!("{text:?} is no id: lower-case letters, digits, - and . only"),
        )),
        Shape::Date if Date::parse(text).is_none() => Some((
            Code::BadDate,
            format!("{text:?} is no date: 2010, 2010-10, 2010-10-03 or a span 2003/2005"),
        )),
        Shape::Https if Https::parse(text).is_none() => {
            Some((Code::NotHttps, format!("{text:?} is no https address")))
        }
        Shape::Choice(words) if !words.contains(&text) => {
            Some((Code::UnknownWord, format!("{text:?} is not one of {}", words.join(", "))))
        }
        _ => None,
    }
}

/// Ids appear in links: nothing in them ever needs escaping.
fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

fn expected(what: &str, value: &Value) -> String {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    format!("expected {what}, found {found}")
}
