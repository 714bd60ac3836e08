//! The pages without scripts: whole, linked, and in the form of what the app draws.

use crate::drawn::{dataset, escaped, values};
use leptos::prelude::*;
use parallel49::App;
use parallel49::static_pages::content::{every_record, snapshot, theme_answers};
use parallel49::static_pages::{changes_of, every_record_of, loaded, render, without_app};
use parallel49_core::dataset::bundle::unpack;
use parallel49_core::dataset::pack::{localise, split};
use parallel49_core::dataset::{Dataset, Lang};
use parallel49_core::page::Loaded;
use parallel49_core::query::{Index, View};
use parallel49_core::screens::overview::cell_view;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(|| dataset("public/data"));

fn made(lang: Lang) -> Loaded {
    loaded(&DATA, lang).expect("the data in a language")
}

/// The page with every record; made once, since it is large.
fn records(lang: Lang) -> &'static str {
    static EN: LazyLock<String> = LazyLock::new(|| every_record(made(Lang::En)).expect("the page"));
    static FR: LazyLock<String> = LazyLock::new(|| every_record(made(Lang::Fr)).expect("the page"));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

fn first_screen(lang: Lang) -> String {
    snapshot(made(lang), Some(900)).expect("the first screen")
}

#[test]
fn the_first_screen_holds_every_theme_with_its_verdicts() {
    for lang in Lang::ALL {
        let data = made(lang).index.data;
        let html = first_screen(lang);
        for theme in &data.themes {
            assert!(html.contains(&escaped(&theme.label)), "{}", theme.id);
            assert!(html.contains(&format!("id=\"theme-{}\"", theme.id)));
        }
        let cells = html.matches("class=\"cell\"").count();
        assert_eq!(cells, data.assessments.len());
    }
}

/// Explanations of terms are numbered as they come on a page.
fn without_numbers(html: &str) -> String {
    let mut parts = html.split("\"term-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |html, part| html + "\"term-" + part.trim_start_matches(char::is_numeric))
}

#[test]
fn the_answer_to_each_theme_is_what_the_app_draws_of_it() {
    for lang in Lang::ALL {
        let answers = theme_answers(made(lang)).expect("the answers");
        let answers: Vec<&str> = answers.split("</div></template>").collect();
        assert_eq!(answers.len(), DATA.themes.len() + 1);
        for (theme, answer) in DATA.themes.iter().zip(answers) {
            let begin = format!("<template data-theme=\"{}\">", theme.id);
            let answer = without_numbers(answer.strip_prefix(&begin).expect("a template"));
            assert!(answer.contains("class=\"headline\""), "{lang:?} {}", theme.id);
            let draw = || view! { <App/> }.into_any();
            let app = render(made(lang), cell_view(&View::default(), &theme.id, None), None, draw);
            let app = without_numbers(&without_app(&app, lang).expect("the app"));
            assert!(app.contains(&answer), "{lang:?} {}", theme.id);
        }
    }
}

#[test]
fn without_scripts_no_link_needs_the_app_and_no_control_is_live() {
    for lang in Lang::ALL {
        let ids: BTreeSet<&str> = values(records(lang), "id").into_iter().collect();
        let html = first_screen(lang);
        for tag in html.split('<').filter(|tag| tag.starts_with("a ")) {
            let href = values(tag, "href")[0];
            if tag.contains(" data-live=") || href.starts_with("https://") {
                continue;
            }
            let (page, anchor) = href.split_once('#').unwrap_or((href, ""));
            let pages = ["", "index.html", "fr.html", every_record_of(lang)];
            assert!(pages.contains(&page), "{href}");
            let own = values(&html, "id");
            assert!(anchor.is_empty() || ids.contains(anchor) || own.contains(&anchor), "{href}");
        }
        for tag in html.split('<').filter(|tag| tag.starts_with("button")) {
            assert!(tag.contains("data-live=\"\" inert"), "{tag}");
        }
    }
}

