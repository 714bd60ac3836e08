//! Where a view is found again: a link that others can open, or, in a copy
//! opened from disk, the query alone. And what such a link leaves out.

mod common;

use common::tiny;
use parallel49_core::cite::{Format, Lasting};
use parallel49_core::dataset::{Dataset, Lang, bundle};
use parallel49_core::desk::{Answer, Request, answer};
use parallel49_core::link::parse;
use serde_json::Value;
use std::sync::LazyLock;

const HOST: &str = "https://example.org/p/";
const FILE: &str = "file:///home/someone/49e%20parall%C3%A8le/parallel-49.html";
const RECORD: &str = "id=north-strategy.lamps";

/// The small dataset, which is read in no time.
fn small() -> &'static Dataset {
    static TINY: LazyLock<Dataset> = LazyLock::new(tiny);
    &TINY
}

fn request(ask: &str, choices: &str, view: &str, page: &str, lang: Lang) -> Request {
    let parts = bundle::parts(small(), lang).expect("bundles");
    Request {
        ask: ask.to_owned(),
        choices: choices.to_owned(),
        view: format!("{view}&lang={}", lang.code()),
        page: page.to_owned(),
        version: small().meta.version.clone(),
        parts: parts.map(|(_, text)| text).to_vec(),
        today: "2026-11-22".to_owned(),
    }
}

/// What the desk gives back, as text.
fn said(request: &Request) -> String {
    match answer(request) {
        Answer::Page(html) => html,
        Answer::File(file) => String::from_utf8(file.bytes).expect("UTF-8"),
        Answer::Texts(texts) => texts.concat(),
        Answer::Fault(fault) => panic!("{}: {fault}", request.ask),
    }
}

/// Each producer, with a view in which it has something to tell.
fn producers() -> Vec<(String, &'static str, &'static str)> {
    let mut all = vec![
        ("cite:view".to_owned(), "", "view=timeline&party=shared"),
        ("report".to_owned(), "", RECORD),
        ("pins-text".to_owned(), "", "view=pins&pins=north-strategy,%3Fq%3Dlamp"),
        ("pins-file".to_owned(), "", "view=pins&pins=north-strategy"),
        ("pins:up:1".to_owned(), "", "view=pins&pins=north-strategy,%3Fq%3Dlamp"),
        ("export-file".to_owned(), "form=md&rows=records", "view=records&q=lamp"),
        ("export-file".to_owned(), "form=json&rows=records", "view=records&q=lamp"),
        ("export-file".to_owned(), "form=json&rows=all", "view=records&q=lamp"),
    ];
    for form in Format::ALL {
        for (what, view) in
            [("view", "view=records&q=lamp"), ("record", RECORD), ("data", "view=about")]
        {
            all.push((format!("cite-file:{}:{what}", form.word()), "", view));
        }
    }
    all
}

fn instead(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "This copy was opened from disk and has no public address; the view is ?",
        Lang::Fr => {
            "Cette copie a été ouverte depuis un disque et n’a pas d’adresse publique; la vue est ?"
        }
    }
}

#[test]
fn a_copy_opened_from_disk_tells_no_path_and_says_why() {
    for lang in Lang::ALL {
        for (ask, choices, view) in producers() {
            for page in [FILE, ""] {
                let text = said(&request(&ask, choices, view, page, lang)).replace('\\', "");
                assert!(!text.contains("file:///") && !text.contains("someone"), "{ask}: {text}");
                assert!(text.contains(instead(lang)), "{ask} {choices} in {lang:?}: {text}");
            }
            let text = said(&request(&ask, choices, view, HOST, lang)).replace('\\', "");
            assert!(!text.contains(instead(lang)), "{ask} {choices}: {text}");
            assert!(text.contains(HOST), "{ask} {choices}: {text}");
        }
    }
}

#[test]
fn rows_in_json_have_a_link_or_the_reason_why_not() {
    let json = |page| -> Value {
        let ask = request("export-file", "form=json&rows=all", "view=records", page, Lang::En);
        serde_json::from_str(&said(&ask)).expect("JSON")
    };
    let (hosted, file) = (json(HOST), json(FILE));
    assert!(hosted["link"].as_str().is_some_and(|link| link.starts_with(HOST)));
    assert_eq!((hosted.get("no_link"), file.get("link")), (None, None));
    assert!(file["no_link"].as_str().is_some_and(|said| said.starts_with(instead(Lang::En))));
    let schema = parallel49_core::export::json::schema();
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    assert!(validator.is_valid(&hosted) && validator.is_valid(&file));
}

