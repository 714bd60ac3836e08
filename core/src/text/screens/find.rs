//! The texts of the search over everything.

use crate::query::catalogue::Group;
use crate::text::Plural;

pub struct Find {
    pub label: &'static str,
    /// What stands in the empty field.
    pub hint: &'static str,
    pub open: &'static str,
    pub close: &'static str,
    /// The list under the field.
    pub suggestions: &'static str,
    pub group: fn(Group) -> &'static str,
    /// What one thing of a group is called.
    pub group_one: fn(Group) -> &'static str,
    /// The way to all records that are found.
    pub all: Plural,
    /// What a screen reader is told while the reader types.
    pub counted: Plural,
    pub nothing: &'static str,
    /// How the search was understood.
    pub read_as: &'static str,
    pub dropped: &'static str,
    pub partly: &'static str,
    pub other_language: &'static str,
    pub in_other: &'static str,
    /// What a search also finds that is no record.
    pub beside: &'static str,
    /// Where nothing is found: another search, and how much it finds.
    pub instead: &'static str,
}