#[test]
fn the_first_screen_is_what_the_app_draws_first() {
    for lang in Lang::ALL {
        // The app draws the first part of the data alone.
        let (first, _) = split(localise(&DATA, lang).expect("data"));
        let index = Index::new(unpack(first).expect("data"), false);
        let draw = |loaded| render(loaded, View::default(), None, || view! { <App/> }.into_any());
        let table = |html: &str| {
            let from = html.find("<table").expect("a table");
            let to = html.find("</table>").expect("its end");
            html[from..to].to_owned()
        };
        let early = draw(Loaded::new(index, lang));
        assert_eq!(table(&early), table(&draw(made(lang))));
        // Tags and classes are the same, and so is every word.
        let bare = |html: &str| {
            let html = html.replace("<!>", "").replace(" data-live=\"\"", "");
            let mut out = String::new();
            for piece in html.split("href=\"") {
                out.push_str(piece.split_once('"').map_or(piece, |(_, rest)| rest));
            }
            out
        };
        assert_eq!(bare(&table(&early)), bare(&table(&first_screen(lang))));
    }
}

#[test]
fn every_record_has_its_place_with_its_text_and_its_sources() {
    for lang in Lang::ALL {
        let (html, loaded) = (records(lang), made(lang));
        let (index, data) = (&loaded.index, &loaded.index.data);
        let all = values(html, "id");
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        let twice: Vec<&&str> =
            all.iter().filter(|id| all.iter().filter(|n| *n == *id).count() > 1).collect();
        assert_eq!(ids.len(), all.len(), "ids that stand twice: {twice:?}");
        let known = (data.instruments.iter().map(|item| &*item.id))
            .chain(data.provisions.iter().map(|item| &*item.id))
            .chain(data.sources.iter().map(|item| &*item.id))
            .chain(data.bodies.iter().map(|item| &*item.id))
            .chain(data.events.iter().map(|item| &*item.id))
            .chain(data.findings.iter().map(|item| &*item.id))
            .chain(data.assessments.iter().map(|item| &*item.id))
            .chain(data.plans.iter().map(|item| &*item.id));
        for id in known {
            assert!(ids.contains(id), "{id} has no place");
        }
        let own: BTreeMap<&str, &str> = html
            .split("<div id=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once("\" class=\"provision\""))
            .collect();
        for item in &data.provisions {
            let own = own[&*item.id.0];
            assert!(own.contains(&escaped(&item.text)), "{}", item.id);
            for evidence in &item.evidence {
                assert!(own.contains(&escaped(&evidence.locator)), "{}", item.id);
                if let Some(url) = index.source(&evidence.source).and_then(|s| s.url.as_ref()) {
                    assert!(own.contains(&escaped(url.as_str())), "{}", item.id);
                }
            }
        }
    }
}

#[test]
fn every_link_of_that_page_leads_somewhere() {
    for lang in Lang::ALL {
        let html = records(lang);
        let ids: BTreeSet<&str> = values(html, "id").into_iter().collect();
        let mut files = vec!["index.html", "fr.html", "parallel-49.html", changes_of(lang)];
        files.extend([every_record_of(lang), every_record_of(lang.other())]);
        for tag in html.split('<').filter(|tag| tag.starts_with("a ")) {
            let href = values(tag, "href")[0];
            let is_known = match href.strip_prefix('#') {
                Some(anchor) => ids.contains(anchor),
                None => {
                    files.contains(&href)
                        || ["data/", "https://", "mailto:"].iter().any(|s| href.starts_with(s))
                        || tag.contains("data-live")
                }
            };
            assert!(is_known, "{tag}");
        }
    }
}

#[test]
fn that_page_has_one_heading_and_its_headings_skip_no_level() {
    for lang in Lang::ALL {
        let levels: Vec<u32> = records(lang)
            .split("<h")
            .skip(1)
            .filter(|rest| rest[1..].starts_with([' ', '>']))
            .filter_map(|rest| rest.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{} follows {}", pair[1], pair[0]);
        }
    }
}

#[test]
fn other_data_makes_pages_as_well() {
    let tiny = dataset("tests/fixtures/tiny");
    for lang in Lang::ALL {
        let made = || loaded(&tiny, lang).expect("data");
        let html = every_record(made()).expect("a page");
        for item in &tiny.provisions {
            assert!(html.contains(&escaped(item.text.get(lang))), "{}", item.id);
        }
        assert!(snapshot(made(), None).expect("a screen").contains("<h1"));
    }
}