#[test]
fn only_a_page_of_the_web_has_a_link() {
    let view = parse("theme=lamps").0;
    for page in ["https://example.org/", "http://127.0.0.1:4949/p/"] {
        assert_eq!(Lasting::of(page, &view), Lasting::Link(format!("{page}?theme=lamps")));
    }
    for page in ["", FILE, "blob:https://example.org/1", "content://x/y", "httpx://z/"] {
        assert_eq!(Lasting::of(page, &view), Lasting::Query("?theme=lamps".into()));
    }
}

/// The link of a citation of the view on screen.
fn cited(view: &str, lang: Lang) -> Value {
    let text = said(&request("cite-file:csl:view", "", view, HOST, lang));
    serde_json::from_str::<Value>(&text).expect("CSL-JSON")[0].take()
}

#[test]
fn what_the_reader_pinned_is_told_of_that_list_alone() {
    let pins = "pins=north-strategy,%3Fq%3Dlamp";
    for lang in Lang::ALL {
        for view in ["view=records", "theme=lamps", "view=timeline&from=2010"] {
            let link = cited(&format!("{view}&{pins}"), lang);
            let link = link["URL"].as_str().unwrap_or_default();
            assert!(!link.contains("pins"), "{link}");
            for form in ["md", "json"] {
                let rows = parse(view).0.screen.word().to_owned();
                let choices = format!("form={form}&rows={rows}");
                let ask = request("export-file", &choices, &format!("{view}&{pins}"), HOST, lang);
                let text = said(&ask);
                assert!(text.contains(HOST) && !text.contains("pins="), "{view} as {form}");
            }
        }
        let own = cited(&format!("view=pins&{pins}"), lang);
        assert!(
            own["URL"]
                .as_str()
                .is_some_and(|link| link.contains("pins=north-strategy,%3Fq%3Dlamp"))
        );
    }
}

#[test]
fn each_view_is_cited_by_what_it_shows_under_a_key_of_its_own() {
    for (lang, titles) in [
        (
            Lang::En,
            [
                "Records",
                "Records · Search: lamp",
                "Records · Search: cape",
                "Timeline · 2001–2009 · Party: Shared by both · As of 26\u{a0}October 2002",
            ],
        ),
        (
            Lang::Fr,
            [
                "Fiches",
                "Fiches · Recherche\u{a0}: lamp",
                "Fiches · Recherche\u{a0}: cape",
                "Chronologie · 2001-2009 · Partie\u{a0}: Commun aux deux · Situation au 26\u{a0}octobre 2002",
            ],
        ),
    ] {
        let views = [
            "view=records",
            "view=records&q=lamp",
            "view=records&q=cape",
            "view=timeline&from=2001&to=2009&party=shared&asof=2002-10-26",
        ];
        let items = views.map(|view| cited(view, lang));
        for (item, title) in items.iter().zip(titles) {
            assert_eq!(item["title"], title);
        }
        let mut keys: Vec<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
        assert!(keys.iter().all(|key| key.starts_with("parallel49-")), "{keys:?}");
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), views.len(), "{keys:?}");
        // The same view has the same key wherever the page stands.
        let ask = request("cite-file:csl:view", "", views[1], "https://other.example/", lang);
        let other: Value = serde_json::from_str(&said(&ask)).expect("CSL-JSON");
        assert_eq!(other[0]["id"], items[1]["id"]);
    }
    let story = &small().stories[0];
    let title = cited(&format!("view=records&story={}&step=1", story.id), Lang::En);
    let title = title["title"].as_str().unwrap_or_default();
    assert!(title.starts_with(&story.title.en) && title.ends_with("Records"), "{title}");
}

#[test]
fn a_title_in_the_other_language_is_marked_as_such() {
    let sources = &small().sources;
    let id = |code: &str| {
        sources
            .iter()
            .find(|item| item.language.word() == code)
            .map(|item| item.id.0.clone())
            .expect("a source")
    };
    for (lang, other) in [(Lang::En, "fr"), (Lang::Fr, "en")] {
        let of =
            |id: &str| said(&request(&format!("cite:source:{id}"), "", "view=sources", HOST, lang));
        let theirs = of(&id(other));
        // The title alone, and in both styles of running text.
        assert_eq!(theirs.matches(&format!(" lang=\"{other}\"")).count(), 3, "{theirs}");
        assert!(!of(&id(lang.code())).contains(" lang="));
    }
    // The sources behind a record that rests on French ones.
    let french: Vec<&str> = sources
        .iter()
        .filter(|item| item.language.word() == "fr")
        .map(|item| &*item.id.0)
        .collect();
    let record = small()
        .provisions
        .iter()
        .find(|item| item.evidence.iter().any(|one| french.contains(&&*one.source)))
        .expect("a record");
    let page = said(&request("cite:record", "", &format!("id={}", record.id), HOST, Lang::En));
    assert!(page.contains("<span lang=\"fr\">"), "{page}");
}
