//! What the desk does with a reader's own data, and the page of the data
//! interface.

mod common;

use common::{root, tiny, tiny_files};
use parallel49::content::to_html;
use parallel49::dataset::Lang;
use parallel49::dataset::bundle::joined;
use parallel49::desk::ask::{INTERFACE, OWN, READ};
use parallel49::desk::own::MOST;
use parallel49::desk::{Answer, Request, answer};
use parallel49::frame::{foot, head, main};
use parallel49::interface::EXAMPLES;
use parallel49::query::{Index, Screen, View};
use parallel49::scene::{Failure, Loaded, Loading, Scene};
use serde_json::{Value, json};
use std::sync::Arc;

fn request(ask: &str, lang: Lang, text: Option<String>) -> Request {
    Request {
        ask: ask.trim_start_matches("desk:").to_owned(),
        view: format!("view=about&lang={}", lang.code()),
        page: "https://example.net/p49/fr.html".to_owned(),
        version: "own:two.json".to_owned(),
        parts: text.into_iter().collect(),
        ..Request::default()
    }
}

fn page(answer: Answer) -> String {
    match answer {
        Answer::Page(html) => html,
        other => panic!("a page was expected: {other:?}"),
    }
}

fn whole() -> Value {
    tiny_files().into_iter().map(|(file, value)| (file.to_owned(), value)).collect()
}

#[test]
fn a_sound_file_comes_back_as_the_texts_of_both_languages() {
    let asked = request(READ, Lang::En, Some(whole().to_string()));
    let Answer::Texts(texts) = answer(&asked) else { panic!("texts were expected") };
    assert_eq!(texts.len(), 8);
    for (lang, n) in [(Lang::En, 1), (Lang::Fr, 5)] {
        let data = joined(&texts[n], &texts[n + 2], "own:two.json", lang).expect("a bundle");
        assert_eq!(data.provisions.len(), tiny().provisions.len());
        assert_eq!(data.parties[0].name, tiny().parties[0].name.get(lang));
    }
}

#[test]
fn faults_are_all_listed_kind_by_kind_and_in_parts() {
    let mut data = whole();
    data["terms"] = (0..150).map(|n| json!({ "id": format!("t{n}") })).collect();
    data["themes"][0]["label"]["fr"] = json!("");
    data["events"][0]["date"] = json!("<b>soon</b>");
    for (lang, said, count, part) in [
        (Lang::En, "this text is empty", "602 faults were found.", "101 to 200"),
        (Lang::Fr, "ce texte est vide", "602 erreurs ont été trouvées.", "101 à 200"),
    ] {
        let html = page(answer(&request(READ, lang, Some(data.to_string()))));
        // A term has four fields beside its id, and 150 of them have none.
        assert_eq!(html.matches("<li>").count(), 150 * 4 + 2);
        assert!(html.contains(said) && html.contains(count) && html.contains(part), "{html}");
        assert!(html.contains("<code>themes › harbours › label.fr</code>"));
        assert!(html.contains("&lt;b&gt;soon&lt;/b&gt;") && !html.contains("<b>soon"));
        assert_eq!(html.matches("<details").count(), 6);
        assert!(html.contains("two.json") && html.contains("type=\"file\""));
    }
}

#[test]
fn a_file_that_did_not_open_is_told_with_the_reason() {
    for (why, said) in [
        ("large", "Le fichier dépasse 50 Mo."),
        ("HTTP+404", "Le fichier n’a pas pu être ouvert\u{a0}: HTTP 404"),
        ("encoding", "n’est pas enregistré en UTF-8"),
        ("unreadable", "Choisissez-le de nouveau."),
        ("network", "Le fichier n’a pas pu être chargé"),
        ("origin", "du même site"),
    ] {
        let mut asked = request(READ, Lang::Fr, Some(String::new()));
        asked.choices = format!("failed={why}");
        assert!(page(answer(&asked)).contains(said), "{why}");
    }
    // What opens it holds to the limit that the page names, and uses these words.
    let script = std::fs::read_to_string(root().join("xtask/src/desk/page.js"));
    let script = script.expect("the script");
    assert!(script.contains(&format!("var MOST = {MOST};")));
    for why in ["large", "encoding", "unreadable", "network", "origin"] {
        assert!(script.contains(&format!("\"{why}\"")), "{why}");
    }
}

