//! Citation files are read back by real parsers.

use crate::common::cited::{day, document};
use crate::common::{cases, hostile_text, index};
use biblatex::Bibliography;
use jsonschema::Validator;
use parallel49_core::cite::item::{Kind, source};
use parallel49_core::cite::{Format, Item, Lasting, Moment};
use parallel49_core::dataset::{Date, Lang, Word};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;
use std::sync::LazyLock;

/// What the public schema of CSL-JSON (version 1.0.2) says about the parts that
/// we write: narrower than it, so what keeps to this keeps to that.
fn csl_schema() -> &'static Validator {
    static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
        let text = json!({ "type": "string" });
        let date = json!({
            "type": "object",
            "properties": { "date-parts": {
                "type": "array", "minItems": 1, "maxItems": 2,
                "items": {
                    "type": "array", "minItems": 1, "maxItems": 3, "items": { "type": "number" },
                },
            } },
            "required": ["date-parts"],
            "additionalProperties": false,
        });
        let author = json!({
            "type": "object",
            "properties": { "literal": text },
            "required": ["literal"],
            "additionalProperties": false,
        });
        let item = json!({
            "type": "object",
            "properties": {
                "id": text,
                "type": { "enum": ["dataset", "report", "webpage"] },
                "author": { "type": "array", "items": author },
                "title": text,
                "container-title": text,
                "publisher": text,
                "issued": date,
                "version": text,
                "URL": text,
                "accessed": date,
                "note": text,
                "language": text,
            },
            "required": ["type", "id"],
            "additionalProperties": false,
        });
        let schema = json!({ "type": "array", "items": item, "minItems": 1 });
        jsonschema::draft7::new(&schema).expect("a schema")
    });
    &SCHEMA
}

/// Read by the types that another project made from the public schema.
#[test]
fn every_source_has_the_types_of_csl() {
    for item in &index(Lang::Fr).data.sources {
        let item = source(item, day("2026-11-22"));
        let text = Format::Csl.of(&item, Lang::Fr);
        let read =
            citeworks_csl::from_str(&text).unwrap_or_else(|fault| panic!("{fault} in {text}"));
        let [read] = read.as_slice() else { panic!("one item: {text}") };
        let kind = match item.kind {
            Kind::Document => citeworks_csl::items::ItemType::Report,
            _ => citeworks_csl::items::ItemType::Webpage,
        };
        assert_eq!(read.item_type, kind);
        let names: Vec<Option<&str>> =
            read.author.iter().map(|name| name.literal.as_deref()).collect();
        assert_eq!(names, item.author.iter().map(|name| Some(&**name)).collect::<Vec<_>>());
        assert!(read.author.iter().all(|name| name.extra.is_empty()), "{text}");
        assert_eq!(read.issued.is_some(), item.issued.is_some());
        // All that has no type of its own there.
        assert!(read.fields.keys().all(|key| key == "publisher"), "{text}");
        let again = citeworks_csl::to_string(std::slice::from_ref(read)).expect("JSON");
        let values = [&*text, &*again]
            .map(|text| serde_json::from_str::<serde_json::Value>(text).expect("JSON"));
        assert_eq!(values[0], values[1]);
    }
}

#[test]
fn the_schema_of_csl_refuses_what_is_none() {
    let sound = json!([{ "id": "a", "type": "report", "issued": { "date-parts": [[2012, 10]] } }]);
    assert!(csl_schema().is_valid(&sound));
    for bad in [
        json!({ "id": "a", "type": "report" }),
        json!([{ "id": "a" }]),
        json!([{ "id": "a", "type": "report", "author": [{ "name": "x" }] }]),
        json!([{ "id": "a", "type": "report", "issued": { "date-parts": [[]] } }]),
        json!([{ "id": "a", "type": "report", "isbn": "1" }]),
    ] {
        assert!(!csl_schema().is_valid(&bad), "{bad}");
    }
}

