//! The desk as the app asks it: texts in, an answer out.

mod common;

use common::data;
use parallel49::cite::Format;
use parallel49::dataset::Lang;
use parallel49::dataset::bundle::{self, Unusable};
use parallel49::desk::ask::{ASK, CITE_DATA, CITE_RECORD, CITE_SOURCE, CITE_VIEW};
use parallel49::desk::{Answer, Ask, Cited, File, Request, answer};
use parallel49::text::{taking, texts};

fn request(ask: &str, view: &str, lang: Lang) -> Request {
    let parts = bundle::parts(data(), lang).expect("bundles");
    Request {
        ask: ask.to_owned(),
        view: format!("{view}&lang={}", lang.code()),
        page: "https://example.org/p/".to_owned(),
        version: data().meta.version.clone(),
        parts: parts.map(|(_, text)| text).to_vec(),
        today: "2026-11-22".to_owned(),
        ..Request::default()
    }
}

fn file(answer: Answer) -> File {
    match answer {
        Answer::File(file) => file,
        other => panic!("a file was expected: {other:?}"),
    }
}

#[test]
fn every_ask_is_read_back_from_its_word() {
    let cited =
        [Cited::Data, Cited::View, Cited::Record, Cited::Source("src-a:b".into())].into_iter();
    for cited in cited {
        assert_eq!(Ask::parse(&Ask::Cite(cited.clone()).word()), Some(Ask::Cite(cited.clone())));
        for format in Format::ALL {
            let ask = Ask::CiteFile(*format, cited.clone());
            assert_eq!(Ask::parse(&ask.word()), Some(ask));
        }
    }
    for button in [CITE_DATA, CITE_VIEW, CITE_RECORD, &format!("{CITE_SOURCE}x")] {
        let word = button.strip_prefix(ASK).expect("a button of the desk");
        assert!(matches!(Ask::parse(word), Some(Ask::Cite(_))), "{button}");
    }
    for bad in ["", "cite", "cite:", "cite:all", "cite-file:data", "cite-file:html:data"] {
        assert_eq!(Ask::parse(bad), None, "{bad}");
    }
}

#[test]
fn a_request_crosses_whole() {
    let mut request = request("cite:data", "view=about", Lang::Fr);
    request.choices = "form=csv&mark=on&note=a+b%26c".to_owned();
    let words = [&request.ask, &request.choices, &request.view, &request.page, &request.version];
    let words = words.map(String::clone).to_vec();
    let read = Request::read(words, request.parts.clone(), request.today.clone());
    assert_eq!(read, request);
    assert_eq!(read.choice("mark").as_deref(), Some("on"));
    assert_eq!(read.choice("note").as_deref(), Some("a b&c"));
    assert_eq!(read.choice("other"), None);
}

#[test]
fn a_citation_pins_the_data_and_names_the_day() {
    for lang in Lang::ALL {
        let ask = request("cite-file:ris:view", "view=records&q=fraud", lang);
        let file = file(answer(&ask));
        let text = String::from_utf8(file.bytes).expect("UTF-8");
        let version = &data().meta.version;
        let code = lang.code();
        let link =
            format!("https://example.org/p/?view=records&q=fraud&lang={code}&data={version}");
        assert!(text.contains(&link), "{text}");
        assert!(text.contains("2026/11/22"), "{text}");
        assert!(file.said.contains(&file.name), "{}", file.said);
    }
}

#[test]
fn a_page_shows_every_form_and_the_sources_behind_a_record() {
    let record = &data().provisions[0];
    let view = format!("id={}", record.id);
    let Answer::Page(html) = answer(&request("cite:record", &view, Lang::En)) else {
        panic!("a page was expected")
    };
    for format in Format::ALL {
        assert!(html.contains(format.name()), "{html}");
        assert!(html.contains(&format!("desk:cite-file:{}:record", format.word())));
    }
    for item in &record.evidence {
        assert!(html.contains(&format!("{CITE_SOURCE}{}", item.source)), "{html}");
    }
}

#[test]
fn the_sources_behind_a_record_are_named_after_the_language() {
    let view = format!("id={}", data().provisions[0].id);
    for (lang, colon) in [(Lang::En, ": "), (Lang::Fr, "\u{a0}: ")] {
        let Answer::Page(html) = answer(&request("cite:record", &view, lang)) else {
            panic!("a page was expected")
        };
        let behind = html.rsplit("<ul>").next().unwrap_or_default();
        let names: Vec<&str> = behind.split("<li><p>").skip(1).collect();
        assert!(!names.is_empty(), "{html}");
        for name in names {
            let name = name.split("</p>").next().unwrap_or_default();
            assert!(name.contains(colon), "{name}");
        }
    }
}

#[test]
fn what_cannot_be_done_is_said_in_the_readers_language() {
    for lang in Lang::ALL {
        let words = taking(lang);
        let unknown = answer(&request("cite:all", "", lang));
        assert_eq!(unknown, Answer::Fault(words.unknown.to_owned()));
        let missing = answer(&request("cite:source:no-such", "", lang));
        assert_eq!(missing, Answer::Fault(words.no_such_record.to_owned()));
        let mut other = request("cite:data", "", lang);
        other.version = "0.0.1".to_owned();
        let said = |why: Unusable| Answer::Fault((texts(lang).load_unusable)(&why).to_owned());
        assert_eq!(answer(&other), said(Unusable::Mixed));
        let mut torn = request("cite:data", "", lang);
        torn.parts.pop();
        assert_eq!(answer(&torn), said(Unusable::Unreadable(String::new())));
    }
}
