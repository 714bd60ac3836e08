//! Words of a folded text.

/// The byte ranges of the words of a text: runs of letters and digits.
pub fn ranges(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| (from, text.len())));
    found
}

/// The words of a folded text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Puts together what is written with dots between single letters: "u.s." is "us", and "R.-D."
/// stays apart.
pub fn without_dots(folded: &str) -> String {
    let chars: Vec<char> = folded.chars().collect();
    let is_letter =
        |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphabetic());
    let is_single = |at: usize| {
        is_letter(Some(at)) && !is_letter(at.checked_sub(1)) && !is_letter(Some(at + 1))
    };
    let mut out = String::with_capacity(folded.len());
    for (at, c) in chars.iter().enumerate() {
        let joins = *c == '.' && at > 0 && is_single(at - 1) && is_single(at + 1);
        let ends = *c == '.' && at > 1 && is_single(at - 1) && chars.get(at - 2) == Some(&'.');
        if !joins && !ends {
            out.push(*c);
        }
    }
    out
}

/// A word as names are compared: a number for its word, without the s of a plural.
pub fn canonical(word: &str) -> &str {
    const NUMBERS: [(&str, &str); 20] = [
        ("two", "2"),
        ("deux", "2"),
        ("three", "3"),
        ("trois", "3"),
        ("four", "4"),
        ("quatre", "4"),
        ("five", "5"),
        ("cinq", "5"),
        ("six", "6"),
        ("seven", "7"),
        ("sept", "7"),
        ("eight", "8"),
        ("huit", "8"),
        ("nine", "9"),
        ("neuf", "9"),
        ("ten", "10"),
        ("dix", "10"),
        ("twelve", "12"),
        ("douze", "12"),
        ("eleven", "11"),
    ];
    if let Some((_, number)) = NUMBERS.iter().find(|(name, _)| *name == word) {
        return number;
    }
    match word.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with('s') => one,
        _ => word,
    }
}

/// The number of an ordinal: "26th", "1st", "1er", "2e".
pub fn ordinal(word: &str) -> Option<&str> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ending = word.strip_prefix(digits)?;
    let is_ordinal = matches!(ending, "st" | "nd" | "rd" | "th" | "er" | "re" | "e" | "eme");
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    (is_ordinal && is_number).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(
            words("the c-8, d'action").collect::<Vec<_>>(),
            ["the", "c", "8", "d", "action"]
        );
        assert_eq!(ranges("c-8 é"), [(0, 1), (2, 3), (4, 6)]);
    }

    #[test]
    fn dots_between_letters_go() {
        assert_eq!(without_dots("the u.s. plan, u.s.a."), "the us plan, usa");
        assert_eq!(without_dots("e.-u. et 2.0. fin."), "e.-u. et 2.0. fin.");
    }

    #[test]
    fn ordinals_and_number_words_are_numbers() {
        assert_eq!(ordinal("26th"), Some("26"));
        assert_eq!(ordinal("1er"), Some("1"));
        assert_eq!(ordinal("nc3"), None);
        assert_eq!(canonical("five"), "5");
        assert_eq!(canonical("eyes"), "eye");
        assert_eq!(canonical("us"), "us");
    }
}
