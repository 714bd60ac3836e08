//! A theme in full.

use crate::screens::compare::statements::Fate;
use crate::screens::compare::support::Support;
use crate::text::screens::ThemePage;

pub static TEXTS: ThemePage = ThemePage {
    confidence: "Confidence {}",
    rests_on: ("rests on {} statement", "rests on {} statements"),
    no_verdict: "No verdict for this era.",

    order: "Order of the documents",
    newest_first: "Newest first",
    oldest_first: "Oldest first",

    nothing_here: "Nothing on this theme.",
    basis: ("{} statement the verdict rests on", "{} statements the verdict rests on"),
    more_basis: (
        "{} more statement that the verdict rests on",
        "{} more statements that the verdict rests on",
    ),
    more_documents: ("{} more document", "{} more documents"),
    unsure: "Not known to have ended",
    rule_and_caveats: ("Rule and {} caveat", "Rule and {} caveats"),
    on_other_themes: (", {} of them on other themes", ", {} of them on other themes"),
    support: |support| match support {
        Support::OfficialText => "official text read",
        Support::OfficialAccount => "official account read",
        Support::Reported => "reported",
        Support::Press => "reported by the press",
        Support::Uncertain => "uncertain",
    },
    support_why: |support| match support {
        Support::OfficialText => {
            "We read the official text, or a faithful copy of it, at this place."
        }
        Support::OfficialAccount => {
            "We read another official text that tells of it, such as a release or a report; the \
             document itself we could not read, or only in quotations."
        }
        Support::Reported => "We did not see the official text at this place; others report it.",
        Support::Press => "We did not see the official text at this place; the press reports it.",
        Support::Uncertain => "It rests on a single weak source, or its sources do not agree.",
    },
    copy: "Copy",
    report: "Report",

    all_themes_title: "The two countries, theme by theme",
    all_themes_lead: "What each side leads with, and how much more there is.",
    documents_lead: "Side by side, theme by theme.",
    columns: "Columns…",
    choose: "type a few letters of a party or document",
    about_document: "About this document",
    no_choice: "No party or document is called that.",

    since_older: "What changed since {}",
    in_newer: "What {} changed",
    fates: |fate| match fate {
        Fate::Added => ("{} statement added", "{} statements added"),
        Fate::Kept => ("{} kept", "{} kept"),
        Fate::Reworded => ("{} reworded", "{} reworded"),
        Fate::Dropped => ("{} dropped", "{} dropped"),
    },
    fate_words: ["Added", "Kept", "Reworded", "Dropped"],
    was: "Before: {}",
    matched: "matched by us",
    no_counterpart: "no counterpart found",
    matched_why: "Statements are our paraphrases. What nobody coded by hand we matched by its \
                  words; a statement without a counterpart counts as added or dropped.",
    not_read_whole: "Not both texts were read as a whole: what is called added or dropped may stand \
                     where we did not look.",
};
