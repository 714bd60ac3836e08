//! English and French are equals: every text in both, each written as its
//! language is written, and neither on a page of the other.

use crate::common::language::{french_faults, is_foreign};
use crate::common::literals::ALIKE;
use crate::common::{data, root};
use parallel49_core::dataset::Lang;
use serde_json::Value;
use std::collections::BTreeSet;

/// The texts of a language, each with its field.
fn literals(lang: Lang) -> Vec<(String, String)> {
    crate::common::literals::literals(root(), lang.code())
}

fn texts(lang: Lang) -> BTreeSet<String> {
    literals(lang).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn the_accessibility_statement_names_the_browsers_of_the_tests() {
    // By all but the last part of the versions.
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let table = readme.split("| engine |").nth(1).unwrap();
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 3);
    for row in rows {
        let version = row.split('|').nth(2).unwrap().trim();
        let (name, _) = version.rsplit_once('.').unwrap();
        for lang in [Lang::En, Lang::Fr] {
            let statement = parallel49_core::text::texts(lang).about.accessibility.1.concat();
            assert!(statement.contains(name), "{name} in {statement}");
        }
    }
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_places() {
    // Field by field, in whichever order a file has them.
    let [en, fr] = [Lang::En, Lang::Fr].map(|lang| {
        let mut texts = literals(lang);
        texts.sort_by(|(a, _), (b, _)| a.cmp(b));
        texts
    });
    assert!(en.len() > 250, "{} texts", en.len());
    for ((field, en), (other, fr)) in en.iter().zip(&fr) {
        assert_eq!(field, other, "{en:?} and {fr:?}");
        assert_eq!(en.matches("{}").count(), fr.matches("{}").count(), "{en:?} and {fr:?}");
        assert!(!en.trim().is_empty() && !fr.trim().is_empty(), "{field}");
    }
    assert_eq!(en.len(), fr.len());
}

#[test]
fn no_text_of_one_language_stands_in_the_other() {
    let (en, fr) = (texts(Lang::En), texts(Lang::Fr));
    let alike: Vec<&String> =
        en.intersection(&fr).filter(|text| !ALIKE.contains(&text.as_str())).collect();
    assert_eq!(alike, [""; 0], "alike in both languages");
}

#[test]
fn the_rules_of_french_writing_are_told_apart() {
    assert_eq!(french_faults("Règle\u{a0}: «\u{a0}l’un\u{a0}» à 14:30, https://a.ca"), [""; 0]);
    for text in ["Règle : x", "Règle: x", "« x\u{a0}»", "«\u{a0}x »", "l'un", "a  b"] {
        assert_eq!(french_faults(text).len(), 1, "{text}");
    }
}

#[test]
fn french_interface_texts_are_written_as_french() {
    for (field, text) in literals(Lang::Fr) {
        assert_eq!(french_faults(&text), [""; 0], "{field}: {text:?}");
    }
}

/// Every text of the data in both languages, with the place it stands in.
fn both(place: &str, value: &Value, found: &mut Vec<(String, String, String)>) {
    match value {
        Value::Object(object) => {
            let own = object.get("id").and_then(Value::as_str);
            let place = own.map_or_else(|| place.to_owned(), |id| format!("{place} › {id}"));
            if let (Some(Value::String(en)), Some(Value::String(fr))) =
                (object.get("en"), object.get("fr"))
            {
                found.push((place.clone(), en.clone(), fr.clone()));
            }
            object.iter().for_each(|(name, value)| both(&format!("{place}.{name}"), value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| both(place, value, found)),
        _ => {}
    }
}

fn texts_of_the_data() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    both("", &serde_json::to_value(data()).expect("the dataset is JSON"), &mut found);
    assert!(found.len() > 5000, "{} texts", found.len());
    found
}

#[test]
fn french_texts_of_the_data_are_written_as_french() {
    let faulty: Vec<String> = texts_of_the_data()
        .into_iter()
        .filter(|(.., fr)| !french_faults(fr).is_empty())
        .map(|(place, _, fr)| format!("{place}: {:?} in {fr:?}", french_faults(&fr)))
        .collect();
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}

#[test]
fn a_foreign_text_is_noticed() {
    let en = "Makes preventing cyber attacks on the nation’s critical infrastructure its aim.";
    let fr = "Fait de la prévention des cyberattaques contre les infrastructures son objectif.";
    assert_eq!([is_foreign(en, Lang::En), is_foreign(en, Lang::Fr)], [false, true]);
    assert_eq!([is_foreign(fr, Lang::En), is_foreign(fr, Lang::Fr)], [true, false]);
}

#[test]
fn texts_of_the_data_are_in_their_language() {
    let mut foreign = Vec::new();
    for (place, en, fr) in texts_of_the_data() {
        if is_foreign(&en, Lang::En) {
            foreign.push(format!("{place}: {en:?} in English?"));
        }
        if is_foreign(&fr, Lang::Fr) {
            foreign.push(format!("{place}: {fr:?} in French?"));
        }
    }
    assert!(foreign.is_empty(), "{}", foreign.join("\n"));
}
