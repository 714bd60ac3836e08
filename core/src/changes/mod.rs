//! What changed between two versions of the data: records added and removed,
//! and of those in both, what was reworded, rated anew or otherwise changed.
//!
//! Records are told apart by their ids alone, so another order is no change.
//! Nothing in the browser uses this module.

mod leaves;

use crate::dataset::FILES;
use crate::dataset::{Dataset, Lang, shape::Shape};
use leaves::leaves;
use serde_json::{Map, Value};

/// What a change of a field is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A text that readers see.
    Wording,
    /// A verdict, a confidence, a status, a coverage, a standing.
    Rating,
    /// Evidence, dates, ids and whatever else there is.
    Other,
}

impl Sort {
    pub const ALL: [Sort; 3] = [Sort::Wording, Sort::Rating, Sort::Other];
}

/// A field whose content differs, with what only one of the two versions has.
/// Both lists are empty where the order alone differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The name of the field in the record, the outermost where fields nest.
    pub field: String,
    pub sort: Sort,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

/// What became of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Added,
    Removed,
    Changed(Vec<FieldChange>),
}

/// A record that is not the same in both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file of its kind, one of [`FILES`].
    pub file: &'static str,
    pub id: String,
    pub what: What,
}

/// All that differs between two versions in one language: kind by kind, in the
/// order of the later version, what was removed last.
///
/// # Errors
/// None for datasets that were read; the types only cannot say so.
pub fn between(
    before: &Dataset<String>,
    after: &Dataset<String>,
    lang: Lang,
) -> Result<Vec<Change>, serde_json::Error> {
    let (mut before, mut after) = (serde_json::to_value(before)?, serde_json::to_value(after)?);
    without_other_titles(&mut before, lang);
    without_other_titles(&mut after, lang);
    let Shape::Record(kinds) = Shape::of::<Dataset<String>>() else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    for kind in kinds.iter() {
        let Some(file) = FILES.into_iter().find(|file| *file == kind.name) else { continue };
        let shape = kind.shape.item();
        let (old, new) = (records(&before[file]), records(&after[file]));
        let mut add = |id: &str, what| out.push(Change { file, id: id.to_owned(), what });
        for (id, record) in &new {
            match old.iter().find(|(known, _)| known == id) {
                None => add(id, What::Added),
                Some((_, earlier)) => {
                    let fields = fields(file, earlier, record, shape);
                    if !fields.is_empty() {
                        add(id, What::Changed(fields));
                    }
                }
            }
        }
        for (id, _) in old.iter().filter(|(id, _)| !new.iter().any(|(known, _)| known == id)) {
            add(id, What::Removed);
        }
    }
    Ok(out)
}

/// Leaves of each official title only the one in the language.
fn without_other_titles(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("official") {
                fields.remove(lang.other().code());
            }
            fields.values_mut().for_each(|value| without_other_titles(value, lang));
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|value| without_other_titles(value, lang));
        }
        _ => {}
    }
}

/// The records of a file by their ids. What describes the whole dataset is one
/// record under the name of its file; its version differs always.
fn records(value: &Value) -> Vec<(String, Value)> {
    let id = |record: &Value| Some(record.get("id")?.as_str()?.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().filter_map(|item| Some((id(item)?, item.clone()))).collect()
        }
        Value::Object(fields) => {
            let mut fields: Map<String, Value> = fields.clone();
            fields.remove("version");
            vec![("meta".to_owned(), Value::Object(fields))]
        }
        _ => Vec::new(),
    }
}

fn fields(file: &str, before: &Value, after: &Value, shape: &Shape) -> Vec<FieldChange> {
    let Shape::Record(fields) = shape else { return Vec::new() };
    let mut out = Vec::new();
    for field in fields.iter() {
        let (old, new) = (before.get(&field.name), after.get(&field.name));
        if old == new {
            continue;
        }
        let found = |value: Option<&Value>| {
            let mut found = Vec::new();
            if let Some(value) = value {
                leaves(file, &field.name, value, &field.shape, &mut found);
            }
            found
        };
        let (old, new) = (found(old), found(new));
        for sort in Sort::ALL {
            let of = |leaves: &[(Sort, String)]| -> Vec<String> {
                let own = leaves.iter().filter(|(known, _)| *known == sort);
                own.map(|(_, text)| text.clone()).collect()
            };
            let (old, new) = (of(&old), of(&new));
            if old != new {
                let (before, after) = (without(&old, &new), without(&new, &old));
                out.push(FieldChange { field: field.name.clone(), sort, before, after });
            }
        }
    }
    out
}

/// What stands in one list more often than in another, in its order.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut other: Vec<&String> = other.iter().collect();
    let mut left = Vec::new();
    for item in list {
        match other.iter().position(|known| *known == item) {
            Some(at) => drop(other.swap_remove(at)),
            None => left.push(item.clone()),
        }
    }
    left
}
