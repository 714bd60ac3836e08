//! English and French are equals: every text in both, each written as its
//! language is written, and neither on a page of the other.

mod common;

use common::literals::ALIKE;
use common::{data, foreign_titles, index, indexed, root};
use parallel49_core::content::Node;
use parallel49_core::dataset::Lang;
use parallel49_core::frame::{foot, head, main};
use parallel49_core::link::parse;
use parallel49_core::record;
use parallel49_core::scene::{Loaded, Loading, Scene};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use whatlang::Detector;

/// Names that make up most of a text and mislead about its language.
const NAMES: &[&str] = &[
    "National Institute of Standards and Technology (NIST)",
    "National Telecommunications and Information Administration",
    "The Role of Critical Infrastructure in National Prosperity",
    "Cyber Incident Response Centre",
];

/// The texts of a language, each with its field.
fn literals(lang: Lang) -> Vec<(String, String)> {
    common::literals::literals(root(), lang.code())
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
    let (en, fr) = (literals(Lang::En), literals(Lang::Fr));
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

/// What is wrong with how a French text is written.
fn french_faults(text: &str) -> Vec<&'static str> {
    let hard = |c: Option<char>| c.is_some_and(|c| c == '\u{a0}' || c == '\u{202f}');
    let mut faults = Vec::new();
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        match c {
            // A colon within a word belongs to an address, a time or a number.
            ':' if !hard(before) && !after.is_some_and(|c| c == '/' || c.is_alphanumeric()) => {
                faults.push("no hard space before a colon");
            }
            '«' if !hard(after) => faults.push("no hard space after «"),
            '»' if !hard(before) => faults.push("no hard space before »"),
            '\'' => faults.push("a plain apostrophe"),
            ' ' | '\u{a0}' if after.is_some_and(char::is_whitespace) => faults.push("two spaces"),
            _ => {}
        }
        before = Some(c);
    }
    faults
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

