//! Many short folded texts as one long one, so that a search runs through
//! memory once instead of starting anew for each text.

use super::bits::Bits;
use super::part::{cut, find};

/// Where in a word something may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Anywhere,
    /// Only where a word starts.
    Start,
    /// Only as a word of its own.
    Whole,
}

impl Edge {
    /// Whether what stands from `start` to `end` may stand there.
    pub fn fits(self, text: &str, start: usize, end: usize) -> bool {
        let starts = || !before(text, start).is_some_and(char::is_alphanumeric);
        match self {
            Edge::Anywhere => true,
            Edge::Start => starts(),
            Edge::Whole => {
                let after = cut(text, end, text.len()).chars().next();
                starts() && !after.is_some_and(char::is_alphanumeric)
            }
        }
    }
}

/// The character before a place in a text. Most are one byte, and a common
/// letter asks half a million times.
fn before(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at.checked_sub(1)?) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => cut(text, 0, at).chars().next_back(),
    }
}

/// Texts in their order.
#[derive(Default)]
pub struct Shelf {
    /// The texts, each ended by a line break.
    all: String,
    /// Where each text ends in `all`: at its line break.
    ends: Vec<usize>,
}

impl Shelf {
    pub fn new(texts: impl Iterator<Item = String>) -> Shelf {
        let mut shelf = Shelf::default();
        for text in texts {
            shelf.all.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
            shelf.ends.push(shelf.all.len());
            shelf.all.push('\n');
        }
        shelf
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Text `n`.
    pub fn text(&self, n: usize) -> &str {
        let start = n.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
        cut(&self.all, start, self.ends[n])
    }

    /// The texts that hold `form`.
    pub fn holding(&self, form: &str, edge: Edge) -> Bits {
        let mut found = Bits::none(self.len());
        if form.is_empty() || form.contains('\n') {
            return found;
        }
        let mut n = 0;
        let mut from = 0;
        while let Some(at) = find(&self.all, form, from) {
            if at > self.ends[n] {
                n += self.ends[n..].partition_point(|end| *end < at);
            }
            from = at + form.len();
            if edge.fits(&self.all, at, from) {
                found.insert(n);
                // A common letter stands in a text many times; once will do.
                from = self.ends[n];
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_texts_that_hold_a_form() {
        let texts = ["a cyber plan", "nothing", "", "cybersecurity; plan"];
        let shelf = Shelf::new(texts.iter().map(|text| (*text).to_owned()));
        let holding = |form: &str, edge| shelf.holding(form, edge).iter().collect::<Vec<_>>();
        assert_eq!(holding("cyber", Edge::Start), [0, 3]);
        assert_eq!(holding("cyber", Edge::Whole), [0]);
        assert_eq!(holding("lan", Edge::Start), [] as [usize; 0]);
        assert_eq!(holding("lan", Edge::Anywhere), [0, 3]);
        assert_eq!(holding("nothing", Edge::Start), [1]);
        assert_eq!(holding("plan\nnothing", Edge::Anywhere), [] as [usize; 0]);
        assert_eq!((0..4).map(|n| shelf.text(n)).collect::<Vec<_>>(), texts);
    }
}
