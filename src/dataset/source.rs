//! The files of a dataset and how they become one [`Dataset`].

use super::check::{Fault, Problem, shape::check_shape};
use super::json::FromJson;
use super::shape::Shaped;
use super::{Dataset, Text};
use serde_json::Value;

/// The files of a dataset, one for each kind of record, in reading order.
pub const FILES: [&str; 18] = [
    "meta",
    "parties",
    "themes",
    "instruments",
    "provisions",
    "bodies",
    "eras",
    "assessments",
    "coverage",
    "rules",
    "sources",
    "events",
    "relations",
    "findings",
    "plans",
    "stories",
    "terms",
    "abbreviations",
];

/// Reads a dataset from the text of each file; `read("themes")` gives the
/// content of `themes.json`.
///
/// # Errors
/// Every fault of form in every file, then every fault of meaning.
pub fn read_dataset(
    mut read: impl FnMut(&'static str) -> Result<String, String>,
) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut values = serde_json::Map::new();
    for file in FILES {
        let text = match read(file) {
            Ok(text) => text,
            Err(reason) => {
                problems.push(Problem::new(file, Fault::Unreadable(reason)));
                continue;
            }
        };
        match serde_json::from_str::<Value>(&text) {
            Ok(value) => {
                check_shape(file, &value, &shape_of(file), &mut problems);
                values.insert(file.to_owned(), value);
            }
            Err(fault) => problems.push(Problem::new(file, not_json(&fault))),
        }
    }
    if problems.is_empty() { whole(values) } else { Err(problems) }
}

/// Where a text is no longer JSON.
pub(super) fn not_json(fault: &serde_json::Error) -> Fault {
    Fault::NotJson { line: fault.line(), column: fault.column() }
}

/// Reads a dataset whose form was checked.
///
/// # Errors
/// Every fault of meaning.
pub(super) fn whole(values: serde_json::Map<String, Value>) -> Result<Dataset, Vec<Problem>> {
    // After the shape was checked this finds nothing new, unless shape and
    // type have come apart.
    let dataset = Dataset::<Text>::from_json(Value::Object(values).into())
        .map_err(|fault| vec![Problem::new("dataset", Fault::Apart(fault.to_string()))])?;
    let problems = super::check::meaning(&dataset);
    if problems.is_empty() { Ok(dataset) } else { Err(problems) }
}

/// What a file holds, as its type says.
pub fn shape_of(file: &str) -> super::shape::Shape {
    use super::records::*;
    match file {
        "meta" => Meta::<Text>::shape(),
        "parties" => Vec::<Party<Text>>::shape(),
        "themes" => Vec::<Theme<Text>>::shape(),
        "instruments" => Vec::<Instrument<Text>>::shape(),
        "provisions" => Vec::<Provision<Text>>::shape(),
        "bodies" => Vec::<Body<Text>>::shape(),
        "eras" => Vec::<Era<Text>>::shape(),
        "assessments" => Vec::<Assessment<Text>>::shape(),
        "coverage" => Vec::<Coverage<Text>>::shape(),
        "rules" => Vec::<Rule<Text>>::shape(),
        "sources" => Vec::<Source<Text>>::shape(),
        "events" => Vec::<Event<Text>>::shape(),
        "relations" => Vec::<Relation<Text>>::shape(),
        "findings" => Vec::<Finding<Text>>::shape(),
        "plans" => Vec::<Plan<Text>>::shape(),
        "stories" => Vec::<Story<Text>>::shape(),
        "terms" => Vec::<Term>::shape(),
        _ => Vec::<Abbreviation>::shape(),
    }
}
