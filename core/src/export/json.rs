//! JSON with its schema's address, and where it comes from.

use super::Origin;
use super::table::{COLUMNS, Row};
use crate::cite::Lasting;
use crate::dataset::Lang;
use serde_json::{Map, Value, json};

/// Where the schema stands on a site.
pub const SCHEMA: &str = "data/schema/export.schema.json";

/// The schema of what [`json`] writes.
pub fn schema() -> Value {
    let meanings = crate::text::taking(Lang::En).columns;
    let columns: Map<String, Value> = COLUMNS
        .iter()
        .zip(meanings)
        .map(|(column, meaning)| {
            (column.name.to_owned(), json!({ "type": "string", "description": meaning }))
        })
        .collect();
    let text = json!({ "type": "string" });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "export.schema.json",
        "title": "Parallel 49: exported records",
        "description": "Records as the app exports them; a record without a value lacks its key.",
        "type": "object",
        "properties": {
            "$schema": text,
            "title": text,
            "link": text,
            "no_link": { "type": "string", "description": "Why there is no link." },
            "version": text,
            "licence": text,
            "language": { "enum": Lang::ALL.iter().map(|lang| lang.code()).collect::<Vec<_>>() },
            "rows": { "type": "array", "items": {
                "type": "object",
                "properties": columns,
                "required": ["id", "record", "record_label", "title"],
                "additionalProperties": false,
            } },
        },
        "required": ["title", "version", "licence", "language", "rows"],
        "additionalProperties": false,
    })
}

/// One object; `rows` holds one object a record, without empty values.
pub fn json(rows: &[Row], origin: &Origin<'_>) -> Value {
    let row = |row: &Row| {
        let pairs = COLUMNS.iter().zip(row).filter(|(_, value)| !value.is_empty());
        let map: Map<String, Value> =
            pairs.map(|(column, value)| (column.name.to_owned(), json!(value))).collect();
        Value::Object(map)
    };
    let (key, link) = match origin.link {
        Lasting::Link(_) => ("link", origin.link.said(origin.lang)),
        Lasting::Query(_) => ("no_link", origin.link.said(origin.lang)),
    };
    json!({
        "$schema": origin.schema,
        "title": origin.title,
        key: link,
        "version": origin.version,
        "licence": origin.licence,
        "language": origin.lang.code(),
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
    })
}
