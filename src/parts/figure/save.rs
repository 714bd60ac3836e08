//! Saving a figure as it stands on screen.

use crate::browser::address::of_view;
use crate::browser::{document, figure, save};
use crate::state::{use_page, use_site, use_texts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::export::figure::{Origin, Part, Picture, file_name, svg};
use parallel49_core::export::table_picture;
use parallel49_core::page::Page;
use web_sys::Element;

/// What a figure is called in its file, and what it shows in words.
pub struct Saved {
    pub title: String,
    pub desc: String,
}

/// A figure that can be saved.
#[derive(Clone, Copy)]
pub struct SavedFigure {
    /// The element that holds it and its legend, by its id.
    pub root: &'static str,
    /// For the name of the file.
    pub name: &'static str,
    pub about: fn(&Page) -> Option<Saved>,
}

impl SavedFigure {
    /// The figure on screen as an SVG file, with the file's name without its ending; `host` is the
    /// absolute address of the page, or empty.
    pub fn file(self, page: &Page, host: &str) -> Option<(String, String)> {
        let root = document().get_element_by_id(self.root)?;
        let name = file_name(self.name, &page.loaded.index.data.meta.version, page.lang());
        Some((file(page, &root, (self.about)(page)?, host), name))
    }
}

/// The buttons that save a figure; beside it they have ids, in a dialog over it none.
#[component]
pub fn SaveFigure(figure: SavedFigure, #[prop(optional)] is_in_dialog: bool) -> impl IntoView {
    let id = move |id: &'static str| (!is_in_dialog).then_some(id);
    let (page, texts, site) = (use_page(), use_texts(), use_site());
    let has_failed = RwSignal::new(false);
    let host = StoredValue::new(site.page);
    let made = move || figure.file(&*page.get_untracked()?, &host.get_value().unwrap_or_default());
    let save_svg = move |_| {
        let saved = made()
            .and_then(|(svg, name)| save::text(&svg, &format!("{name}.svg"), "image/svg+xml"));
        has_failed.set(saved.is_none());
    };
    let save_png = move |_| {
        let made = made();
        spawn_local(async move {
            let saved = match made {
                Some((svg, name)) => save::png(&svg, &format!("{name}.png")).await,
                None => None,
            };
            has_failed.try_set(saved.is_none());
        });
    };
    let texts = texts.timeline;
    view! {
        <span class="save-figure">
            <button type="button" class="quiet" id=id("save-svg") on:click=save_svg>{texts.save_svg}</button>
            <button type="button" class="quiet" id=id("save-png") on:click=save_png>{texts.save_png}</button>
            <span class="is-error" id=id("save-said") role="status">
                {move || has_failed.get().then_some(texts.save_failed)}
            </span>
        </span>
    }
}

/// The file of the figure in an element.
fn file(page: &Page, root: &Element, about: Saved, host: &str) -> String {
    let ctx = page.ctx();
    let mut parts = figure::parts(root, host);
    if parts.is_empty() {
        let drawn = table_picture::draw(&figure::table(root, host));
        parts.push(Part { heading: None, drawn });
    }
    let legend = figure::legend(root);
    let picture = Picture { title: about.title, desc: about.desc, parts, legend };
    // The address that holds this data for ever.
    let lasting = ctx.view.with(|view| {
        view.embed = false;
        view.data = view.data.take().or(Some(ctx.index.data.meta.version.clone()));
    });
    let link = match host.is_empty() {
        true => parallel49_core::link::href(&lasting),
        false => of_view(&lasting),
    };
    let source = format!("{}.", ctx.version());
    svg(&picture, Origin { name: ctx.texts.name, source: &source, link: &link, lang: ctx.lang })
}
