//! Abbreviations and official terms in a text, so that they can explain themselves.

use crate::dataset::Lang;
use crate::query::Index;
use crate::query::index::Found;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Plain(String),
    /// What stands in the text, and the name that it is short for.
    Short(String, String),
    /// What stands in the text, and the official term in the other language.
    Term(String, String),
}

/// What of a text is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explained {
    Abbreviations,
    AbbreviationsAndTerms,
}

/// A text in pieces. Each word is explained where it first stands, and an abbreviation only
/// where its long form does not stand in the text as well.
pub fn pieces(index: &Index, text: &str, lang: Lang, what: Explained) -> Vec<Piece> {
    let mut marks = abbreviations(index, text, lang);
    if what == Explained::AbbreviationsAndTerms {
        marks.extend(terms(index, text, lang));
    }
    // The longer of two that begin at one place: "CISA 2015" is another thing than "CISA".
    marks.sort_by_key(|mark| (mark.from, std::cmp::Reverse(mark.to)));
    let mut out = Vec::new();
    let mut at = 0;
    let cut = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    for mark in marks {
        if mark.from < at {
            continue;
        }
        if mark.from > at {
            out.push(Piece::Plain(cut(at, mark.from)));
        }
        let said = cut(mark.from, mark.to);
        out.push(if mark.is_term {
            Piece::Term(said, mark.meaning)
        } else {
            Piece::Short(said, mark.meaning)
        });
        at = mark.to;
    }
    if at < text.len() {
        out.push(Piece::Plain(cut(at, text.len())));
    }
    out
}

/// A place in a text, and what stands there.
struct Mark {
    from: usize,
    to: usize,
    meaning: String,
    is_term: bool,
}

fn abbreviations(index: &Index, text: &str, lang: Lang) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for item in &index.data.abbreviations {
        let short = match lang {
            Lang::En => &item.en,
            Lang::Fr => &item.fr,
        };
        let Some((from, to)) = whole_word(text, short) else { continue };
        let Some(long) = name_of(index, &item.of, lang) else { continue };
        if text.contains(long) || long == short {
            continue;
        }
        // One abbreviation of several things stands for any of them.
        match marks.iter_mut().find(|mark| (mark.from, mark.to) == (from, to)) {
            Some(mark) if !mark.meaning.contains(long) => {
                mark.meaning.push_str("; ");
                mark.meaning.push_str(long);
            }
            Some(_) => {}
            None => marks.push(Mark { from, to, meaning: long.to_owned(), is_term: false }),
        }
    }
    marks
}

fn terms(index: &Index, text: &str, lang: Lang) -> Vec<Mark> {
    let lower = text.to_lowercase();
    // Lower case of the same length: the places in it are places in the text.
    if lower.len() != text.len() {
        return Vec::new();
    }
    let found = index.data.terms.iter().filter_map(|term| {
        let (own, other) = match lang {
            Lang::En => (&term.en, &term.fr),
            Lang::Fr => (&term.fr, &term.en),
        };
        let (from, to) = whole_word(&lower, &own.to_lowercase())?;
        (own.to_lowercase() != other.to_lowercase()).then(|| Mark {
            from,
            to,
            meaning: other.clone(),
            is_term: true,
        })
    });
    found.collect()
}

/// The full name of a body or an instrument.
pub fn name_of<'a>(index: &'a Index, id: &str, lang: Lang) -> Option<&'a str> {
    match index.find(id)? {
        Found::Body(n) => Some(index.data.bodies[n].name.get(lang)),
        Found::Instrument(n) => Some(index.data.instruments[n].title.get(lang)),
        _ => None,
    }
}

/// Where a form first stands as a word of its own.
fn whole_word(text: &str, form: &str) -> Option<(usize, usize)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(form)
        .map(|(at, _)| (at, at + form.len()))
        .find(|(from, to)| !text[..*from].ends_with(is_part) && !text[*to..].starts_with(is_part))
}

#[cfg(test)]
mod tests {
    use super::whole_word;

    #[test]
    fn a_word_is_found_whole_or_not_at_all() {
        assert_eq!(whole_word("the CSE and", "CSE"), Some((4, 7)));
        assert_eq!(whole_word("CSEMP, then CSE", "CSE"), Some((12, 15)));
        assert_eq!(whole_word("US-CERT", "CERT"), None);
        assert_eq!(whole_word("CISA’s duty", "CISA"), Some((0, 4)));
    }
}
