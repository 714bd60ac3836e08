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
    /// The same where the day lies beyond our evidence, which ends on this one.
    pub last_known_on: &'static str,
    pub none_leading: &'static str,
    pub beyond_evidence: &'static str,
    pub unsure_why: &'static str,

    /// Of what is shown: documents in force; those and what else was there; documents that are
    /// not known to have ended; and how much the day hides beside these.
    pub counted_in_force: Plural,
    pub counted_stood: Plural,
    pub counted_unsure: Plural,
    pub counted_hidden: Plural,
    /// What a figure leaves out of what the filters leave.
    pub not_in_figure: Plural,
    pub day_without_era: &'static str,
    /// That a verdict covers an era of which a part came after the day.
    pub whole_era: &'static str,

    /// The whole of what was in force behind one fold, counted.
    pub leading: Plural,
    /// Before the documents not known to have ended, behind a fold.
    pub unsure_count: Plural,
    /// A month or a year was typed: its last day was taken.
    pub last_of_month: &'static str,
    pub last_of_year: &'static str,
    /// Before the two days that a typed date may mean.
    pub readings: &'static str,
    pub marked_days: &'static str,
}
