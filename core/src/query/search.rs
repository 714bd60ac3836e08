//! Search: words and quoted phrases, every one of which must match.

use super::bits::Bits;
use super::filter::Pool;
use super::form::{Form, How, Level};
use super::part::cut;
use super::read;
use super::vocabulary::Known;
use crate::dataset::Lang;
use crate::language::fold::Folded;
use crate::language::{stems, tokens};

/// How much of the best match, in parts of one, another must say to stand beside it.
pub const ENOUGH: f64 = 0.7;

/// Less than so many records are little to find.
const LITTLE: usize = 6;

/// How much a word says that so many of so many hold: the rarer, the more.
pub fn weight(holding: usize, of: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "there are never so many records")]
    let (holding, of) = (holding as f64, of as f64);
    (1.0 + of / (1.0 + holding)).ln()
}

/// A search as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Search {
    pub needles: Vec<Needle>,
    /// Words that were read as others, each with what it was read as.
    pub corrected: Vec<(String, String)>,
    /// Words that mean nothing and were left out.
    pub dropped: Vec<String>,
    /// The language that it is in, where its words say so.
    pub lang: Option<Lang>,
    /// Whether nothing holds all of its words, and what holds most of them is found.
    pub is_partly: bool,
}

/// What one word or phrase of the search stands for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Needle {
    /// As typed, folded.
    pub typed: String,
    /// Any of them will do; the nearest first.
    pub forms: Vec<Form>,
    /// The words of a phrase that may also stand apart from each other, all of them.
    pub apart: Vec<Needle>,
}

impl Search {
    /// Reads what the reader typed. Words are separated by spaces; a phrase stands in any kind
    /// of quotation marks, and a missing closing one is read as standing at the end.
    pub fn parse(typed: &str, known: &Known<'_>) -> Search {
        read::read(typed, known, false)
    }

    /// Reads it as it finds something: where it finds little, words that nothing says are read
    /// as what was probably meant. `forgives` is for where everything is looked for: a question
    /// of several words then finds what answers most of it.
    pub fn understand(typed: &str, pool: &dyn Pool, forgives: bool) -> (Search, Bits) {
        if typed.trim().is_empty() {
            return (Search::default(), Bits::all(pool.len()));
        }
        let known = pool.known();
        let mut search = Search::parse(typed, &known);
        let mut found = search.run(pool);
        if found.count() < LITTLE {
            let other = read::read(typed, &known, true);
            if other.corrected != search.corrected {
                let more = other.run(pool);
                if more.count() > found.count() {
                    (search, found) = (other, more);
                }
            }
        }
        if forgives && found.count() == 0 && search.needles.len() > 1 {
            search.is_partly = true;
            found = search.most(pool);
        }
        (search, found)
    }

    pub fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// The records in which every needle is found.
    pub fn run(&self, pool: &dyn Pool) -> Bits {
        let mut found = Bits::all(pool.len());
        for needle in &self.needles {
            found.and(&needle.holding(&|form| pool.holding(form), pool.len()));
        }
        found
    }

    /// What holds most of a search of several words, where nothing holds all of them: words
    /// that are rare count for more.
    pub fn most(&self, pool: &dyn Pool) -> Bits {
        let len = pool.len();
        let mut said = vec![0.0_f64; len];
        for needle in &self.needles {
            let holding = needle.holding(&|form| pool.holding(form), len);
            let weight = weight(holding.count(), len);
            holding.iter().for_each(|n| said[n] += weight);
        }
        let best = said.iter().copied().fold(0.0, f64::max);
        let mut found = Bits::none(len);
        if best > 0.0 {
            let enough = (0..len).filter(|n| said[*n] >= best * ENOUGH);
            enough.for_each(|n| found.insert(n));
        }
        found
    }

    /// Whether every needle is in the folded text.
    pub fn matches(&self, folded: &str) -> bool {
        let words = tokens::ranges(folded);
        self.needles.iter().all(|needle| needle.is_in(folded, &words))
    }

