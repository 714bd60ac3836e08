//! How a language is written, and which one a text is in. Shared with the tests of what the app
//! draws.

use parallel49_core::dataset::Lang;
use whatlang::Detector;

/// Names that make up most of a text and mislead about its language.
const NAMES: &[&str] = &[
    "National Institute of Standards and Technology (NIST)",
    "National Telecommunications and Information Administration",
    "The Role of Critical Infrastructure in National Prosperity",
    "Cyber Incident Response Centre",
];

/// What is wrong with how a French text is written.
pub fn french_faults(text: &str) -> Vec<&'static str> {
    let hard = |c: Option<char>| c.is_some_and(|c| c == '\u{a0}' || c == '\u{202f}');
    let mut faults = Vec::new();
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        match c {
            // A colon within a word belongs to an address, a time or a number.
            ':' if !hard(before) && !after.is_some_and(|c| c == '/' || c.is_alphanumeric()) => {
                faults.push("no hard space before a colon");
            }
            '«' if !hard(after) => faults.push("no hard space after «"),
            '»' if !hard(before) => faults.push("no hard space before »"),
            '\'' => faults.push("a plain apostrophe"),
            ' ' | '\u{a0}' if after.is_some_and(char::is_whitespace) => faults.push("two spaces"),
            _ => {}
        }
        before = Some(c);
    }
    faults
}

/// Whether a text that is long enough to tell is in the other language. English
/// made of words from Latin looks like French: there only a sure guess counts.
pub fn is_foreign(text: &str, lang: Lang) -> bool {
    let text = &without_quotes(text);
    let detector = Detector::with_allowlist(vec![whatlang::Lang::Eng, whatlang::Lang::Fra]);
    let other = match lang {
        Lang::En => whatlang::Lang::Fra,
        Lang::Fr => whatlang::Lang::Eng,
    };
    text.chars().count() > 60
        && !NAMES.iter().any(|name| text.contains(name))
        && detector
            .detect(text)
            .is_some_and(|found| found.lang() == other && (lang == Lang::Fr || found.is_reliable()))
}

/// What is quoted stands in the language of what it is quoted from.
fn without_quotes(text: &str) -> String {
    let mut out = String::new();
    let mut is_quoted = false;
    for c in text.chars() {
        match c {
            '«' | '“' => is_quoted = true,
            '»' | '”' => is_quoted = false,
            c if !is_quoted => out.push(c),
            _ => {}
        }
    }
    out
}
