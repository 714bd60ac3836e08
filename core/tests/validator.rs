//! The validator finds each kind of fault, where it stands. Every test takes
//! the small sound dataset and breaks one thing.

use crate::common::broken::{broken, field, list, problems, record, remove};
use crate::common::{data, indexed, tiny, tiny_files};
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::check::Code;
use parallel49_core::dataset::files::read_dataset;
use parallel49_core::screens::compare::model::default_columns;
use serde_json::json;

#[test]
fn the_project_s_own_dataset_is_sound() {
    assert_eq!(data().parties.len(), 4);
}

#[test]
fn any_two_parties_can_be_compared() {
    for lang in Lang::ALL {
        let index = indexed(&tiny(), lang);
        let columns: Vec<String> =
            default_columns(&index).iter().map(|column| column.id().to_owned()).collect();
        assert_eq!(columns, ["northland", "shared", "southmark"]);
        assert_eq!(index.len(), 6);
    }
}

#[test]
fn unreadable() {
    broken(Code::Unreadable, "themes", |files| drop(files.remove("themes")));
}

#[test]
fn not_json() {
    let files = tiny_files();
    let found = read_dataset(|file| {
        Ok(if file == "eras" { "[{".to_owned() } else { files[file].to_string() })
    });
    let found = found.expect_err("not JSON");
    assert_eq!((found.len(), found[0].code, &*found[0].place), (1, Code::NotJson, "eras"));
    assert!(found[0].to_string().contains("line 1"), "{}", found[0]);
}

#[test]
fn wrong_type() {
    let said = field(Code::WrongType, "instruments", "sea-pact", "kind", json!(7));
    assert_eq!(said, "expected a text, found a number");
    field(Code::WrongType, "instruments", "sea-pact", "evidence", json!("src-gazette"));
    field(Code::WrongType, "instruments", "sea-pact", "title.official.en", json!("yes"));
    field(Code::WrongType, "themes", "lamps", "label", json!("Lamps"));
    field(Code::WrongType, "themes", "lamps", "label.fr", json!(null));
    broken(Code::WrongType, "provisions.json › sea-pact.lamps › evidence[0].page", |files| {
        record(files, "provisions", "sea-pact.lamps")["evidence"][0]["page"] = json!(-1);
    });
    broken(Code::WrongType, "eras.json", |files| drop(files.insert("eras", json!({}))));
    broken(Code::WrongType, "eras.json › [0]", |files| {
        drop(files.insert("eras", json!(["era-one"])));
    });
}

#[test]
fn unknown_field() {
    let said = broken(Code::UnknownField, "instruments.json › sea-pact › colour", |files| {
        record(files, "instruments", "sea-pact")["colour"] = json!("blue");
    });
    assert!(said.contains("known are bodies, date, "), "{said}");
    broken(Code::UnknownField, "themes.json › lamps › label.de", |files| {
        record(files, "themes", "lamps")["label"]["de"] = json!("Lampen");
    });
}

#[test]
fn missing_field() {
    broken(Code::MissingField, "instruments.json › sea-pact › in_force", |files| {
        remove(record(files, "instruments", "sea-pact"), "in_force");
    });
    broken(Code::MissingField, "meta.json › version", |files| {
        remove(files.get_mut("meta").expect("meta"), "version");
    });
    broken(Code::MissingField, "sources.json › src-almanac", |files| {
        remove(record(files, "sources", "src-almanac"), "address");
    });
    broken(Code::MissingField, "themes.json › [1] › id", |files| {
        remove(record(files, "themes", "lamps"), "id");
    });
}

#[test]
fn missing_language() {
    for lang in ["en", "fr"] {
        let place = format!("provisions.json › sea-pact.lamps › text.{lang}");
        broken(Code::MissingLanguage, &place, |files| {
            remove(&mut record(files, "provisions", "sea-pact.lamps")["text"], lang);
        });
    }
}

#[test]
fn empty_text() {
    field(Code::EmptyText, "events", "ev-storm", "title.fr", json!("  "));
    field(Code::EmptyText, "sources", "src-almanac", "title", json!(""));
    field(Code::EmptyText, "instruments", "sea-pact", "title.fr", json!("\u{a0}"));
}

