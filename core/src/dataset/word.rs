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

/// Enums that are [`Word`]s: each variant is its word in the data and in links.
macro_rules! words {
    ($($(#[$about:meta])* pub enum $name:ident { $($(#[$said:meta])* $word:ident,)+ })+) => {$(
        $(#[$about])*
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            serde::Serialize,
            serde::Deserialize,
            strum::EnumString,
            strum::IntoStaticStr,
            strum::VariantArray,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$said])* $word,)+
        }
    )+};
}
pub(crate) use words;
