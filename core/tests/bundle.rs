//! The bundles: nothing is lost between the dataset and the browser, and no
//! two versions or languages ever mix.

use crate::common::{data, root, tiny};
use parallel49_core::dataset::bundle::{
    FORMAT, First, Pointer, Rest, Unusable, complete, read_part, read_pointer, unpack,
};
use parallel49_core::dataset::pack::{localise, parts, split};
use parallel49_core::dataset::{Dataset, Lang};
use serde_json::{Value, json};
use std::fs;

fn read_back(
    first: &str,
    rest: &str,
    version: &str,
    lang: Lang,
) -> Result<Dataset<String>, Unusable> {
    let first: First<String> = read_part(first, version, lang)?;
    let rest: Rest<String> = read_part(rest, version, lang)?;
    complete(unpack(first)?, rest)
}

#[test]
fn two_parts_give_the_whole_dataset_back() {
    for data in [data(), &tiny()] {
        for lang in Lang::ALL {
            let whole = localise(data, lang).expect("localised");
            let [(_, first), (_, rest)] = parts(data, lang).expect("bundled");
            let back = read_back(&first, &rest, &data.meta.version, lang).expect("read");
            assert!(back == whole, "{} differs in {}", data.meta.title.en, lang.code());
        }
    }
}

#[test]
fn the_first_part_alone_is_what_the_first_view_needs() {
    let whole = localise(data(), Lang::En).expect("localised");
    let (first, _) = split(whole.clone());
    let first = unpack(first).expect("unpacked");
    assert_eq!(first.provisions.len(), whole.provisions.len());
    for (early, full) in first.provisions.iter().zip(&whole.provisions) {
        assert_eq!((&early.id, &early.instrument), (&full.id, &full.instrument));
        assert_eq!((&early.text, &early.themes, early.date), (&full.text, &full.themes, full.date));
        assert_eq!((early.kind, early.confidence), (full.kind, full.confidence));
        assert!(early.evidence.is_empty() || early.evidence[0] == full.evidence[0]);
    }
    for (early, full) in first.instruments.iter().zip(&whole.instruments) {
        assert_eq!(
            (&early.id, &early.title, early.in_force.end),
            (&full.id, &full.title, full.in_force.end)
        );
    }
}

#[test]
fn localising_takes_every_text_from_its_language() {
    let data = data();
    for lang in Lang::ALL {
        let one = localise(data, lang).expect("localised");
        let texts = data.provisions.iter().map(|item| item.text.get(lang));
        assert!(texts.eq(one.provisions.iter().map(|item| &*item.text)));
        let notes =
            data.instruments.iter().map(|item| item.note.as_ref().map(|text| text.get(lang)));
        assert!(notes.eq(one.instruments.iter().map(|item| item.note.as_deref())));
        // Titles and terms stand in both languages on purpose.
        let titles = data.instruments.iter().map(|item| &item.title);
        assert!(titles.eq(one.instruments.iter().map(|item| &item.title)));
        assert_eq!(one.terms, data.terms);
    }
}

fn pairs(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            let has = |name: &str| object.contains_key(name);
            if has("en") && has("fr") && !has("official") && !has("id") {
                let is_official = object.values().all(Value::is_boolean);
                found.extend((!is_official).then(|| value.to_string()));
            }
            object.values().for_each(|value| pairs(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| pairs(value, found)),
        _ => {}
    }
}

#[test]
fn no_text_of_both_languages_is_left() {
    for lang in Lang::ALL {
        for (name, text) in parts(data(), lang).expect("bundled") {
            let value = serde_json::from_str(&text).expect("JSON");
            let mut found = Vec::new();
            pairs(&value, &mut found);
            assert_eq!(found, [""; 0], "in {}/{name}", lang.code());
        }
    }
}

fn refused(edit: impl FnOnce(&mut Value)) -> Unusable {
    let [(_, first), _] = parts(&tiny(), Lang::En).expect("bundled");
    let mut value: Value = serde_json::from_str(&first).expect("JSON");
    edit(&mut value);
    let result = read_part::<First<String>>(&value.to_string(), "0.1.0", Lang::En);
    result.and_then(unpack).expect_err("refused")
}

