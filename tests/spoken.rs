//! What a screen reader is told without being asked.

mod common;

use common::indexed;
use parallel49::content::to_html;
use parallel49::controls::copy;
use parallel49::dataset::Lang;
use parallel49::frame::{self, notices};
use parallel49::link::parse;
use parallel49::query::Screen;
use parallel49::scene::{Copying, Loaded, Loading, Scene};
use parallel49::text::texts;
use std::sync::Arc;

fn scene(query: &str, lang: Lang) -> Scene {
    let (view, unread) = parse(query);
    let mut scene = Scene::new(view.with(|view| view.lang = Some(lang)), unread);
    scene.loaded = Some(Arc::new(Loaded::new(indexed(&common::tiny(), lang))));
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

#[test]
fn every_screen_is_named_with_its_count_if_it_has_one() {
    for lang in Lang::ALL {
        for screen in Screen::ALL {
            let said = frame::announcement(&scene(&format!("view={}", screen.word()), lang));
            let name = (texts(lang).screen)(*screen);
            assert!(said.starts_with(name), "{said}");
            let counts = !matches!(screen, Screen::Stories | Screen::About | Screen::Pins);
            assert_eq!(said.len() > name.len(), counts, "{said}");
        }
    }
}

#[test]
fn a_date_that_is_none_is_said() {
    for lang in Lang::ALL {
        let mut scene = scene("", lang);
        scene.bad_date = Some("soon".to_owned());
        assert_eq!(frame::announcement(&scene), texts(lang).asof_invalid);
    }
}

#[test]
fn what_came_of_copying_is_said_beside_the_button() {
    for lang in Lang::ALL {
        let mut scene = scene("", lang);
        let button = |scene: &Scene| to_html(&[copy::button(scene, copy::LINK, "x").into()]);
        let said = |text: &str| {
            format!("<span role=\"status\"><span class=\"visually-hidden\">{text}</span></span>")
        };
        // A place that is there before anything is said.
        assert!(button(&scene).contains(&said("")));
        for done in [true, false] {
            let copying = Copying { action: copy::LINK.to_owned(), text: "?".to_owned(), done };
            scene.copying = Some(copying);
            let text = if done { texts(lang).copied } else { texts(lang).copy_failed };
            assert!(button(&scene).contains(&said(text)), "{}", button(&scene));
            let other = to_html(&[copy::button(&scene, copy::CITATION, "x").into()]);
            assert!(other.contains(&said("")), "{other}");
        }
    }
}

#[test]
fn another_dataset_is_said() {
    for lang in Lang::ALL {
        let html = to_html(&notices::all(&scene("data=own:mine.json", lang)));
        assert!(html.contains("role=\"status\"") && html.contains("mine.json"), "{html}");
    }
}
