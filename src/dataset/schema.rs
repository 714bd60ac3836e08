//! The records' types as open standards name them: JSON Schema for each file
//! of `public/data` and for a dataset in one file, and a Data Package that lists
//! the files.
//!
//! A schema says what a [`Shape`] can say. What hangs on meaning (ids that
//! exist, spans that run forward, the 29th of February) `cargo xtask data
//! check` holds. Nothing in the browser uses this module.

use super::Meta;
use super::own::{NEEDED, SCHEMA};
use super::shape::{Field, Shape};
use super::source::{FILES, shape_of};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// Where the schema of a file stands, below `public/data`.
fn schema_path(file: &str) -> String {
    format!("schema/{file}.schema.json")
}

/// Every file that these types make, by its path below `public/data`.
///
/// # Errors
/// None that a reader could meet: only what `serde_json` cannot write.
pub fn files(meta: &Meta) -> Result<Vec<(String, String)>, String> {
    let mut files = vec![("datapackage.json".to_owned(), written(&package(meta))?)];
    for file in FILES {
        files.push((schema_path(file), written(&schema(file))?));
    }
    files.push((schema_path("dataset"), written(&whole_schema())?));
    Ok(files)
}

/// The JSON Schema of a whole dataset in one file, see [`super::own`].
fn whole_schema() -> Value {
    let mut defs = Defs::new();
    let mut kinds: Map<String, Value> = FILES
        .into_iter()
        .map(|file| {
            let mut kind = translate(&shape_of(file), &mut defs);
            if let Value::Object(kind) = &mut kind {
                kind.insert("description".into(), json!(about(file)));
            }
            (file.to_owned(), kind)
        })
        .collect();
    kinds.insert(SCHEMA.into(), json!({ "type": "string" }));
    json!({
        "$schema": DIALECT,
        "$id": "dataset.schema.json",
        "title": "Parallel 49: a dataset in one file",
        "description": "Two parties, what they share and what is wider than both, for the app to \
                        compare instead of the published data.",
        "type": "object",
        "properties": kinds,
        "required": NEEDED,
        "additionalProperties": false,
        "$defs": defs,
    })
}

fn written(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|fault| fault.to_string())
}

/// The JSON Schema of one file.
fn schema(file: &str) -> Value {
    let mut defs = Defs::new();
    let Value::Object(mut schema) = translate(&shape_of(file), &mut defs) else {
        return Value::Null;
    };
    schema.insert("$schema".into(), json!(DIALECT));
    // Relative to where the schema stands, so it holds on any host.
    schema.insert("$id".into(), json!(format!("{file}.schema.json")));
    schema.insert("title".into(), json!(format!("Parallel 49: {file}")));
    schema.insert("description".into(), json!(about(file)));
    schema.insert("$defs".into(), json!(defs));
    Value::Object(schema)
}

/// The definitions that a schema has referred to.
type Defs = BTreeMap<&'static str, Value>;

fn translate(shape: &Shape, defs: &mut Defs) -> Value {
    let (name, definition) = match shape {
        Shape::Record(fields) => return record(&fields(), defs),
        Shape::List(item) => {
            return json!({ "type": "array", "items": translate(&item(), defs) });
        }
        Shape::Choice(words) => return json!({ "enum": words }),
        Shape::Bool => return json!({ "type": "boolean" }),
        Shape::Int => return json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::Any => return json!({}),
        Shape::Str => ("words", words("Words, never blank.")),
        Shape::Id => ("id", id()),
        Shape::Date => ("date", date()),
        Shape::Https => ("https", https()),
        Shape::Text => ("text", text()),
    };
    defs.insert(name, definition);
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn record(fields: &[Field], defs: &mut Defs) -> Value {
    let required: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.name).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|f| (f.name.to_owned(), translate(&(f.shape)(), defs))).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn words(description: &str) -> Value {
    json!({ "description": description, "type": "string", "minLength": 1, "pattern": r"\S" })
}

