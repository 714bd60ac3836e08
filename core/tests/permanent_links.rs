//! Where a view is found again: a link that others can open, or, in a copy opened from disk, the
//! query alone. And what such a link leaves out.

use crate::common::{page_of, tiny};
use parallel49_core::cite::subject::{self, Subject};
use parallel49_core::cite::{Format, Lasting};
use parallel49_core::dataset::{Dataset, Day, Lang, Word};
use parallel49_core::export::Form;
use parallel49_core::export::sheet::{Sheet, Which};
use parallel49_core::link::parse;
use parallel49_core::page::Page;
use parallel49_core::report::Report;
use parallel49_core::screens::pins::markdown;
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

fn page(view: &str, lang: Lang) -> Page {
    page_of(small(), lang, view)
}

/// A citation in one form.
fn citation(page: &Page, subject: Subject<'_>, form: Format, address: &str) -> String {
    let item = subject::item(page, subject, address, Day::new(2026, 11, 22)).expect("an item");
    form.of(&item, page.lang())
}

fn export(page: &Page, which: Which, form: Form, address: &str) -> String {
    Sheet::of(page, which, address).and_then(|sheet| sheet.text(form)).expect("a text")
}

/// Everything that leaves the page with an address in it, each by its name.
fn produced(lang: Lang, address: &str) -> Vec<(String, String)> {
    let of = |view: &str| page(view, lang);
    let record = of(&format!("?{RECORD}"));
    let id = record.view.id.clone().unwrap_or_default();
    let rows = of("?view=records&q=lamp");
    let pins = of("?view=pins&pins=north-strategy,%3Fq%3Dlamp");
    let report = Report::of(&record, &id, address).expect("a report").text();
    let mut all = vec![
        ("report".to_owned(), report),
        ("pins".to_owned(), markdown::text(&pins.ctx(), address, &[])),
        ("rows, md".to_owned(), export(&rows, Which::OnScreen, Form::Markdown, address)),
        ("rows, json".to_owned(), export(&rows, Which::OnScreen, Form::Json, address)),
        ("all, json".to_owned(), export(&rows, Which::All, Form::Json, address)),
    ];
    let subjects =
        [(Subject::View, &rows), (Subject::Record(&id), &record), (Subject::Data, &rows)];
    for (subject, page) in subjects {
        for form in Format::ALL {
            let name = format!("{subject:?} as {}", form.name());
            all.push((name, citation(page, subject, *form, address)));
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
        for address in [FILE, ""] {
            for (name, text) in produced(lang, address) {
                let text = text.replace('\\', "");
                assert!(!text.contains("file:///") && !text.contains("someone"), "{name}: {text}");
                assert!(text.contains(instead(lang)), "{name} in {lang:?}: {text}");
            }
        }
        for (name, text) in produced(lang, HOST) {
            let text = text.replace('\\', "");
            assert!(!text.contains(instead(lang)), "{name}: {text}");
            assert!(text.contains(HOST), "{name}: {text}");
        }
    }
}

#[test]
fn rows_in_json_have_a_link_or_the_reason_why_not() {
    let json = |address| -> Value {
        let page = page("?view=records", Lang::En);
        serde_json::from_str(&export(&page, Which::All, Form::Json, address)).expect("JSON")
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

/// The citation of a view, as reference managers read it.
fn cited(view: &str, lang: Lang, address: &str) -> Value {
    let text = citation(&page(view, lang), Subject::View, Format::Csl, address);
    serde_json::from_str::<Value>(&text).expect("CSL-JSON")[0].take()
}

#[test]
fn what_the_reader_pinned_is_told_of_that_list_alone() {
    let pins = "pins=north-strategy,%3Fq%3Dlamp";
    for lang in Lang::ALL {
        for view in ["?view=records", "?view=compare&theme=lamps", "?view=timeline&from=2010"] {
            let link = cited(&format!("{view}&{pins}"), lang, HOST);
            let link = link["URL"].as_str().unwrap_or_default();
            assert!(!link.contains("pins"), "{link}");
            for form in [Form::Markdown, Form::Json] {
                let page = page(&format!("{view}&{pins}"), lang);
                let text = export(&page, Which::OnScreen, form, HOST);
                assert!(text.contains(HOST) && !text.contains("pins="), "{view} as {form:?}");
            }
        }
        let own = cited(&format!("?view=pins&{pins}"), lang, HOST);
        let link = own["URL"].as_str().unwrap_or_default();
        assert!(link.contains("pins=north-strategy,%3Fq%3Dlamp"), "{link}");
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
            "?view=records",
            "?view=records&q=lamp",
            "?view=records&q=cape",
            "?view=timeline&from=2001&to=2009&party=shared&asof=2002-10-26",
        ];
        let items = views.map(|view| cited(view, lang, HOST));
        for (item, title) in items.iter().zip(titles) {
            assert_eq!(item["title"], title);
        }
        let mut keys: Vec<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
        assert!(keys.iter().all(|key| key.starts_with("parallel49-")), "{keys:?}");
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), views.len(), "{keys:?}");
        // The same view has the same key wherever the page stands.
        let other = cited(views[1], lang, "https://other.example/");
        assert_eq!(other["id"], items[1]["id"]);
    }
    let story = &small().stories[0];
    let title = cited(&format!("?view=records&story={}&step=1", story.id), Lang::En, HOST);
    let title = title["title"].as_str().unwrap_or_default();
    assert!(title.starts_with(&story.title.en) && title.ends_with("Records"), "{title}");
}
