//! The controls above a screen.

use crate::text::screens::Controls;

pub static TEXTS: Controls = Controls {
    on_a_day: "In force on a day…",
    other_day: "Another day…",
    on_day: "As of {}",
    day_field: "Day",
    day_forms: "For example 2012-10-26, 26 October 2012, Oct 26, 2012 or October 2012.",
    two_ways: "This may be {} or {}. The view was left as it was.",
    calendar: "Choose in a calendar",
    kept_from: "Kept from {}:",
    whole_record: "Show the whole record",

    in_force_on: "In force on {}",
    last_known_on: "Last known to be in force, on {}",
    none_leading: "no leading document known",
    beyond_evidence: "Our evidence ends on {}: what has changed since then is not known here.",
    unsure_why: "Nothing shows whether these were still in force. They are marked, and never \
                 counted among what was.",

    counted_in_force: ("{} in force", "{} in force"),
    counted_stood: ("{} in force or on record", "{} in force or on record"),
    counted_unsure: ("{} not known to have ended", "{} not known to have ended"),
    counted_hidden: ("{} hidden", "{} hidden"),
    not_in_figure: ("{} other is not in this figure", "{} others are not in this figure"),
    day_without_era: "no era covers that day",
    whole_era: "The verdict covers {} as a whole; part of it came after this day.",

    leading: ("{} leading document", "{} leading documents"),
    unsure_count: ("Not known to have ended: {} document", "Not known to have ended: {} documents"),
    last_of_month: "{}: the last day of the month that was typed.",
    last_of_year: "{}: the last day of the year that was typed.",
    readings: "Which day is meant?",
    marked_days: "Marked days…",
};
