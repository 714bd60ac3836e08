//! From one generation of a strategy to the next, statement by statement: added, kept,
//! reworded, dropped. Where the data says what became of the statements of two texts, that
//! counts; of texts that it says nothing of, they are matched here by their wording, and marked
//! as matched by us.

use super::generations::Pair;
use crate::dataset::{Read, RelationType, Theme};
use crate::language::fold::fold;
use crate::query::Index;
use crate::query::index::Found;
use itertools::Itertools;

/// What became of a statement. The order is that of the words in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Added,
    Kept,
    Reworded,
    Dropped,
}

impl Fate {
    pub const ALL: [Fate; 4] = [Fate::Added, Fate::Kept, Fate::Reworded, Fate::Dropped];
}

/// A statement of the older text, of the newer one, or of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traced {
    pub fate: Fate,
    /// Positions of provisions.
    pub older: Option<usize>,
    pub newer: Option<usize>,
    /// The relation that says so; without one it is our match.
    pub relation: Option<usize>,
}

/// How much of what two statements say, weighed by how rare its words are, must be common to
/// them to count as the same, and as one in other words. Measured against the relations that
/// were coded by hand between the strategies of both countries: lower, and most are chance.
const SAME: f64 = 0.9;
const ALIKE: f64 = 0.42;

/// What became of every statement of a pair; all themes, or those on one.
pub fn trace(index: &Index, pair: Pair, theme: Option<&str>) -> Vec<Traced> {
    let of = |owner: usize| -> Vec<usize> {
        (0..index.len()).filter(|n| index.owner(*n) == owner).collect()
    };
    let (older, newer) = (of(pair.older), of(pair.newer));
    let mut traced = stated(index, &older, &newer);
    if traced.is_empty() {
        traced = matched(index, &older, &newer);
    }
    let missing = |all: &[usize], side: fn(&Traced) -> Option<usize>| -> Vec<usize> {
        let is_known = |n: &usize| traced.iter().any(|item| side(item) == Some(*n));
        all.iter().copied().filter(|n| !is_known(n)).collect()
    };
    let added = missing(&newer, |item| item.newer);
    let dropped = missing(&older, |item| item.older);
    let alone = |fate, older, newer| Traced { fate, older, newer, relation: None };
    traced.extend(added.into_iter().map(|n| alone(Fate::Added, None, Some(n))));
    traced.extend(dropped.into_iter().map(|n| alone(Fate::Dropped, Some(n), None)));
    traced.retain(|item| theme.is_none_or(|theme| speaks_of(index, item, theme)));
    traced.sort_by_key(|item| (item.fate, item.newer.or(item.older)));
    traced
}

fn speaks_of(index: &Index, item: &Traced, theme: &str) -> bool {
    [item.newer, item.older]
        .into_iter()
        .flatten()
        .any(|n| index.data.provisions[n].themes.iter().any(|id| **id == *theme))
}

/// The theme that a statement stands under where each stands under one.
fn main_theme<'a>(index: &'a Index, item: &Traced) -> Option<&'a str> {
    let n = item.newer.or(item.older)?;
    index.data.provisions[n].themes.first().map(|id| &**id)
}

/// The statements by theme, in the order of the themes, each under one: those of themes that
/// nothing became of are left out.
pub fn by_theme<'a>(index: &'a Index, traced: &[Traced]) -> Vec<(&'a Theme<String>, Vec<Traced>)> {
    let themes = index.data.themes.iter().map(|theme| {
        let of = |item: &&Traced| main_theme(index, item) == Some(&*theme.id);
        (theme, traced.iter().filter(of).copied().collect::<Vec<_>>())
    });
    themes.filter(|(_, own)| !own.is_empty()).collect()
}

/// How many statements there are of each fate.
pub fn counts(traced: &[Traced]) -> [(Fate, usize); 4] {
    Fate::ALL.map(|fate| (fate, traced.iter().filter(|item| item.fate == fate).count()))
}

/// What relations of the data say: the newer statement keeps or rewords an older one; a newer
/// document, or one of its statements, drops an older one.
fn stated(index: &Index, older: &[usize], newer: &[usize]) -> Vec<Traced> {
    let provision = |id: &str, among: &[usize]| match index.find(id) {
        Some(Found::Provision(n)) if among.contains(&n) => Some(n),
        _ => None,
    };
    let newer_owner = newer.first().map(|n| &index.instrument_of(*n).id);
    let relations = index.data.relations.iter().enumerate();
    relations
        .filter_map(|(at, edge)| {
            let before = provision(&edge.to, older)?;
            let after = provision(&edge.from, newer);
            let fate = match edge.kind {
                RelationType::Keeps => Fate::Kept,
                RelationType::Rewords => Fate::Reworded,
                RelationType::Drops if after.is_some() || Some(&edge.from) == newer_owner => {
                    Fate::Dropped
                }
                _ => return None,
            };
            let after = after.filter(|_| fate != Fate::Dropped);
            (fate == Fate::Dropped || after.is_some()).then_some(Traced {
                fate,
                older: Some(before),
                newer: after,
                relation: Some(at),
            })
        })
        .collect()
}

/// Matches statements on a common theme by their words, the most alike first, each once.
fn matched(index: &Index, older: &[usize], newer: &[usize]) -> Vec<Traced> {
    let provisions = &index.data.provisions;
    let words = |n: &usize| (*n, words(&provisions[*n].text));
    let older: Vec<(usize, Vec<String>)> = older.iter().map(words).collect();
    let newer: Vec<(usize, Vec<String>)> = newer.iter().map(words).collect();
    let all = older.iter().chain(&newer);
    let often = all.flat_map(|(_, words)| words).counts();
    let texts = (older.len() + newer.len()) as f64;
    let weight = |word: &String| (texts / often.get(word).map_or(1.0, |n| *n as f64)).ln_1p();
    let sum = |words: &mut dyn Iterator<Item = &String>| -> f64 { words.map(weight).sum() };
    let alike = |a: &[String], b: &[String]| {
        let common = sum(&mut a.iter().filter(|word| b.contains(word)));
        2.0 * common / (sum(&mut a.iter()) + sum(&mut b.iter())).max(f64::MIN_POSITIVE)
    };
    let shares = |a: usize, b: usize| {
        provisions[a].themes.iter().any(|theme| provisions[b].themes.contains(theme))
    };
    let mut pairs: Vec<(f64, usize, usize)> = older
        .iter()
        .cartesian_product(&newer)
        .filter(|((a, _), (b, _))| shares(*a, *b))
        .map(|((a, before), (b, after))| (alike(before, after), *a, *b))
        .filter(|(alike, ..)| *alike >= ALIKE)
        .collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut found: Vec<Traced> = Vec::new();
    for (alike, a, b) in pairs {
        if found.iter().any(|item| item.older == Some(a) || item.newer == Some(b)) {
            continue;
        }
        let fate = if alike >= SAME { Fate::Kept } else { Fate::Reworded };
        found.push(Traced { fate, older: Some(a), newer: Some(b), relation: None });
    }
    found
}

/// The words of a text that carry its sense, without their endings, and its numbers.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let carries = |word: &&str| word.len() > 3 || word.starts_with(|c: char| c.is_ascii_digit());
    words.filter(carries).map(|word| word.chars().take(6).collect()).unique().collect()
}

/// Whether both texts were read as a whole, so that what one of them lacks is known to be
/// lacking.
pub fn is_read_whole(index: &Index, pair: Pair) -> bool {
    [pair.older, pair.newer].iter().all(|n| index.data.instruments[*n].read == Some(Read::Whole))
}
