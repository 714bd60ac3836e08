//! The texts of the page of changes between versions, which is no part of the
//! app.

use crate::text::Plural;

pub struct Changes {
    pub title: &'static str,
    pub lead: &'static str,
    /// Before the changelog that people wrote.
    pub by_hand: &'static str,
    pub pairs: &'static str,
    /// A pair of versions, the earlier first.
    pub from_to: &'static str,
    pub only_one: &'static str,
    pub nothing: &'static str,
    pub added: &'static str,
    pub removed: &'static str,
    pub reworded: &'static str,
    pub rated: &'static str,
    pub otherwise: &'static str,
    pub records: Plural,
    /// Where this language's wording stayed.
    pub other_language_only: &'static str,
    pub order_only: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    /// A rating before and after.
    pub from_rating: &'static str,
    /// The kinds of record by their files.
    pub kind: fn(&str) -> &'static str,
}
