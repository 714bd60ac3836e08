use crate::query::Facet;
use crate::text::screens::BadLink;

pub static TEXTS: BadLink = BadLink {
    unknown_key: "“{}” means nothing here and was left out.",
    repeated: "“{}” stands twice in the link; the first counts, and “{}” was left out.",
    too_long: "What the link says for “{}” is too long; the end of it was left out.",
    columns_full: "No more than {} columns fit beside each other; “{}” was left out.",

    no_screen: "There is no screen called “{}”; you see “{}”.",
    no_value: "There is no {} “{}”; nothing is filtered by it.",
    facet: |facet| match facet {
        Facet::Theme => "theme",
        Facet::Party => "party",
        Facet::Record => "kind of record",
        Facet::Kind => "kind of instrument",
        Facet::Status => "status",
        Facet::Body => "body",
        Facet::Confidence => "level of confidence",
        Facet::Verdict => "verdict",
        Facet::Source => "kind of source",
        Facet::Read => "extent of reading",
        Facet::Host => "site",
    },
    no_column: "There is no party or document called “{}”; it has no column.",
    no_day: "“{}” is no date; nothing is hidden by date.",
    no_start: "“{}” is no date; the years shown begin where they usually do.",
    no_end: "“{}” is no date; the years shown end where they usually do.",
    no_order: "Nothing here can be sorted by “{}”; it stands in its usual order.",
    no_table_column: "The table has no column “{}”; it was left out.",
    no_shape: "Nothing here can be shown as “{}”; you see its usual form.",
    no_distance: "“{}” is no distance around a record; direct ties are shown.",
    no_focus: "There is no “{}” in this view; you see all of it.",
    no_story: "There is no story called “{}”; none is open.",
    no_step: "There is no step “{}” in a story here; a story starts at its beginning.",
    no_era: "There is no era “{}”; you see the usual one.",
    no_record: "There is no record with the name “{}”; none was opened.",
    no_pin: "Nothing here has the name “{}”; it is not among what is pinned.",
    no_language: "There is no version in “{}”; you see the English one.",
    unusable: "“{}” could not be used and was left out.",

    meant: "Did you mean {}?",
    search: "Search the records for it",
};
