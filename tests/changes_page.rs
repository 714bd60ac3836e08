//! The page of what changed between versions of the data.

use crate::drawn::dataset;
use parallel49::static_pages::Version;
use parallel49::static_pages::content::changes;
use parallel49_core::dataset::own::read_file;
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, FILES, Lang};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The files of the made-up dataset, to be edited.
type Files = Map<String, Value>;

fn tiny_files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tiny");
    let read = |file: &str| {
        let text = std::fs::read_to_string(folder.join(format!("{file}.json"))).expect("a file");
        (file.to_owned(), serde_json::from_str(&text).expect("JSON"))
    };
    FILES.into_iter().map(read).collect()
}

fn read(files: &Files) -> Dataset {
    read_file(&Value::Object(files.clone()).to_string()).unwrap_or_else(|found| panic!("{found:?}"))
}

fn record<'a>(files: &'a mut Files, file: &str, id: &str) -> &'a mut Value {
    let records = files.get_mut(file).and_then(Value::as_array_mut).expect("the file");
    records.iter_mut().find(|record| record["id"] == id).expect("the record")
}

fn version(data: &Dataset) -> Version {
    let in_lang = |lang| localise(data, lang).expect("data");
    Version::new(in_lang(Lang::En), in_lang(Lang::Fr))
}

/// The page of the made-up dataset and an edited one.
fn page(lang: Lang, edit: impl FnOnce(&mut Files)) -> String {
    let mut files = tiny_files();
    let before = version(&read(&files));
    edit(&mut files);
    files.get_mut("meta").expect("meta")["version"] = json!("0.2.0");
    changes(&[before, version(&read(&files))], lang).expect("a page")
}

#[test]
fn the_page_says_what_changed_and_leads_to_each_record() {
    let edit = |files: &mut Files| {
        record(files, "provisions", "north-strategy.harbours")["text"]["en"] =
            json!("Keeps <each> northern harbour open.");
        record(files, "assessments", "lamps--era-one")["party"] = json!("southmark");
        record(files, "assessments", "lamps--era-one")["rests_on"] =
            json!(["south-strategy.harbours"]);
        record(files, "terms", "term-lamp")["id"] = json!("term-other");
    };
    let html = page(Lang::En, edit);
    let holds = |text: &str| assert!(html.contains(text), "no {text} in {html}");
    holds("<section id=\"0.1.0-to-0.2.0\"><h2>From 0.1.0 to 0.2.0</h2>");
    holds("<a href=\"#0.1.0-to-0.2.0\">");
    for heading in ["Added", "Removed", "Reworded", "Rated anew"] {
        holds(&format!("<h3>{heading}: 1 record</h3>"));
    }
    holds("<del>Keeps every northern harbour open in winter.</del>");
    holds("<ins>Keeps &lt;each&gt; northern harbour open.</ins>");
    holds("from “Northland” to “Southmark”");
    holds("index.html?id=north-strategy.harbours&amp;lang=en&amp;data=0.2.0");
    // A term that is gone is to be seen where it last stood.
    holds("index.html?view=about&amp;lang=en&amp;data=0.1.0");
    holds("<code>rests_on</code>");

    let html = page(Lang::Fr, edit);
    assert!(html.contains("Seul le texte anglais a changé.") && !html.contains("<del>"));
    assert!(html.contains("fr.html?id=north-strategy.harbours&amp;lang=fr&amp;data=0.2.0"));
}

#[test]
fn a_title_in_the_other_language_says_so() {
    let html = page(Lang::Fr, |files| {
        record(files, "sources", "src-gazette")["title"] = json!("Northern Gazette, new series");
    });
    for part in [
        "<del lang=\"en\">Northern Gazette</del>",
        "<ins lang=\"en\">Northern Gazette, new series</ins>",
        "data=0.2.0\" lang=\"en\">Northern Gazette, new series</a>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn versions_that_do_not_differ_and_a_single_version_say_so() {
    assert!(page(Lang::En, |_| ()).contains("No record differs."));
    let alone = [version(&dataset("tests/fixtures/tiny"))];
    let html = changes(&alone, Lang::Fr).expect("a page");
    assert!(html.contains("Il n’y a qu’une version pour l’instant"));
}
