//! The texts of the compare screen that speak of its columns.

use crate::dataset::RelationType;
use crate::text::Plural;

pub struct Compare {
    pub add_column: &'static str,
    pub remove_column: &'static str,
    pub not_yet: &'static str,
    pub ended: &'static str,
    pub out_of_force: &'static str,
    /// {}: until when.
    pub in_force: &'static str,

    pub sets: &'static str,
    pub sets_of_strategies: &'static str,
    pub sets_of_eras: &'static str,
    pub parties: &'static str,
    pub strategies: &'static str,
    pub earlier: &'static str,
    pub newest: &'static str,

    pub ties: &'static str,
    /// A relation as a sentence between two names.
    pub tie: fn(RelationType) -> &'static str,

    pub generations: &'static str,
    pub from_to: &'static str,
    /// In the order of `compare::generations::Change`.
    pub change: [&'static str; 7],
    /// In the same order; where kept, `Fuller` and `Slighter` go into it.
    pub changes: [Plural; 7],
    /// Not examined in the older text, in the newer, in both.
    pub uncoded: [Plural; 3],
    pub against: &'static str,
    pub by_provisions: &'static str,
    pub by_provisions_why: &'static str,
    pub caution: &'static str,
    pub hidden: Plural,
    pub show_record: &'static str,
}
