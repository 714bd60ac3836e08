//! Words that mean nothing to a search: articles, and the words that make a question of it.

use crate::dataset::Lang;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

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

/// What an empty word is.
#[derive(Clone, Copy, Default)]
struct Empty {
    english: bool,
    french: bool,
    asks: bool,
}

static EMPTY: LazyLock<FxHashMap<&str, Empty>> = LazyLock::new(|| {
    let mut all: FxHashMap<&str, Empty> = FxHashMap::default();
    for word in ENGLISH.split_whitespace().chain(ENGLISH_QUESTIONS.split_whitespace()) {
        all.entry(word).or_default().english = true;
    }
    for word in FRENCH.split_whitespace().chain(FRENCH_QUESTIONS.split_whitespace()) {
        all.entry(word).or_default().french = true;
    }
    for word in ENGLISH_QUESTIONS.split_whitespace().chain(FRENCH_QUESTIONS.split_whitespace()) {
        all.entry(word).or_default().asks = true;
    }
    all
});

/// Whether a folded word means nothing.
pub fn is_empty_word(word: &str) -> bool {
    EMPTY.contains_key(word)
}

/// Whether a word makes a question.
pub fn asks(word: &str) -> bool {
    EMPTY.get(word).is_some_and(|empty| empty.asks)
}

/// The language that an empty word is of, where it is of one alone.
pub fn language_of(word: &str) -> Option<Lang> {
    let empty = EMPTY.get(word)?;
    match (empty.english, empty.french) {
        (true, false) => Some(Lang::En),
        (false, true) => Some(Lang::Fr),
        _ => None,
    }
}
