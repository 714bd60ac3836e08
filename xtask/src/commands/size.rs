//! `cargo xtask size`: what the site weighs, against its budgets.
//!
//! Figures are gzip -9, since that is what GitHub Pages serves. 1 kB is 1000 bytes.

mod measure;

use crate::project;
use measure::Site;

/// Budgets in kB.
const WASM: f64 = 600.0;
const JS: f64 = 12.0;
const CSS: f64 = 12.0;
const PAGE: f64 = 30.0;
const FIRST_DATA: f64 = 75.0;
const FIRST_VIEW: f64 = 740.0;
const LATER: f64 = 300.0;
const EVERY_RECORD: f64 = 600.0;
/// What runs in workers: spreadsheets, archives, the reader's own data.
const WORKER: f64 = 550.0;
const SINGLE_FILE: f64 = 2600.0;

/// The pages with every record, which are opened on demand only.
const EVERY_RECORD_PAGES: [&str; 2] = ["records.html", "fiches.html"];

/// One line of the table.
#[derive(Debug)]
struct Line {
    name: String,
    kb: f64,
    budget: f64,
}

impl Line {
    fn new(name: impl Into<String>, bytes: u64, budget: f64) -> Self {
        // No file of ours is so large that a float could not count it.
        #[allow(clippy::cast_precision_loss)]
        let kb = bytes as f64 / 1000.0;
        Self { name: name.into(), kb, budget }
    }

    fn is_over(&self) -> bool {
        self.kb > self.budget
    }
}

pub fn run() -> Result<(), String> {
    let lines = lines(&Site::read(&project::dist())?);
    println!("Sizes in kB of 1000 bytes, gzip -9 where nothing else is said:");
    print!("{}", table(&lines));
    let over: Vec<&str> =
        lines.iter().filter(|line| line.is_over()).map(|line| line.name.as_str()).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(format!("Over budget: {}.", over.join(", ")))
}

fn lines(site: &Site) -> Vec<Line> {
    let (wasm, js, css) = (site.app(".wasm"), site.app(".js"), site.app(".css"));
    let mut lines =
        vec![Line::new("wasm", wasm, WASM), Line::new("JS", js, JS), Line::new("CSS", css, CSS)];
    for (name, bytes) in site.pages() {
        let budget = if EVERY_RECORD_PAGES.contains(&name) { EVERY_RECORD } else { PAGE };
        lines.push(Line::new(format!("page {name}"), bytes, budget));
    }
    for (language, page) in [("en", "index.html"), ("fr", "fr.html")] {
        let first = site.data(language, "first");
        let view = site.size(page) + css + js + wasm + site.size("data/newest.json") + first;
        lines.push(Line::new(format!("first-view data, {language}"), first, FIRST_DATA));
        lines.push(Line::new(format!("first view in all, {language}"), view, FIRST_VIEW));
        lines.push(Line::new(format!("later, {language}"), site.data(language, "rest"), LATER));
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
            let verdict = if line.is_over() { "OVER" } else { "ok" };
            format!("{:<width$}  {:>7.1}  {:>5.0}  {verdict}\n", line.name, line.kb, line.budget)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_aligned_and_says_what_is_over() {
        let lines = [Line::new("wasm", 149_990, 150.0), Line::new("CSS", 10_100, 10.0)];
        assert_eq!(table(&lines), "wasm    150.0    150  ok\nCSS      10.1     10  OVER\n");
    }
}
