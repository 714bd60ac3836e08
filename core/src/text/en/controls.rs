//! The controls above a screen.

use crate::text::screens::Controls;

pub static TEXTS: Controls = Controls {
    on_a_day: "In force on a day…",
    other_day: "Another day…",
    on_day: "As of {}",
    day_field: "Day",
    day_forms: "For example 2012-10-26, 26 October 2012 or Oct 26, 2012.",
    two_ways: "This may be {} or {}: write the month as a word. The view was left as it was.",
    calendar: "Choose in a calendar",
    kept_from: "Kept from {}:",
    whole_record: "Show the whole record",

    in_force_on: "In force on {}",
    none_leading: "no leading document known",
    beyond_evidence: "Our evidence ends on {}: what has changed since then is not known here.",
    unsure: "Not known to have ended",
    unsure_more: ("{} more document", "{} more documents"),
    unsure_only: ("{} document", "{} documents"),
    unsure_why: "Nothing shows whether these were still in force. They are marked, and never \
                 counted among what was.",
};
