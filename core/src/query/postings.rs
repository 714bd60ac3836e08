//! Many short folded texts, and which of their words stand where: a search looks words up
//! instead of reading the texts.

use super::bits::Bits;
use super::form::{Form, How, Part};
use crate::language::{stems, tokens};
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What parts pieces of one text; no phrase reaches over it.
pub const BETWEEN: &str = " | ";
/// The word that stands for it.
const WALL: u32 = u32::MAX;
/// How many forms are kept with what holds them.
const KEPT: usize = 96;

/// The texts of some fields of some things, by their words.
pub struct Postings {
    /// How many things there are.
    len: usize,
    /// Every word of any text, in order.
    vocabulary: Vec<String>,
    fields: Vec<Field>,
    lent: Vec<Lent>,
    /// The forms that were asked for last, each with what holds it.
    asked: Mutex<Vec<(Form, Arc<Vec<Bits>>)>>,
}

/// What a thing is found by because it belongs to another: in the field `to`, what the other has
/// in any of the fields `from`. Its texts then need not be there twice.
pub struct Lent {
    pub to: usize,
    pub from: &'static [usize],
    /// Pairs of the other and the thing.
    pub pairs: Vec<(usize, usize)>,
}

/// One field: its texts as words, and for each word the texts that hold it.
struct Field {
    /// The words of all texts, one text after the other, by their place in the vocabulary.
    words: Vec<u32>,
    /// Where the words of each text end.
    ends: Vec<usize>,
    /// The texts that hold a word, word after word.
    holders: Vec<u32>,
    /// Where the holders of each word begin, and where those of the last end.
    starts: Vec<u32>,
}

impl Postings {
    /// Folded texts: for each field one for each thing.
    pub fn new(texts: &[Vec<String>], lent: Vec<Lent>) -> Postings {
        let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
        let mut read = Vec::with_capacity(texts.len());
        for field in texts {
            let (mut words, mut ends) = (Vec::new(), Vec::with_capacity(field.len()));
            for text in field {
                for (n, piece) in text.split(BETWEEN).enumerate() {
                    words.extend((n > 0).then_some(WALL));
                    for word in tokens::words(piece) {
                        let next = u32::try_from(numbers.len()).unwrap_or(WALL);
                        words.push(*numbers.entry(word).or_insert(next));
                    }
                }
                ends.push(words.len());
            }
            read.push((words, ends));
        }
        let mut in_order: Vec<(&str, u32)> = numbers.into_iter().collect();
        in_order.sort_unstable();
        let mut place = vec![0; in_order.len()];
        for (at, (_, number)) in (0..).zip(&in_order) {
            place[*number as usize] = at;
        }
        let vocabulary: Vec<String> = in_order.iter().map(|(word, _)| (*word).to_owned()).collect();
        let field = |(mut words, ends): (Vec<u32>, Vec<usize>)| {
            words
                .iter_mut()
                .filter(|word| **word != WALL)
                .for_each(|word| *word = place[*word as usize]);
            Field::new(words, ends, vocabulary.len())
        };
        let fields = read.into_iter().map(field).collect();
        Postings {
            len: texts.first().map_or(0, Vec::len),
            vocabulary,
            fields,
            lent,
            asked: Mutex::default(),
        }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Every word, in order.
    pub fn vocabulary(&self) -> &[String] {
        &self.vocabulary
    }

    /// How many texts hold the word at a place of the vocabulary.
    pub fn weight(&self, word: usize) -> u32 {
        self.fields.iter().map(|field| field.starts[word + 1] - field.starts[word]).sum()
    }

    /// The words of a text, piece by piece, by their places in the vocabulary.
    pub fn pieces(&self, field: usize, n: usize) -> impl Iterator<Item = &[u32]> {
        self.fields[field].text(n).split(|word| *word == WALL)
    }

    /// The places in the vocabulary of the words that a part may be.
    pub fn words_of(&self, part: &Part) -> Vec<u32> {
        let from = |start: &str| self.vocabulary.partition_point(|word| word.as_str() < start);
        let starting = |start: &str| {
            let (start, first) = (start.to_owned(), from(start));
            (first..self.vocabulary.len())
                .take_while(move |at| self.vocabulary[*at].starts_with(&start))
        };
        let places: Vec<usize> = match part.how {
            How::Whole => {
                let at = from(&part.text);
                self.vocabulary
                    .get(at)
                    .filter(|word| **word == part.text)
                    .map(|_| at)
                    .into_iter()
                    .collect()
            }
            How::Start => starting(&part.text).collect(),
            How::Stem => starting(stems::beginning(&part.text))
                .filter(|at| part.fits(&self.vocabulary[*at]))
                .collect(),
            How::Inside => {
                (0..self.vocabulary.len()).filter(|at| part.fits(&self.vocabulary[*at])).collect()
            }
        };
        places.into_iter().filter_map(|at| u32::try_from(at).ok()).collect()
    }

    /// Whether any word is what a part says.
    pub fn knows(&self, part: &Part) -> bool {
        !self.words_of(part).is_empty()
    }

    /// The things that hold a form, for each field. What was asked last is kept: the same search
    /// counts, filters and ranks.
    pub fn holding(&self, form: &Form) -> Arc<Vec<Bits>> {
        // A poisoned lock only means that another asker panicked.
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = asked.iter().find(|(known, _)| known.parts == form.parts) {
            return Arc::clone(known);
        }
        let words: Vec<Vec<u32>> = form.parts.iter().map(|part| self.words_of(part)).collect();
        let mut found: Vec<Bits> = self.fields.iter().map(|field| field.holding(&words)).collect();
        for lent in &self.lent {
            let mut lenders = Bits::none(self.len);
            lent.from.iter().for_each(|field| lenders.or(&found[*field]));
            let pairs = lent.pairs.iter().filter(|(from, _)| lenders.contains(*from));
            pairs.for_each(|(_, to)| found[lent.to].insert(*to));
        }
        let found = Arc::new(found);
        if asked.len() >= KEPT {
            asked.clear();
        }
        asked.push((form.clone(), Arc::clone(&found)));
        found
    }

    /// Forgets what was asked, for timing what an answer takes.
    pub fn forget(&self) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The things that hold a form in any field.
    pub fn holding_anywhere(&self, form: &Form) -> Bits {
        let mut found = Bits::none(self.len);
        self.holding(form).iter().for_each(|field| found.or(field));
        found
    }
}

impl Field {
    fn new(words: Vec<u32>, ends: Vec<usize>, vocabulary: usize) -> Field {
        let mut field = Field { words, ends, holders: Vec::new(), starts: vec![0; vocabulary + 1] };
        // Counted first, so that every word's holders have their place.
        field.each(|counts, word, _| counts[word + 1] += 1);
        for at in 1..field.starts.len() {
            field.starts[at] += field.starts[at - 1];
        }
        let mut next = field.starts.clone();
        let mut holders = vec![0; next.last().map_or(0, |all| *all as usize)];
        std::mem::swap(&mut field.starts, &mut next);
        field.each(|starts, word, text| {
            holders[starts[word] as usize] = text;
            starts[word] += 1;
        });
        field.starts = next;
        field.holders = holders;
        field
    }