#[test]
fn the_page_says_how_and_leads_to_the_example() {
    for lang in Lang::ALL {
        let html = page(answer(&request(OWN, lang, None)));
        assert!(html.contains("href=\"data/example.json\""));
        assert!(html.contains("href=\"data/schema/dataset.schema.json\""));
        assert!(html.contains("data-choice=\"own-file\"") && html.contains("50 M"));
        // From disk there is nothing beside the page.
        let mut from_disk = request(OWN, lang, None);
        from_disk.page = "file:///home/x/parallel-49.html".to_owned();
        assert!(!page(answer(&from_disk)).contains("href="));
    }
    for file in ["example.json", "schema/dataset.schema.json"] {
        assert!(root().join("public/data").join(file).is_file());
    }
}

#[test]
fn the_examples_on_the_page_are_the_files_with_the_readers_host() {
    for lang in Lang::ALL {
        let html = page(answer(&request(INTERFACE, lang, None)));
        // Nothing of it scrolls, so nothing but links and buttons is a stop.
        assert!(!html.contains("tabindex=\"0\""));
        for example in EXAMPLES {
            let path = root().join("public/data/examples").join(example.file);
            let text = std::fs::read_to_string(path).expect("the file");
            let text = text.replace("https://example.org/data/", "https://example.net/p49/data/");
            let shown = to_html(&[parallel49::content::Node::Text(text)]);
            assert!(html.contains(&shown), "{}", example.file);
            assert!(html.contains(&format!("href=\"data/examples/{}\"", example.file)));
        }
        assert!(html.contains("https://example.net/p49/data/newest.json"));
    }
}

fn shown(lang: Lang, screen: Screen) -> Scene {
    let asked = request(READ, lang, Some(whole().to_string()));
    let Answer::Texts(texts) = answer(&asked) else { panic!("texts were expected") };
    let n = if lang == Lang::En { 1 } else { 5 };
    let data = joined(&texts[n], &texts[n + 2], "own:two.json", lang).expect("a bundle");
    let data_key = Some("own:two.json".to_owned());
    let view = View { screen, lang: Some(lang), data: data_key, ..View::default() };
    let mut scene = Scene::new(view, Vec::new());
    scene.loaded = Some(Arc::new(Loaded::new(Index::new(data, true))));
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

#[test]
fn every_screen_speaks_of_the_data_that_is_shown_and_says_whose_it_is() {
    for lang in Lang::ALL {
        for screen in Screen::ALL {
            let scene = shown(lang, *screen);
            let html =
                [head::head(&scene), main(&scene), foot::foot(&scene)].map(|part| to_html(&part));
            let html = html.concat().to_lowercase();
            for ours in ["canad", "united states", "états-unis", "american", "américain"] {
                assert!(!html.contains(ours), "{ours} in {}", screen.word());
            }
            let banner = if lang == Lang::En {
                "the data of the file two.json"
            } else {
                "les données du fichier two.json"
            };
            assert!(html.contains(banner), "{}", screen.word());
        }
        let html = to_html(&main(&shown(lang, Screen::Compare)));
        let era = if lang == Lang::En { "The age of harbours" } else { "Le temps des ports" };
        assert!(html.contains(&format!("<span class=\"era\">{era}</span>")), "{html}");
        assert!(html.contains(if lang == Lang::En {
            "Two made-up countries"
        } else {
            "Deux pays inventés"
        }));
    }
}

#[test]
fn a_link_to_a_file_that_is_not_here_says_which_one() {
    let mut scene = shown(Lang::Fr, Screen::Compare);
    scene.loaded = None;
    scene.loading = Loading::Failed(Failure::NeedsFile("two.json".into()));
    let html = to_html(&main(&scene));
    assert!(
        html.contains("Ce lien montre le fichier two.json")
            && html.contains("data-action=\"desk:own\"")
    );
    assert!(html.contains("Revenir aux données publiées"));
}
