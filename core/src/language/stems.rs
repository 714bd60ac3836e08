//! Stems: whether two words are forms of one, in either language.

use rust_stemmers::{Algorithm, Stemmer};

/// How many letters two forms of a word share at least.
const SHARED: usize = 3;

/// Whether two folded words are forms of one word: plurals, genders, verbs. Far relatives are
/// none, although their stems agree: "internal" is no form of "international".
pub fn are_forms(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let shared = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let long = a.len().max(b.len());
    shared >= SHARED && shared * 5 >= long * 3 && share_stem(a, b)
}

fn share_stem(a: &str, b: &str) -> bool {
    let english = Stemmer::create(Algorithm::English);
    if english.stem(a) == english.stem(b) {
        return true;
    }
    let french = Stemmer::create(Algorithm::French);
    french.stem(a) == french.stem(b)
}

/// What every form of a word begins with.
pub fn beginning(word: &str) -> &str {
    let end = word.char_indices().nth(SHARED).map_or(word.len(), |(at, _)| at);
    word.get(..end).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_and_verbs_are_forms() {
        for (a, b) in [
            ("strategy", "strategies"),
            ("report", "reporting"),
            ("incident", "incidents"),
            ("infrastructures", "infrastructure"),
            ("essentielle", "essentiels"),
            ("cyberattaque", "cyberattaques"),
            ("rancongiciels", "rancongiciel"),
            ("national", "nationaux"),
            ("secure", "security"),
        ] {
            assert!(are_forms(a, b), "{a} {b}");
        }
        for (a, b) in [("internal", "international"), ("plan", "planet"), ("us", "use")] {
            assert!(!are_forms(a, b), "{a} {b}");
        }
    }
}
