//! Our reader of JSON against `serde_json`.

mod common;

use parallel49::dataset::json::Value;
use proptest::prelude::*;
use serde_json::Value as Json;

/// Pieces of JSON, right and wrong, to be put together at random.
const PIECES: [&str; 30] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\":",
    "\"é\"",
    "\\",
    "\\n",
    "\\u00e9",
    "\\ud83d",
    "\\ude00",
    "\\x",
    "0",
    "-",
    "12",
    ".5",
    "e",
    "E+3",
    "4294967295",
    "4294967296",
    "true",
    "false",
    "null",
    "nul",
    " ",
    "\n",
    "\0",
];

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<i16>().prop_map(Json::from),
        (-1e9..1e9).prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(common::cases(400))]

    #[test]
    fn whatever_is_written_is_read(json in any_json()) {
        let wanted = Value::from(json.clone());
        prop_assert_eq!(Value::parse(&json.to_string()), Ok(wanted.clone()));
        let lines = serde_json::to_string_pretty(&json).expect("JSON");
        prop_assert_eq!(Value::parse(&lines), Ok(wanted));
    }

    #[test]
    fn what_is_no_json_is_refused(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..9),
        quoted in any::<bool>(),
    ) {
        let text = pieces.concat();
        let text = if quoted { format!("[\"{text}\"]") } else { text };
        match serde_json::from_str::<Json>(&text) {
            Ok(_) => prop_assert!(Value::parse(&text).is_ok(), "{text:?}"),
            // A number that is too large is none of ours to judge.
            Err(fault) if fault.to_string().contains("out of range") => {}
            Err(_) => prop_assert!(Value::parse(&text).is_err(), "{text:?}"),
        }
    }
}

#[test]
fn escapes_stand_for_their_characters() {
    let text = r#" ["\"\\\/\b\f\n\r\t", "\u00e9\ud83d\ude00"] "#;
    let wanted = ["\"\\/\u{8}\u{c}\n\r\t", "é😀"].map(|text| Value::String(text.into()));
    assert_eq!(Value::parse(text), Ok(Value::Array(wanted.into())));
}

#[test]
fn nesting_without_end_is_refused() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(Value::parse(&nested(100)).is_ok());
    assert!(Value::parse(&nested(101)).is_err());
    assert!(Value::parse(&"[".repeat(1_000_000)).is_err());
}

#[test]
fn the_fault_has_a_place() {
    let place = |text| Value::parse(text).expect_err("no JSON").0;
    assert_eq!(place("<!doctype html>"), "no JSON from byte 0 on");
    assert_eq!(place(r#"{"a": tru}"#), "no JSON from byte 6 on");
    assert_eq!(place("[1] 2"), "no JSON from byte 4 on");
}
