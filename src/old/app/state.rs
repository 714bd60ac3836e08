//! The scene as the one signal of the app.

use super::{load, snapshot};
use crate::browser::address::{self, Entry};
use crate::browser::{self, inside, page_language, preferred_language, share, storage};
use crate::content::Node;
use crate::dataset::Lang;
use crate::frame::embed;
use crate::link;
use crate::query::View;
use crate::scene::{Edition, Scene};
use leptos::prelude::*;
use std::sync::Arc;

/// A handle on the app; copy it freely.
#[derive(Clone, Copy)]
pub struct App {
    scene: RwSignal<Arc<Scene>>,
}

impl App {
    /// The app at the present address.
    pub fn start() -> App {
        let (mut view, unread) = link::parse(&address::query());
        // The chain for a bare address: link, entry page, stored choice,
        // browser, English.
        view.lang = view
            .lang
            .or_else(page_language)
            .or_else(storage::language)
            .or_else(preferred_language)
            .or(Some(Lang::En));
        let mut scene = Scene::new(view, unread);
        scene.edition = match inside::is_file() {
            true => Edition::File,
            false => Edition::Hosted { file: inside::offered_file() },
        };
        scene.page = Some(address::page());
        scene.can_share = share::is_there();
        let app = App { scene: RwSignal::new(Arc::new(scene)) };
        load::start(app);
        app
    }

    /// The present scene, without following its changes.
    pub fn scene(self) -> Arc<Scene> {
        self.scene.get_untracked()
    }

    /// Changes the scene and draws it.
    pub fn change(self, change: impl FnOnce(&mut Scene)) {
        let before = self.scene();
        let mut scene = Scene::clone(&before);
        change(&mut scene);
        let lang = scene.view.lang;
        if lang != before.view.lang {
            // Denied storage loses nothing: the link carries the language.
            storage::set_language(scene.lang());
        }
        let other_data = lang != before.view.lang || scene.view.data != before.view.data;
        self.scene.set(Arc::new(scene));
        if other_data {
            load::start(self);
        }
    }

    /// Shows another view and writes its address.
    pub fn open(self, view: View, entry: Entry) {
        if view != self.scene().view {
            address::write(&link::href(&view), entry);
            self.change(|scene| scene.show(view, Vec::new()));
        }
    }

    /// Changes the view and writes its address.
    pub fn go(self, entry: Entry, change: impl FnOnce(&mut View)) {
        self.open(self.scene().view.with(change), entry);
    }

    /// Takes over the view of the present address (Back, Forward).
    pub fn follow_address(self) {
        let (mut view, unread) = link::parse(&address::query());
        self.change(|scene| {
            view.lang = view.lang.or(scene.view.lang);
            scene.show(view, unread);
        });
    }

    /// Keeps an element drawn with content, now and whenever the scene changes.
    pub fn keep_drawn(self, id: &'static str, content: fn(&Scene) -> Vec<Node>) {
        keep(RenderEffect::new(move |_| {
            let scene = self.scene.get();
            // Drawn with no data it would only be taken away and come again.
            if !snapshot::stands(&scene) {
                let mut nodes = content(&scene);
                if scene.view.embed {
                    embed::outward(&mut nodes, &scene.view);
                }
                browser::dom::draw_into(id, nodes);
            }
        }));
    }

    /// Does something now and whenever the scene changes.
    pub fn follow(self, follow: fn(App, &Scene)) {
        keep(RenderEffect::new(move |_| follow(self, &self.scene.get())));
    }
}

/// An effect ends when its handle goes; these live as long as the page.
fn keep(effect: RenderEffect<()>) {
    std::mem::forget(effect);
}
