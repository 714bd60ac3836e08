//! What a screen reader is told without being asked.

use crate::common::indexed;
use parallel49_core::dataset::{Lang, Word};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::{Screen, View};
use parallel49_core::text::texts;
use std::sync::Arc;

#[test]
fn every_screen_is_named_with_its_count_if_it_has_one() {
    for lang in Lang::ALL {
        let loaded = Arc::new(Loaded::new(indexed(&crate::common::tiny(), lang), lang));
        for screen in Screen::ALL {
            let view = View { screen: *screen, lang: Some(lang), ..View::default() };
            let said = Page::new(Arc::clone(&loaded), &view).announcement();
            let name = (texts(lang).screen)(*screen);
            assert!(said.starts_with(name), "{said}");
            let counts = !matches!(screen, Screen::Stories | Screen::About | Screen::Pins);
            assert_eq!(said.len() > name.len(), counts, "{said}");
        }
    }
}
