//! The order of what is found. The table stands in [`super`].

use crate::dataset::{Lang, Weight};
use crate::language::{stop, tokens};
use crate::query::Index;
use crate::query::bits::Bits;
use crate::query::catalogue::{Catalogue, Field, Thing};
use crate::query::form::Level;
use crate::query::glossary::key;
use crate::query::index::Found;
use crate::query::postings::Postings;
use crate::query::search::{ENOUGH, Needle, Search, weight};
use crate::screens::records::model::{day_of, ordinal};
use std::cmp::Reverse;

/// A thing with what it scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    pub thing: Thing,
    pub points: i32,
}

fn of_field(field: Field) -> f64 {
    match field {
        Field::Title | Field::Name => 100.0,
        Field::Fact => 70.0,
        Field::Text => 50.0,
        Field::Around => 25.0,
        Field::Place => 15.0,
        Field::Source => 8.0,
    }
}

fn of_level(level: Level) -> f64 {
    match level {
        Level::Typed | Level::Same => 1.0,
        Level::Meant => 0.9,
        Level::Begins => 0.7,
        Level::Inside => 0.4,
    }
}

const EXACT: f64 = 150.0;
const EXACT_BUT_YEAR: f64 = 120.0;
const COVERS: f64 = 40.0;
const OWN_LANGUAGE: f64 = 15.0;

fn of_kind(index: &Index, thing: Thing) -> f64 {
    match thing {
        Thing::Record(Found::Instrument(n)) => {
            50.0 + match index.data.instruments[n].weight {
                Some(Weight::Flagship) => 20.0,
                Some(Weight::Plan) => 10.0,
                Some(Weight::Interim) => 5.0,
                None => 0.0,
            }
        }
        Thing::Record(Found::Body(_)) => 55.0,
        Thing::Theme(_) => 60.0,
        Thing::Story(_) | Thing::Term(_) | Thing::Record(Found::Event(_)) => 40.0,
        Thing::Record(Found::Plan(_) | Found::Assessment(_)) => 25.0,
        Thing::Record(Found::Provision(_)) => 20.0,
        Thing::Record(Found::Finding(_)) => 0.0,
        Thing::Record(Found::Source(_)) => -50.0,
    }
}

/// The records at some positions of the catalogue, the best match first.
pub fn ranked(
    index: &Index,
    catalogue: &Catalogue,
    lang: Lang,
    search: &Search,
    records: Vec<usize>,
) -> Vec<usize> {
    if search.is_empty() {
        return records;
    }
    let scorer = Scorer::new(index, catalogue, lang, search);
    let mut keyed: Vec<_> = records
        .into_iter()
        .map(|n| (scorer.key(n, Thing::Record(catalogue.records[n])), n))
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, n)| n).collect()
}

/// Everything that a search finds, the best first.
pub fn everything(
    index: &Index,
    catalogue: &Catalogue,
    lang: Lang,
    search: &Search,
) -> Vec<Scored> {
    if search.is_empty() {
        return Vec::new();
    }
    let scorer = Scorer::new(index, catalogue, lang, search);
    let things: Vec<Thing> = catalogue.things(index).collect();
    let mut keyed: Vec<_> =
        scorer.holding(search.is_partly).iter().map(|n| (scorer.key(n, things[n]), n)).collect();
    keyed.sort_unstable();
    let scored = |((points, ..), n): (Key, usize)| Scored { thing: things[n], points: points.0 };
    keyed.into_iter().map(scored).collect()
}

/// What orders: the points, then the day, then the order of the catalogue.
type Key = (Reverse<i32>, Reverse<usize>, usize);

struct Scorer<'a> {
    index: &'a Index,
    lang: Lang,
    postings: &'a Postings,
    /// For each word of the search: how much it counts, and what it gives each thing.
    words: Vec<(f64, Vec<f64>)>,
    /// The words of the vocabulary that the search says.
    said: Vec<bool>,
    /// What the whole search is compared with names by.
    keys: Vec<String>,
    has_year: bool,
}

