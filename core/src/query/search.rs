//! Search: words and quoted phrases, every one of which must match.

use super::bits::Bits;
use super::filter::Pool;
use super::fold::{Folded, fold};
use super::part::{cut, find};
use super::postings::Edge;
use crate::dataset::Dataset;
use itertools::Itertools;

/// From this many characters on, a word matches inside words too
/// ("security" finds "cybersecurity"); shorter ones only at their start.
const INSIDE_FROM: usize = 4;

/// A parsed search: every needle must match.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Search {
    needles: Vec<Needle>,
}

/// What one word or phrase of the search stands for; any form will do. The
/// first is as typed, others are expansions of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Needle {
    forms: Vec<Form>,
}

/// One way in which a text may say what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Folded.
    pub text: String,
    /// Where in a word it may stand.
    pub edge: Edge,
}

impl Search {
    /// Reads what the reader typed. Words are separated by spaces; a phrase
    /// stands in any kind of quotation marks, and a missing closing one is
    /// read as standing at the end. Known abbreviations also find their name.
    pub fn parse(typed: &str, data: &Dataset<String>) -> Search {
        let folded = fold(typed);
        let known = Known::new(data);
        let mut needles = Vec::new();
        for (n, piece) in folded.split('"').enumerate() {
            let in_quotes = n % 2 == 1;
            let mut words: Vec<&str> = piece.split_whitespace().collect();
            if in_quotes && !words.is_empty() {
                needles.push(Needle { forms: vec![Form::typed(words.join(" "))] });
                continue;
            }
            while !words.is_empty() {
                // Some abbreviations are of several words.
                let most = words.len().min(MOST_WORDS);
                let joined = |len: &usize| known.has(&words[..*len].join(" "));
                let len = (2..=most).rev().find(joined).unwrap_or(1);
                needles.push(known.needle(words[..len].join(" ")));
                words.drain(..len);
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
                holding.or(&pool.holding(&form.text, form.edge));
            }
            found.and(&holding);
        }
        found
    }

    /// Each word or phrase with the forms that will do, all folded: as typed
    /// first, then what it stands for.
    pub fn forms(&self) -> impl Iterator<Item = &[Form]> {
        self.needles.iter().map(|needle| needle.forms.as_slice())
    }

    /// Whether one form is in a folded text.
    pub fn holds(folded: &str, form: &Form) -> bool {
        form.find(folded, 0).is_some()
    }

    /// Whether every needle is in the folded text.
    pub fn matches(&self, folded: &str) -> bool {
        self.needles.iter().all(|needle| needle.find(folded, 0).is_some())
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
        let found = found.into_iter().sorted_by_cached_key(|range| *range).collect::<Vec<_>>();
        let mut merged: Vec<(usize, usize)> = Vec::new();
        for (start, end) in found {
            match merged.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => merged.push((start, end)),
            }
        }
        merged
    }

    /// The first match in a text with at most so many characters on each
    /// side, cut between words where it can be.
    pub fn snippet(&self, text: &str, around: usize) -> String {
        let (start, end) = self.highlights(text).first().copied().unwrap_or_default();
        let mut before = cut(text, 0, start).char_indices().rev().take(around + 1);
        let from = match before.nth(around) {
            None => 0,
            Some((at, c)) => {
                let at = at + c.len_utf8();
                cut(text, at, start).find(' ').map_or(at, |space| at + space)
            }
        };
        let to = match cut(text, end, text.len()).char_indices().nth(around) {
            None => text.len(),
            Some((at, _)) => {
                cut(text, end, end + at).rfind(' ').map_or(end + at, |space| end + space)
            }
        };
        let ellipsis = |is_cut: bool| if is_cut { "…" } else { "" };
        [ellipsis(from > 0), cut(text, from, to).trim(), ellipsis(to < text.len())].concat()
    }
}

impl Form {
    /// What the reader typed: a long word is found inside words too.
    fn typed(text: String) -> Form {
        let edge = if matches_inside(&text) { Edge::Anywhere } else { Edge::Start };
        Form { text, edge }
    }

    /// The first match at or after `from`.
    fn find(&self, folded: &str, from: usize) -> Option<(usize, usize)> {
        let mut at = from;
        while let Some(start) = find(folded, &self.text, at) {
            let end = start + self.text.len();
            if self.edge.fits(folded, start, end) {
                return Some((start, end));
            }
            at = start + self.text.chars().next().map_or(1, char::len_utf8);
        }
        None
    }

    /// The first place in a text that says it, in the text's own writing.
    pub fn said<'a>(&self, text: &'a str) -> Option<&'a str> {
        let folded = Folded::new(text);
        let (start, end) = self.find(&folded.text, 0)?;
        let (start, end) = folded.original(start, end);
        Some(cut(text, start, end))
    }
}

/// The most words that an abbreviation has.
const MOST_WORDS: usize = 4;

/// The abbreviations of a dataset, folded: each with what it stands for.
struct Known<'a> {
    data: &'a Dataset<String>,
    /// English, French, and the position in the data.
    short: Vec<(String, String, usize)>,
}

impl<'a> Known<'a> {
    fn new(data: &'a Dataset<String>) -> Known<'a> {
        let all = data.abbreviations.iter().enumerate();
        Known { data, short: all.map(|(n, item)| (fold(&item.en), fold(&item.fr), n)).collect() }
    }

    fn has(&self, words: &str) -> bool {
        self.short.iter().any(|(en, fr, _)| en == words || fr == words)
    }

    fn needle(&self, typed: String) -> Needle {
        let data = self.data;
        let mut found: Vec<Form> = Vec::new();
        let mut add = |text: &str, edge: Edge| {
            let text = fold(text);
            if text != typed && !found.iter().any(|form| form.text == text) {
                found.push(Form { text, edge });
            }
        };
        for body in &data.bodies {
            if body.abbr.as_deref().is_some_and(|abbr| is_abbreviation(abbr, &typed)) {
                add(&body.name.en, Edge::Anywhere);
                add(&body.name.fr, Edge::Anywhere);
            }
        }
        let short = self.short.iter().filter(|(en, fr, _)| *en == typed || *fr == typed);
        for (en, fr, n) in short {
            // What stands for it in the other language is no beginning of
            // another word: "FAC" is not in "facility".
            add(en, Edge::Whole);
            add(fr, Edge::Whole);
            let of = &data.abbreviations[*n].of;
            let bodies = data.bodies.iter().filter(|body| body.id == *of).map(|body| &body.name);
            let instruments = data.instruments.iter().filter(|item| item.id == *of);
            for name in bodies.chain(instruments.map(|item| &item.title)) {
                add(&name.en, Edge::Anywhere);
                add(&name.fr, Edge::Anywhere);
            }
        }
        found.insert(0, Form::typed(typed));
        Needle { forms: found }
    }
}

impl Needle {
    /// The first match at or after `from`, over all forms.
    fn find(&self, folded: &str, from: usize) -> Option<(usize, usize)> {
        self.forms.iter().filter_map(|form| form.find(folded, from)).min()
    }
}

/// `DHS` is an abbreviation in "DHS" and in "DHS (NCCIC)".
fn is_abbreviation(abbr: &str, word: &str) -> bool {
    fold(abbr).split(|c: char| !c.is_alphanumeric()).any(|part| part == word) && word.len() > 1
}

fn matches_inside(form: &str) -> bool {
    form.chars().count() >= INSIDE_FROM
}
