//! The texts of the overview, and of the bar above every screen.

use crate::dataset::Verdict;
use crate::text::Plural;

pub struct Overview {
    pub title: &'static str,
    /// How many themes, the era, and the two sides: "Of 14 themes", ", in 2026", " they ".
    pub counted_themes: Plural,
    pub counted_era: &'static str,
    pub counted_sides: &'static str,
    /// A clause of that sentence: what goes before, and what is said strongly with the count.
    pub counted: fn(Verdict) -> (&'static str, &'static str),
    pub and: &'static str,
    pub theme: &'static str,
    pub now: &'static str,
    pub no_verdict: &'static str,
    pub doubtful: &'static str,
    pub how: &'static str,
    pub legend: &'static str,
    pub caption: &'static str,
    pub keys: &'static str,
    pub rests: &'static str,
    pub documents: Plural,
    pub menu: &'static str,
    pub share: &'static str,
    pub permanent_link: &'static str,
    pub print: &'static str,
    pub search_everything: &'static str,
    pub search_go: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub save_as: fn(&'static str) -> &'static str,
    /// The head of the sentences with a day: of its era, and where no era covers it.
    pub now_of: &'static str,
    pub now_of_none: &'static str,
    pub no_era: &'static str,
}
