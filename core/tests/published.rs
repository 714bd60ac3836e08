//! Rules of data 2.0: positions, headlines, figures and generations for every dataset, and what
//! is asked of the published data alone. Every test takes the small dataset and breaks one thing.

use crate::common::{Files, data, read, tiny, tiny_files};
use parallel49_core::dataset::check::{Code, Problem, published};
use parallel49_core::dataset::{Confidence, Dataset, Lang, RelationType, SourceKind};
use serde_json::{Value, json};

fn record<'a>(files: &'a mut Files, file: &str, id: &str) -> &'a mut Value {
    let records = files.get_mut(file).and_then(Value::as_array_mut).expect("a file of records");
    records.iter_mut().find(|record| record["id"] == id).expect("the record")
}

/// The one fault of meaning after an edit, in both languages.
#[track_caller]
fn broken(code: Code, place: &str, edit: impl FnOnce(&mut Files)) -> [String; 2] {
    let mut files = tiny_files();
    edit(&mut files);
    one(code, place, read(&files).err().unwrap_or_default())
}

#[track_caller]
fn one(code: Code, place: &str, found: Vec<Problem>) -> [String; 2] {
    let short: Vec<(Code, &str)> = found.iter().map(|item| (item.code, &*item.place)).collect();
    assert_eq!(short, [(code, place)], "{found:#?}");
    Lang::ALL.map(|lang| found[0].fault.says(lang))
}

#[test]
fn a_position_has_the_id_of_its_theme_era_and_party() {
    let [english, french] = broken(Code::BadId, "positions.json › north › id", |files| {
        record(files, "positions", "harbours--era-one--northland")["id"] = json!("north");
    });
    assert!(english.ends_with("harbours--era-one--northland"), "{english}");
    assert!(french.ends_with("harbours--era-one--northland"), "{french}");
    for (field, kind) in [("theme", "themes"), ("era", "eras"), ("party", "parties")] {
        let mut files = tiny_files();
        record(&mut files, "positions", "lamps--era-one--southmark")[field] = json!("nowhere");
        let found = read(&files).expect_err("a reference that leads nowhere");
        let said = found[0].fault.says(Lang::En);
        assert!(found[0].code == Code::DanglingId && said.contains(kind), "{said}");
    }
}

#[test]
fn positions_and_headlines_are_short() {
    let words = |n: usize| json!("mot ".repeat(n));
    for (lang, most) in [("en", 45), ("fr", 54)] {
        let place = format!("positions.json › lamps--era-one--southmark › text.{lang}");
        broken(Code::TextTooLong, &place, |files| {
            record(files, "positions", "lamps--era-one--southmark")["text"][lang] = words(most + 1);
        });
        let mut files = tiny_files();
        record(&mut files, "positions", "lamps--era-one--southmark")["text"][lang] = words(most);
        assert!(read(&files).is_ok());
    }
    for (lang, most) in [("en", 20), ("fr", 24)] {
        let place = format!("assessments.json › harbours--era-one › headline.{lang}");
        broken(Code::TextTooLong, &place, |files| {
            record(files, "assessments", "harbours--era-one")["headline"][lang] = words(most + 1);
        });
    }
}

#[test]
fn a_position_rests_on_its_party_and_theme_and_on_nothing_later() {
    let place = "positions.json › harbours--era-one--northland › rests_on";
    let rests_on = |files: &mut Files, id: &str| {
        record(files, "positions", "harbours--era-one--northland")["rests_on"] = json!([id]);
    };
    for id in ["south-strategy.harbours", "sea-pact.harbours", "sea-pact.lamps"] {
        let said = broken(Code::OffPosition, place, |files| rests_on(files, id));
        assert!(said.iter().all(|said| said.starts_with(id)), "{said:?}");
    }
    broken(Code::DanglingId, place, |files| rests_on(files, "nowhere"));
    broken(Code::EvidenceAfterEra, place, |files| {
        let harbours = record(files, "assessments", "harbours--era-one");
        harbours["verdict"] = json!("not-enough-evidence");
        harbours["rests_on"] = json!([]);
        record(files, "positions", "harbours--era-one--northland")["rests_on"] =
            json!(["north-strategy.harbours"]);
        record(files, "provisions", "north-strategy.harbours")["date"] = json!("2010");
    });
}

#[test]
fn a_figure_has_an_amount_or_a_deadline() {
    let place = "provisions.json › sea-pact.lamps › figure";
    for figure in [json!({}), json!({ "value": 40 }), json!({ "currency": "CAD" })] {
        broken(Code::FigureWithoutAmount, place, |files| {
            record(files, "provisions", "sea-pact.lamps")["figure"] = figure;
        });
    }
    broken(Code::EndBeforeStart, place, |files| {
        record(files, "provisions", "sea-pact.lamps")["figure"] =
            json!({ "value": 1, "currency": "CAD", "from": "2005", "to": "2004" });
    });
    for figure in [json!({ "deadline": "2010" }), json!({ "value": 2.5, "currency": "USD" })] {
        let mut files = tiny_files();
        record(&mut files, "provisions", "sea-pact.lamps")["figure"] = figure;
        assert!(read(&files).is_ok());
    }
}

