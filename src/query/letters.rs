//! Letters without the tables of the standard library: all of Unicode weighs
//! nine kilobytes in the download. These ranges are the letters of European
//! languages; what stands outside them keeps its case, and counts as a letter
//! where it is no sign.

/// The small form of a letter: Latin, Greek and Cyrillic.
pub fn lower(c: char) -> char {
    let n = u32::from(c);
    let small = match n {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde => n + 32,
        0x130 => 0x69,
        0x178 => 0xff,
        // Where large and small take turns, the large one is even, or odd.
        0x100..=0x137 | 0x14a..=0x177 | 0x200..=0x21f | 0x222..=0x233 => n | 1,
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => n | 1,
        0x1e00..=0x1e95 | 0x1ea0..=0x1eff => n | 1,
        0x139..=0x148 | 0x179..=0x17e | 0x4c1..=0x4ce => n + n % 2,
        0x386 => 0x3ac,
        0x388..=0x38a => n + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => n + 63,
        0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => n + 32,
        0x400..=0x40f => n + 80,
        0x4c0 => 0x4cf,
        0x1e9e => 0xdf,
        _ => n,
    };
    char::from_u32(small).unwrap_or(c)
}

/// A text with small letters alone.
pub fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

pub fn is_capital(c: char) -> bool {
    lower(c) != c
}

/// Whether it is a letter or a digit.
pub fn in_word(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | 'µ' | 'º' | '²' | '³' | '¹' | '¼'..='¾'),
        '×' | '÷' => false,
        // Punctuation and symbols.
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(from: u32, to: u32) -> impl Iterator<Item = char> {
        (from..=to).filter_map(char::from_u32)
    }

    #[test]
    fn european_letters_lower_as_the_standard_says() {
        let blocks = [(0, 0x17f), (0x200, 0x21f), (0x222, 0x233), (0x391, 0x3ce), (0x400, 0x52f)];
        for (from, to) in blocks.into_iter().chain([(0x1e00, 0x1eff)]) {
            for c in chars(from, to).filter(|c| *c != 'İ') {
                assert_eq!(c.to_lowercase().collect::<String>(), lower(c).to_string());
            }
        }
        assert_eq!(lower('İ'), 'i', "without its dot: search folds it away");
        assert_eq!(lowered("ÉLEVÉE, High"), "élevée, high");
    }

    #[test]
    fn nothing_becomes_what_it_is_not() {
        for c in chars(0, 0x10_ffff).filter(|c| !"İ".contains(*c)) {
            let small = lower(c);
            assert!(small == c || c.to_lowercase().eq([small]), "{c}");
        }
    }

    #[test]
    fn european_words_end_where_the_standard_says() {
        for c in chars(0, 0x24f).chain(chars(0x2000, 0x206f)) {
            assert_eq!(in_word(c), c.is_alphanumeric(), "{c}");
        }
        assert!(chars(0x391, 0x52f).filter(|c| c.is_alphanumeric()).all(in_word));
        assert!(!in_word('€') && !in_word('→') && !in_word('−'));
    }

    #[test]
    fn capitals_are_those_with_a_small_form() {
        assert!(is_capital('É') && is_capital('A') && !is_capital('é') && !is_capital('1'));
    }
}
