//! What several test files share.

pub mod broken;
pub mod cited;
pub mod language;
pub mod literals;
pub mod timelines;

use parallel49_core::dataset::check::Problem;
use parallel49_core::dataset::files::read_dataset;
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, FILES, Lang, folder};
use parallel49_core::find::ranked;
use parallel49_core::link::parse;
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::catalogue::Catalogue;
use parallel49_core::query::filter::run_over;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Index, Screen, View};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// The repository.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("the core lies in the repository")
}

pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn folder_text(folder: &Path, file: &str) -> Result<String, String> {
    fs::read_to_string(folder.join(format!("{file}.json"))).map_err(|fault| fault.to_string())
}

/// The dataset of the project.
pub fn data() -> &'static Dataset {
    static DATA: LazyLock<Dataset> = LazyLock::new(|| {
        folder::records(&root().join("public/data")).unwrap_or_else(|fault| panic!("{fault}"))
    });
    &DATA
}

/// The dataset of the project in one language, indexed.
pub fn index(lang: Lang) -> &'static Index {
    static EN: LazyLock<Index> = LazyLock::new(|| indexed(data(), Lang::En));
    static FR: LazyLock<Index> = LazyLock::new(|| indexed(data(), Lang::Fr));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

/// Every record of the project's dataset in one language.
pub fn catalogue(lang: Lang) -> &'static Catalogue {
    static EN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(index(Lang::En), Lang::En));
    static FR: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(index(Lang::Fr), Lang::Fr));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

/// A page of the project's data in the language of a view.
pub fn page(view: &View) -> Page {
    static LOADED: LazyLock<[Arc<Loaded>; 2]> =
        LazyLock::new(|| Lang::ALL.map(|lang| Arc::new(Loaded::new(indexed(data(), lang), lang))));
    let lang = view.lang.unwrap_or_default();
    let loaded = LOADED.iter().find(|loaded| loaded.lang == lang).expect("both languages");
    Page::new(Arc::clone(loaded), view)
}

/// A page of any dataset, by the query of its link.
pub fn page_of(data: &Dataset, lang: Lang, query: &str) -> Page {
    let view = View { lang: Some(lang), ..parse(query).0 };
    Page::new(Arc::new(Loaded::new(indexed(data, lang), lang)), &view)
}

/// The records of every kind that a search finds, the best first.
pub fn find_all(typed: &str, lang: Lang) -> Vec<Found> {
    let (catalogue, index) = (catalogue(lang), index(lang));
    let view = view(|view| {
        view.screen = Screen::Records;
        view.q = typed.to_owned();
    });
    let everything = catalogue.eligible(Screen::Records);
    let hits = run_over(&(catalogue, index), &everything, &view);
    let ranked = ranked(index, catalogue, lang, &hits.search, hits.shown.iter().collect());
    ranked.into_iter().map(|n| catalogue.records[n]).collect()
}

pub fn indexed(data: &Dataset, lang: Lang) -> Index {
    Index::new(localise(data, lang).expect("a read dataset localises"), true)
}

/// Files of a dataset as JSON, to be broken on purpose.
pub type Files = BTreeMap<&'static str, Value>;

/// The files of the small made-up dataset of two other parties.
pub fn tiny_files() -> Files {
    let folder: PathBuf = root().join("tests/fixtures/tiny");
    let read = |file: &'static str| {
        let text = folder_text(&folder, file).expect("the fixture is there");
        (file, serde_json::from_str(&text).expect("the fixture is JSON"))
    };
    FILES.into_iter().map(read).collect()
}

pub fn read(files: &Files) -> Result<Dataset, Vec<Problem>> {
    read_dataset(|file| {
        files.get(file).map(ToString::to_string).ok_or_else(|| "no such file".to_owned())
    })
}

pub fn tiny() -> Dataset {
    read(&tiny_files()).unwrap_or_else(said)
}

fn said<V>(problems: Vec<Problem>) -> V {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    panic!("the dataset is not sound:\n{}", lines.join("\n"))
}

/// A view with something changed from the bare first screen.
pub fn view(change: impl FnOnce(&mut View)) -> View {
    View::default().with(change)
}

/// Pieces that break careless code: separators, escapes whole and broken,
/// NUL, emoji, marks of direction, combining marks, ligatures.
pub const HOSTILE: &[&str] = &[
    "%",
    "+",
    "&",
    "#",
    "=",
    ",",
    "?",
    "/",
    ";",
    "\0",
    "%2",
    "%zz",
    "%C3",
    "%C3%A9",
    "%00",
    "%FF",
    "%ED%A0%80",
    " ",
    "\u{a0}",
    "\r\n",
    "\t",
    "\\",
    "\"",
    "«",
    "»",
    "“",
    "’",
    "<b>",
    "👩‍👩‍👧",
    "🇨🇦",
    "\u{200f}",
    "\u{202e}",
    "\u{feff}",
    "\u{301}",
    "é",
    "e\u{301}",
    "œ",
    "İ",
    "ß",
    "ﬁ",
    "中",
    "x",
];

/// Any text of up to `most` pieces, many of them hostile.
pub fn hostile_text(most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(HOSTILE).prop_map(str::to_owned),
        2 => any::<char>().prop_map(String::from),
        1 => "[a-zA-Z0-9 .-]{1,12}",
    ];
    proptest::collection::vec(piece, 0..=most).prop_map(|pieces| pieces.concat())
}

/// A released version of the project's data in one language, indexed.
pub fn released(version: &str, lang: Lang) -> Index {
    let data = folder::version(&root().join("public/data"), version, lang);
    Index::new(data.expect("a released version"), true)
}
