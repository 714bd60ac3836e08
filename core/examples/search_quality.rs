//! How well the search finds what the tables of queries expect, and how fast:
//! `cargo run -p parallel49-core --example search_quality [FOLDER]`, or with a query in quotes
//! and a language after the folder to see what it finds.

#[path = "../tests/ranking/mod.rs"]
mod ranking;

use parallel49_core::dataset::Lang;
use parallel49_core::find::everything;
use parallel49_core::query::filter::Pool;
use parallel49_core::query::search::Search;
use std::path::PathBuf;
use std::time::Instant;

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
        let start = Instant::now();
        let (index, catalogue) = (&loaded.index, loaded.catalogue());
        let before = start.elapsed();
        index.glossary();
        let glossary = start.elapsed();
        catalogue.postings(index);
        println!(
            "{}: catalogue {before:.1?}, glossary {:.1?}, index {:.1?}, {} words",
            loaded.lang.code(),
            glossary - before,
            start.elapsed() - glossary,
            catalogue.postings(index).vocabulary().len(),
        );
    }
    for file in ["queries.tsv", "queries-blind.tsv"] {
        if !ranking::root().join("tests/fixtures").join(file).exists() {
            continue;
        }
        let (mut sum, mut count, mut missed) = (0.0, 0, 0);
        let mut times = Vec::new();
        for expected in ranking::table(file) {
            let start = Instant::now();
            let places = ranking::places(in_lang(expected.lang), &expected);
            times.push((start.elapsed(), expected.query.clone()));
            if places.is_empty() {
                continue;
            }
            count += 1;
            sum += ranking::reciprocal(&places);
            let late = places.iter().filter(|(_, place)| place.is_none_or(|place| place > expected.within));
            for (id, place) in late {
                missed += 1;
                let place = place.map_or("nowhere".to_owned(), |place| place.to_string());
                println!("  {:?} ({}): {id} at {place}, not within {}", expected.query, expected.lang.code(), expected.within);
            }
        }
        times.sort();
        let worst = times.last().cloned().unwrap_or_default();
        println!("{file}: {count} queries, mean reciprocal rank {:.3}, {missed} expectations missed", sum / f64::from(count));
        println!("  slowest {:.1?} for {:?}, middle {:.1?}", worst.0, worst.1, times[times.len() / 2].0);
    }
}

fn show(loaded: &parallel49_core::page::Loaded, query: &str) {
    let (index, catalogue) = (&loaded.index, loaded.catalogue());
    let search = Search::parse(query, &(catalogue, index).known());
    for needle in &search.needles {
        let forms: Vec<String> = needle.forms.iter().map(|form| format!("{} {:?}", form.text(), form.level)).collect();
        println!("{} = {} | apart {}", needle.typed, forms.join(", "), needle.apart.len());
    }
    println!("corrected {:?}, dropped {:?}, language {:?}", search.corrected, search.dropped, search.lang);
    let (found, is_partly) = everything(index, catalogue, loaded.lang, &search);
    println!("{} found{}", found.len(), if is_partly { ", partly" } else { "" });
    for scored in found.iter().take(15) {
        println!("{:4} {}", scored.points, ranking::id(index, scored.thing));
    }
}
