//! The validator finds what is well formed but cannot be so.

use crate::common::Files;
use crate::common::broken::{broken, field, list, problems, record, remove};
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::check::Code;
use serde_json::{Value, json};

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
