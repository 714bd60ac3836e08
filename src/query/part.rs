//! Parts of texts, without the slicing of the standard library, whose message
//! at a fault prints the text: three kilobytes.

/// Something to be found in folded texts.
pub struct Sought<'a>(&'a str);

impl<'a> Sought<'a> {
    pub fn new(part: &'a str) -> Sought<'a> {
        Sought(part)
    }

    /// Where it first stands at or after `from`.
    pub fn find(&self, text: &str, from: usize) -> Option<usize> {
        let rest = text.get(from..)?;
        let at = match self.0.as_bytes() {
            // One letter is found much quicker as a letter.
            [one] => rest.find(char::from(*one)),
            _ => rest.find(self.0),
        };
        Some(from + at?)
    }
}

/// Where `part` first stands in a text, at or after `from`.
pub fn find(text: &str, part: &str, from: usize) -> Option<usize> {
    Sought::new(part).find(text, from)
}

pub fn holds(text: &str, part: &str) -> bool {
    find(text, part, 0).is_some()
}

/// What stands from one byte up to another; nothing where these do not lie
/// between characters of the text.
pub fn cut(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// What stands before, between and after each `mark`.
pub fn split<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let sought = Sought::new(mark);
    while let Some(at) = sought.find(text, from) {
        pieces.push(cut(text, from, at));
        from = at + mark.len();
    }
    pieces.push(cut(text, from, text.len()));
    pieces
}

/// The text with `new` in each place of `old`.
pub fn replaced(text: &str, old: &str, new: &str) -> String {
    split(text, old).join(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_the_standard_finds() {
        let texts = ["", "a", "aab", "côté à côté", "xaabaab", "une | deux | trois"];
        for text in texts {
            for part in texts.into_iter().chain(["té", "ab", " | "]) {
                assert_eq!(find(text, part, 0), text.find(part));
                assert_eq!(holds(text, part), text.contains(part));
                if !part.is_empty() {
                    assert_eq!(split(text, part), text.split(part).collect::<Vec<_>>());
                    assert_eq!(replaced(text, part, "-"), text.replace(part, "-"));
                }
            }
        }
        assert_eq!(find("aabaab", "ab", 2), Some(4));
        assert_eq!(find("ab", "", 3), None);
    }

    #[test]
    fn cuts_between_characters_alone() {
        assert_eq!(cut("été", 2, 5), "té");
        assert_eq!(cut("été", 1, 3), "");
        assert_eq!(cut("été", 3, 9), "");
        assert_eq!(cut("été", 3, 2), "");
    }
}
