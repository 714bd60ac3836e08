//! A dataset of a reader's own, in one file: an object with the records of each
//! kind under the name that the kind's file has in `public/data`.
//!
//! It is checked by the very validator of the published data. Nothing of it
//! leaves the reader's browser. The app itself does not link this module.

use super::FILES;
use super::check::{Fault, Json, Problem, shape::check_shape};
use super::files::{not_json, shape_of, whole};
use super::pack::parts;
use super::{Dataset, Lang};
use serde_json::{Map, Value};

/// The kinds that no dataset does without; any other may be left out.
pub const NEEDED: [&str; 6] = ["meta", "parties", "themes", "sources", "instruments", "provisions"];

/// What an editor finds the schema of the file by; it is not read.
pub const SCHEMA: &str = "$schema";

/// Reads a file.
///
/// # Errors
/// That it is no JSON, or every fault of form, or every fault of meaning.
pub fn read_file(text: &str) -> Result<Dataset, Vec<Problem>> {
    // Some editors begin a file with a mark of its encoding.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value =
        serde_json::from_str(text).map_err(|fault| vec![Problem::new("JSON", not_json(&fault))])?;
    let mut problems = Vec::new();
    let read = match value {
        Value::Object(object) => read_object(object, &mut problems),
        _ => {
            let fault = Fault::WrongType { wanted: Json::Object, found: Json::of(&value) };
            problems.push(Problem::new("JSON", fault));
            None
        }
    };
    match read {
        Some(dataset) => Ok(dataset),
        None => Err(problems.into_iter().map(in_one_file).collect()),
    }
}

fn read_object(mut object: Map<String, Value>, problems: &mut Vec<Problem>) -> Option<Dataset> {
    object.remove(SCHEMA);
    for name in object.keys().filter(|name| !FILES.contains(&name.as_str())) {
        problems.push(Problem::new(
            name.as_str(),
            Fault::UnknownField(FILES.map(str::to_owned).to_vec()),
        ));
    }
    for file in FILES {
        match object.get(file) {
            Some(value) => check_shape(file, value, &shape_of(file), problems),
            None if NEEDED.contains(&file) => {
                problems.push(Problem::new(file, Fault::MissingField));
            }
            None => drop(object.insert(file.to_owned(), Value::Array(Vec::new()))),
        }
    }
    if !problems.is_empty() {
        return None;
    }
    whole(object).map_err(|found| problems.extend(found)).ok()
}

/// Places name the file of a kind, which here is a part of the one file.
fn in_one_file(problem: Problem) -> Problem {
    Problem { place: problem.place.replacen(".json", "", 1), ..problem }
}

/// The dataset as the app loads it, under the version that links call it: the address and the
/// text of each part.
///
/// # Errors
/// None for a dataset that was read, see [`parts`].
pub fn bundles(mut data: Dataset, version: &str) -> Result<Vec<(String, String)>, String> {
    data.meta.version = version.to_owned();
    let mut out = Vec::new();
    for lang in Lang::ALL {
        for (name, text) in parts(&data, lang)? {
            out.push((format!("data/{version}/{}/{name}", lang.code()), text));
        }
    }
    Ok(out)
}
