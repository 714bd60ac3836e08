//! What JSON a type reads, as a value that can be walked.
//!
//! It is read from the JSON Schema that schemars derives. The checker walks it to report
//! every fault of a file at once, in both languages, which a deserializer, stopping at the
//! first, cannot do; the page of changes walks it to tell wording from facts.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value};
use std::rc::Rc;

/// The JSON that a field may hold.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Words, never blank.
    Str,
    /// Lower-case letters, digits, `-` and `.`; stable for ever.
    Id,
    Bool,
    /// A whole number, zero or more.
    Int,
    /// Any number.
    Number,
    Date,
    /// An `https` address.
    Https,
    /// Both languages, neither empty.
    Text,
    /// One of these words.
    Choice(Rc<[String]>),
    List(Rc<Shape>),
    /// Not checked: only in bundles, which are made and never edited.
    Any,
    Record(Rc<[Field]>),
}

/// One field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub required: bool,
    pub shape: Shape,
}

impl Shape {
    /// The shape of a type.
    pub fn of<T: JsonSchema>() -> Shape {
        Shape::new(SchemaGenerator::subschema_for::<T>)
    }

    /// The shape of what a generator makes a schema of.
    pub fn new(schema: impl FnOnce(&mut SchemaGenerator) -> Schema) -> Shape {
        let mut generator = SchemaGenerator::default();
        let root = schema(&mut generator);
        let defs = generator.take_definitions(true);
        Reader { defs: &defs }.shape(root.as_value())
    }

    /// The shape of a list's items; the shape itself of anything else.
    pub fn item(&self) -> &Shape {
        match self {
            Shape::List(item) => item,
            other => other,
        }
    }
}

struct Reader<'a> {
    defs: &'a Map<String, Value>,
}

impl Reader<'_> {
    fn shape(&self, schema: &Value) -> Shape {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or_default();
            return match name {
                "Id" => Shape::Id,
                "Date" => Shape::Date,
                "Https" => Shape::Https,
                "Text" => Shape::Text,
                _ => self.defs.get(name).map_or(Shape::Any, |schema| self.shape(schema)),
            };
        }
        if let Some(words) = words(schema) {
            return Shape::Choice(words.into());
        }
        // What may be left out is a type or null.
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            let real = options.iter().find(|option| option.get("type") != Some(&"null".into()));
            return real.map_or(Shape::Any, |schema| self.shape(schema));
        }
        match kind(schema) {
            Some("string") => Shape::Str,
            Some("boolean") => Shape::Bool,
            Some("integer") => Shape::Int,
            Some("number") => Shape::Number,
            Some("array") => match schema.get("items") {
                Some(items) => Shape::List(Rc::new(self.shape(items))),
                None => Shape::Any,
            },
            Some("object") => Shape::Record(self.fields(schema).into()),
            _ => Shape::Any,
        }
    }

    fn fields(&self, schema: &Value) -> Vec<Field> {
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let field = |(name, schema): (&String, &Value)| Field {
            name: name.clone(),
            required: required
                .is_some_and(|names| names.iter().any(|known| known.as_str() == Some(name))),
            shape: self.shape(schema),
        };
        properties.into_iter().flatten().map(field).collect()
    }
}

/// The type of a schema; of several, the one that is not null.
fn kind(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(kind) => Some(kind),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        _ => None,
    }
}

/// The words of an enum: in a list, or one by one where they have a description.
fn words(schema: &Value) -> Option<Vec<String>> {
    let listed = |schema: &Value| -> Option<Vec<String>> {
        if let Some(word) = schema.get("const").and_then(Value::as_str) {
            return Some(vec![word.to_owned()]);
        }
        let words = schema.get("enum")?.as_array()?;
        Some(words.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    };
    if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
        let words: Option<Vec<Vec<String>>> = options.iter().map(listed).collect();
        return words.map(|words| words.concat());
    }
    listed(schema)
}

/// The schema of a string with a pattern, for types that read themselves.
pub fn patterned(description: &str, pattern: &str) -> Schema {
    schemars::json_schema!({ "description": description, "type": "string", "pattern": pattern })
}