/// Whether a text that is long enough to tell is in the other language. English
/// made of words from Latin looks like French: there only a sure guess counts.
fn is_foreign(text: &str, lang: Lang) -> bool {
    let detector = Detector::with_allowlist(vec![whatlang::Lang::Eng, whatlang::Lang::Fra]);
    let other = match lang {
        Lang::En => whatlang::Lang::Fra,
        Lang::Fr => whatlang::Lang::Eng,
    };
    text.chars().count() > 60
        && !NAMES.iter().any(|name| text.contains(name))
        && detector
            .detect(text)
            .is_some_and(|found| found.lang() == other && (lang == Lang::Fr || found.is_reliable()))
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

/// What a reader sees or hears of a page, but what is marked as being in the
/// other language.
fn shown(node: &Node, lang: Lang, out: &mut BTreeSet<String>) {
    match node {
        Node::Text(text) => drop(out.insert(text.clone())),
        Node::Element(element) => {
            let (attrs, children) = (&element.attrs, &element.children);
            if attrs.iter().any(|(name, value)| *name == "lang" && *value == lang.other().code()) {
                return;
            }
            let said = ["title", "aria-label", "placeholder", "label", "alt"];
            out.extend(
                attrs
                    .iter()
                    .filter(|(name, _)| said.contains(name))
                    .map(|(_, value)| value.clone()),
            );
            children.iter().for_each(|child| shown(child, lang, out));
        }
    }
}

/// The table of all that has a title in the one language or the other.
const EVERY_SOURCE: &str = "view=records&record=source";

/// Pages of every kind: screens, filters, columns, days, nothing found, a
/// link with faults, and every seventh record.
fn pages(lang: Lang) -> &'static BTreeSet<String> {
    static EN: LazyLock<BTreeSet<String>> = LazyLock::new(|| texts_of_pages(Lang::En));
    static FR: LazyLock<BTreeSet<String>> = LazyLock::new(|| texts_of_pages(Lang::Fr));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

fn texts_of_pages(lang: Lang) -> BTreeSet<String> {
    let data = &index(lang).data;
    let mut links: Vec<String> = [
        "",
        "view=records",
        EVERY_SOURCE,
        "view=sources",
        "view=about",
        "view=plans",
        "view=plans&focus=cybersecurity-action-plan-2012&asof=2014-06-01&party=ca",
        "view=stories",
        "view=stories&party=ca&story=story-centres",
        "story=story-three-goals-of-2012&step=3",
        "view=timeline&story=story-centres&step=5",
        "view=lineage",
        "view=lineage&around=2&asof=2012-10-26",
        "view=lineage&as=table&focus=us-ncs-2023&party=us",
        "view=timeline&asof=2014-06-01",
        "view=timeline&as=table&from=2010&to=2012",
        "theme=incident-response",
        "theme=governance&asof=2012-10-26&confidence=high",
        "asof=1990-01-01",
        "q=zebra",
        "q=zebra&party=us&asof=2012-10-26",
        "cols=us,ca,wider,us-nssc-2003",
        "view=records&q=zebra",
        "view=sources&q=zebra",
        "nonsense=1&asof=x&theme=fog",
        "q=cyber&status=superseded",
    ]
    .map(str::to_owned)
    .into();
    let ids = (data.instruments.iter().map(|item| &item.id))
        .chain(data.provisions.iter().map(|item| &item.id))
        .chain(data.assessments.iter().map(|item| &item.id))
        .chain(data.bodies.iter().map(|item| &item.id))
        .chain(data.events.iter().map(|item| &item.id))
        .chain(data.findings.iter().map(|item| &item.id))
        .chain(data.plans.iter().map(|item| &item.id))
        .chain(data.sources.iter().map(|item| &item.id));
    links.extend(
        data.plans.iter().step_by(7).map(|plan| format!("view=plans&focus={}", plan.instrument)),
    );
    links.extend(ids.step_by(7).map(|id| format!("id={id}&q=zebra")));

    let loaded = Arc::new(Loaded::new(indexed(common::data(), lang)));
    let mut out = BTreeSet::new();
    for link in links {
        let (view, unread) = parse(&link);
        let mut scene = Scene::new(view.with(|view| view.lang = Some(lang)), unread);
        scene.loaded = Some(loaded.clone());
        scene.loading = Loading::Done;
        if link == EVERY_SOURCE {
            scene.shown = usize::MAX;
        }
        scene.settle();
        let parts =
            [head::head(&scene), main(&scene), foot::foot(&scene), record::content::panel(&scene)];
        parts.iter().flatten().for_each(|node| shown(node, lang, &mut out));
        out.insert(scene.title());
        out.insert(parallel49_core::frame::announcement(&scene));
    }
    out
}

#[test]
fn no_page_shows_interface_texts_of_the_other_language() {
    for lang in Lang::ALL {
        let pages = pages(lang);
        assert!(pages.len() > 2000, "{} texts", pages.len());
        let own = texts(lang);
        let other = texts(lang.other());
        let foreign: Vec<&String> = pages
            .intersection(&other)
            .filter(|text| !own.contains(*text) && !ALIKE.contains(&text.as_str()))
            .collect();
        assert_eq!(foreign, [""; 0], "on pages in {}", lang.code());
        // Texts with something put in them.
        let pieces = other.iter().flat_map(|text| text.split("{}"));
        for piece in pieces.filter(|piece| piece.chars().count() > 20) {
            let found = pages.iter().find(|text| text.contains(piece));
            assert_eq!(found, None, "{piece:?} on pages in {}", lang.code());
        }
    }
}

#[test]
fn a_title_in_the_other_language_says_so() {
    for lang in Lang::ALL {
        let titles = foreign_titles(lang);
        assert!(titles.len() > 50, "{} titles", titles.len());
        let pages = pages(lang);
        let unmarked: Vec<&String> = pages.intersection(&titles).collect();
        assert_eq!(unmarked, [""; 0], "on pages in {}", lang.code());
    }
}

#[test]
fn pages_in_french_are_written_as_french() {
    let sources: BTreeSet<&str> =
        data().sources.iter().flat_map(|item| [&*item.title, &*item.publisher]).collect();
    let titles = foreign_titles(Lang::Fr);
    // A title within a name or a line cannot say what it is written in.
    let quotes =
        |text: &str| sources.iter().any(|own| text.contains(own)) && !titles.contains(text);
    let faulty: Vec<String> = pages(Lang::Fr)
        .iter()
        .filter(|text| !text.starts_with("http") && !quotes(text))
        .filter(|text| !french_faults(text).is_empty() || is_foreign(text, Lang::Fr))
        .cloned()
        .collect();
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}
