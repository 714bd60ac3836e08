//! Closed lists of words: enums whose JSON form, and whose form in links, is a word.

use std::str::FromStr;
use strum::VariantArray;

/// An enum of words; every enum that derives strum's `VariantArray`, `EnumString` and
/// `IntoStaticStr` is one.
pub trait Word: Sized + Copy + 'static {
    /// Every word, in the order of their definition, which is the order on screen.
    const ALL: &'static [Self];

    /// The word used in the data and in links.
    fn word(self) -> &'static str;

    /// The value that a word stands for.
    fn parse(word: &str) -> Option<Self>;
}

impl<E: VariantArray + FromStr + Into<&'static str> + Copy> Word for E {
    const ALL: &'static [E] = E::VARIANTS;

    fn word(self) -> &'static str {
        self.into()
    }

    fn parse(word: &str) -> Option<E> {
        word.parse().ok()
    }
}
