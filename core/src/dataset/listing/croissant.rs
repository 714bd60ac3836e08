//! The dataset in Croissant, version 1.1 (<https://docs.mlcommons.org/croissant/>).
//!
//! A file of records is a file object and a record set. A field of that is what each record has
//! for sure: Croissant takes the fields of a file apart into columns, which must be of one
//! length. What a record may leave out stands in the JSON Schema of its file.

use super::{Held, Listing, NODE};
use crate::dataset::files::shape_of;
use crate::dataset::schema::about;
use crate::dataset::shape::Shape;
use serde_json::{Value, json};

const VERSION: &str = "http://mlcommons.org/croissant/1.1";

/// The words of the standard, as it wants them.
fn context() -> Value {
    json!({
        "@language": "en",
        "@vocab": "https://schema.org/",
        "arrayShape": "cr:arrayShape",
        "citeAs": "cr:citeAs",
        "column": "cr:column",
        "conformsTo": "dct:conformsTo",
        "containedIn": "cr:containedIn",
        "cr": "http://mlcommons.org/croissant/",
        "data": { "@id": "cr:data", "@type": "@json" },
        "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
        "dct": "http://purl.org/dc/terms/",
        "description": { "@container": "@language" },
        "equivalentProperty": "cr:equivalentProperty",
        "examples": { "@id": "cr:examples", "@type": "@json" },
        "extract": "cr:extract",
        "field": "cr:field",
        "fileObject": "cr:fileObject",
        "fileProperty": "cr:fileProperty",
        "fileSet": "cr:fileSet",
        "format": "cr:format",
        "includes": "cr:includes",
        "isArray": "cr:isArray",
        "isLiveDataset": "cr:isLiveDataset",
        "jsonPath": "cr:jsonPath",
        "key": "cr:key",
        "md5": "cr:md5",
        "name": { "@container": "@language" },
        "parentField": "cr:parentField",
        "path": "cr:path",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "recordSet": "cr:recordSet",
        "references": "cr:references",
        "regex": "cr:regex",
        "repeated": "cr:repeated",
        "replace": "cr:replace",
        "samplingRate": "cr:samplingRate",
        "sc": "https://schema.org/",
        "separator": "cr:separator",
        "source": "cr:source",
        "subField": "cr:subField",
        "transform": "cr:transform",
    })
}

/// The dataset with its files and the fields of their records.
pub fn of(listing: &Listing<'_>) -> Value {
    let (meta, copy) = (&listing.data.meta, listing.copy);
    let (first, last) = listing.days();
    let (from, until) = listing.span();
    let mut dataset = json!({
        "@context": context(),
        "@type": "sc:Dataset",
        "@id": copy.from_data(NODE),
        "conformsTo": VERSION,
        "name": { "en": meta.title.en, "fr": meta.title.fr },
        "version": meta.version,
        "url": copy.from_data("index.html"),
        "license": meta.licence_url.as_str(),
        "citeAs": cite(listing),
        "inLanguage": ["en", "fr"],
        "isAccessibleForFree": true,
        "temporalCoverage": format!("{from}/{until}"),
        "spatialCoverage": listing.sides().map(|name| name.en.as_str()).collect::<Vec<_>>(),
        "keywords": listing.data.themes.iter().map(|theme| &theme.label.en).collect::<Vec<_>>(),
        "creator": { "@type": "sc:Organization", "name": super::NAME },
        "distribution": listing.files.iter().map(|held| file(listing, held)).collect::<Vec<_>>(),
        "recordSet":
            listing.files.iter().filter_map(|held| record_set(held.kind)).collect::<Vec<_>>(),
    });
    let mut add = |name: &str, value: Option<Value>| {
        if let (Some(value), Value::Object(fields)) = (value, &mut dataset) {
            fields.insert(name.to_owned(), value);
        }
    };
    let covers = meta.scope.as_ref().map(|scope| &scope.covers);
    add("description", covers.map(|text| json!({ "en": text.en, "fr": text.fr })));
    add("datePublished", first.map(Value::from));
    add("dateModified", last.map(Value::from));
    let organisation = |name: &String| json!({ "@type": "sc:Organization", "name": name });
    add("publisher", copy.publisher.as_ref().map(organisation));
    dataset
}

/// The reference that is asked for, in BibTeX, as the standard advises.
fn cite(listing: &Listing<'_>) -> String {
    let meta = &listing.data.meta;
    let year = listing.releases.last().map(|release| release.day.year);
    let year = year.unwrap_or(meta.evidence_until.last().year);
    let (name, title, version) = (super::NAME, &meta.title.en, &meta.version);
    let url = listing.copy.host().map(|host| format!(", url = {{{host}}}")).unwrap_or_default();
    format!(
        "@misc{{parallel49, author = {{{{{name}}}}}, title = {{{{{title}}}}}, year = {{{year}}}, \
         note = {{Data, version {version}}}{url}}}"
    )
}

fn file(listing: &Listing<'_>, held: &Held) -> Value {
    let name = format!("{}.json", held.kind);
    json!({
        "@type": "cr:FileObject",
        "@id": name,
        "name": name,
        "description": about(held.kind),
        "contentUrl": listing.copy.from_data(&format!("data/{name}")),
        "contentSize": format!("{} B", held.bytes),
        "encodingFormat": "application/json",
        "sha256": held.sha256,
    })
}

/// The records of a file. What describes the dataset as a whole is none.
fn record_set(kind: &str) -> Option<Value> {
    let Shape::List(record) = shape_of(kind) else { return None };
    let mut fields = Vec::new();
    gather(kind, &mut Vec::new(), &record, &mut fields);
    Some(json!({
        "@type": "cr:RecordSet",
        "@id": kind,
        "name": kind,
        "description": about(kind),
        "key": { "@id": format!("{kind}/id") },
        "field": fields,
    }))
}

/// The fields of a shape at a place in each record.
fn gather(kind: &str, place: &mut Vec<String>, shape: &Shape, out: &mut Vec<Value>) {
    let mut within = |name: &str, shape: &Shape| {
        place.push(name.to_owned());
        gather(kind, place, shape, out);
        place.pop();
    };
    match shape {
        Shape::Record(fields) => {
            for field in fields.iter().filter(|field| field.required) {
                within(&field.name, &field.shape);
            }
        }
        Shape::Text => ["en", "fr"].iter().for_each(|lang| within(lang, &Shape::Str)),
        Shape::List(item) => out.extend(data_type(item).map(|of| {
            let mut field = field(kind, place, of);
            field["isArray"] = json!(true);
            field["arrayShape"] = json!("-1");
            field
        })),
        Shape::Any => {}
        single => out.extend(data_type(single).map(|of| field(kind, place, of))),
    }
}

fn field(kind: &str, place: &[String], data_type: &str) -> Value {
    let place = place.join(".");
    json!({
        "@type": "cr:Field",
        "@id": format!("{kind}/{place}"),
        "name": place,
        "dataType": data_type,
        "source": {
            "fileObject": { "@id": format!("{kind}.json") },
            "extract": { "jsonPath": format!("$[*].{place}") },
        },
    })
}

/// The type of a single value. A date is as precise as its source, so it is text.
fn data_type(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Str | Shape::Id | Shape::Date | Shape::Choice(_) => Some("sc:Text"),
        Shape::Bool => Some("sc:Boolean"),
        Shape::Int => Some("sc:Integer"),
        Shape::Number => Some("sc:Float"),
        Shape::Https => Some("sc:URL"),
        Shape::Text | Shape::List(_) | Shape::Any | Shape::Record(_) => None,
    }
}
