//! The pages without scripts: whole, linked, and in the form of the app.

mod common;

use common::{data, foreign_titles, index, tiny};
use parallel49::content::to_html;
use parallel49::dataset::Lang;
use parallel49::dataset::bundle::{localise, split, unpack};
use parallel49::editions::{changes_of, scene, sheets, sheets_of, snapshot};
use parallel49::frame;
use parallel49::link;
use parallel49::query::{Index, Screen, View};
use parallel49::scene::{Edition, Failure, Loaded, Loading, Scene};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

fn made(lang: Lang) -> Scene {
    scene(data(), lang, Some(900)).expect("a scene")
}

/// The page with every record; made once, since it is large.
fn sheet(lang: Lang) -> &'static str {
    static EN: LazyLock<String> = LazyLock::new(|| sheets::body(&made(Lang::En)));
    static FR: LazyLock<String> = LazyLock::new(|| sheets::body(&made(Lang::Fr)));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

fn part(lang: Lang, id: &str) -> String {
    let parts = snapshot::parts(&made(lang));
    parts.into_iter().find(|(part, _)| *part == id).expect("the part").1
}

/// The values of an attribute.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    to_html(&[parallel49::content::Node::Text(text.to_owned())])
}

#[test]
fn the_snapshot_holds_every_theme_with_the_statement_that_leads_each_cell() {
    for lang in Lang::ALL {
        let index = index(lang);
        let main = part(lang, "main");
        for theme in &index.data.themes {
            assert!(main.contains(&escaped(&theme.label)), "{}", theme.id);
            assert!(main.contains(&format!("id=\"theme-{}\"", theme.id)));
        }
        let scene = made(lang);
        let mut leads = 0;
        for row in scene.rows.iter() {
            for n in row.cells.iter().filter_map(|cell| cell.provisions.first()) {
                let item = &index.data.provisions[*n];
                assert!(main.contains(&escaped(&item.text)), "{}", item.id);
                leads += 1;
            }
        }
        assert!(leads >= index.data.themes.len() * 2, "{leads} leads");
    }
}

#[test]
fn without_scripts_no_link_needs_the_app_and_no_control_is_live() {
    for lang in Lang::ALL {
        let sheet = sheet(lang);
        let ids: BTreeSet<&str> = values(sheet, "id").into_iter().collect();
        for id in ["head", "main", "foot"] {
            let mut html = part(lang, id);
            // Hidden as a whole, with the links in it.
            if let Some(from) = html.find("<section class=\"controls\"") {
                let to = html[from..].find("</section>").expect("its end");
                assert!(html[from..from + to].contains("data-live=\"\" inert"));
                html.replace_range(from..from + to, "");
            }
            for tag in html.split('<').filter(|tag| tag.starts_with("a ")) {
                let href = values(tag, "href")[0];
                if tag.contains(" data-live=") || href.starts_with("https://") {
                    continue;
                }
                let (page, anchor) = href.split_once('#').unwrap_or((href, ""));
                assert!(["index.html", "fr.html", sheets_of(lang)].contains(&page), "{href}");
                assert!(anchor.is_empty() || ids.contains(anchor), "{href}");
            }
            for mark in ["data-action", "data-choice", "data-input"] {
                for (at, _) in html.match_indices(mark) {
                    // In its own tag, or around it.
                    let end = at + html[at..].find('>').expect("the end of the tag");
                    let before = &html[..end];
                    assert!(before.contains("data-live=\"\" inert"), "{mark} in {id}");
                }
            }
        }
    }
}

#[test]
fn the_snapshot_has_the_form_of_what_the_app_draws_first() {
    for lang in Lang::ALL {
        // The app draws the first part of the data alone.
        let (first, _) = split(localise(data(), lang).expect("data"));
        let index = Index::new(unpack(first).expect("data"), false);
        let mut early = Scene::new(View { lang: Some(lang), ..View::default() }, Vec::new());
        early.loaded = Some(Arc::new(Loaded::new(index)));
        early.loading = Loading::Rest;
        early.settle();
        let table = |scene: &Scene| {
            let html = to_html(&frame::main(scene));
            html[html.find("<table").expect("a table")..].to_owned()
        };
        assert_eq!(table(&early), table(&made(lang)));
        // Tags and classes are the same, and so is every word.
        let drawn = to_html(&frame::main(&early));
        let drawn = &drawn[drawn.find("<tbody").expect("rows")..];
        let kept = part(lang, "main");
        let kept = &kept[kept.find("<tbody").expect("rows")..];
        let bare = |html: &str| {
            let mut out = String::new();
            for piece in html.split("href=\"") {
                out.push_str(piece.split_once('"').map_or(piece, |(_, rest)| rest));
            }
            out
        };
        assert_eq!(bare(drawn), bare(kept));
    }
}