fn text() -> Value {
    json!({
        "description": "A text in both languages.",
        "type": "object",
        "properties": { "en": words("In English."), "fr": words("In French.") },
        "required": ["en", "fr"],
        "additionalProperties": false,
    })
}

fn id() -> Value {
    json!({
        "description": "The id of a record: stable, and never used again.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9.-]*$",
    })
}

fn date() -> Value {
    let days = "(0[1-9]|[12][0-9]|3[01])";
    let part = format!("[1-9][0-9]{{3}}(-(0[1-9]|1[0-2])(-{days})?)?");
    json!({
        "description": "A date as precise as its source (ISO 8601): 2010, 2010-10, 2010-10-03, \
                        or a span such as 2003/2005. Both ends belong to it.",
        "type": "string",
        "pattern": format!("^{part}(/{part})?$"),
    })
}

fn https() -> Value {
    json!({
        "description": "An https address.",
        "type": "string",
        "format": "uri",
        "pattern": r"^https://[^\s/?#@]*\.[^\s/?#@]*([/?#]\S*)?$",
    })
}

/// A Data Package, version 2 (<https://datapackage.org>).
#[derive(Serialize)]
struct Package<'a> {
    #[serde(rename = "$schema")]
    profile: &'static str,
    name: &'static str,
    title: &'a str,
    description: String,
    version: &'a str,
    keywords: [&'static str; 4],
    licenses: [License<'a>; 1],
    contributors: [Contributor; 1],
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct License<'a> {
    name: &'a str,
    path: &'a str,
}

#[derive(Serialize)]
struct Contributor {
    title: &'static str,
    roles: [&'static str; 1],
}

/// One file. The standard's `schema` is for tables alone; its descriptors may
/// hold further properties, and `jsonSchema` is one.
#[derive(Serialize)]
struct Resource {
    name: &'static str,
    path: String,
    description: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    #[serde(rename = "jsonSchema")]
    schema: String,
}

fn package(meta: &Meta) -> Package<'_> {
    let resource = |name| Resource {
        name,
        path: format!("{name}.json"),
        description: about(name),
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        schema: schema_path(name),
    };
    Package {
        profile: PROFILE,
        name: "parallel49",
        title: &meta.title.en,
        description: format!(
            "Every text stands in English and in French, and statements name their sources, which \
             sources.json lists. Evidence until {}. Each file has a JSON Schema (`jsonSchema`).",
            meta.evidence_until
        ),
        version: &meta.version,
        keywords: ["cybersecurity", "national strategy", "United States", "Canada"],
        licenses: [License { name: &meta.licence, path: meta.licence_url.as_str() }],
        contributors: [Contributor { title: "Parallel 49", roles: ["creator"] }],
        resources: FILES.into_iter().map(resource).collect(),
    }
}

/// What a file holds.
fn about(file: &str) -> &'static str {
    match file {
        "meta" => "The dataset's title, version and licence, and the last day of its evidence.",
        "parties" => "The two sides, what they share, and what is wider than both.",
        "themes" => "The themes of the comparison, each with its scope.",
        "instruments" => "Strategies, plans, laws, agreements and other acts, with their status.",
        "provisions" => "What an instrument says on a theme, with evidence.",
        "bodies" => "Organisations with a part in it.",
        "eras" => "Stretches of time in which the same flagship strategies faced each other.",
        "assessments" => "The verdict on each theme in each era, and what it rests on.",
        "coverage" => "Whether a flagship strategy or joint plan speaks to a theme.",
        "rules" => "The rules by which verdicts, eras and coverage were decided.",
        "sources" => "The documents that statements rest on.",
        "events" => "What happened on a date.",
        "relations" => "Typed edges between instruments, bodies or provisions.",
        "findings" => "Statements of the first documents, and how they stand now.",
        "plans" => "Goals, objectives, activities, leads and progress of plans.",
        "stories" => "Guided comparisons in steps.",
        _ => "Terms of the field in both official languages.",
    }
}
