//! Views inside other pages, and reports of mistakes, as the desk makes them.

mod common;

use common::data;
use parallel49::content::pieces::link;
use parallel49::content::{Node, to_html};
use parallel49::dataset::own::{bundles, read_file};
use parallel49::dataset::{Lang, bundle};
use parallel49::desk::{Answer, Request, answer};
use parallel49::frame::embed::{line, outward};
use parallel49::link::data::name_of;
use parallel49::link::{parse, push_pair};
use parallel49::scene::{Loaded, Scene};
use std::sync::Arc;

const ID: &str = "cybersecurity-action-plan-2012.incident-response";

fn page(ask: &str, view: &str, lang: Lang, choices: &str) -> String {
    let parts = bundle::parts(data(), lang).expect("bundles").map(|(_, text)| text);
    page_of(parts, &data().meta.version, ask, view, lang, choices)
}

/// The same, of a reader's own data under the name that links have for it.
fn own_page(version: &str, ask: &str, view: &str, choices: &str) -> String {
    let own = read_file(include_str!("../public/data/example.json")).expect("the example");
    let parts = bundles(own, version).expect("bundles");
    // Addresses and texts, English first.
    let parts = [parts[1].clone(), parts[3].clone()];
    let view = format!("{view}&data={version}");
    page_of(parts, version, ask, &view, Lang::En, choices)
}

fn page_of(
    parts: [String; 2],
    version: &str,
    ask: &str,
    view: &str,
    lang: Lang,
    choices: &str,
) -> String {
    let request = Request {
        ask: ask.to_owned(),
        choices: choices.to_owned(),
        view: format!("{view}&lang={}", lang.code()),
        page: "https://example.org/p/".to_owned(),
        version: version.to_owned(),
        parts: parts.to_vec(),
        today: "2026-11-22".to_owned(),
    };
    match answer(&request) {
        Answer::Page(html) => html,
        other => panic!("a page was expected: {other:?}"),
    }
}

#[test]
fn an_embedded_view_is_headed_by_what_it_shows() {
    for (lang, heading) in [
        (Lang::En, "<h1>Compare · Theme: Cybercrime</h1>"),
        (Lang::Fr, "<h1>Comparaison · Thème\u{a0}: Cybercriminalité</h1>"),
    ] {
        let view = parse("theme=cybercrime&embed=1").0.with(|view| view.lang = Some(lang));
        let mut scene = Scene::new(view, Vec::new());
        scene.loaded = Some(Arc::new(Loaded::new(common::indexed(data(), lang))));
        scene.settle();
        let line = to_html(&line(&scene));
        assert!(line.contains(heading), "{line}");
    }
}

#[test]
fn the_snippet_follows_the_data_or_keeps_its_version() {
    let html = page("embed", "theme=cybercrime&pins=us-ncs-2023", Lang::Fr, "");
    let version = &data().meta.version;
    // Escaped twice: markup in a text in a page.
    for src in [
        "src=&quot;https://example.org/p/?theme=cybercrime&amp;amp;lang=fr&amp;amp;embed=1&quot;"
            .to_owned(),
        format!("lang=fr&amp;amp;data={version}&amp;amp;embed=1&quot;"),
    ] {
        assert_eq!(html.matches(&src).count(), 1, "{src} in {html}");
    }
    assert_eq!(html.matches("parallel49Height").count(), 2);
    let pins = page("embed", "view=pins&pins=us-ncs-2023", Lang::En, "");
    assert!(pins.contains("?view=pins&amp;amp;pins=us-ncs-2023&amp;amp;lang=en"), "{pins}");
}

#[test]
fn a_file_of_the_host_is_embedded_by_its_address_alone() {
    let html = own_page("data/example.json", "embed", "theme=harbours", "");
    assert_eq!(html.matches("parallel49Height").count(), 1);
    assert!(html.contains("<h3>data/example.json</h3>"), "{html}");
    assert!(html.contains("data=data%2Fexample.json"), "{html}");
}

#[test]
fn a_file_of_the_readers_is_not_cited_as_ours() {
    for (version, has_link) in [("own:Two Lands.json", false), ("data/example.json", true)] {
        for ask in ["cite:data", "cite:view", "cite:record"] {
            let html = own_page(version, ask, "theme=harbours&id=north-strategy.harbours", "");
            assert!(!html.contains("Parallel 49") && !html.contains("parallel49"), "{ask}: {html}");
            assert!(html.contains(&format!("Version {}", name_of(version))), "{ask}: {html}");
            assert_eq!(html.contains("https://example.org/p/"), has_link, "{ask}: {html}");
        }
    }
}