#[test]
fn only_the_bare_view_of_a_language_is_the_snapshots() {
    for (query, is) in [
        ("", true),
        ("?lang=fr", true),
        ("?utm_source=x", true),
        ("?view=compare", true),
        ("?view=records", false),
        ("?theme=cybercrime", false),
        ("?q=x", false),
        ("?id=cybersecurity-action-plan-2012", false),
        ("?data=1.0.0", false),
        ("?cols=us", false),
    ] {
        assert_eq!(snapshot::shows(&link::parse(query).0), is, "{query}");
    }
}

#[test]
fn the_sheets_hold_every_record_with_its_text_and_its_sources() {
    for lang in Lang::ALL {
        let sheet = sheet(lang);
        let index = index(lang);
        let all = values(sheet, "id");
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(ids.len(), all.len(), "an id stands twice");
        let data = &index.data;
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
        let own: BTreeMap<&str, &str> = sheet
            .split("<div class=\"provision\" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
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
fn every_link_of_the_sheets_leads_somewhere() {
    for lang in Lang::ALL {
        let sheet = sheet(lang);
        let ids: BTreeSet<&str> = values(sheet, "id").into_iter().collect();
        let mut files = vec!["index.html", "fr.html", changes_of(lang)];
        files.extend([sheets_of(lang), sheets_of(lang.other())]);
        for tag in sheet.split('<').filter(|tag| tag.starts_with("a ")) {
            let href = values(tag, "href")[0];
            let is_known = match href.strip_prefix('#') {
                Some(anchor) => ids.contains(anchor),
                None => {
                    files.contains(&href)
                        || href.starts_with("data/")
                        || href.starts_with("https://")
                        || href == "parallel-49.html"
                        || tag.contains("data-live")
                }
            };
            assert!(is_known, "{tag}");
        }
    }
}

#[test]
fn other_data_makes_pages_as_well() {
    let tiny = tiny();
    for lang in Lang::ALL {
        let scene = scene(&tiny, lang, None).expect("a scene");
        let sheet = sheets::body(&scene);
        for item in &tiny.provisions {
            assert!(sheet.contains(&escaped(item.text.get(lang))), "{}", item.id);
        }
        assert!(snapshot::parts(&scene).iter().all(|(_, html)| !html.is_empty()));
    }
}

#[test]
fn what_needs_a_host_says_so_in_the_single_file() {
    for (lang, said) in [(Lang::En, "hosted edition"), (Lang::Fr, "édition hébergée")] {
        let mut scene = made(lang);
        scene.edition = Edition::File;
        scene.view.screen = Screen::About;
        scene.settle();
        let about = to_html(&frame::main(&scene));
        assert!(about.contains(said) && !about.contains("href=\"data/"));
        assert!(!about.contains("parallel-49.html") && !about.contains(changes_of(lang)));
        let head = to_html(&frame::head::head(&scene));
        assert!(head.contains("href=\"?") && !head.contains(".html"));
        scene.loading = Loading::Failed(Failure::NoSuchVersion("0.1.0".into()));
        assert!(to_html(&frame::main(&scene)).contains(said));
        // On a host it is offered, with its size in the reader's language.
        scene.edition = Edition::Hosted { file: Some(1049) };
        scene.loading = Loading::Done;
        let about = to_html(&frame::main(&scene));
        let size = if lang == Lang::En { "(1.0 MB)" } else { "(1,0 Mo)" };
        assert!(about.contains(size) && about.contains("href=\"parallel-49.html\""), "{about}");
    }
}

#[test]
fn newer_data_is_told_unless_a_version_was_asked_for() {
    let mut scene = made(Lang::Fr);
    scene.newer = Some("9.9.9".into());
    assert!(to_html(&frame::main(&scene)).contains("plus récentes"));
    scene.view.data = Some("1.0.0".into());
    assert!(!to_html(&frame::main(&scene)).contains("plus récentes"));
}

#[test]
fn the_page_with_every_record_has_one_heading_and_names_the_language_of_titles() {
    for lang in Lang::ALL {
        let html = sheet(lang);
        assert_eq!(html.matches("<h1").count(), 1);
        let mark = format!(" lang=\"{}\"", lang.other().code());
        for title in foreign_titles(lang) {
            let held = format!(">{}</", escaped(&title));
            for (at, _) in html.match_indices(&held) {
                let tag = &html[html[..at].rfind('<').expect("a tag")..at];
                assert!(tag.contains(&mark), "{tag}{held} in {}", lang.code());
            }
        }
    }
}
