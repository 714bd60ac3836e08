//! The texts of the controls above a screen, and of what was in force on a day.

use crate::text::Plural;

pub struct Controls {
    /// The way to the as-of control, without a day and with one.
    pub on_a_day: &'static str,
    pub other_day: &'static str,
    /// The day as a filter that can be dropped.
    pub on_day: &'static str,
    pub day_field: &'static str,
    /// The forms in which a day may be typed.
    pub day_forms: &'static str,
    /// Two days that a typed date may mean.
    pub two_ways: &'static str,
    pub calendar: &'static str,
    pub whole_record: &'static str,
    /// The screen that the filters were set on.
    pub kept_from: &'static str,

    /// Names what was in force on a day.
    pub in_force_on: &'static str,
    pub none_leading: &'static str,
    pub beyond_evidence: &'static str,
    pub unsure: &'static str,
    pub unsure_more: Plural,
    /// Where none of them leads its side.
    pub unsure_only: Plural,
    pub unsure_why: &'static str,
}
