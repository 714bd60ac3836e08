//! Search: words and quoted phrases, every one of which must match.

use super::bits::Bits;
use super::filter::Pool;
use super::fold::{Folded, fold};
use super::order::sorted_by_key;
use crate::dataset::Dataset;

/// From this many characters on, a word matches inside words too
/// ("security" finds "cybersecurity"); shorter ones only at their start.
const INSIDE_FROM: usize = 4;

/// A parsed search: every needle must match.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Search {
    needles: Vec<Needle>,
}

/// What one word or phrase of the search stands for; any form will do.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Needle {
    /// Folded. The first is as typed, others are expansions of it.
    forms: Vec<String>,
}

impl Search {
    /// Reads what the reader typed. Words are separated by spaces; a phrase
    /// stands in any kind of quotation marks, and a missing closing one is
    /// read as standing at the end. Known abbreviations also find their name.
    pub fn parse(typed: &str, data: &Dataset<String>) -> Search {
        let folded = fold(typed);
        let mut needles = Vec::new();
        for (n, piece) in folded.split('"').enumerate() {
            let in_quotes = n % 2 == 1;
            let words: Vec<&str> = piece.split_whitespace().collect();
            if in_quotes && !words.is_empty() {
                needles.push(Needle { forms: vec![words.join(" ")] });
            } else {
                needles.extend(words.iter().map(|word| Needle::new(word, data)));
            }
        }
        Search { needles }
    }

    pub fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// The records in which every needle is found.
    pub fn run(&self, pool: &dyn Pool) -> Bits {
        let mut found = Bits::all(pool.len());
        for needle in &self.needles {
            let mut holding = Bits::none(pool.len());
            for form in &needle.forms {
                holding.or(&pool.holding(form, !matches_inside(form)));
            }
            found.and(&holding);
        }
        found
    }

    /// Each word or phrase with the forms that will do, all folded: as typed
    /// first, then what it stands for.
    pub fn forms(&self) -> impl Iterator<Item = &[String]> {
        self.needles.iter().map(|needle| needle.forms.as_slice())
    }

    /// Whether one form is in a folded text.
    pub fn holds(folded: &str, form: &str) -> bool {
        find_form(form, folded, 0).is_some()
    }

    /// Whether every needle is in the folded text.
    pub fn matches(&self, folded: &str) -> bool {
        self.needles.iter().all(|needle| needle.find(folded, 0).is_some())
    }

    /// How many needles are in the folded text.
    pub fn matched(&self, folded: &str) -> usize {
        self.needles.iter().filter(|needle| needle.find(folded, 0).is_some()).count()
    }

    /// The byte ranges of `text` to highlight: sorted, apart from each other.
    pub fn highlights(&self, text: &str) -> Vec<(usize, usize)> {
        if self.is_empty() {
            return Vec::new();
        }
        let folded = Folded::new(text);
        let mut found = Vec::new();
        for needle in &self.needles {
            let mut from = 0;
            while let Some((start, end)) = needle.find(&folded.text, from) {
                found.push(folded.original(start, end));
                from = end;
            }
        }
        let found = sorted_by_key(found, |range| *range);
        let mut merged: Vec<(usize, usize)> = Vec::new();
        for (start, end) in found {
            match merged.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => merged.push((start, end)),
            }
        }
        merged
    }
}

impl Needle {
    fn new(word: &str, data: &Dataset<String>) -> Needle {
        let mut forms = vec![word.to_owned()];
        let mut add = |form: &str| {
            let form = fold(form);
            if !forms.contains(&form) {
                forms.push(form);
            }
        };
        for body in &data.bodies {
            if body.abbr.as_deref().is_some_and(|abbr| is_abbreviation(abbr, word)) {
                add(&body.name.en);
                add(&body.name.fr);
            }
        }
        for short in &data.abbreviations {
            if fold(&short.en) != word && fold(&short.fr) != word {
                continue;
            }
            add(&short.en);
            add(&short.fr);
            let bodies = data.bodies.iter().filter(|body| body.id == short.of);
            let instruments = data.instruments.iter().filter(|item| item.id == short.of);
            for name in bodies.map(|body| &body.name).chain(instruments.map(|item| &item.title)) {
                add(&name.en);
                add(&name.fr);
            }
        }
        Needle { forms }
    }

    /// The first match at or after `from`, over all forms.
    fn find(&self, folded: &str, from: usize) -> Option<(usize, usize)> {
        let found = self.forms.iter().filter_map(|form| find_form(form, folded, from));
        found.min()
    }
}

/// `DHS` is an abbreviation in "DHS" and in "DHS (NCCIC)".
fn is_abbreviation(abbr: &str, word: &str) -> bool {
    fold(abbr).split(|c: char| !c.is_alphanumeric()).any(|part| part == word) && word.len() > 1
}

fn matches_inside(form: &str) -> bool {
    form.chars().count() >= INSIDE_FROM
}

fn find_form(form: &str, folded: &str, from: usize) -> Option<(usize, usize)> {
    let inside = matches_inside(form);
    let mut at = from;
    while let Some(offset) = folded.get(at..)?.find(form) {
        let start = at + offset;
        let before = folded[..start].chars().next_back();
        if inside || !before.is_some_and(char::is_alphanumeric) {
            return Some((start, start + form.len()));
        }
        at = start + form.chars().next().map_or(1, char::len_utf8);
    }
    None
}
