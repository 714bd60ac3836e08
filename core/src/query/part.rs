//! Parts of texts where the standard library is slower, or larger: its slicing
//! brings along a message that prints the text.

/// Where `part` first stands in a text, at or after `from`.
pub fn find(text: &str, part: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let at = match part.as_bytes() {
        // One letter is found much quicker as a letter.
        [one] => rest.find(char::from(*one)),
        _ => rest.find(part),
    };
    Some(from + at?)
}

/// What stands from one byte up to another; nothing where these do not lie
/// between characters of the text.
pub fn cut(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
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
