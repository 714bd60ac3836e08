//! The validator finds each kind of fault, where it stands. Every test takes
//! the small sound dataset and breaks one thing.

mod common;

use common::{Files, data, indexed, read, tiny, tiny_files};
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::check::{Code, Problem};
use parallel49_core::dataset::files::read_dataset;
use parallel49_core::screens::compare::model::default_columns;
use serde_json::{Value, json};

fn record<'a>(files: &'a mut Files, file: &str, id: &str) -> &'a mut Value {
    let records = files.get_mut(file).and_then(Value::as_array_mut).expect("a file of records");
    records.iter_mut().find(|record| record["id"] == id).expect("the record")
}

fn list<'a>(files: &'a mut Files, file: &str) -> &'a mut Vec<Value> {
    files.get_mut(file).and_then(Value::as_array_mut).expect("a file of records")
}

fn remove(value: &mut Value, field: &str) {
    value.as_object_mut().and_then(|object| object.remove(field)).expect("the field");
}

fn problems(edit: impl FnOnce(&mut Files)) -> Vec<Problem> {
    let mut files = tiny_files();
    edit(&mut files);
    read(&files).err().unwrap_or_default()
}

/// The one fault after an edit, and its message.
#[track_caller]
fn broken(code: Code, place: &str, edit: impl FnOnce(&mut Files)) -> String {
    let found = problems(edit);
    let short: Vec<(Code, &str)> = found.iter().map(|item| (item.code, &*item.place)).collect();
    assert_eq!(short, [(code, place)], "{found:#?}");
    found[0].fault.says(Lang::En)
}

/// The same for one field of one record.
#[track_caller]
fn field(code: Code, file: &str, id: &str, path: &str, value: Value) -> String {
    let place = format!("{file}.json › {id} › {path}");
    let pointer = format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/"));
    broken(code, &place, |files| {
        *record(files, file, id).pointer_mut(&pointer).expect("the field") = value;
    })
}

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
fn dangling_id() {
    for (file, id, path) in [
        ("sources", "src-gazette", "translation"),
        ("instruments", "league-charter", "party"),
        ("instruments", "sea-pact", "evidence[0].source"),
        ("instruments", "north-strategy", "pillars[0].evidence[0].source"),
        ("provisions", "sea-pact.lamps", "evidence[0].source"),
        ("bodies", "body-north-watch", "party"),
        ("bodies", "body-north-watch", "evidence[0].source"),
        ("events", "ev-storm", "evidence[0].source"),
        ("relations", "rel-1", "from"),
        ("relations", "rel-1", "to"),
        ("findings", "finding-fog", "evidence[0].source"),
        ("assessments", "lamps--era-one", "theme"),
        ("assessments", "lamps--era-one", "era"),
        ("assessments", "harbours--era-one", "rule"),
        ("coverage", "north-strategy--harbours", "instrument"),
        ("coverage", "north-strategy--harbours", "theme"),
        ("coverage", "north-strategy--harbours", "rule"),
        ("plans", "plan-sea-pact", "instrument"),
        ("plans", "plan-sea-pact", "outcome_evidence[0].source"),
        ("plans", "plan-sea-pact", "progress[0].evidence[0].source"),
        ("plans", "plan-sea-pact", "goals[0].evidence[0].source"),
        ("plans", "plan-sea-pact", "goals[0].objectives[0].evidence[0].source"),
        ("plans", "plan-sea-pact", "goals[0].objectives[0].activities[0].evidence[0].source"),
    ] {
        let said = field(Code::DanglingId, file, id, path, json!("nowhere"));
        assert!(said.contains("“nowhere” is no id of a record"), "{said}");
    }
}

