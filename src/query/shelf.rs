//! Many short folded texts as one long one, so that a search runs through
//! memory once instead of starting anew for each text.

use super::bits::Bits;

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
        &self.all[start..self.ends[n]]
    }

    /// The texts that hold `form`; with `at_start`, at the start of a word.
    pub fn holding(&self, form: &str, at_start: bool) -> Bits {
        let mut found = Bits::none(self.len());
        if form.is_empty() || form.contains('\n') {
            return found;
        }
        let mut n = 0;
        for (at, _) in self.all.match_indices(form) {
            n += self.ends[n..].partition_point(|end| *end < at);
            let before = self.all[..at].chars().next_back();
            if !at_start || !before.is_some_and(char::is_alphanumeric) {
                found.insert(n);
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
        let holding =
            |form: &str, at_start| shelf.holding(form, at_start).iter().collect::<Vec<_>>();
        assert_eq!(holding("cyber", true), [0, 3]);
        assert_eq!(holding("lan", true), [] as [usize; 0]);
        assert_eq!(holding("lan", false), [0, 3]);
        assert_eq!(holding("nothing", true), [1]);
        assert_eq!(holding("plan\nnothing", false), [] as [usize; 0]);
        assert_eq!((0..4).map(|n| shelf.text(n)).collect::<Vec<_>>(), texts);
    }
}
