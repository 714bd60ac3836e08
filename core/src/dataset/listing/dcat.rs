//! The dataset in the Data Catalog Vocabulary, version 3 (<https://www.w3.org/TR/vocab-dcat-3/>).
//!
//! The files of records are its distributions; each release is a version of it, with the bundles
//! that stay for ever.

use super::{Held, Listing, NODE};
use crate::dataset::publication::Contact;
use crate::dataset::schema::{about, schema_path};
use crate::dataset::{Lang, Text};
use serde_json::{Value, json};

/// Tables of codes that portals know.
const LANGUAGES: [&str; 2] = [
    "http://publications.europa.eu/resource/authority/language/ENG",
    "http://publications.europa.eu/resource/authority/language/FRA",
];
const PUBLIC: &str = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
const JSON: &str = "https://www.iana.org/assignments/media-types/application/json";

/// What the words below mean.
fn context() -> Value {
    let node = |name: &str| json!({ "@id": name, "@type": "@id" });
    let typed = |name: &str, kind: &str| json!({ "@id": name, "@type": kind });
    json!({
        "adms": "http://www.w3.org/ns/adms#",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "title": "dct:title",
        "description": "dct:description",
        "keyword": "dcat:keyword",
        "version": "dcat:version",
        "issued": typed("dct:issued", "xsd:date"),
        "modified": typed("dct:modified", "xsd:date"),
        "license": node("dct:license"),
        "accessRights": node("dct:accessRights"),
        "language": node("dct:language"),
        "conformsTo": node("dct:conformsTo"),
        "landingPage": node("dcat:landingPage"),
        "hasVersion": "dcat:hasVersion",
        "distribution": "dcat:distribution",
        "downloadURL": node("dcat:downloadURL"),
        "accessURL": node("dcat:accessURL"),
        "mediaType": node("dcat:mediaType"),
        "byteSize": typed("dcat:byteSize", "xsd:nonNegativeInteger"),
        "checksum": "spdx:checksum",
        "algorithm": node("spdx:algorithm"),
        "checksumValue": typed("spdx:checksumValue", "xsd:hexBinary"),
        "prefLabel": "http://www.w3.org/2004/02/skos/core#prefLabel",
        "spatial": "dct:spatial",
        "temporal": "dct:temporal",
        "startDate": typed("dcat:startDate", "xsd:gYear"),
        "endDate": typed("dcat:endDate", "xsd:date"),
        "creator": "dct:creator",
        "publisher": "dct:publisher",
        "name": "foaf:name",
        "contactPoint": "dcat:contactPoint",
        "fn": "vcard:fn",
        "hasEmail": node("vcard:hasEmail"),
        "hasURL": node("vcard:hasURL"),
    })
}

/// The dataset with its distributions and versions.
pub fn of(listing: &Listing<'_>) -> Value {
    let (meta, copy) = (&listing.data.meta, listing.copy);
    let (first, last) = listing.days();
    let (from, until) = listing.span();
    let mut dataset = json!({
        "@context": context(),
        "@id": copy.from_data(NODE),
        "@type": "dcat:Dataset",
        "title": both(&meta.title),
        "version": meta.version,
        "license": meta.licence_url.as_str(),
        "accessRights": PUBLIC,
        "language": LANGUAGES,
        "keyword": listing.data.themes.iter().map(|theme| both(&theme.label)).collect::<Vec<_>>(),
        "landingPage": super::PAGES.map(|page| copy.from_data(page)),
        "spatial": listing.sides().map(place).collect::<Vec<_>>(),
        "temporal": { "@type": "dct:PeriodOfTime", "startDate": from, "endDate": until },
        "creator": { "@type": "foaf:Agent", "name": super::NAME },
        "distribution":
            listing.files.iter().map(|held| distribution(listing, held)).collect::<Vec<_>>(),
        "hasVersion": listing.releases.iter().map(|release| {
            let (version, day) = (&release.version, release.day.to_string());
            json!({
                "@id": format!("{}-{version}", copy.from_data(NODE)),
                "@type": "dcat:Dataset",
                "title": both(&meta.title),
                "version": version,
                "issued": day,
                "license": meta.licence_url.as_str(),
                "distribution": bundles(listing, version),
            })
        }).collect::<Vec<_>>(),
    });
    let mut add = |name: &str, value: Option<Value>| {
        if let (Some(value), Value::Object(fields)) = (value, &mut dataset) {
            fields.insert(name.to_owned(), value);
        }
    };
    add("description", meta.scope.as_ref().map(|scope| both(&scope.covers)));
    add("issued", first.map(Value::from));
    add("modified", last.map(Value::from));
    let agent = |name: &String| json!({ "@type": "foaf:Agent", "name": name });
    add("publisher", copy.publisher.as_ref().map(agent));
    add(
        "contactPoint",
        copy.contact.as_ref().map(|contact| {
            let name = copy.publisher.as_deref().unwrap_or(super::NAME);
            let how = match contact {
                Contact::Page(_) => "hasURL",
                Contact::Mail(_) => "hasEmail",
            };
            json!({ "@type": "vcard:Kind", "fn": name, how: contact.href() })
        }),
    );
    dataset
}

/// A text in both languages.
fn both(text: &Text) -> Value {
    Lang::ALL
        .map(|lang| json!({ "@language": lang.code(), "@value": text.get(lang) }))
        .into_iter()
        .collect()
}

fn place(name: &Text) -> Value {
    json!({ "@type": "dct:Location", "prefLabel": both(name) })
}

fn distribution(listing: &Listing<'_>, held: &Held) -> Value {
    let (kind, copy) = (held.kind, listing.copy);
    let address = copy.from_data(&format!("data/{kind}.json"));
    json!({
        "@type": "dcat:Distribution",
        "title": format!("{kind}.json"),
        "description": { "@language": "en", "@value": about(kind) },
        "accessURL": address,
        "downloadURL": address,
        "mediaType": JSON,
        "conformsTo": copy.from_data(&format!("data/{}", schema_path(kind))),
        "license": listing.data.meta.licence_url.as_str(),
        "byteSize": held.bytes.to_string(),
        "checksum": {
            "@type": "spdx:Checksum",
            "algorithm": "spdx:checksumAlgorithm_sha256",
            "checksumValue": held.sha256,
        },
    })
}

/// What stays of a release for ever.
fn bundles(listing: &Listing<'_>, version: &str) -> Vec<Value> {
    let one = |(lang, part): (Lang, &str)| {
        let name = format!("{version}/{}/{part}.json", lang.code());
        let address = listing.copy.from_data(&format!("data/{name}"));
        json!({
            "@type": "dcat:Distribution",
            "title": name,
            "language": LANGUAGES[usize::from(lang == Lang::Fr)],
            "accessURL": address,
            "downloadURL": address,
            "mediaType": JSON,
            "license": listing.data.meta.licence_url.as_str(),
        })
    };
    let parts = Lang::ALL.into_iter().flat_map(|lang| ["first", "rest"].map(|part| (lang, part)));
    parts.map(one).collect()
}
