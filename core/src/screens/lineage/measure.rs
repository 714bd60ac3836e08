//! Texts in lines, and one sort for all that the figure orders.

use crate::text::metrics::width;
use itertools::Itertools;

/// The lines of a text, none wider than `most` pixels: broken at spaces, and
/// within a word that is wider than a line.
pub fn wrapped(text: &str, size: i32, most: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() { word.to_owned() } else { [&line, " ", word].concat() };
        if width(&joined, size) <= most {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if width(&line, size) > most && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Positions in the order of a key; one sort for all that the figure orders.
#[inline(never)]
pub fn ordered(positions: Vec<usize>, key: &dyn Fn(usize) -> i64) -> Vec<usize> {
    positions.into_iter().sorted_by_cached_key(|n| key(*n)).collect::<Vec<_>>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_within_words_that_are_too_long() {
        let most = width("Cyber Strategy", 13);
        assert_eq!(
            wrapped("National Cyber Strategy 2018", 13, most),
            ["National Cyber", "Strategy 2018"]
        );
        assert_eq!(wrapped("  ", 13, most), Vec::<String>::new());
        let long = wrapped("Donaudampfschifffahrt now", 13, 60);
        assert!(long.iter().all(|line| width(line, 13) <= 60), "{long:?}");
        assert_eq!(long.concat(), "Donaudampfschifffahrtnow");
    }
}