/// The same whole author, title, address and date after a round trip.
fn reads_back(item: &Item, lang: Lang) {
    let text = Format::Bibtex.of(item, lang);
    let read = Bibliography::parse(&text).unwrap_or_else(|fault| panic!("{fault} in {text}"));
    let entry = read.get(&item.key).unwrap_or_else(|| panic!("{} in {text}", item.key));
    use biblatex::ChunksExt;
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = entry.title().expect("a title").format_verbatim();
    assert_eq!(words(&title), words(&item.title), "{text}");
    if let Some(author) = &item.author {
        let authors = entry.author().expect("an author");
        assert_eq!(authors.len(), 1, "{text}");
        assert_eq!(words(&authors[0].name), words(author), "{text}");
        assert_eq!(authors[0].given_name, "", "{text}");
    }
    let ris = Format::Ris.of(item, lang);
    use biblib::CitationParser;
    let read =
        biblib::RisParser::new().parse(&ris).unwrap_or_else(|fault| panic!("{fault} in {ris}"));
    assert_eq!(read.len(), 1, "{ris}");
    let plain: String = item.title.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    assert_eq!(words(&read[0].title), words(&plain), "{ris}");
    let names: Vec<&str> = ris.lines().filter_map(|line| line.strip_prefix("AU  - ")).collect();
    let whole: Vec<String> = item.author.iter().map(|name| format!("{name},")).collect();
    assert_eq!(names, whole, "{ris}");
    let read_names: Vec<String> = read[0]
        .authors
        .iter()
        .map(|name| {
            [
                &*name.name,
                name.given_name.as_deref().unwrap_or_default(),
                name.middle_name.as_deref().unwrap_or_default(),
            ]
            .join(" ")
        })
        .collect();
    let name = item.author.as_deref().unwrap_or_default();
    let parts = [" and ", " & ", ";", ","];
    if parts.iter().all(|part| !name.contains(part)) {
        // All surname, nothing given: no style makes initials of it.
        assert_eq!(words(&read_names.join(" ")), words(name), "{ris}");
        assert!(read[0].authors.iter().all(|name| name.given_name.is_none()), "{ris}");
    } else {
        // This parser parts names at "and" and at commas; no word is lost.
        let plain = |text: &str| {
            words(&parts.iter().fold(text.to_owned(), |text, part| text.replace(part, " ")))
        };
        assert_eq!(plain(&read_names.join(" ")), plain(name), "{ris}");
    }
    if name.contains(',') {
        assert!(
            ris.contains(&format!("PB  - {}\r\n", item.publisher.as_deref().unwrap_or_default())),
            "{ris}"
        );
    }
    let csl: serde_json::Value =
        serde_json::from_str(&Format::Csl.of(item, lang)).expect("CSL-JSON");
    assert!(csl_schema().is_valid(&csl), "{csl}");
    assert_eq!(csl[0]["title"], *item.title);
    assert_eq!(csl[0]["author"][0]["literal"].as_str(), item.author.as_deref());
    assert_eq!(csl[0]["language"], item.language.code());
}

/// Every source of the data, in both languages, can be cited in every form.
#[test]
fn every_source_is_read_back_from_bibtex_and_ris() {
    for lang in Lang::ALL {
        let items: Vec<Item> =
            index(lang).data.sources.iter().map(|item| source(item, day("2026-11-22"))).collect();
        let all: String = items.iter().map(|item| Format::Bibtex.of(item, lang)).collect();
        let read = Bibliography::parse(&all).expect("BibTeX");
        assert_eq!(read.len(), items.len());
        for item in &items {
            reads_back(item, lang);
        }
    }
}

#[test]
fn where_there_is_no_address_a_citation_says_so() {
    let place = Lasting::Query("?id=us-ncs-2023&lang=en".into());
    for (lang, said) in [
        (Lang::En, "This copy was opened from disk and has no public address; the view is "),
        (
            Lang::Fr,
            "Cette copie a été ouverte depuis un disque et n’a pas d’adresse publique; la vue est ",
        ),
    ] {
        let accessed = day("2026-11-22");
        let moment = Moment { index: index(lang), lang, link: &place, accessed };
        let items = [
            moment.dataset(),
            moment.view("records", "T", "?x"),
            moment.record("id", "T", Some("S"), &[]),
        ];
        for item in items {
            assert_eq!(item.url, None);
            for form in Format::ALL.iter().copied() {
                let text = form.of(&item, lang);
                assert_eq!(text.matches(said).count(), 1, "{text}");
                assert!(text.contains("id=us-ncs-2023"), "{text}");
            }
            reads_back(&item, lang);
        }
    }
}

fn any_item() -> impl Strategy<Value = Item> {
    let text = || hostile_text(8).prop_map(|text| format!("T{text}"));
    (
        select(&[Kind::Dataset, Kind::Page, Kind::Document, Kind::Article][..]),
        option::of(text()),
        text(),
        option::of(text()),
        option::of(select(&["2012", "2012-10", "2012-10-26", "2003/2005"][..])),
        option::of(text()),
    )
        .prop_map(|(kind, author, title, publisher, date, note)| Item {
            kind,
            key: "some-key".into(),
            author,
            title,
            publisher,
            issued: date.and_then(Date::parse),
            note,
            ..document()
        })
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn no_text_breaks_a_form(item in any_item(), lang in select(&Lang::ALL[..])) {
        let bib = Format::Bibtex.of(&item, lang);
        prop_assert_eq!(Bibliography::parse(&bib).map(|read| read.len()).ok(), Some(1), "{}", bib);
        let ris = Format::Ris.of(&item, lang);
        prop_assert_eq!(ris.matches("\r\nER  - \r\n").count(), 1);
        for line in ris.trim_end().split("\r\n") {
            prop_assert!(line.as_bytes().get(2..5) == Some(b"  -"), "{:?}", line);
        }
        let csl = serde_json::from_str::<serde_json::Value>(&Format::Csl.of(&item, lang));
        prop_assert!(csl.is_ok_and(|csl| csl_schema().is_valid(&csl)));
        let typed = citeworks_csl::from_str(&Format::Csl.of(&item, lang));
        prop_assert!(typed.is_ok_and(|typed| typed.len() == 1));
        for form in [Format::Chicago, Format::Apa] {
            let text = form.of(&item, lang);
            prop_assert!(text.contains(&item.title), "{}", text);
        }
    }
}
