//! What a notice says of a link: what stood in it that could not be used, and what was done.

use crate::query::Facet;

/// In each text the first `{}` is what stood in the link, unless it says otherwise.
pub struct BadLink {
    pub unknown_key: &'static str,
    /// The key, then the value that does not count.
    pub repeated: &'static str,
    /// The key.
    pub too_long: &'static str,
    /// How many columns there may be, then the one too many.
    pub columns_full: &'static str,

    /// Then the screen that is shown.
    pub no_screen: &'static str,
    /// What there is none of, then its value.
    pub no_value: &'static str,
    pub facet: fn(Facet) -> &'static str,
    pub no_column: &'static str,
    pub no_day: &'static str,
    pub no_start: &'static str,
    pub no_end: &'static str,
    pub no_order: &'static str,
    pub no_table_column: &'static str,
    pub no_shape: &'static str,
    pub no_distance: &'static str,
    pub no_focus: &'static str,
    pub no_story: &'static str,
    pub no_step: &'static str,
    pub no_era: &'static str,
    pub no_record: &'static str,
    pub no_pin: &'static str,
    pub no_language: &'static str,
    pub unusable: &'static str,

    /// A link takes the place of `{}`.
    pub meant: &'static str,
    pub search: &'static str,
}