#[test]
fn another_version_language_or_format_is_refused() {
    assert_eq!(refused(|part| part["version"] = json!("0.2.0")), Unusable::Mixed);
    assert_eq!(refused(|part| part["lang"] = json!("fr")), Unusable::Mixed);
    let newer = |part: &mut Value| *part = json!({ "format": FORMAT + 1, "other": [] });
    assert_eq!(refused(newer), Unusable::Format(FORMAT + 1));
    assert!(matches!(refused(|part| part["format"] = json!("1")), Unusable::Unreadable(_)));
    assert!(matches!(refused(|part| part["body"] = json!({})), Unusable::Unreadable(_)));
    let page = read_part::<First<String>>("<!doctype html>", "0.1.0", Lang::En);
    assert!(matches!(page, Err(Unusable::Unreadable(_))));
}

#[test]
fn columns_that_do_not_fit_are_refused() {
    for column in ["ids", "themes", "kinds", "confidences", "texts", "instruments"] {
        let cut = |part: &mut Value| {
            let column = part["body"]["provisions"][column].as_array_mut().expect("a column");
            column.pop().expect("not empty");
        };
        assert_eq!(refused(cut), Unusable::Mixed, "{column}");
    }
    let places = [
        ("instruments", json!([[999, 6]])),
        ("instruments", json!([[0, 1_000_000_000], [1, 1_000_000_000]])),
        ("themes", json!([[9], [0], [0], [0], [0], [0]])),
        ("dates", json!([[6, "2010"]])),
    ];
    for (column, value) in places {
        let wrong = |part: &mut Value| part["body"]["provisions"][column] = value;
        assert_eq!(refused(wrong), Unusable::Mixed, "{column}");
    }
}

#[test]
fn the_rest_of_another_dataset_is_refused() {
    let (first, _) = split(localise(&tiny(), Lang::En).expect("localised"));
    let (_, rest) = split(localise(data(), Lang::En).expect("localised"));
    let first = unpack(first).expect("unpacked");
    assert_eq!(complete(first, rest).err(), Some(Unusable::Mixed));
}

#[test]
fn the_pointer_names_a_version() {
    let wanted = Pointer { format: FORMAT, version: "1.0.0".into() };
    let text = serde_json::to_string(&wanted).expect("JSON");
    assert_eq!(read_pointer(&text), Ok(wanted));
    let newer = json!({ "format": FORMAT + 1, "version": "9.0.0" }).to_string();
    assert_eq!(read_pointer(&newer), Err(Unusable::Format(FORMAT + 1)));
    for text in ["", "{}", "[]", "not JSON", r#"{"format":1}"#] {
        assert!(matches!(read_pointer(text), Err(Unusable::Unreadable(_))), "{text:?}");
    }
}

#[test]
fn every_released_version_can_still_be_read() {
    let folder = root().join("public/data");
    let newest = fs::read_to_string(folder.join("newest.json")).expect("the pointer is there");
    let mut versions = Vec::new();
    for entry in fs::read_dir(&folder).expect("the data is there").flatten() {
        let name = entry.file_name().into_string().expect("a plain name");
        // Beside the versions stands `schema`.
        if entry.path().is_dir() && name.starts_with(|c: char| c.is_ascii_digit()) {
            versions.push(name);
        }
    }
    // Before the first release the pointer names none.
    if newest.trim() != "{}" || !versions.is_empty() {
        let pointer = read_pointer(&newest).expect("a pointer");
        assert!(versions.contains(&pointer.version), "{} is not here", pointer.version);
    }
    for version in versions {
        for lang in Lang::ALL {
            let part = |name: &str| {
                let file = folder.join(&version).join(lang.code()).join(name);
                fs::read_to_string(&file)
                    .unwrap_or_else(|fault| panic!("{}: {fault}", file.display()))
            };
            let whole = read_back(&part("first.json"), &part("rest.json"), &version, lang);
            let whole = whole.unwrap_or_else(|fault| panic!("{version} {}: {fault}", lang.code()));
            assert_eq!(whole.meta.version, version);
        }
    }
}
