//! What changed between versions of the data.

use crate::text::screens::Changes;

pub static TEXTS: Changes = Changes {
    title: "What changed in the data",
    lead: "Every pair of released versions, compared record by record by a program. A record is \
           known by its id. Titles lead to the record as it stands in the later version, or where \
           it last stood.",
    by_hand: "In our own words: the changelog of the data",
    pairs: "Versions",
    from_to: "From {} to {}",
    only_one: "There is one version so far, and so nothing to compare.",
    nothing: "No record differs.",
    added: "Added",
    removed: "Removed",
    reworded: "Reworded",
    rated: "Rated anew",
    otherwise: "Changed otherwise: evidence, dates, links between records",
    records: ("{} record", "{} records"),
    other_language_only: "Only the French wording changed.",
    order_only: "only the order",
    before: "Before",
    after: "After",
    from_rating: "from “{}” to “{}”",
    kind: |file| match file {
        "meta" => "The dataset as a whole",
        "parties" => "Parties",
        "themes" => "Themes",
        "instruments" => "Instruments",
        "provisions" => "Provisions",
        "bodies" => "Bodies",
        "eras" => "Eras",
        "assessments" => "Verdicts",
        "positions" => "Positions",
        "coverage" => "Coverage",
        "rules" => "Rules of decision",
        "sources" => "Sources",
        "events" => "Events",
        "relations" => "Links between records",
        "findings" => "Claims of the starting documents",
        "plans" => "Plans",
        "stories" => "Stories",
        "terms" => "Glossary terms",
        _ => "Abbreviations",
    },
};
