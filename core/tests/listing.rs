//! DCAT and Croissant: what is committed is what the data says now, programs read it, and each
//! file is listed as it stands. With a host all addresses are whole.

use crate::common::{data, root};
use oxjsonld::JsonLdParser;
use parallel49_core::dataset::listing::{CROISSANT, DCAT, Listing};
use parallel49_core::dataset::publication::Publication;
use parallel49_core::dataset::{FILES, folder};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const HOST: &str = "https://owner.example/p49/";

fn folder() -> PathBuf {
    root().join("public/data")
}

/// DCAT and Croissant of a copy.
fn made(copy: &Publication) -> [String; 2] {
    let listing = Listing::of(&folder(), data(), copy).expect("a listing");
    listing.files().expect("texts").map(|(_, text)| text)
}

fn hosted() -> [Value; 2] {
    let copy = Publication::read(HOST, "An Office", "office@owner.example").expect("a copy");
    made(&copy).map(|text| serde_json::from_str(&text).expect("JSON"))
}

/// The statements that a program reads, by subject, predicate and object.
fn statements(text: &str, base: &str) -> BTreeSet<[String; 3]> {
    let parser = JsonLdParser::new().with_base_iri(base).expect("a base");
    let read = parser.for_slice(text).map(|quad| {
        let quad = quad.expect("JSON-LD");
        [quad.subject.to_string(), quad.predicate.to_string(), quad.object.to_string()]
    });
    read.collect()
}

#[test]
fn what_is_committed_is_what_the_data_says_now() {
    for (name, text) in [DCAT, CROISSANT].into_iter().zip(made(&Publication::default())) {
        let old = fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(old == text, "{name} is out of date: run cargo xtask data schema");
        assert!(!text.contains("null"), "{name}");
    }
}

#[test]
fn dcat_is_read_as_a_dataset_with_its_files_and_versions() {
    let [dcat, _] = made(&Publication::default());
    let all = statements(&dcat, "https://a.example/data/dcat.jsonld");
    let objects = |predicate: &str| -> BTreeSet<&str> {
        let of = |one: &&[String; 3]| one[1] == format!("<{predicate}>");
        all.iter().filter(of).map(|one| &*one[2]).collect()
    };
    let has = |predicate: &str, object: &str| {
        assert!(objects(predicate).contains(object), "{predicate} {object}");
    };
    has("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<http://www.w3.org/ns/dcat#Dataset>");
    has("http://purl.org/dc/terms/license", "<https://creativecommons.org/licenses/by/4.0/>");
    has("http://www.w3.org/ns/dcat#version", &format!("\"{}\"", data().meta.version));
    has("http://www.w3.org/ns/dcat#landingPage", "<https://a.example/fr.html>");
    let files = objects("http://www.w3.org/ns/dcat#downloadURL");
    for kind in FILES {
        assert!(files.contains(&*format!("<https://a.example/data/{kind}.json>")), "{kind}");
    }
    for version in folder::versions(&folder()).expect("versions") {
        has("http://www.w3.org/ns/dcat#version", &format!("\"{version}\""));
        let bundle = format!("<https://a.example/data/{version}/fr/rest.json>");
        assert!(files.contains(&*bundle), "{bundle}");
    }
    // Every word that is used means something.
    assert!(all.iter().all(|one| one[1].starts_with("<http")));
    let texts = objects("http://purl.org/dc/terms/title");
    assert!(texts.iter().any(|text| text.ends_with("@fr")));
}

#[test]
fn every_file_that_is_listed_is_there() {
    let [dcat, croissant] = made(&Publication::default())
        .map(|text| serde_json::from_str::<Value>(&text).expect("JSON"));
    let list = |value: &Value, key: &str| value[key].as_array().cloned().expect("a list");
    let mut paths: Vec<String> = Vec::new();
    let mut add = |value: &Value| paths.push(value.as_str().expect("a path").to_owned());
    for item in list(&dcat, "distribution") {
        add(&item["downloadURL"]);
        add(&item["conformsTo"]);
    }
    for version in list(&dcat, "hasVersion") {
        list(&version, "distribution").iter().for_each(|item| add(&item["downloadURL"]));
    }
    for item in list(&croissant, "distribution") {
        add(&item["contentUrl"]);
    }
    assert!(paths.len() > 50);
    for path in paths {
        assert!(folder().join(&path).is_file(), "{path}");
    }
}

#[test]
fn croissant_names_only_what_every_record_has() {
    let [_, croissant] = made(&Publication::default());
    let croissant: Value = serde_json::from_str(&croissant).expect("JSON");
    let sets = croissant["recordSet"].as_array().expect("a list");
    // What describes the dataset as a whole is no record.
    assert_eq!(sets.len(), FILES.len() - 1);
    for set in sets {
        let kind = set["@id"].as_str().expect("a kind");
        let text = fs::read_to_string(folder().join(format!("{kind}.json"))).expect("a file");
        let records: Vec<Value> = serde_json::from_str(&text).expect("records");
        let fields = set["field"].as_array().expect("fields");
        assert!(fields.iter().any(|field| field["@id"] == set["key"]["@id"]), "{kind}");
        for field in fields {
            let path = field["source"]["extract"]["jsonPath"].as_str().expect("a path");
            let place = path.strip_prefix("$[*].").expect("a field").replace('.', "/");
            let is_list = field["isArray"] == true;
            for record in &records {
                let value = record.pointer(&format!("/{place}")).expect(path);
                assert!(value.is_array() == is_list && !value.is_object(), "{kind} {path}");
            }
        }
    }
}

#[test]
fn a_host_makes_addresses_whole_and_a_publisher_answers() {
    let [dcat, croissant] = hosted();
    assert_eq!(dcat["@id"], "https://owner.example/p49/data/dcat.jsonld#dataset");
    assert_eq!(dcat["landingPage"], json!([HOST, "https://owner.example/p49/fr.html"]));
    assert_eq!(dcat["publisher"]["name"], "An Office");
    assert_eq!(dcat["contactPoint"]["hasEmail"], "mailto:office@owner.example");
    assert_eq!(croissant["url"], HOST);
    assert_eq!(croissant["publisher"]["name"], "An Office");
    for (list, address) in [(&dcat, "downloadURL"), (&croissant, "contentUrl")] {
        for item in list["distribution"].as_array().expect("a list") {
            let address = item[address].as_str().expect("an address");
            assert!(address.starts_with("https://owner.example/p49/data/"), "{address}");
        }
    }
    for bare in made(&Publication::default()) {
        assert!(!bare.contains("owner.example"));
        let bare: Value = serde_json::from_str(&bare).expect("JSON");
        assert!(bare.get("publisher").is_none());
    }
}
