//! Bad input of every kind, as much as fits into some minutes: `cargo xtask fuzz --minutes N`.
//! What breaks is printed with the input that broke it, and the program ends; what was found
//! becomes a test.

#![allow(clippy::expect_used)]

#[path = "../tests/ranking/mod.rs"]
mod ranking;

use fastrand::Rng;
use parallel49_core::dataset::{Date, Day, Lang};
use parallel49_core::find::{everything, suggest};
use parallel49_core::link;
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::search::Search;
use parallel49_core::screens::in_force::typed;
use parallel49_core::screens::pins::markdown;
use parallel49_core::task::{Outcome, Task, run};
use std::cell::RefCell;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs};

/// Signs that mean something to one of the readers.
const SIGNS: [&str; 24] = [
    "%", "%2", "%2C", "%252C", "&", "&amp;", "=", "?", "+", ",", "#", "\"", "«\u{a0}", "’",
    "\u{0}", "\u{202e}", "\u{fffd}", "é", "🇨🇦", "-", "/", "9999", "<mark>", "\\",
];

/// The files of the dataset.
const KINDS: [&str; 19] = [
    "abbreviations",
    "assessments",
    "bodies",
    "coverage",
    "eras",
    "events",
    "findings",
    "instruments",
    "meta",
    "parties",
    "plans",
    "positions",
    "provisions",
    "relations",
    "rules",
    "sources",
    "stories",
    "terms",
    "themes",
];

thread_local! {
    /// What is being read, for when it breaks.
    static INPUT: RefCell<String> = RefCell::default();
}

/// Does something with an input that is printed if it breaks.
fn with_input<T>(kind: &str, input: &str, act: impl FnOnce(&str) -> T) -> T {
    INPUT.with_borrow_mut(|now| {
        now.clear();
        now.push_str(kind);
        now.push_str(": ");
        now.push_str(input);
    });
    act(input)
}

/// A text with some of it taken away, doubled, exchanged or put in.
fn changed(rng: &mut Rng, text: &str, others: &[String]) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    for _ in 0..rng.usize(1..=4) {
        let at = rng.usize(0..=signs.len());
        let end = (at + rng.usize(0..12)).min(signs.len());
        match rng.u8(0..6) {
            0 => drop(signs.drain(at..end)),
            1 => {
                let part: Vec<char> = signs[at..end].to_vec();
                signs.splice(at..at, part);
            }
            2 => drop(signs.splice(at..end, rng.choice(SIGNS).unwrap_or("%").chars())),
            3 => signs.truncate(at),
            4 => {
                let other: Vec<char> =
                    rng.choice(others).map(|text| text.chars().collect()).unwrap_or_default();
                let from = rng.usize(0..=other.len());
                signs.splice(at..at, other[from..].iter().copied());
            }
            _ => signs.insert(at, rng.char(..)),
        }
    }
    signs.into_iter().take(5000).collect()
}