impl<'a> Scorer<'a> {
    fn new(index: &'a Index, catalogue: &'a Catalogue, lang: Lang, search: &Search) -> Scorer<'a> {
        let postings = catalogue.postings(index);
        let word = |needle: &Needle| {
            let points = points(postings, needle);
            let holding = points.iter().filter(|points| **points > 0.0).count();
            (weight(holding, postings.len()), points)
        };
        let mut said = vec![false; postings.vocabulary().len()];
        for form in search
            .needles
            .iter()
            .flat_map(Needle::all_forms)
            .filter(|form| form.level <= Level::Meant)
        {
            for part in &form.parts {
                postings.words_of(part).into_iter().for_each(|word| said[word as usize] = true);
            }
        }
        let typed = search.read_as();
        let typed: Vec<&str> = tokens::words(&typed).collect();
        let mut keys: Vec<String> = key(&typed).into_iter().collect();
        if let [needle] = search.needles.as_slice() {
            let others = needle.forms.iter().filter(|form| form.level <= Level::Meant);
            keys.extend(
                others.filter_map(|form| key(&tokens::words(&form.text()).collect::<Vec<_>>())),
            );
        }
        Scorer {
            index,
            lang,
            postings,
            words: search.needles.iter().map(word).collect(),
            said,
            keys,
            has_year: typed.iter().any(|word| is_year(word)),
        }
    }

    /// The things that hold every word, or most of them.
    fn holding(&self, is_partly: bool) -> Bits {
        let len = self.postings.len();
        let of = |n: usize| -> f64 {
            self.words.iter().filter(|(_, points)| points[n] > 0.0).map(|(weight, _)| weight).sum()
        };
        let all: f64 = self.words.iter().map(|(weight, _)| weight).sum();
        let enough = if is_partly { (0..len).map(of).fold(0.0, f64::max) * ENOUGH } else { all };
        let mut found = Bits::none(len);
        // Sums of the same numbers may differ in their last digit.
        let passes = |n: &usize| enough > 0.0 && of(*n) > enough - 1e-9;
        (0..len).filter(passes).for_each(|n| found.insert(n));
        found
    }

    fn key(&self, n: usize, thing: Thing) -> Key {
        let day = match thing {
            Thing::Record(found) => day_of(self.index, found).map_or(0, ordinal),
            _ => 0,
        };
        (Reverse(self.points(n, thing)), Reverse(day), n)
    }

    fn points(&self, n: usize, thing: Thing) -> i32 {
        let weights: f64 = self.words.iter().map(|(weight, _)| weight).sum();
        let words: f64 = self.words.iter().map(|(weight, points)| weight * points[n]).sum();
        let own = match thing {
            Thing::Record(Found::Source(at)) => {
                Lang::from(self.index.data.sources[at].language) == self.lang
            }
            _ => false,
        };
        let language = if own { OWN_LANGUAGE } else { 0.0 };
        let points =
            words / weights + self.by_name(n, thing) + of_kind(self.index, thing) + language;
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred at most")]
        let rounded = points.round() as i32;
        rounded
    }

    /// How well the search is a name of the thing.
    fn by_name(&self, n: usize, thing: Thing) -> f64 {
        let fields = [Field::Title as usize, Field::Name as usize];
        let pieces = fields.into_iter().flat_map(|field| self.postings.pieces(field, n));
        // A statement is called by its document and theme: that is no name of its own.
        let most = match thing {
            Thing::Record(Found::Provision(_) | Found::Finding(_)) => return 0.0,
            Thing::Record(Found::Source(_)) => COVERS / 4.0,
            _ => COVERS,
        };
        pieces.map(|piece| self.by_piece(piece, most)).fold(0.0, f64::max)
    }

    fn by_piece(&self, piece: &[u32], most: f64) -> f64 {
        let word = |at: &u32| self.postings.vocabulary()[*at as usize].as_str();
        let (mut all, mut said) = (0.0, 0.0);
        for at in piece {
            let text = word(at);
            if stop::is_empty_word(text) || is_year(text) && !self.has_year {
                continue;
            }
            all += 1.0;
            if self.said[*at as usize] {
                said += 1.0;
            }
        }
        if said == 0.0 {
            return 0.0;
        }
        let mut points = most * said / all;
        if said == all {
            let words: Vec<&str> = piece.iter().map(word).collect();
            let is = |words: &[&str]| key(words).is_some_and(|key| self.keys.contains(&key));
            let without_year: Vec<&str> =
                words.iter().copied().filter(|word| !is_year(word)).collect();
            if is(&words) {
                points += EXACT;
            } else if is(&without_year) {
                points += EXACT_BUT_YEAR;
            }
        }
        points
    }
}

/// What a word gives each thing that holds it: the best of its forms and fields.
fn points(postings: &Postings, needle: &Needle) -> Vec<f64> {
    let mut points = vec![0.0_f64; postings.len()];
    for form in &needle.forms {
        let holding = postings.holding(form);
        for (bits, field) in holding.iter().zip(<Field as crate::dataset::Word>::ALL) {
            let here = of_field(*field) * of_level(form.level);
            bits.iter().for_each(|n| points[n] = points[n].max(here));
        }
    }
    if !needle.apart.is_empty() {
        let apart: Vec<Vec<f64>> =
            needle.apart.iter().map(|needle| self::points(postings, needle)).collect();
        #[expect(clippy::cast_precision_loss, reason = "a few words")]
        let of = apart.len() as f64;
        for (n, best) in points.iter_mut().enumerate() {
            if apart.iter().all(|points| points[n] > 0.0) {
                let mean: f64 = apart.iter().map(|points| points[n]).sum::<f64>() / of;
                *best = best.max(mean * of_level(Level::Meant));
            }
        }
    }
    points
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|b| b.is_ascii_digit())
        && (word.starts_with("19") || word.starts_with("20"))
}
