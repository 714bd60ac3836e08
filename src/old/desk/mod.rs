//! The desk: what readers take with them, made in a second program that is
//! loaded when the first of them asks for it, so that the app stays small.
//!
//! It is a pure function: [`answer`] takes a [`Request`] and gives an
//! [`Answer`]. `src/bin/desk.rs` runs it in a worker, `browser::desk` asks it,
//! `app::desk` does what it answers. To teach it something, add an [`Ask`].

pub mod ask;
mod cite;
pub mod embed;
mod export;
pub mod frame;
mod interface;
pub mod own;
mod pins;
pub mod report;

pub use ask::{Ask, Cited};

use crate::cite::Lasting;
use crate::dataset::bundle::{self, Rest, Unusable};
use crate::dataset::{Dataset, Day, Lang};
use crate::link;
use crate::query::{Index, Screen, View};
use crate::scene::{Loaded, Loading, Scene};
use crate::text::{taking, texts};
use std::sync::Arc;

/// What the app asks for, as texts, for they cross from program to program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// See [`Ask::parse`].
    pub ask: String,
    /// The choices made in the dialog, as a form writes them:
    /// `form=csv&mark=on`. The page's script puts them in.
    pub choices: String,
    /// The view on screen, as a query string.
    pub view: String,
    /// The absolute address of the page without a query; empty where others
    /// could not open it.
    pub page: String,
    /// The version of the data on screen.
    pub version: String,
    /// The texts that the app loaded for it: `first.json` and `rest.json` of
    /// the language on screen, or what the ask itself wants.
    pub parts: Vec<String>,
    /// The reader's own day, such as `2026-11-22`; only for access dates.
    pub today: String,
}

impl Request {
    /// The request that crossed, from the words that `app::desk` sends; what is
    /// missing is empty.
    pub fn read(words: Vec<String>, parts: Vec<String>, today: String) -> Request {
        let mut words = words.into_iter();
        let mut next = || words.next().unwrap_or_default();
        Request {
            ask: next(),
            choices: next(),
            view: next(),
            page: next(),
            version: next(),
            parts,
            today,
        }
    }

    /// One of the choices made in the dialog.
    pub fn choice(&self, name: &str) -> Option<String> {
        link::pairs(&self.choices).find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// What the desk gives back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Content of the desk's dialog, as HTML.
    Page(String),
    /// A file for the reader.
    File(File),
    /// Texts that the app itself goes on with.
    Texts(Vec<String>),
    /// Why there is nothing, in the reader's language.
    Fault(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    /// The media type.
    pub media: &'static str,
    pub bytes: Vec<u8>,
    /// What to tell the reader.
    pub said: String,
}

impl Answer {
    /// The answer as a word for its kind, texts and bytes.
    pub fn into_parts(self) -> (&'static str, Vec<String>, Vec<u8>) {
        match self {
            Answer::Page(html) => ("page", vec![html], Vec::new()),
            Answer::File(file) => {
                ("file", vec![file.name, file.media.to_owned(), file.said], file.bytes)
            }
            Answer::Texts(texts) => ("texts", texts, Vec::new()),
            Answer::Fault(text) => ("fault", vec![text], Vec::new()),
        }
    }
}

/// Does what is asked.
pub fn answer(request: &Request) -> Answer {
    let view = link::parse(&request.view).0;
    let lang = view.lang.unwrap_or_default();
    let done = match Ask::parse(&request.ask) {
        Some(Ask::Cite(cited)) => {
            scene(request, view).and_then(|scene| cite::page(&scene, request, &cited))
        }
        Some(Ask::CiteFile(format, cited)) => {
            scene(request, view).and_then(|scene| cite::file(&scene, request, format, &cited))
        }
        Some(Ask::Embed) => scene(request, view).map(|scene| Answer::Page(embed::page(&scene))),
        Some(Ask::Report) => {
            scene(request, view).and_then(|scene| report::page(&scene, request)).map(Answer::Page)
        }
        Some(Ask::Pins(word)) => {
            scene(request, view).map(|scene| pins::list(&scene, request, &word))
        }
        Some(Ask::PinsText) => scene(request, view).map(|scene| pins::text(&scene, request)),
        Some(Ask::PinsFile) => scene(request, view).map(|scene| pins::file(&scene, request)),
        Some(Ask::Interface) => Ok(interface::page(request, lang)),
        Some(Ask::Own) => Ok(own::page(request, lang)),
        Some(Ask::OwnRead) => own::read(request, lang),
        Some(Ask::Export) => scene(request, view).map(|scene| export::page(&scene)),
        Some(Ask::ExportFile) => {
            scene(request, view).and_then(|scene| export::file(&scene, request))
        }
        // An app of another build asked.
        None => Err(taking(lang).unknown.to_owned()),
    };
    done.unwrap_or_else(Answer::Fault)
}

/// The scene that is on screen, from the texts it was made of.
fn scene(request: &Request, view: View) -> Result<Scene, String> {
    let lang = view.lang.unwrap_or_default();
    let index = index(request, lang).map_err(|why| (texts(lang).load_unusable)(&why).to_owned())?;
    let mut scene = Scene::new(view, Vec::new());
    scene.page = Some(request.page.clone());
    scene.loaded = Some(Arc::new(Loaded::new(index)));
    scene.loading = Loading::Done;
    scene.settle();
    Ok(scene)
}

fn index(request: &Request, lang: Lang) -> Result<Index, Unusable> {
    let [first, rest] = request.parts.as_slice() else {
        return Err(Unusable::Unreadable("two parts are needed".into()));
    };
    let first: Dataset<String> = bundle::unpack(bundle::read_part(first, &request.version, lang)?)?;
    let rest: Rest<String> = bundle::read_part(rest, &request.version, lang)?;
    Ok(Index::new(bundle::complete(first, rest)?, true))
}

/// Where a view is shown for ever: see [`lasting_view`].
fn permanent(scene: &Scene, request: &Request, view: &View) -> Lasting {
    Lasting::of(&request.page, &lasting_view(scene, request, view))
}

/// The view with its language and the data's version.
fn lasting_view(scene: &Scene, request: &Request, view: &View) -> View {
    view.with(|view| {
        view.lang = Some(scene.lang());
        view.data = Some(request.version.clone());
    })
}

/// The view on screen as others are to see it: without the record over it, and
/// without what the reader has pinned, unless the view is that list.
fn on_screen(scene: &Scene) -> View {
    scene.settled.with(|view| {
        view.id = None;
        leave_pins(view);
    })
}

/// Takes out what the reader has pinned, unless the view is that list.
fn leave_pins(view: &mut View) {
    if view.screen != Screen::Pins {
        view.pins.clear();
    }
}

fn today(request: &Request) -> Option<Day> {
    Day::parse(&request.today)
}