    /// Calls back once for each text and each word in it.
    fn each(&mut self, mut call: impl FnMut(&mut [u32], usize, u32)) {
        let mut last = vec![u32::MAX; self.starts.len()];
        let mut starts = std::mem::take(&mut self.starts);
        let mut at = 0;
        for (text, end) in (0..).zip(&self.ends) {
            for word in self.words[at..*end].iter().filter(|word| **word != WALL) {
                let word = *word as usize;
                if last[word] != text {
                    last[word] = text;
                    call(&mut starts, word, text);
                }
            }
            at = *end;
        }
        self.starts = starts;
    }

    fn text(&self, n: usize) -> &[u32] {
        let start = n.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.words[start..self.ends[n]]
    }

    /// The texts in which words of each set stand one after the other.
    fn holding(&self, words: &[Vec<u32>]) -> Bits {
        let mut found = Bits::none(self.ends.len());
        let Some((first, others)) = words.split_first() else { return found };
        self.holders(first, &mut found);
        for set in others {
            let mut holding = Bits::none(self.ends.len());
            self.holders(set, &mut holding);
            found.and(&holding);
        }
        if others.is_empty() {
            return found;
        }
        let mut in_a_row = Bits::none(self.ends.len());
        // Most sets are of one word, and a long text asks often.
        let is_in = |word: u32, set: &[u32]| match set {
            [one] => *one == word,
            set => set.binary_search(&word).is_ok(),
        };
        let fits = |run: &[u32]| run.iter().zip(words).all(|(word, set)| is_in(*word, set));
        let hits = found.iter().filter(|n| self.text(*n).windows(words.len()).any(fits));
        hits.for_each(|n| in_a_row.insert(n));
        in_a_row
    }

    fn holders(&self, words: &[u32], found: &mut Bits) {
        for word in words {
            let (from, to) = (self.starts[*word as usize], self.starts[*word as usize + 1]);
            self.holders[from as usize..to as usize]
                .iter()
                .for_each(|text| found.insert(*text as usize));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::form::Level;

    #[test]
    fn finds_the_texts_that_hold_a_form() {
        let texts = ["a cyber plan", "nothing", "", "cybersecurity; plan | action", "plans"];
        let postings =
            Postings::new(&[texts.iter().map(|text| (*text).to_owned()).collect()], Vec::new());
        let holding = |words: &[(&str, How)]| {
            let parts = words.iter().map(|(text, how)| Part::new(text, *how)).collect();
            let form = Form { parts, level: Level::Typed };
            postings.holding_anywhere(&form).iter().collect::<Vec<_>>()
        };
        assert_eq!(holding(&[("cyber", How::Start)]), [0, 3]);
        assert_eq!(holding(&[("cyber", How::Whole)]), [0]);
        assert_eq!(holding(&[("lan", How::Start)]), [] as [usize; 0]);
        assert_eq!(holding(&[("lan", How::Inside)]), [0, 3, 4]);
        assert_eq!(holding(&[("plan", How::Stem)]), [0, 3, 4]);
        assert_eq!(holding(&[("cyber", How::Whole), ("plan", How::Whole)]), [0]);
        assert_eq!(holding(&[("cyber", How::Start), ("plan", How::Whole)]), [0, 3]);
        // No phrase reaches from one piece into the next.
        assert_eq!(holding(&[("plan", How::Whole), ("action", How::Whole)]), [] as [usize; 0]);
        assert_eq!(holding(&[]), [] as [usize; 0]);
    }
}
