//! One French term for one thing: no text of the data uses a wording that the glossary says to
//! avoid.

use crate::common::data;
use serde_json::Value;

/// Every French text of ours with the English beside it, by its place. Titles that are official
/// in French are their issuers' words.
fn texts(place: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            let is_issuers = value["official"]["fr"] == Value::Bool(true);
            if let Some(text) = fields.get("fr").and_then(Value::as_str).filter(|_| !is_issuers) {
                out.push((place.to_owned(), text.to_lowercase()));
            }
            for (name, value) in fields {
                texts(&format!("{place} › {name}"), value, out);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                let name = item["id"].as_str().map_or_else(|| n.to_string(), str::to_owned);
                texts(&format!("{place} › {name}"), item, out);
            }
        }
        _ => {}
    }
}

/// Whether a wording stands in a text as words of their own.
fn holds(text: &str, wording: &str) -> bool {
    text.match_indices(wording).any(|(at, found)| {
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        is_edge(text[..at].chars().next_back()) && is_edge(text[at + found.len()..].chars().next())
    })
}

#[test]
fn no_text_uses_a_wording_to_avoid() {
    let mut data = serde_json::to_value(data()).expect("the dataset is JSON");
    data.as_object_mut().expect("an object").remove("terms");
    let mut found = Vec::new();
    texts("data", &data, &mut found);
    assert!(found.len() > 3000, "{}", found.len());
    let avoided: Vec<(&str, String)> = (crate::common::data().terms.iter())
        .flat_map(|term| term.avoid.iter().map(|word| (&*term.fr, word.to_lowercase())))
        .collect();
    assert!(avoided.len() > 50, "{}", avoided.len());
    let mut faults = Vec::new();
    for (place, text) in &found {
        for (term, wording) in avoided.iter().filter(|(_, wording)| holds(text, wording)) {
            faults.push(format!("{place}: “{wording}” instead of “{term}”"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_wording_counts_only_as_words_of_their_own() {
    assert!(holds("les infrastructures critiques du pays", "infrastructures critiques"));
    assert!(!holds("télésurveillance postquantiques", "postquantique"));
    assert!(holds("l’acteur de menace.", "acteur de menace"));
}
