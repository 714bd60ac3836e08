//! The records' types as open standards name them: JSON Schema for each file
//! of `public/data` and for a dataset in one file, and a Data Package that lists
//! the files.
//!
//! schemars derives them from the types. What hangs on meaning (ids that
//! exist, spans that run forward, the 29th of February) `cargo xtask data
//! check` holds. Nothing in the browser uses this module.

use super::FILES;
use super::Meta;
use super::files::subschema;
use super::own::{NEEDED, SCHEMA};
use schemars::SchemaGenerator;
use serde::Serialize;
use serde_json::{Map, Value, json};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// Where the schema of a file stands, below `public/data`.
pub(super) fn schema_path(file: &str) -> String {
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
    let mut generator = SchemaGenerator::default();
    let mut kinds: Map<String, Value> = FILES
        .into_iter()
        .map(|file| {
            let mut kind = subschema(file, &mut generator).to_value();
            if let Value::Object(kind) = &mut kind {
                kind.insert("description".into(), json!(about(file)));
            }
            (file.to_owned(), kind)
        })
        .collect();
    kinds.insert(SCHEMA.into(), json!({ "type": "string" }));
    finished(json!({
        "$schema": DIALECT,
        "$id": "dataset.schema.json",
        "title": "Parallel 49: a dataset in one file",
        "description": "Two parties, what they share and what is wider than both, for the app to \
                        compare instead of the published data.",
        "type": "object",
        "properties": kinds,
        "required": NEEDED,
        "$defs": generator.take_definitions(true),
    }))
}

fn written(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|fault| fault.to_string())
}

/// The JSON Schema of one file.
fn schema(file: &str) -> Value {
    let mut generator = SchemaGenerator::default();
    let mut schema = subschema(file, &mut generator).to_value();
    if let Value::Object(schema) = &mut schema {
        schema.insert("$schema".into(), json!(DIALECT));
        // Relative to where the schema stands, so it holds on any host.
        schema.insert("$id".into(), json!(format!("{file}.schema.json")));
        schema.insert("title".into(), json!(format!("Parallel 49: {file}")));
        schema.insert("description".into(), json!(about(file)));
        schema.insert("$defs".into(), json!(generator.take_definitions(true)));
    }
    finished(schema)
}

/// What the derived schemas leave open: objects have no further fields, texts are not blank.
fn finished(mut schema: Value) -> Value {
    fn close(value: &mut Value) {
        match value {
            Value::Object(object) => {
                object.values_mut().for_each(close);
                present(object);
                if object.get("type") == Some(&json!("object")) {
                    object.insert("additionalProperties".into(), json!(false));
                }
                let is_text = object.get("type") == Some(&json!("string"));
                if is_text
                    && !["pattern", "const", "enum"].iter().any(|key| object.contains_key(*key))
                {
                    object.insert("minLength".into(), json!(1));
                    object.insert("pattern".into(), json!(r"\S"));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(close),
            _ => {}
        }
    }
    close(&mut schema);
    schema
}

/// What may be left out is left out, never null.
fn present(object: &mut Map<String, Value>) {
    let null = json!("null");
    if let Some(Value::Array(kinds)) = object.get_mut("type") {
        kinds.retain(|kind| *kind != null);
        if let [kind] = kinds.as_slice() {
            let kind = kind.clone();
            object.insert("type".into(), kind);
        }
    }
    if let Some(Value::Array(mut options)) = object.remove("anyOf") {
        options.retain(|option| option.get("type") != Some(&null));
        match options.as_slice() {
            [Value::Object(only)] => object.extend(only.clone()),
            _ => drop(object.insert("anyOf".into(), Value::Array(options))),
        }
    }
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
pub(super) fn about(file: &str) -> &'static str {
    match file {
        "meta" => "The dataset's title, version and licence, and the last day of its evidence.",
        "parties" => "The two sides, what they share, and what is wider than both.",
        "themes" => "The themes of the comparison, each with its scope.",
        "instruments" => "Strategies, plans, laws, agreements and other acts, with their status.",
        "provisions" => "What an instrument says on a theme, with evidence.",
        "bodies" => "Organisations with a part in it.",
        "eras" => "Stretches of time in which the same flagship strategies faced each other.",
        "assessments" => "The verdict on each theme in each era, and what it rests on.",
        "positions" => "What a side does on a theme in an era, in two sentences.",
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
