//! How well the search finds what the tables of queries expect, and how fast:
//! `cargo run -p parallel49-core --example search_quality [FOLDER]`, or with a query in quotes
//! and a language after the folder to see what it finds.

#![allow(clippy::expect_used)]

#[path = "../tests/ranking/mod.rs"]
mod ranking;

use parallel49_core::dataset::Lang;
use parallel49_core::find::everything;
use parallel49_core::page::Loaded;
use parallel49_core::query::Index;
use parallel49_core::query::catalogue::Catalogue;
use parallel49_core::query::search::Search;
use std::cell::OnceCell;
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().map_or_else(|| ranking::root().join("public/data"), PathBuf::from);
    let loaded = Lang::ALL.map(|lang| ranking::load(&folder, lang));
    let in_lang = |lang: Lang| &loaded[usize::from(lang == Lang::Fr)];
    if let Some(query) = args.next() {
        let lang = args.next().and_then(|lang| Lang::parse(&lang)).unwrap_or_default();
        return show(in_lang(lang), &query);
    }
    for loaded in &loaded {
        let times = (0..RUNS).map(|_| building(loaded));
        let [catalogue, glossary, index] = times.reduce(shorter).unwrap_or_default();
        let words = loaded.catalogue().postings(&loaded.index).vocabulary().len();
        println!(
            "{}: catalogue {catalogue:.1?}, glossary {glossary:.1?}, index {index:.1?}, {words} words",
            loaded.lang.code(),
        );
    }
    for file in ["queries.tsv", "queries-blind.tsv"] {
        if !ranking::root().join("tests/fixtures").join(file).exists() {
            continue;
        }
        let (mut sum, mut count, mut missed) = (0.0, 0, 0);
        let mut times = Vec::new();
        for expected in ranking::table(file) {
            let loaded = in_lang(expected.lang);
            let places = ranking::places(loaded, &expected);
            times.push((asking(loaded, &expected.query), expected.query.clone()));
            if places.is_empty() {
                continue;
            }
            count += 1;
            sum += ranking::reciprocal(&places);
            let late = places
                .iter()
                .filter(|(_, place)| place.is_none_or(|place| place > expected.within));
            for (id, place) in late {
                missed += 1;
                let place = place.map_or("nowhere".to_owned(), |place| place.to_string());
                println!(
                    "  {:?} ({}): {id} at {place}, not within {}",
                    expected.query,
                    expected.lang.code(),
                    expected.within
                );
            }
        }
        times.sort();
        let worst = times.last().cloned().unwrap_or_default();
        println!(
            "{file}: {count} queries, mean reciprocal rank {:.3}, {missed} expectations missed",
            sum / f64::from(count)
        );
        println!(
            "  slowest {:.1?} for {:?}, middle {:.1?}",
            worst.0,
            worst.1,
            times[times.len() / 2].0
        );
    }
}

/// How often each thing is timed: the machine does other things too, and the shortest counts.
const RUNS: usize = 5;

/// How long it takes to get ready: what the lists need, what names stand for, the index.
fn building(loaded: &Loaded) -> [Duration; 3] {
    let index = Index::new(loaded.index.data.clone(), true);
    let timed = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let catalogue = OnceCell::new();
    [
        timed(&|| {
            catalogue.get_or_init(|| Catalogue::new(&index, loaded.lang));
        }),
        timed(&|| {
            index.glossary();
        }),
        timed(&|| {
            catalogue.get_or_init(|| Catalogue::new(&index, loaded.lang)).postings(&index);
        }),
    ]
}

fn shorter(a: [Duration; 3], b: [Duration; 3]) -> [Duration; 3] {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].min(b[2])]
}

/// How long an answer takes that was not asked for before.
fn asking(loaded: &Loaded, query: &str) -> Duration {
    let times = (0..RUNS).map(|_| {
        loaded.catalogue().postings(&loaded.index).forget();
        let start = Instant::now();
        ranking::found(loaded, query);
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn show(loaded: &Loaded, query: &str) {
    let (index, catalogue) = (&loaded.index, loaded.catalogue());
    let (search, _) = Search::understand(query, &(catalogue, index), true);
    for needle in &search.needles {
        let forms: Vec<String> =
            needle.forms.iter().map(|form| format!("{} {:?}", form.text(), form.level)).collect();
        println!("{} = {} | apart {}", needle.typed, forms.join(", "), needle.apart.len());
    }
    println!(
        "corrected {:?}, dropped {:?}, language {:?}",
        search.corrected, search.dropped, search.lang
    );
    let found = everything(index, catalogue, loaded.lang, &search);
    println!("{} found{}", found.len(), if search.is_partly { ", partly" } else { "" });
    for scored in found.iter().take(15) {
        println!("{:4} {}", scored.points, ranking::id(index, scored.thing));
    }
}