#[test]
fn generations_lead_from_newer_to_older_of_one_party() {
    let edge = |kind: &str, from: &str, to: &str| {
        json!({
            "id": "rel-x", "kind": kind, "from": from, "to": to, "basis": "inferred",
            "rests_on": ["sea-pact"], "confidence": "low",
        })
    };
    let with = |edge: Value| {
        let mut files = tiny_files();
        // A second strategy of the north, of 2005.
        let mut strategy = record(&mut files, "instruments", "north-strategy").clone();
        strategy["id"] = json!("north-two");
        strategy["date"] = json!("2005");
        let mut provision = record(&mut files, "provisions", "north-strategy.harbours").clone();
        provision["id"] = json!("north-two.harbours");
        provision["instrument"] = json!("north-two");
        provision["text"] = json!({ "en": "Keeps them open.", "fr": "Les garde ouverts." });
        for (file, record) in
            [("instruments", strategy), ("provisions", provision), ("relations", edge)]
        {
            files.get_mut(file).and_then(Value::as_array_mut).expect("records").push(record);
        }
        read(&files).err().unwrap_or_default()
    };
    let (newer, older) = ("north-two.harbours", "north-strategy.harbours");
    for kind in ["keeps", "rewords"] {
        assert_eq!(with(edge(kind, newer, older)), []);
        for (from, to) in [
            (older, newer),
            (newer, newer),
            ("north-two", older),
            (newer, "south-strategy.harbours"),
        ] {
            one(Code::Generations, "relations.json › rel-x", with(edge(kind, from, to)));
        }
    }
    assert_eq!(with(edge("drops", "north-two", "north-strategy.lamps")), []);
    let said = one(Code::Generations, "relations.json › rel-x", with(edge("drops", newer, older)));
    assert!(said[0].contains("newer") && said[1].contains("plus récent"), "{said:?}");
}

/// What is missing in the made-up dataset for publication, by code.
fn missing(edit: impl FnOnce(&mut Dataset)) -> Vec<(Code, String)> {
    let mut data = tiny();
    edit(&mut data);
    published(&data).into_iter().map(|item| (item.code, item.place)).collect()
}

#[test]
fn a_reader_s_own_data_needs_none_of_what_is_asked_of_the_published() {
    let found = missing(|_| {});
    let has = |code, place: &str| found.iter().any(|item| *item == (code, place.to_owned()));
    assert!(has(Code::MissingField, "meta.json › scope"));
    assert!(has(Code::MissingField, "sources.json › src-almanac › read"));
    assert!(has(Code::MissingField, "instruments.json › sea-pact › read"));
    assert!(has(Code::MissingField, "assessments.json › lamps--era-one › headline"));
    assert!(has(Code::MissingPosition, "assessments.json › lamps--era-one"));
    // All the same it reads.
    assert_eq!(tiny().positions.len(), 4);
    let mut files = tiny_files();
    files.insert("positions", json!([]));
    assert!(read(&files).is_ok());
}

#[test]
fn published_figures_have_numbers_and_sources_a_kind_of_today() {
    let found = missing(|data| {
        data.sources[0].kind = SourceKind::Primary;
        for item in &mut data.provisions {
            item.figure = None;
        }
    });
    let figure = "provisions.json › sea-pact.lamps › figure";
    assert!(found.contains(&(Code::MissingField, figure.into())));
    assert!(found.contains(&(Code::UnknownWord, "sources.json › src-gazette › kind".into())));
}

#[test]
fn high_confidence_keeps_to_the_rule() {
    let too_sure = |edit: fn(&mut Dataset)| -> Vec<String> {
        let found = missing(edit).into_iter().filter(|(code, _)| *code == Code::TooSure);
        found.map(|(_, place)| place).collect()
    };
    // One statement of the made-up data rests on an almanac alone.
    let lamps = "provisions.json › north-strategy.lamps › confidence";
    assert_eq!(too_sure(|_| {}), [lamps]);
    assert_eq!(too_sure(|data| data.provisions[1].confidence = Confidence::Medium), [""; 0]);
    let found = too_sure(|data| {
        for item in &mut data.provisions {
            item.confidence = Confidence::Medium;
        }
    });
    // What is concluded from provisions is no surer than they are.
    for place in ["relations.json › rel-1", "assessments.json › harbours--era-one"] {
        assert!(found.contains(&format!("{place} › confidence")), "{found:?}");
    }
    let weak = too_sure(|data| data.sources[0].weak = true);
    assert!(weak.len() > 3, "{weak:?}");
}

#[test]
fn the_published_data_is_complete() {
    let data = data();
    assert_eq!(published(data), []);
    assert_eq!(data.positions.len(), 3 * data.assessments.len());
    let scope = data.meta.scope.as_ref().expect("a scope");
    assert!(scope.leaves_out.len() >= 5);
    let generations = data.relations.iter().filter(|item| {
        matches!(item.kind, RelationType::Keeps | RelationType::Rewords | RelationType::Drops)
    });
    assert!(generations.count() > 100);
    assert!(
        data.sources.iter().filter(|item| item.author.is_some()).count() + 5 > data.sources.len()
    );
    // Current to the end of September 2026 at least.
    assert!(data.meta.evidence_until.to_string().as_str() >= "2026-09-30");
}
