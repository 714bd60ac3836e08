//! `cargo xtask size`: what the site weighs, against its budgets.
//!
//! Figures are gzip -9, since that is what GitHub Pages serves. 1 kB is 1000 bytes.

mod measure;

use crate::project;
use measure::Site;

/// What a part may weigh, in kB: what it is meant to, and where the tests fail. Where the second
/// is higher, the first is not met yet (see ARCHITECTURE.md), and it must not become worse.
#[derive(Clone, Copy, Debug)]
struct Limit {
    budget: f64,
    ceiling: f64,
}

const fn of(budget: f64) -> Limit {
    Limit { budget, ceiling: budget }
}

const fn for_now(budget: f64, ceiling: f64) -> Limit {
    Limit { budget, ceiling }
}

const WASM: Limit = of(600.0);
/// What comes later with it. The design reckons with one program for all screens.
const WHOLE_WASM: Limit = for_now(600.0, 932.0);
const JS: Limit = for_now(12.5, 14.0);
const CSS: Limit = for_now(12.0, 19.5);
const PAGE: Limit = of(30.0);
/// The app's own pages have the styles in them.
const APP_PAGE: Limit = for_now(42.0, 45.0);
const FIRST_DATA: Limit = for_now(75.0, 108.0);
// The answers to themes are 10 of it: they save a link to a theme the wait for all the rest.
const FIRST_VIEW: Limit = of(740.0);
const LATER: Limit = for_now(300.0, 350.0);
/// The pages that are opened on demand only; those of changes hold every pair of versions.
const WHOLE_PAGE: Limit = for_now(600.0, 990.0);
/// What runs in workers: spreadsheets, archives, the reader's own data.
const WORKER: Limit = of(550.0);
const SINGLE_FILE: Limit = for_now(2600.0, 3250.0);

/// The pages of the app, in English and in French.
const APP_PAGES: [&str; 2] = ["index.html", "fr.html"];
/// The pages with every record, and with every change of one.
const WHOLE_PAGES: [&str; 4] = ["records.html", "fiches.html", "changes.html", "changements.html"];

/// One line of the table.
#[derive(Debug)]
struct Line {
    name: String,
    kb: f64,
    limit: Limit,
}

impl Line {
    fn new(name: impl Into<String>, bytes: u64, limit: Limit) -> Self {
        // No file of ours is so large that a float could not count it.
        #[allow(clippy::cast_precision_loss)]
        let kb = bytes as f64 / 1000.0;
        Self { name: name.into(), kb, limit }
    }

    fn is_over(&self) -> bool {
        self.kb > self.limit.ceiling
    }

    fn verdict(&self) -> &'static str {
        match self.kb {
            kb if kb > self.limit.ceiling => "OVER",
            kb if kb > self.limit.budget => "over the budget, below the ceiling",
            _ => "ok",
        }
    }
}

pub fn run() -> Result<(), String> {
    let lines = lines(&Site::read(&project::dist())?);
    println!("kB of 1000 bytes, gzip -9 where nothing else is said; budget, ceiling:");
    print!("{}", table(&lines));
    let over: Vec<&str> =
        lines.iter().filter(|line| line.is_over()).map(|line| line.name.as_str()).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(format!("Over the ceiling: {}.", over.join(", ")))
}

fn lines(site: &Site) -> Vec<Line> {
    let ([wasm, wasm_later], js, css) = (site.parts(), site.scripts(), site.styles());
    let mut lines = vec![
        Line::new("wasm of the first page", wasm, WASM),
        Line::new("wasm in all", wasm + wasm_later, WHOLE_WASM),
        Line::new("JS", js, JS),
        Line::new("CSS", css, CSS),
    ];
    for (name, bytes) in site.pages() {
        let limit = match name {
            name if APP_PAGES.contains(&name) => APP_PAGE,
            name if WHOLE_PAGES.contains(&name) => WHOLE_PAGE,
            _ => PAGE,
        };
        lines.push(Line::new(format!("page {name}"), bytes, limit));
    }
    for (language, page) in ["en", "fr"].into_iter().zip(APP_PAGES) {
        let first = site.data(language, "first");
        let view = site.size(page) + js + wasm + site.size("data/newest.json") + first;
        lines.push(Line::new(format!("first-view data, {language}"), first, FIRST_DATA));
        lines.push(Line::new(format!("first view in all, {language}"), view, FIRST_VIEW));
        lines.push(Line::new(
            format!("later data, {language}"),
            site.data(language, "rest"),
            LATER,
        ));
    }
    lines.push(Line::new("workers, when asked for", site.workers(), WORKER));
    lines.push(Line::new("single file, on disk", site.single_file(), SINGLE_FILE));
    lines
}

fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or(0);
    lines
        .iter()
        .map(|line| {
            let Limit { budget, ceiling } = line.limit;
            let (name, kb, verdict) = (&line.name, line.kb, line.verdict());
            format!("{name:<width$}  {kb:>7.1}  {budget:>5.0}  {ceiling:>5.0}  {verdict}\n")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_aligned_and_says_what_is_over() {
        let lines = [
            Line::new("wasm", 149_990, of(150.0)),
            Line::new("CSS", 10_100, for_now(10.0, 11.0)),
            Line::new("JS", 11_100, for_now(10.0, 11.0)),
        ];
        assert_eq!(
            table(&lines),
            "wasm    150.0    150    150  ok\n\
             CSS      10.1     10     11  over the budget, below the ceiling\n\
             JS       11.1     10     11  OVER\n"
        );
    }
}
