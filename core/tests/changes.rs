//! What changed between two versions: each kind of change found, nothing else.

use crate::common::{Files, data, read, tiny_files};
use parallel49_core::changes::{Change, FieldChange, Sort, What, between};
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, Lang};
use serde_json::{Value, json};

fn english(files: &Files) -> Dataset<String> {
    localise(&read(files).unwrap_or_else(|found| panic!("{found:?}")), Lang::En).expect("data")
}

/// What changes in English when the made-up dataset is edited so.
fn edited(edit: impl FnOnce(&mut Files)) -> Vec<Change> {
    let mut files = tiny_files();
    let before = english(&files);
    edit(&mut files);
    between(&before, &english(&files), Lang::En).expect("changes")
}

fn record<'a>(files: &'a mut Files, file: &str, id: &str) -> &'a mut Value {
    let records = files.get_mut(file).and_then(Value::as_array_mut).expect("the file");
    records.iter_mut().find(|record| record["id"] == id).expect("the record")
}

fn field(field: &'static str, sort: Sort, before: &[&str], after: &[&str]) -> FieldChange {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    FieldChange { field: field.to_owned(), sort, before: texts(before), after: texts(after) }
}

fn changed(file: &'static str, id: &str, fields: Vec<FieldChange>) -> Change {
    Change { file, id: id.to_owned(), what: What::Changed(fields) }
}

#[test]
fn the_same_data_has_no_changes() {
    assert_eq!(edited(|_| ()), []);
    let whole = localise(data(), Lang::Fr).expect("data");
    assert_eq!(between(&whole, &whole, Lang::Fr).expect("changes"), []);
}

#[test]
fn another_order_of_records_or_another_version_is_no_change() {
    let changes = edited(|files| {
        files.get_mut("provisions").and_then(Value::as_array_mut).expect("a list").reverse();
        files.get_mut("meta").expect("meta")["version"] = json!("9.9.9");
    });
    assert_eq!(changes, []);
}

#[test]
fn a_text_is_reworded_in_its_language_only() {
    let english_only = |files: &mut Files| {
        record(files, "provisions", "north-strategy.harbours")["text"]["en"] =
            json!("Keeps each northern harbour open.");
    };
    let wording = field(
        "text",
        Sort::Wording,
        &["Keeps every northern harbour open in winter."],
        &["Keeps each northern harbour open."],
    );
    assert_eq!(
        edited(english_only),
        [changed("provisions", "north-strategy.harbours", vec![wording])]
    );
    let changes = edited(|files| {
        record(files, "provisions", "north-strategy.harbours")["text"]["fr"] = json!("Autre.");
    });
    assert_eq!(changes, []);
}

#[test]
fn ratings_are_told_from_wording() {
    let changes = edited(|files| {
        let verdict = record(files, "assessments", "lamps--era-one");
        verdict["confidence"] = json!("low");
        verdict["party"] = json!("southmark");
        verdict["rationale"]["en"] = json!("Only the south does.");
        verdict["rests_on"] = json!(["south-strategy.harbours"]);
    });
    let fields = vec![
        field("confidence", Sort::Rating, &["medium"], &["low"]),
        field("party", Sort::Rating, &["northland"], &["southmark"]),
        field(
            "rationale",
            Sort::Wording,
            &["Only the north lights lamps."],
            &["Only the south does."],
        ),
        field("rests_on", Sort::Other, &["north-strategy.lamps"], &["south-strategy.harbours"]),
    ];
    assert_eq!(changes, [changed("assessments", "lamps--era-one", fields)]);
}

#[test]
fn where_a_source_says_it_is_no_wording_of_ours() {
    let changes = edited(|files| {
        let place = &mut record(files, "provisions", "north-strategy.harbours")["evidence"][0];
        place["locator"]["en"] = json!("Section 2");
    });
    let [Change { what: What::Changed(fields), .. }] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    assert_eq!((&*fields[0].field, fields[0].sort, fields.len()), ("evidence", Sort::Other, 1));
}

#[test]
fn within_a_list_only_what_differs_is_named() {
    let changes = edited(|files| {
        let steps = &mut record(files, "stories", "story-strait")["steps"];
        let more = json!({
            "text": { "en": "Then a pact.", "fr": "Puis un pacte." },
            "records": ["sea-pact"],
        });
        steps.as_array_mut().expect("steps").push(more);
    });
    let fields = vec![
        field("steps", Sort::Wording, &[], &["Then a pact."]),
        field("steps", Sort::Other, &[], &["sea-pact"]),
    ];
    assert_eq!(changes, [changed("stories", "story-strait", fields)]);
}

#[test]
fn records_come_and_go() {
    let term = json!({
        "id": "term-buoy", "en": "buoy", "fr": "bouée", "sources": ["src-almanac"],
        "confidence": "high",
    });
    let changes = edited(|files| {
        let terms = files.get_mut("terms").and_then(Value::as_array_mut).expect("terms");
        let gone = std::mem::replace(&mut terms[0], term);
        assert_eq!(gone["id"], "term-lamp");
    });
    let of = |id: &str, what| Change { file: "terms", id: id.to_owned(), what };
    assert_eq!(changes, [of("term-buoy", What::Added), of("term-lamp", What::Removed)]);
}

#[test]
fn what_describes_the_whole_is_one_record() {
    let changes = edited(|files| {
        files.get_mut("meta").expect("meta")["evidence_until"] = json!("2001-02-03");
    });
    let [Change { file: "meta", id, what: What::Changed(fields) }] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    assert_eq!((id.as_str(), &*fields[0].field), ("meta", "evidence_until"));
    assert_eq!(fields[0].after, ["2001-02-03"]);
}