#[test]
fn dangling_id_in_a_list() {
    for (file, id, path) in [
        ("instruments", "north-strategy", "bodies"),
        ("provisions", "sea-pact.lamps", "themes"),
        ("events", "ev-storm", "parties"),
        ("events", "ev-storm", "instruments"),
        ("relations", "rel-1", "rests_on"),
        ("findings", "finding-fog", "parties"),
        ("findings", "finding-fog", "themes"),
        ("eras", "era-one", "flagships"),
        ("assessments", "harbours--era-one", "rests_on"),
        ("coverage", "north-strategy--harbours", "rests_on"),
        ("terms", "term-lamp", "sources"),
    ] {
        broken(Code::DanglingId, &format!("{file}.json › {id} › {path}"), |files| {
            let list = record(files, file, id)[path].as_array_mut().expect("a list");
            list.push(json!("nowhere"));
        });
    }
    broken(Code::DanglingId, "stories.json › story-strait › steps", |files| {
        record(files, "stories", "story-strait")["steps"][0]["records"][0] = json!("nowhere");
    });
    broken(Code::DanglingId, "findings.json › finding-fog › later", |files| {
        record(files, "findings", "finding-fog")["later"][0]["record"] = json!("nowhere");
    });
    broken(Code::DanglingId, "provisions.json › sea-pact.lamps › themes", |files| {
        record(files, "provisions", "sea-pact.lamps")["themes"] = json!([]);
    });
    let leads = "goals[0].objectives[0].activities[0].leads";
    broken(Code::DanglingId, &format!("plans.json › plan-sea-pact › {leads}"), |files| {
        let plan = record(files, "plans", "plan-sea-pact");
        plan["goals"][0]["objectives"][0]["activities"][0]["leads"][0]["party"] = json!("us");
    });
}

#[test]
fn an_id_of_another_kind_dangles_too() {
    let said = field(Code::DanglingId, "instruments", "league-charter", "party", json!("lamps"));
    assert!(said.ends_with("in “parties”"), "{said}");
}

#[test]
fn end_before_start() {
    broken(Code::EndBeforeStart, "instruments.json › sea-pact › in_force", |files| {
        record(files, "instruments", "sea-pact")["in_force"]["to"] = json!("2003-07-03");
    });
    broken(Code::EndBeforeStart, "eras.json › era-one", |files| {
        record(files, "eras", "era-one")["to"] = json!("2001");
    });
    broken(Code::EndBeforeStart, "bodies.json › body-north-watch", |files| {
        record(files, "bodies", "body-north-watch")["ended"] = json!("1998");
    });
}

#[test]
fn end_without_date() {
    broken(Code::EndWithoutDate, "instruments.json › sea-pact › in_force", |files| {
        remove(&mut record(files, "instruments", "sea-pact")["in_force"], "to");
    });
    broken(Code::EndWithoutDate, "instruments.json › north-strategy › in_force", |files| {
        record(files, "instruments", "north-strategy")["in_force"]["to"] = json!("2009");
    });
}

#[test]
fn no_evidence() {
    let goal = "goals[0]";
    let objective = "goals[0].objectives[0]";
    let activity = "goals[0].objectives[0].activities[0]";
    for (file, id, path) in [
        ("instruments", "sea-pact", "evidence"),
        ("instruments", "north-strategy", "pillars[0].evidence"),
        ("provisions", "north-strategy.lamps", "evidence"),
        ("bodies", "body-north-watch", "evidence"),
        ("events", "ev-storm", "evidence"),
        ("findings", "finding-fog", "evidence"),
        ("relations", "rel-1", "rests_on"),
        ("terms", "term-lamp", "sources"),
        ("plans", "plan-sea-pact", "progress[0].evidence"),
        ("plans", "plan-sea-pact", &format!("{goal}.evidence")),
        ("plans", "plan-sea-pact", &format!("{objective}.evidence")),
        ("plans", "plan-sea-pact", &format!("{activity}.evidence")),
    ] {
        let said = field(Code::NoEvidence, file, id, path, json!([]));
        assert!(said.contains("at least one source"), "{said}");
    }
    broken(Code::NoEvidence, "instruments.json › sea-pact › summary", |files| {
        remove(record(files, "instruments", "sea-pact"), "summary");
    });
}