/// A dataset in one file with bytes of it changed, or a part of it built wrongly.
fn broken_dataset(rng: &mut Rng, whole: &str) -> String {
    let cut = |rng: &mut Rng| {
        let mut at = rng.usize(0..whole.len());
        while !whole.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let at = cut(rng);
    let values =
        ["null", "-1", "1e999", "\"\"", "[]", "{}", "true", "99999999999999999999", "\"é\""];
    match rng.u8(0..5) {
        0 => whole[..at].to_owned(),
        1 => {
            let depth = rng.usize(1..4000);
            ["[".repeat(depth), "]".repeat(depth)].concat()
        }
        2 => {
            // A value of another kind, after some colon.
            let after = whole[at..].find(": ").map_or(at, |found| at + found + 2);
            let end = whole[after..].find([',', '\n']).map_or(whole.len(), |found| after + found);
            [&whole[..after], rng.choice(values).unwrap_or("null"), &whole[end..]].concat()
        }
        3 => {
            // A line twice: a key that stands twice, an id that stands twice.
            let end = whole[at..].find('\n').map_or(whole.len(), |found| at + found + 1);
            let line = whole[end..].find('\n').map_or("", |found| &whole[end..=end + found]);
            [&whole[..end], line, &whole[end..]].concat()
        }
        _ => {
            let other = cut(rng);
            let (from, to) = (at.min(other), at.max(other));
            [&whole[..from], &whole[to..]].concat()
        }
    }
}

/// The real dataset as one file of a reader's own.
fn in_one_file() -> String {
    let mut data = serde_json::Map::new();
    for kind in KINDS {
        let file = ranking::root().join(format!("public/data/{kind}.json"));
        let text = fs::read_to_string(file).expect("it is there");
        data.insert(kind.to_owned(), serde_json::from_str(&text).expect("it is JSON"));
    }
    serde_json::to_string_pretty(&data).expect("it is JSON")
}

/// A link is read, settled, written and read again as the same view.
fn read_link(query: &str, loaded: &Arc<Loaded>) {
    let (view, _) = link::parse(query);
    let written = link::format(&view);
    let (again, unread) = link::parse(&written);
    assert!(again == view && unread.is_empty(), "read again it is another view: {written}");
    let (settled, _) = link::settle(&view, &loaded.index);
    assert!(link::settle(&settled, &loaded.index).0 == settled, "settled twice it is another view");
}

fn main() {
    let minutes: f64 = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1.0);
    let seed =
        env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or_else(|| fastrand::u64(..));
    println!("seed {seed}, {minutes} minutes");
    std::panic::set_hook(Box::new(|fault| {
        INPUT.with_borrow(|input| eprintln!("BROKEN by {input:?}\n{fault}"));
    }));
    let mut rng = Rng::with_seed(seed);
    let read = |file: &str| fs::read_to_string(ranking::root().join(file)).expect("it is there");
    let links: Vec<String> = read("tests/fixtures/links.txt").lines().map(str::to_owned).collect();
    let queries: Vec<String> =
        ranking::table("queries.tsv").into_iter().map(|expected| expected.query).collect();
    let loaded =
        Lang::ALL.map(|lang| Arc::new(ranking::load(&ranking::root().join("public/data"), lang)));
    let example = read("public/data/example.json");
    let real = in_one_file();
    let end = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
    let mut done = [("links", 0u64), ("pages", 0), ("searches", 0), ("dates", 0), ("datasets", 0)];
    while Instant::now() < end {
        let loaded = &loaded[rng.usize(0..loaded.len())];
        for _ in 0..400 {
            let seed = rng.choice(&links).cloned().unwrap_or_default();
            let query = changed(&mut rng, &seed, &links);
            with_input("link", &query, |query| read_link(query, loaded));
            done[0].1 += 1;
        }
        for _ in 0..4 {
            let seed = rng.choice(&links).cloned().unwrap_or_default();
            let query = changed(&mut rng, &seed, &links);
            with_input("page", &query, |query| {
                let page = Page::new(Arc::clone(loaded), &link::parse(query).0);
                page.title(page.view.id.as_deref()).len() + page.announcement().len()
            });
            let note = changed(&mut rng, &seed, &queries);
            with_input("pins and a note", &format!("{query} {note}"), |_| {
                let page = Page::new(Arc::clone(loaded), &link::parse(&query).0);
                let notes: Vec<(String, String)> =
                    page.view.pins.iter().map(|pin| (pin.to_owned(), note.clone())).collect();
                markdown::text(&page.ctx(), "", &notes).len()
            });
            done[1].1 += 1;
        }
        for _ in 0..4 {
            let seed = rng.choice(&queries).cloned().unwrap_or_default();
            let query = changed(&mut rng, &seed, &queries);
            with_input("search", &query, |query| {
                let catalogue = loaded.catalogue();
                let (search, _) = Search::understand(query, &(catalogue, &loaded.index), true);
                let page = Page::new(Arc::clone(loaded), &link::parse("").0);
                suggest(&page.ctx(), catalogue, query).len()
                    + everything(&loaded.index, catalogue, loaded.lang, &search).len()
            });
            done[2].1 += 1;
        }
        let days = [
            "2012-10-26",
            "26 octobre 2012",
            "October 26, 2012",
            "26/10/2012",
            "mar. 1er mars 2018",
        ]
        .map(str::to_owned);
        for _ in 0..400 {
            let seed = rng.choice(&days).cloned().unwrap_or_default();
            let text = changed(&mut rng, &seed, &days);
            with_input("date", &text, |text| {
                for lang in [Lang::En, Lang::Fr] {
                    let day = typed::read(text, lang).ok().map(|read| read.day);
                    assert!(
                        day.is_none_or(|day| Day::parse(&day.to_string()) == Some(day)),
                        "{day:?}"
                    );
                }
                let date = Date::parse(text);
                assert!(
                    date.is_none_or(|date| Date::parse(&date.to_string()) == Some(date)),
                    "{date:?}"
                );
            });
            done[3].1 += 1;
        }
        for n in 0..4 {
            // The real dataset is a hundred times the example.
            let is_real = n == 0 && rng.u8(..) == 0;
            let text = broken_dataset(&mut rng, if is_real { &real } else { &example });
            let shown: String = text.chars().take(3000).collect();
            with_input("dataset", &shown, |_| {
                let task = Task::Check { text, version: "own:f.json".into(), lang: Lang::Fr };
                assert!(
                    !matches!(run(&task), Outcome::Written(_) | Outcome::Failed(_)),
                    "no verdict"
                );
            });
            done[4].1 += 1;
        }
    }
    for (kind, number) in done {
        println!("{number} {kind}");
    }
}
