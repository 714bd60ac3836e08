//! The tables of queries in `tests/fixtures`, and how the search does on them. Shared by the
//! test and the example that prints it.

// Each uses a part of it.
#![allow(dead_code)]

use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, Lang};
use parallel49_core::find::everything;
use parallel49_core::page::Loaded;
use parallel49_core::query::Index;
use parallel49_core::query::catalogue::Thing;
use parallel49_core::query::search::Search;
use parallel49_core::screens::record::model::id_of;
use std::fs;
use std::path::{Path, PathBuf};

/// What a query must find.
pub struct Expected {
    pub query: String,
    pub lang: Lang,
    /// Within how many places.
    pub within: usize,
    pub ids: Vec<String>,
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A table: query, language, within how many places, ids with commas between; `#` begins a
/// remark.
pub fn table(file: &str) -> Vec<Expected> {
    let path = root().join("tests/fixtures").join(file);
    let text = fs::read_to_string(&path).expect("the table is there");
    let rows = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [query, lang, within, ids] = cells.as_slice() else { panic!("four cells: {line}") };
        Expected {
            query: (*query).to_owned(),
            lang: Lang::parse(lang).expect("a language"),
            within: within.trim().parse().expect("a number of places"),
            ids: ids.split(',').map(|id| id.trim().to_owned()).collect(),
        }
    };
    rows.map(row).collect()
}

/// The data of a folder in one language, as it is: the validator has tests of its own.
pub fn load(folder: &Path, lang: Lang) -> Loaded {
    let mut data = serde_json::Map::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let text = fs::read_to_string(&path).expect("it reads");
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            data.insert(name.to_owned(), serde_json::from_str(&text).expect("it is JSON"));
        }
    }
    let data: Dataset = serde_json::from_value(data.into()).expect("it is a dataset");
    Loaded::new(Index::new(localise(&data, lang).expect("it localises"), true), lang)
}

/// The ids of what a query finds, the best first.
pub fn found(loaded: &Loaded, query: &str) -> Vec<String> {
    let (index, catalogue) = (&loaded.index, loaded.catalogue());
    let (search, _) = Search::understand(query, &(catalogue, index), true);
    let things = everything(index, catalogue, loaded.lang, &search);
    things.iter().map(|scored| id(index, scored.thing).to_owned()).collect()
}

pub fn id(index: &Index, thing: Thing) -> &str {
    match thing {
        Thing::Record(found) => id_of(index, found),
        Thing::Theme(n) => &index.data.themes[n].id,
        Thing::Story(n) => &index.data.stories[n].id,
        Thing::Term(n) => &index.data.terms[n].id,
    }
}

/// The place of each expected id that the data has, from 1; `None` where it is not found.
pub fn places(loaded: &Loaded, expected: &Expected) -> Vec<(String, Option<usize>)> {
    let (index, catalogue) = (&loaded.index, loaded.catalogue());
    let known: Vec<&str> = catalogue.things(index).map(|thing| id(index, thing)).collect();
    let found = found(loaded, &expected.query);
    let ids = expected.ids.iter().filter(|id| known.contains(&id.as_str()));
    ids.map(|id| (id.clone(), found.iter().position(|other| other == id).map(|at| at + 1)))
        .collect()
}

/// The reciprocal of the best place.
pub fn reciprocal(places: &[(String, Option<usize>)]) -> f64 {
    let best = places.iter().filter_map(|(_, place)| *place).min();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand places")]
    best.map_or(0.0, |place| 1.0 / place as f64)
}