#[test]
fn duplicate_text() {
    let text = json!("Lights a lamp on each northern cape.");
    let said = field(Code::DuplicateText, "provisions", "sea-pact.lamps", "text.en", text);
    assert_eq!(said, "the same text as north-strategy.lamps");
}

#[test]
fn text_too_long() {
    let words = |n: usize| json!("mot ".repeat(n));
    let said = field(Code::TextTooLong, "provisions", "sea-pact.lamps", "text.fr", words(76));
    assert_eq!(said, "76 words, more than 75");
    let at_most = |files: &mut Files| {
        record(files, "provisions", "sea-pact.lamps")["text"]["fr"] = words(75);
    };
    assert_eq!(problems(at_most), []);
}

#[test]
fn missing_side() {
    broken(Code::MissingSide, "assessments.json › lamps--era-one › party", |files| {
        remove(record(files, "assessments", "lamps--era-one"), "party");
    });
    broken(Code::MissingSide, "assessments.json › harbours--era-one › party", |files| {
        record(files, "assessments", "harbours--era-one")["party"] = json!("northland");
    });
}

#[test]
fn evidence_after_era() {
    broken(Code::EvidenceAfterEra, "assessments.json › lamps--era-one › rests_on", |files| {
        record(files, "provisions", "north-strategy.lamps")["date"] = json!("2010");
    });
}

fn rests_on(verdict: &str, records: &[&str]) -> Vec<String> {
    let found = problems(|files| {
        let item = record(files, "assessments", "harbours--era-one");
        item["verdict"] = json!(verdict);
        item["rests_on"] = json!(records);
    });
    assert!(found.iter().all(|item| item.code == Code::VerdictWithoutProvision
        && item.place == "assessments.json › harbours--era-one › rests_on"));
    found.into_iter().map(|item| item.fault.says(Lang::En)).collect()
}

#[test]
fn verdict_without_provision() {
    let (north, south, both) =
        ("north-strategy.harbours", "south-strategy.harbours", "sea-pact.harbours");
    let lacks = |party: &str| format!("speaks about {party} but rests on no provision of it");
    for verdict in ["aligned", "different-means", "different-aim"] {
        assert_eq!(rests_on(verdict, &[north, south]), [""; 0]);
        assert_eq!(rests_on(verdict, &[north]), [lacks("southmark")]);
        assert_eq!(rests_on(verdict, &[south, both]), [lacks("northland")]);
        assert_eq!(rests_on(verdict, &[]), [lacks("northland"), lacks("southmark")]);
    }
    assert_eq!(rests_on("not-enough-evidence", &[]), [""; 0]);
    let said = rests_on("joint", &[north, south]);
    assert_eq!(said, ["is a joint verdict but rests on no shared provision"]);
    broken(
        Code::VerdictWithoutProvision,
        "assessments.json › lamps--era-one › rests_on",
        |files| record(files, "assessments", "lamps--era-one")["rests_on"] = json!([south]),
    );
}

#[test]
fn supersession_cycle() {
    let edge = |n: usize, from: &str, to: &str| {
        json!({
            "id": format!("rel-x{n}"), "kind": "supersedes", "from": from, "to": to,
            "basis": "stated", "rests_on": ["sea-pact"], "confidence": "high",
        })
    };
    let chain = ["north-strategy", "south-strategy", "sea-pact", "north-strategy"];
    let edges: Vec<Value> =
        chain.windows(2).enumerate().map(|(n, pair)| edge(n, pair[0], pair[1])).collect();
    let said = broken(Code::SupersessionCycle, "relations.json › north-strategy", |files| {
        list(files, "relations").extend(edges.clone());
    });
    assert!(said.ends_with("north-strategy → south-strategy → sea-pact"), "{said}");
    let itself = edge(9, "sea-pact", "sea-pact");
    broken(Code::SupersessionCycle, "relations.json › sea-pact", |files| {
        list(files, "relations").push(itself);
    });
    // Without the last edge it is a chain, and nothing is wrong.
    assert_eq!(problems(|files| list(files, "relations").extend(edges[..2].to_vec())), []);
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