#[test]
fn bad_id() {
    for id in ["Sea", "sea pact", "-sea", "séa", ""] {
        let found = problems(|files| record(files, "terms", "term-lamp")["id"] = json!(id));
        assert_eq!(found[0].code, Code::BadId, "{id:?}: {found:#?}");
    }
    let said = broken(Code::BadId, "provisions.json › lamps-of-all › id", |files| {
        record(files, "provisions", "sea-pact.lamps")["id"] = json!("lamps-of-all");
    });
    assert!(said.contains("begins with its instrument’s id"), "{said}");
}

#[test]
fn bad_date() {
    for date in ["2002-02-30", "2002-13", "02", "2003/2001", "2002-1-1"] {
        field(Code::BadDate, "events", "ev-storm", "date", json!(date));
    }
}

#[test]
fn not_https() {
    for url in ["http://example.org", "javascript:alert(1)", "https://", "https://a b.org"] {
        field(Code::NotHttps, "sources", "src-gazette", "url", json!(url));
    }
}

#[test]
fn unknown_word() {
    let said = field(Code::UnknownWord, "instruments", "sea-pact", "kind", json!("poem"));
    assert!(said.contains("“poem” is not one of strategy, "), "{said}");
    field(Code::UnknownWord, "parties", "league", "role", json!("foe"));
}

#[test]
fn duplicate_id() {
    broken(Code::DuplicateId, "themes.json › lamps", |files| {
        let copy = record(files, "themes", "lamps").clone();
        list(files, "themes").push(copy);
    });
    // Ids are unique over all kinds.
    let said = broken(Code::DuplicateId, "terms.json › rel-1", |files| {
        record(files, "terms", "term-lamp")["id"] = json!("rel-1");
    });
    assert!(said.contains("“relations”"), "{said}");
}

#[test]
fn parties() {
    let said = broken(Code::Parties, "parties.json", |files| {
        record(files, "parties", "northland")["role"] = json!("wider");
    });
    assert_eq!(said, "needs 2 of role “side”, found 1");
    let said = broken(Code::Parties, "parties.json", |files| {
        record(files, "parties", "league")["role"] = json!("joint");
    });
    assert_eq!(said, "needs 1 of role “joint”, found 2");
}

#[test]
fn a_message_says_file_record_field_and_what() {
    let found = problems(|files| record(files, "events", "ev-storm")["date"] = json!("soon"));
    assert_eq!(
        found[0].to_string(),
        "events.json › ev-storm › date: “soon” is no date: 2010, 2010-10, 2010-10-03 or a span \
         2003/2005 [BadDate]"
    );
}

#[test]
fn all_faults_of_form_are_reported_in_one_pass() {
    let found = problems(|files| {
        record(files, "events", "ev-storm")["date"] = json!("soon");
        record(files, "events", "ev-storm")["confidence"] = json!("sure");
        record(files, "themes", "lamps")["label"] = json!({ "en": "" });
        record(files, "sources", "src-gazette")["url"] = json!("ftp://x");
        drop(files.insert("terms", json!("none")));
        files.remove("eras");
    });
    let mut codes: Vec<Code> = found.iter().map(|item| item.code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            Code::Unreadable,
            Code::WrongType,
            Code::MissingLanguage,
            Code::EmptyText,
            Code::BadDate,
            Code::NotHttps,
            Code::UnknownWord,
        ]
    );
}

#[test]
fn all_faults_of_meaning_are_reported_in_one_pass() {
    let found = problems(|files| {
        record(files, "events", "ev-storm")["parties"] = json!(["us", "ca"]);
        record(files, "events", "ev-storm")["evidence"] = json!([]);
        record(files, "bodies", "body-north-watch")["ended"] = json!("1990");
        remove(record(files, "assessments", "lamps--era-one"), "party");
        record(files, "parties", "league")["role"] = json!("joint");
    });
    let mut codes: Vec<Code> = found.iter().map(|item| item.code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            Code::DanglingId,
            Code::DanglingId,
            Code::EndBeforeStart,
            Code::NoEvidence,
            Code::MissingSide,
            Code::Parties,
        ]
    );
}
