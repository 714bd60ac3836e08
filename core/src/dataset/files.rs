//! The files of a dataset and how they become one [`Dataset`].

use super::check::{Fault, Problem, shape::check_shape};
use super::shape::Shape;
use super::{Dataset, FILES, Text};
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

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
    let dataset = serde_json::from_value::<Dataset<Text>>(Value::Object(values))
        .map_err(|fault| vec![Problem::new("dataset", Fault::Apart(fault.to_string()))])?;
    let problems = super::check::meaning(&dataset);
    if problems.is_empty() { Ok(dataset) } else { Err(problems) }
}

/// The schema of a file, as its type says.
pub(super) fn subschema(file: &str, generator: &mut SchemaGenerator) -> Schema {
    use super::records::*;
    match file {
        "meta" => generator.subschema_for::<Meta<Text>>(),
        "parties" => generator.subschema_for::<Vec<Party<Text>>>(),
        "themes" => generator.subschema_for::<Vec<Theme<Text>>>(),
        "instruments" => generator.subschema_for::<Vec<Instrument<Text>>>(),
        "provisions" => generator.subschema_for::<Vec<Provision<Text>>>(),
        "bodies" => generator.subschema_for::<Vec<Body<Text>>>(),
        "eras" => generator.subschema_for::<Vec<Era<Text>>>(),
        "assessments" => generator.subschema_for::<Vec<Assessment<Text>>>(),
        "positions" => generator.subschema_for::<Vec<Position<Text>>>(),
        "coverage" => generator.subschema_for::<Vec<Coverage<Text>>>(),
        "rules" => generator.subschema_for::<Vec<Rule<Text>>>(),
        "sources" => generator.subschema_for::<Vec<Source<Text>>>(),
        "events" => generator.subschema_for::<Vec<Event<Text>>>(),
        "relations" => generator.subschema_for::<Vec<Relation<Text>>>(),
        "findings" => generator.subschema_for::<Vec<Finding<Text>>>(),
        "plans" => generator.subschema_for::<Vec<Plan<Text>>>(),
        "stories" => generator.subschema_for::<Vec<Story<Text>>>(),
        "terms" => generator.subschema_for::<Vec<Term>>(),
        _ => generator.subschema_for::<Vec<Abbreviation>>(),
    }
}

/// What a file holds, as a shape that can be walked.
pub fn shape_of(file: &str) -> Shape {
    Shape::new(|generator| subschema(file, generator))
}