    /// The byte ranges of `text` to highlight: sorted, apart from each other.
    pub fn highlights(&self, text: &str) -> Vec<(usize, usize)> {
        if self.is_empty() {
            return Vec::new();
        }
        let folded = Folded::new(text);
        let words = tokens::ranges(&folded.text);
        let mut found: Vec<(usize, usize)> = Vec::new();
        for form in self.needles.iter().flat_map(Needle::all_forms) {
            let places = form.places(&folded.text, &words);
            found.extend(
                places.filter(|(from, to)| from < to).map(|(from, to)| folded.original(from, to)),
            );
        }
        found.sort_unstable();
        let mut merged: Vec<(usize, usize)> = Vec::new();
        for (start, end) in found {
            match merged.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => merged.push((start, end)),
            }
        }
        merged
    }

    /// The first match in a text with at most so many characters on each side, cut between
    /// words where it can be.
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

    /// What the search was read as, in words: what was typed, with its wrong letters set right.
    pub fn read_as(&self) -> String {
        let words: Vec<&str> = self.needles.iter().map(|needle| needle.typed.as_str()).collect();
        words.join(" ")
    }
}

impl Needle {
    /// Every form, those of words that stand apart too.
    pub fn all_forms(&self) -> impl Iterator<Item = &Form> {
        self.forms.iter().chain(self.apart.iter().flat_map(|needle| &needle.forms))
    }

    /// What holds any of its forms, or all of its words apart.
    pub fn holding(&self, ask: &dyn Fn(&Form) -> Bits, len: usize) -> Bits {
        let mut holding = Bits::none(len);
        for form in &self.forms {
            holding.or(&ask(form));
        }
        if let Some((first, others)) = self.apart.split_first() {
            let mut all = first.holding(ask, len);
            others.iter().for_each(|needle| all.and(&needle.holding(ask, len)));
            holding.or(&all);
        }
        holding
    }

    /// Whether it is in a folded text whose words are given.
    pub fn is_in(&self, folded: &str, words: &[(usize, usize)]) -> bool {
        let is_there = |form: &Form| form.places(folded, words).next().is_some();
        let is_apart = || {
            !self.apart.is_empty() && self.apart.iter().all(|needle| needle.is_in(folded, words))
        };
        self.forms.iter().any(is_there) || is_apart()
    }

    /// Whether a form says something else than what was typed: a long name, a translation.
    pub fn stands_for(&self, form: &Form) -> bool {
        let typed: String = tokens::words(&self.typed).collect();
        let said: String = form.parts.iter().map(|part| part.text.as_str()).collect();
        let is_number = form.parts.iter().any(|part| part.text.parse::<u64>().is_ok());
        let is_other = matches!(form.level, Level::Same | Level::Meant)
            && !(is_number && form.level == Level::Same);
        is_other && !stems::are_forms(&typed, &said)
    }

    /// Adds a form, and the same with "cyber" written apart or together.
    pub fn add(&mut self, form: Form) {
        let other = respaced(&form);
        for form in std::iter::once(form).chain(other) {
            if !form.parts.is_empty() && !self.forms.iter().any(|known| known.parts == form.parts) {
                self.forms.push(form);
            }
        }
    }
}

/// "cyber security" for "cybersecurity", and the other way round.
fn respaced(form: &Form) -> Option<Form> {
    const CYBER: &str = "cyber";
    let mut parts = form.parts.clone();
    for at in 0..parts.len() {
        if parts[at].text == CYBER && at + 1 < parts.len() {
            let next = parts.remove(at + 1);
            parts[at].text.push_str(&next.text);
            parts[at].how = next.how;
            return Some(Form { parts, level: form.level.max(Level::Same) });
        }
        let rest =
            parts[at].text.strip_prefix(CYBER).filter(|rest| rest.len() > 2).map(str::to_owned);
        if let Some(rest) = rest.filter(|_| parts[at].how != How::Inside) {
            parts[at].text = rest;
            parts.insert(at, super::form::Part::new(CYBER, How::Whole));
            return Some(Form { parts, level: form.level.max(Level::Same) });
        }
    }
    None
}
