//! What a reader is told about how a search was understood.

use crate::ctx::Ctx;
use crate::dataset::Lang;
use crate::language::fold::Folded;
use crate::language::tokens;
use crate::query::search::Search;

/// What there is to tell; nothing of it where the search was taken as typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Notes {
    /// The search with its wrong letters set right.
    pub read_as: Option<String>,
    /// Words that were left out because they mean nothing.
    pub dropped: Vec<String>,
    /// The language that it is in, where that is not the page's.
    pub other_language: Option<Lang>,
    /// Whether nothing has all of its words.
    pub is_partly: bool,
}

impl Notes {
    pub fn new(lang: Lang, typed: &str, search: &Search) -> Notes {
        Notes {
            read_as: (!search.corrected.is_empty()).then(|| read_as(typed, search)),
            dropped: search.dropped.clone(),
            other_language: search.lang.filter(|asked| *asked != lang),
            is_partly: search.is_partly,
        }
    }

    /// In words, a sentence for each.
    pub fn said(&self, ctx: &Ctx<'_>) -> Vec<String> {
        let texts = ctx.texts.find;
        let mut said = Vec::new();
        said.extend(self.read_as.as_ref().map(|query| ctx.fill(texts.read_as, &[query])));
        said.extend(self.is_partly.then(|| texts.partly.to_owned()));
        if !self.dropped.is_empty() {
            said.push(ctx.fill(texts.dropped, &[&self.dropped.join(", ")]));
        }
        said.extend(self.other_language.map(|_| texts.other_language.to_owned()));
        said
    }
}

/// What was typed, with the words in it that were read as others.
fn read_as(typed: &str, search: &Search) -> String {
    let folded = Folded::new(typed);
    let mut out = String::new();
    let mut at = 0;
    for (start, end) in tokens::ranges(&folded.text) {
        let word = folded.text.get(start..end).unwrap_or_default();
        let Some((_, meant)) = search.corrected.iter().find(|(wrong, _)| wrong == word) else {
            continue;
        };
        let (start, end) = folded.original(start, end);
        out.push_str(typed.get(at..start).unwrap_or_default());
        out.push_str(meant);
        at = end;
    }
    out.push_str(typed.get(at..).unwrap_or_default());
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_wrong_word_is_replaced() {
        let search = Search {
            corrected: vec![("strategi".into(), "stratégie".into())],
            ..Search::default()
        };
        assert_eq!(read_as(" Ma Stratégi, de 2018 ", &search), "Ma stratégie, de 2018");
    }
}
