//! Every claim of the three documents that the project grew from is still
//! carried by a record, says where it stands, and is found by searching.

use crate::common::{catalogue, data, find_all, index, root};
use parallel49_core::dataset::Lang;
use parallel49_core::screens::record::model::id_of;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;

struct Claim {
    id: String,
    seed: String,
    paragraph: u64,
    query: [String; 2],
    records: Vec<String>,
}

fn claims() -> Vec<Claim> {
    let file = root().join("tests/fixtures/seed-claims.json");
    let text = fs::read_to_string(file).expect("the claims are there");
    let value: Value = serde_json::from_str(&text).expect("the claims are JSON");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let claim = |item: &Value| Claim {
        id: text(&item["id"]),
        seed: text(&item["seed"]),
        paragraph: item["paragraph"].as_u64().expect("a number"),
        query: Lang::ALL.map(|lang| text(&item["query"][lang.code()])),
        records: item["records"].as_array().expect("a list").iter().map(text).collect(),
    };
    value.as_array().expect("a list").iter().map(claim).collect()
}

/// Where claims are carried: claim, then record, source and paragraph.
type Carried = HashMap<String, Vec<(String, String, u64)>>;

/// Adds the claims that a record carries, however deep in it they stand.
fn walk(record: &str, value: &Value, carried: &mut Carried) {
    let mut add = |claim: &Value, source: &str, paragraph: &Value| {
        let place = (record.to_owned(), source.to_owned(), paragraph.as_u64().unwrap_or_default());
        carried.entry(claim.as_str().unwrap_or_default().to_owned()).or_default().push(place);
    };
    match value {
        Value::Object(object) => {
            let list =
                |name: &str| object.get(name).and_then(Value::as_array).into_iter().flatten();
            match object.get("source").and_then(Value::as_str) {
                // Evidence carries the ids of claims ...
                Some(source) => {
                    list("claims").for_each(|claim| add(claim, source, &value["paragraph"]));
                }
                // ... and a seed those about itself, by paragraph.
                None => list("claims").for_each(|item| {
                    let ids = item["ids"].as_array().into_iter().flatten();
                    ids.for_each(|claim| add(claim, record, &item["paragraph"]));
                }),
            }
            object.values().for_each(|value| walk(record, value, carried));
        }
        Value::Array(items) => items.iter().for_each(|value| walk(record, value, carried)),
        _ => {}
    }
}

fn carried() -> Carried {
    let data = serde_json::to_value(data()).expect("the dataset is JSON");
    let mut carried = Carried::new();
    let files = data.as_object().expect("an object").values();
    for record in files.filter_map(Value::as_array).flatten() {
        walk(record["id"].as_str().expect("an id"), record, &mut carried);
    }
    carried
}

#[test]
fn every_claim_is_carried_with_its_source_and_paragraph() {
    let carried = carried();
    let claims = claims();
    assert_eq!(claims.len(), 118);
    for Claim { id, seed, paragraph, records, .. } in &claims {
        let places = carried.get(id).unwrap_or_else(|| panic!("{id} is carried by no record"));
        for record in records {
            let place = (record.clone(), seed.clone(), *paragraph);
            assert!(places.contains(&place), "{id}: {place:?} is not among {places:?}");
        }
    }
}

#[test]
fn no_record_carries_a_claim_that_is_not_listed_or_in_another_place() {
    let claims = claims();
    for (id, places) in carried() {
        let claim = claims.iter().find(|claim| claim.id == id);
        let claim = claim.unwrap_or_else(|| panic!("{id} is no claim"));
        for (record, seed, paragraph) in places {
            assert_eq!((&seed, paragraph), (&claim.seed, claim.paragraph), "{id} in {record}");
        }
    }
}

#[test]
fn every_claim_is_found_by_search_in_both_languages() {
    let claims = claims();
    let mut lost = Vec::new();
    for (n, lang) in Lang::ALL.into_iter().enumerate() {
        let index = index(lang);
        for claim in &claims {
            let query = &claim.query[n];
            let found = find_all(query, lang);
            let found: Vec<&str> = found.iter().map(|found| id_of(index, *found)).collect();
            assert!(found.len() < catalogue(lang).records.len(), "{query:?} finds everything");
            for record in claim.records.iter().filter(|record| !found.contains(&record.as_str())) {
                lost.push(format!("{}: {query:?} finds no {record}, but {found:?}", claim.id));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
