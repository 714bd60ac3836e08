//! The ways in which a text may say what was typed.

use super::part::cut;
use crate::language::fold::Folded;
use crate::language::{stems, tokens};

/// How near a form is to what was typed, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As typed.
    Typed,
    /// Another spelling, another short name, the same date.
    Same,
    /// Another form of the word, its translation, the long name of an abbreviation.
    Meant,
    /// A word that begins so.
    Begins,
    /// A word that has it inside.
    Inside,
}

/// What of a word has to agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Whole,
    /// A form of the same word: its plural, its verb.
    Stem,
    Start,
    Inside,
}

/// One word of a form, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub how: How,
}

/// Words that stand one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub parts: Vec<Part>,
    pub level: Level,
}

impl Part {
    pub fn new(text: &str, how: How) -> Part {
        Part { text: text.to_owned(), how }
    }

    /// Whether a folded word is what the part says.
    pub fn fits(&self, word: &str) -> bool {
        match self.how {
            How::Whole => word == self.text,
            How::Stem => stems::are_forms(word, &self.text),
            How::Start => word.starts_with(&self.text),
            How::Inside => word.contains(&self.text),
        }
    }

    /// What of a word that fits is marked.
    fn marked(&self, word: &str) -> (usize, usize) {
        match self.how {
            How::Whole | How::Stem => (0, word.len()),
            How::Start => (0, self.text.len()),
            How::Inside => {
                let at = word.find(&self.text).unwrap_or_default();
                (at, at + self.text.len())
            }
        }
    }
}

impl Form {
    /// Words one after the other, each in any of its forms or as it is.
    pub fn phrase(text: &str, how: How, level: Level) -> Form {
        Form { parts: tokens::words(text).map(|word| Part::new(word, how)).collect(), level }
    }

    pub fn word(text: &str, how: How, level: Level) -> Form {
        Form { parts: vec![Part::new(text, how)], level }
    }

    /// What the form says.
    pub fn text(&self) -> String {
        let words: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        words.join(" ")
    }

    /// Where in a folded text it stands: byte ranges, from the first on. `words` are those of
    /// the text.
    pub fn places<'a>(
        &'a self,
        text: &'a str,
        words: &'a [(usize, usize)],
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let is_one_piece = |run: &[(usize, usize)]| {
            run.windows(2).all(|pair| !cut(text, pair[0].1, pair[1].0).contains('|'))
        };
        let fits = move |run: &[(usize, usize)]| {
            let word = |(from, to): (usize, usize)| cut(text, from, to);
            run.iter().zip(&self.parts).all(|(range, part)| part.fits(word(*range)))
                && is_one_piece(run)
        };
        let range = |run: &[(usize, usize)]| {
            let (first, last) = (run.first()?, run.last()?);
            let (from, _) = self.parts.first()?.marked(cut(text, first.0, first.1));
            let (_, to) = self.parts.last()?.marked(cut(text, last.0, last.1));
            Some((first.0 + from, last.0 + to))
        };
        words.windows(self.parts.len().max(1)).filter(move |run| fits(run)).filter_map(range)
    }

    /// Whether it stands in a folded text.
    pub fn is_in(&self, folded: &str) -> bool {
        self.places(folded, &tokens::ranges(folded)).next().is_some()
    }

    /// The first place in a text that says it, in the text's own writing.
    pub fn said<'a>(&self, text: &'a str) -> Option<&'a str> {
        let folded = Folded::new(text);
        let words = tokens::ranges(&folded.text);
        let (start, end) = self.places(&folded.text, &words).next()?;
        let (start, end) = folded.original(start, end);
        Some(cut(text, start, end))
    }
}
