//! JSON with its schema's address, and where it comes from.

use super::Origin;
use super::table::{COLUMNS, Row};
use serde_json::{Map, Value, json};

/// One object; `rows` holds one object a record, without empty values.
pub fn json(rows: &[Row], origin: &Origin<'_>) -> Value {
    let row = |row: &Row| {
        let pairs = COLUMNS.iter().zip(row).filter(|(_, value)| !value.is_empty());
        let map: Map<String, Value> =
            pairs.map(|(column, value)| (column.name.to_owned(), json!(value))).collect();
        Value::Object(map)
    };
    json!({
        "$schema": origin.schema,
        "title": origin.title,
        "link": origin.link,
        "version": origin.version,
        "licence": origin.licence,
        "language": origin.lang.code(),
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
    })
}
