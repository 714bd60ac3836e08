//! A reader's own dataset in one file: read whole, or refused with every fault.

use crate::common::{root, tiny, tiny_files};
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::bundle::joined;
use parallel49_core::dataset::check::Code;
use parallel49_core::dataset::own::{NEEDED, bundles, read_file};
use parallel49_core::dataset::pack::localise;
use serde_json::{Map, Value, json};

/// The made-up dataset of two other parties as one object.
fn whole() -> Map<String, Value> {
    tiny_files().into_iter().map(|(file, value)| (file.to_owned(), value)).collect()
}

fn read(edit: impl FnOnce(&mut Map<String, Value>)) -> Vec<(Code, String)> {
    let mut object = whole();
    edit(&mut object);
    let found = read_file(&Value::Object(object).to_string()).err().unwrap_or_default();
    found.into_iter().map(|item| (item.code, item.place)).collect()
}

#[test]
fn a_sound_file_is_the_same_dataset_as_its_parts() {
    let text = Value::Object(whole()).to_string();
    assert_eq!(read_file(&text), Ok(tiny()));
    assert_eq!(read_file(&format!("\u{feff}{text}")), Ok(tiny()));
    let example = std::fs::read_to_string(root().join("public/data/example.json"));
    assert_eq!(read_file(&example.expect("the example")), Ok(tiny()));
}

#[test]
fn its_bundles_read_as_the_app_reads_them_under_the_name_of_the_link() {
    let texts = bundles(tiny(), "own:two.json").expect("bundles");
    let at = |address: &str| {
        let known = texts.iter().find(|(known, _)| known == address);
        known.unwrap_or_else(|| panic!("{address}")).1.clone()
    };
    assert_eq!(texts.len(), 4);
    for lang in Lang::ALL {
        let folder = format!("data/own:two.json/{}", lang.code());
        let (first, rest) =
            (at(&format!("{folder}/first.json")), at(&format!("{folder}/rest.json")));
        let read = joined(&first, &rest, "own:two.json", lang).expect("a bundle");
        let mut wanted = localise(&tiny(), lang).expect("data");
        wanted.meta.version = "own:two.json".into();
        assert_eq!(read, wanted);
        assert!(joined(&first, &rest, "1.0.0", lang).is_err());
    }
}

#[test]
fn every_fault_is_found_in_one_go_with_its_place() {
    let found = read(|data| {
        data["themes"][0]["label"] = json!({ "en": "Harbours" });
        data["provisions"][0]["evidence"] = json!("the gazette");
        data["provisions"][1]["confidence"] = json!("sure");
        data["provisions"][2]["id"] = json!("north-strategy.ice");
        data["provisions"][2]["colour"] = json!("red");
        data["events"][0]["date"] = json!("soon");
        data["sources"][0]["url"] = json!("http://example.org");
        data.insert("maps".into(), json!([]));
        data.remove("parties");
    });
    let wanted = [
        (Code::UnknownField, "maps"),
        (Code::MissingField, "parties"),
        (Code::MissingLanguage, "themes › harbours › label.fr"),
        (Code::WrongType, "provisions › north-strategy.harbours › evidence"),
        (Code::UnknownWord, "provisions › north-strategy.lamps › confidence"),
        (Code::UnknownField, "provisions › north-strategy.ice › colour"),
        (Code::NotHttps, "sources › src-gazette › url"),
        (Code::BadDate, "events › ev-storm › date"),
    ];
    let found: Vec<(Code, &str)> = found.iter().map(|(code, place)| (*code, &**place)).collect();
    assert_eq!(found, wanted);
}

#[test]
fn faults_of_meaning_are_all_found_as_well() {
    let found = read(|data| {
        data["instruments"][0]["party"] = json!("nobody");
        data["provisions"][0]["evidence"] = json!([]);
        data["parties"][3]["role"] = json!("joint");
    });
    let of = |code| found.iter().filter(|(known, _)| *known == code).count();
    assert_eq!([of(Code::DanglingId), of(Code::NoEvidence), of(Code::Parties)], [1, 1, 1]);
    assert!(found.iter().all(|(_, place)| !place.contains(".json")), "{found:?}");
}

#[test]
fn what_is_no_dataset_at_all_is_refused() {
    for (text, code) in [
        ("", Code::NotJson),
        ("hello", Code::NotJson),
        ("{\"meta\": ", Code::NotJson),
        ("[]", Code::WrongType),
        ("null", Code::WrongType),
        ("\u{0}\u{1}PNG", Code::NotJson),
    ] {
        let found = read_file(text).expect_err(text);
        assert_eq!((found.len(), found[0].code, &*found[0].place), (1, code, "JSON"), "{text:?}");
    }
    // Deep nesting is refused, not followed until the stack ends.
    let deep = "[".repeat(200_000);
    assert_eq!(read_file(&deep).expect_err("deep")[0].code, Code::NotJson);
    let found = read_file("{}").expect_err("empty");
    assert_eq!(found.len(), NEEDED.len());
    assert!(found.iter().all(|item| item.code == Code::MissingField));
}

#[test]
fn what_is_wrong_is_said_in_both_languages() {
    let found = read_file("{ \"meta\": 3,\n oops }").expect_err("no JSON");
    let said = |lang| found[0].fault.says(lang);
    assert_eq!(said(Lang::En), "no longer JSON at line 2, column 2");
    assert_eq!(said(Lang::Fr), "n’est plus du JSON à la ligne 2, colonne 2");
}
