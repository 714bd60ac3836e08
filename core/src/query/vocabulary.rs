//! The words that the data knows, for reading what a reader typed.

use super::form::{How, Part};
use super::glossary::Glossary;
use super::postings::Postings;
use crate::language::stop;
use strsim::osa_distance;

/// From this many letters on, a word may have a wrong letter, and two.
const ONE_WRONG_FROM: usize = 4;
const TWO_WRONG_FROM: usize = 7;
/// From this many letters on, a word matches inside words too ("security" finds
/// "cybersecurity"); shorter ones only at their start.
pub const INSIDE_FROM: usize = 4;

/// How many words like another are looked for each way.
const LIKE: usize = 3;

pub struct Known<'a> {
    pub glossary: &'a Glossary,
    pub texts: Vec<&'a Postings>,
}

impl Known<'_> {
    pub fn knows(&self, word: &str, how: How) -> bool {
        let part = Part::new(word, how);
        self.texts.iter().any(|texts| texts.knows(&part))
    }

    /// Whether a word finds anything as it is: with doubts, the word itself.
    fn understands(&self, word: &str, doubts: bool) -> bool {
        let is_itself = stop::is_empty_word(word)
            || self.knows(word, How::Whole)
            || self.glossary.name(&[word]).is_some();
        if is_itself || doubts {
            return is_itself;
        }
        self.knows(word, How::Start)
            || !self.glossary.meaning(&[word]).forms.is_empty()
            || self.knows(word, How::Stem)
            || word.chars().count() >= INSIDE_FROM && self.knows(word, How::Inside)
    }

    /// The word that was probably meant; nothing where the word itself finds something.
    pub fn corrected(&self, word: &str, doubts: bool) -> Option<String> {
        let len = word.chars().count();
        let is_word = word.chars().all(char::is_alphabetic);
        if len < ONE_WRONG_FROM || !is_word || self.understands(word, doubts) {
            return None;
        }
        self.nearest(word, if len < TWO_WRONG_FROM { 1 } else { 2 }).into_iter().next()
    }

    /// Words like one that nothing holds: of other letters, or with the same beginning.
    pub fn like(&self, word: &str) -> Vec<String> {
        let most = (word.chars().count() / 3).clamp(1, 3);
        let mut found = self.nearest(word, most);
        found.truncate(LIKE);
        let beginning: String = word.chars().take(ONE_WRONG_FROM).collect();
        let part = Part::new(&beginning, How::Start);
        let mut sharing: Vec<(u32, &str)> = Vec::new();
        for texts in self.texts.iter().filter(|_| beginning.len() >= ONE_WRONG_FROM) {
            let places = texts.words_of(&part).into_iter().map(|at| at as usize);
            sharing.extend(places.map(|at| (texts.weight(at), texts.vocabulary()[at].as_str())));
        }
        sharing.sort_unstable_by(|a, b| b.cmp(a));
        for (_, word) in sharing.into_iter().take(LIKE) {
            if !found.iter().any(|known| known == word) {
                found.push(word.to_owned());
            }
        }
        found
    }

    /// The words that are at most so many letters from another, the likeliest first.
    pub fn nearest(&self, word: &str, most: usize) -> Vec<String> {
        /// Letters that differ, whether the first one does, how often the word is used.
        type Nearness = (usize, bool, std::cmp::Reverse<u32>);
        let mut found: Vec<(Nearness, &str)> = Vec::new();
        let first = |word: &str| word.as_bytes().first().copied();
        let look = |candidate: &str, weight: u32| -> Option<Nearness> {
            let is_near = candidate.len().abs_diff(word.len()) <= most && candidate.len() > 2;
            if !is_near || !candidate.chars().all(char::is_alphabetic) {
                return None;
            }
            let distance = osa_distance(candidate, word);
            let is_other = first(candidate) != first(word);
            (distance <= most).then_some((distance, is_other, std::cmp::Reverse(weight)))
        };
        for texts in &self.texts {
            for (at, candidate) in texts.vocabulary().iter().enumerate() {
                found.extend(
                    look(candidate, texts.weight(at)).map(|rank| (rank, candidate.as_str())),
                );
            }
        }
        for candidate in self.glossary.words() {
            found.extend(look(candidate, 1).map(|rank| (rank, candidate)));
        }
        found.sort_unstable();
        let mut words: Vec<String> = Vec::new();
        for (_, candidate) in found {
            if !words.iter().any(|word| word == candidate) {
                words.push(candidate.to_owned());
            }
        }
        words
    }
}