#[test]
fn what_is_wrong_in_a_file_of_the_readers_is_not_reported_to_us() {
    let tracker = "tracker=https%3A%2F%2Ft.example%2Fnew%3Ftitle%3D{title}%26body%3D{body}";
    let view = format!("id={ID}");
    assert!(page("report", &view, Lang::En, tracker).contains("https://t.example/new?"));
    let html = own_page("own:two.json", "report", "id=north-strategy.harbours", tracker);
    assert!(!html.contains("t.example"), "{html}");
    assert!(html.contains("Data version: two.json"), "{html}");
}

#[test]
fn a_report_quotes_no_more_than_an_address_holds() {
    let tracker = "tracker=mailto%3Ax%40y.example%3Fsubject%3D{title}%26body%3D{body}";
    for lang in Lang::ALL {
        let index = common::index(lang);
        let longest = index.data.assessments.iter().max_by_key(|one| one.rationale.len());
        let longest = longest.expect("an assessment");
        let html = page("report", &format!("id={}", longest.id), lang, tracker);
        let at = html.find("mailto:").expect("a link");
        let address = html[at..].split('"').next().unwrap_or_default().replace("&amp;", "&");
        assert!(address.len() < 2000, "{}: {}", address.len(), address);
    }
}

#[test]
fn a_record_opens_in_place_and_other_views_leave() {
    let view = parse("theme=a&lang=en&embed=1").0;
    let after = |href: &str| {
        let mut nodes = vec![Node::from(link(href, "x"))];
        outward(&mut nodes, &view);
        to_html(&nodes)
    };
    let stays = |href: &str| assert_eq!(after(href), to_html(&[link(href, "x").into()]), "{href}");
    stays("?theme=a&id=r&lang=en&embed=1");
    stays("?theme=a&sort=-date&lang=en&embed=1");
    stays("#main");
    let leaves = |href: &str, to: &str| {
        let to = link(to, "x").attr("target", "_blank");
        assert_eq!(after(href), to_html(&[to.into()]), "{href}");
    };
    leaves("?theme=b&lang=en&embed=1", "?theme=b&lang=en");
    leaves("?theme=a&lang=en", "?theme=a&lang=en");
    leaves("?view=about&lang=en&embed=1", "?view=about&lang=en");
    leaves("https://example.org/", "https://example.org/");
    let step = parse("story=s&step=1&lang=en&embed=1").0;
    for (href, is_in_place) in [
        ("?q=x&story=s&step=2&lang=en&embed=1", true),
        ("?q=x&story=t&step=2&lang=en&embed=1", false),
        ("?q=x&story=s&step=1&lang=en&embed=1", false),
    ] {
        let mut nodes = vec![Node::from(link(href, "x"))];
        outward(&mut nodes, &step);
        assert_eq!(!to_html(&nodes).contains("_blank"), is_in_place, "{href}");
    }
}

#[test]
fn a_report_names_record_version_link_and_language() {
    let version = &data().meta.version;
    for (lang, name) in [(Lang::En, "English"), (Lang::Fr, "français")] {
        let html = page("report", &format!("theme=cybercrime&id={ID}"), lang, "tracker=");
        let link =
            format!("https://example.org/p/?id={ID}&amp;lang={}&amp;data={version}", lang.code());
        for part in [ID, version.as_str(), &link, name] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("target="), "{html}");
    }
}

#[test]
fn a_tracker_gets_the_report_filled_in() {
    let of = |tracker: &str| {
        let mut choices = String::new();
        push_pair(&mut choices, "tracker", tracker);
        page("report", &format!("id={ID}"), Lang::En, &choices)
    };
    let html = of("https://t.example/new?title={title}&body={body}");
    let start = "href=\"https://t.example/new?title=Correction%3A%20Cybersecurity%20Action%20Plan";
    assert!(html.contains(start), "{html}");
    assert!(
        html.contains("&amp;body=Record%3A%20cybersecurity-action-plan-2012.incident-response%0A")
    );
    assert!(
        of("mailto:a@t.example?subject={title}&body={body}").contains("href=\"mailto:a@t.example?")
    );
    for bad in ["", "http://t.example/{title}", "javascript:alert(1)", "/new"] {
        assert!(!of(bad).contains("target="), "{bad}");
    }
}
