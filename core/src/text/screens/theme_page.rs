//! The texts of a theme in full, of its statements, and of the choice of columns.

use crate::screens::compare::statements::Fate;
use crate::screens::compare::support::Support;
use crate::text::Plural;

pub struct ThemePage {
    pub confidence: &'static str,
    pub rests_on: Plural,
    pub no_verdict: &'static str,

    pub order: &'static str,
    pub newest_first: &'static str,
    pub oldest_first: &'static str,

    pub nothing_here: &'static str,
    /// The statements that a verdict rests on, where none of them stands open.
    pub basis: Plural,
    pub more_basis: Plural,
    pub more_documents: Plural,
    pub unsure: &'static str,
    /// The rule of a verdict with what limits it.
    pub rule_and_caveats: Plural,
    /// Behind what a verdict rests on: how many of it are on other themes.
    pub on_other_themes: (&'static str, &'static str),
    pub support: fn(Support) -> &'static str,
    pub support_why: fn(Support) -> &'static str,
    pub copy: &'static str,
    pub report: &'static str,

    pub all_themes_title: &'static str,
    pub all_themes_lead: &'static str,
    pub documents_lead: &'static str,
    pub columns: &'static str,
    pub choose: &'static str,
    pub about_document: &'static str,
    pub no_choice: &'static str,

    pub since_older: &'static str,
    pub in_newer: &'static str,
    pub fates: fn(Fate) -> Plural,
    /// In the order of [`Fate`].
    pub fate_words: [&'static str; 4],
    pub was: &'static str,
    pub matched: &'static str,
    pub no_counterpart: &'static str,
    pub matched_why: &'static str,
    pub not_read_whole: &'static str,
}
