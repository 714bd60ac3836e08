//! A record taken apart into its values, each with what it is.

use super::Sort;
use crate::dataset::shape::Shape;
use serde_json::Value;

/// Fields that rate something.
const RATINGS: [&str; 5] = ["confidence", "verdict", "is", "standing", "bearing"];
/// Fields whose words are no statement of ours: where a source says it, and
/// which view shows it.
const NO_WORDING: [&str; 5] = ["evidence", "outcome_evidence", "view", "address", "claims"];

/// Adds the values of a field of a record, from front to back.
pub fn leaves(
    file: &str,
    field: &str,
    value: &Value,
    shape: &Shape,
    out: &mut Vec<(Sort, String)>,
) {
    if NO_WORDING.contains(&field) {
        out.push((Sort::Other, value.to_string()));
        return;
    }
    match (shape, value) {
        (Shape::Record(fields), Value::Object(object)) => {
            for field in fields.iter() {
                if let Some(value) = object.get(&field.name) {
                    leaves(file, &field.name, value, &field.shape, out);
                }
            }
        }
        (Shape::List(item), Value::Array(items)) => {
            for value in items {
                leaves(file, field, value, item, out);
            }
        }
        (_, Value::String(text)) => out.push((sort(file, field, shape), text.clone())),
        (_, other) => out.push((Sort::Other, other.to_string())),
    }
}

fn sort(file: &str, field: &str, shape: &Shape) -> Sort {
    // The side of a one-sided verdict is part of the verdict.
    let is_rating = RATINGS.contains(&field) || (file, field) == ("assessments", "party");
    match shape {
        _ if is_rating => Sort::Rating,
        Shape::Str | Shape::Text => Sort::Wording,
        _ => Sort::Other,
    }
}
