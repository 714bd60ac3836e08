//! Words that mean nothing to a search: articles, and the words that make a question of it.

use crate::dataset::Lang;

const ENGLISH: &str = "a an the of in on at to for from by with and or as is are was were be been \
    do does did has have had can could will would should may might must this that these those it \
    its their they them there here about into between than then so such any some all also";
const ENGLISH_QUESTIONS: &str = "what which who whom whose how when where why tell me my i you \
    your we our show find search explain say says said mean means give list please want know \
    happened many much";
const FRENCH: &str = "le la les l un une des de du d et ou en au aux dans sur pour par avec est \
    sont etait etaient ete etre a ont avait y il elle ils elles on ce cet cette ces se s sa son \
    ses leur leurs qu que qui n ne pas plus je j nous vous entre vers chez sans si dont c t m";
const FRENCH_QUESTIONS: &str = "quoi quel quelle quels quelles comment quand pourquoi combien ou \
    lequel laquelle lesquels lesquelles montre montrez trouve trouvez cherche chercher explique \
    dit disent fait font peut peuvent doit doivent signifie veut dire";

/// Whether a folded word means nothing.
pub fn is_empty_word(word: &str) -> bool {
    [ENGLISH, ENGLISH_QUESTIONS, FRENCH, FRENCH_QUESTIONS].iter().any(|list| has(list, word))
}

/// Whether a word makes a question.
pub fn asks(word: &str) -> bool {
    has(ENGLISH_QUESTIONS, word) || has(FRENCH_QUESTIONS, word)
}

/// The language that an empty word is of, where it is of one alone.
pub fn language_of(word: &str) -> Option<Lang> {
    let english = has(ENGLISH, word) || has(ENGLISH_QUESTIONS, word);
    let french = has(FRENCH, word) || has(FRENCH_QUESTIONS, word);
    match (english, french) {
        (true, false) => Some(Lang::En),
        (false, true) => Some(Lang::Fr),
        _ => None,
    }
}

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}
