//! English.

mod about_page;
mod bad_link;
pub mod changes;
mod compare;
mod controls;
mod desk;
mod editions;
pub mod embed;
mod figures;
mod find;
pub mod interface;
mod lineage;
mod overview;
pub mod own;
pub mod pinning;
mod pins;
mod plans;
mod record;
mod records;
pub mod report;
pub mod static_pages;
mod stories;
pub mod taking;
mod theme_page;
mod timeline;

use super::{About, Texts};
use crate::dataset::bundle::Unusable;
use crate::dataset::{
    Basis, Bearing, Confidence, Covered, End, InstrumentKind as K, Language, ProvisionKind,
    RelationType as R, SourceKind, Standing, Status, Verdict,
};
use crate::query::{Facet, Screen};

pub static TEXTS: Texts = Texts {
    name: "Parallel 49",
    headline: "Two countries, one border, and what they promised each other in cyberspace",
    lead: "What the United States and Canada set out to do for cybersecurity, theme by theme, \
           and the plans they share. Every statement is cited.",
    skip: "Skip to the content",
    other_language: "Français",
    navigation: "Views",
    screen: |screen| match screen {
        Screen::Overview => "Overview",
        Screen::Compare => "Compare",
        Screen::Timeline => "Timeline",
        Screen::Plans => "Plans",
        Screen::Lineage => "Lineage",
        Screen::Figures => "Figures",
        Screen::Stories => "Stories",
        Screen::Records => "Records",
        Screen::Sources => "Sources",
        Screen::About => "About",
        Screen::Pins => "Pinned",
    },

    search: "Search",
    search_hint: "Filter by words",
    filters: "Filters",
    active_filters: "Active filters",
    reset: "Reset all filters",
    undo_reset: "Undo reset",
    remove_filter: "Remove filter: {}",
    facet: |facet| match facet {
        Facet::Theme => "Theme",
        Facet::Party => "Party",
        Facet::Record => "Kind of record",
        Facet::Kind => "Kind of instrument",
        Facet::Status => "Status",
        Facet::Body => "Body",
        Facet::Confidence => "Confidence",
        Facet::Verdict => "Verdict",
        Facet::Source => "Kind of source",
        Facet::Read => "How much was read",
        Facet::Host => "Site",
    },
    filter_by: "Narrow the list",

    asof: "As of",
    asof_none: "the whole record",
    asof_day: "As of {}",
    asof_marks: "Days that mattered",
    asof_invalid: "This is no day that can be read, such as 2012-10-26 or 26 October 2012. \
                   The view was left as it was.",
    asof_before_eras: "Before the first era of the comparison: no verdict.",
    previous_day: "Previous marked day",
    next_day: "Next marked day",
    hidden_by_asof: (
        "{} statement not in force that day is hidden",
        "{} statements not in force that day are hidden",
    ),
    end_not_evidenced: "end not evidenced",

    provisions: ("{} provision", "{} provisions"),
    shown_of: "{} of {} statements",
    shown_all: "All {} statements",

    items: |screen| match screen {
        Screen::Overview => ("{} verdict", "{} verdicts"),
        Screen::Figures => ("{} figure", "{} figures"),
        Screen::Compare => ("{} statement", "{} statements"),
        Screen::Timeline => ("{} instrument or event", "{} instruments and events"),
        Screen::Plans => ("{} plan", "{} plans"),
        Screen::Lineage => ("{} instrument or body", "{} instruments and bodies"),
        Screen::Sources => ("{} source", "{} sources"),
        _ => ("{} record", "{} records"),
    },
    some_of: "{} of {}",
    all_of: "All {}",
    items_hidden_by_asof: (
        "{} not in force that day is hidden",
        "{} not in force that day are hidden",
    ),
    range: "Years shown",
    kept: "Not used in this view, kept for the others: {}.",

    overview: &overview::TEXTS,
    bad_link: &bad_link::TEXTS,
    compare: &compare::TEXTS,
    controls: &controls::TEXTS,
    find: &find::TEXTS,
    theme_page: &theme_page::TEXTS,
    timeline: &timeline::TEXTS,
    figures: &figures::TEXTS,
    plans: &plans::TEXTS,
    lineage: &lineage::TEXTS,
    stories: &stories::TEXTS,
    records: &records::TEXTS,
    record: &record::TEXTS,
    about_page: &about_page::TEXTS,
    editions: &editions::TEXTS,
    pins: &pins::TEXTS,
    desk: &desk::TEXTS,

    theme: "Theme",
    all_themes: "All themes",
    read_theme: "Read side by side: {}",
    previous_theme: "Previous theme",
    next_theme: "Next theme",
    more_in_cell: ("{} more", "{} more"),
    column_choice: "Column {}: what to show",
    reset_columns: "Back to the two countries",
    parties_group: "Parties",
    with_others: "with others",
    not_coded: "Not examined",
    not_coded_why: "We hold no evidence either way, which is not silence of the text.",
    filtered_out: "Nothing here matches the filters.",
    no_hits: "No statement matches.",
    no_hits_help: "Dropping one filter brings something back:",
    no_hits_none: "No single filter is to blame. Reset them all to start again.",
    drop_facet: "Drop “{}” ({})",
    drop_search: "Drop the search “{}” ({})",
    drop_asof: "Show the whole record, not one day ({})",
    table_caption: "Provisions by theme, for each column",

    verdict: |verdict| match verdict {
        Verdict::Aligned => "Aligned",
        Verdict::DifferentMeans => "Same aim, different means",
        Verdict::DifferentAim => "Different aim",
        Verdict::OneSide => "One side only",
        Verdict::Joint => "Joint",
        Verdict::NotEnoughEvidence => "Not enough evidence",
    },
    one_side: "{} only",
    verdict_by_era: "Verdict by era",
    what_differs: "What differs",
    caveats: "Caveats",
    rests_on: "Rests on",
    rule: "Rule",
    covered: |covered| match covered {
        Covered::Addressed => "Addressed",
        Covered::Partial => "In part",
        Covered::NotAddressed => "Not addressed",
        Covered::NotCoded => "Not examined",
        Covered::NotApplicable => "Not applicable",
    },
    covered_why: |covered| match covered {
        Covered::Addressed => "The text speaks to the theme.",
        Covered::Partial => "The text touches the theme without treating it.",
        Covered::NotAddressed => "The theme was looked for and not found.",
        Covered::NotCoded => "We hold no evidence either way, which is not silence of the text.",
        Covered::NotApplicable => "The theme does not apply to this text.",
    },
    coverage: "Themes covered",

    close: "Close",
    instrument: "Instrument",
    record_kind: |kind| match kind {
        "provision" => "Provision",
        "instrument" => "Instrument",
        "source" => "Source",
        "body" => "Body",
        "event" => "Event",
        "finding" => "Claim of a starting document",
        "assessment" => "Verdict",
        _ => "Plan",
    },
    copy_link: "Copy link",
    open_in: "Open in {}",
    embed: "Embed",
    report: "Report a mistake",
    share: "Share",
    share_failed: "Your browser did not share it. The link stands selected: copy it by keyboard.",
    printed_from: "Address of this view",
    brief_rows: "The first {} of {}",
    brief_sources: "Sources",
    brief_address: "Address",
    brief_more: "Not printed here: {}. All of it, with every source: {}",
    brief_same: "As {}, {}",
    copied: "Copied",
    copy_failed: "Your browser did not allow copying. The text stands selected: copy it by keyboard.",
    cite: "Cite",
    copy_citation: "Copy citation",
    citation: "How to cite this",
    evidence: "Evidence",
    author: "Author",
    concerns: "Concerns",
    instruments_of_body: "Instruments it has a part in",
    standing_label: "How it stands",
    open_source: "Open the source",
    no_address: "No web address we may link to:",
    paragraph: "paragraph {}",
    page: "p. {}",
    source_details: "About this source",
    related: "Across the border, on the same theme",
    related_help: "Provisions of the other parties on this theme that stood at the same time.",
    relations: "How it hangs together",
    relation: |relation, forward| match (relation, forward) {
        (R::BuildsOn, true) => "Builds on",
        (R::BuildsOn, false) => "Built on by",
        (R::Implements, true) => "Implements",
        (R::Implements, false) => "Implemented by",
        (R::Supersedes, true) => "Supersedes",
        (R::Supersedes, false) => "Superseded by",
        (R::References, true) => "Refers to",
        (R::References, false) => "Referred to by",
        (R::PartOf, true) => "Part of",
        (R::PartOf, false) => "Includes",
        (R::Parallels, _) => "Parallels",
        (R::JointCounterpart, _) => "Joint counterpart",
        (R::CounterpartOf, _) => "Counterpart",
        (R::SuccessorOf, true) => "Successor of",
        (R::SuccessorOf, false) => "Succeeded by",
        (R::Keeps, true) => "Keeps",
        (R::Keeps, false) => "Kept by",
        (R::Rewords, true) => "Rewords",
        (R::Rewords, false) => "Reworded by",
        (R::Drops, true) => "Drops",
        (R::Drops, false) => "Dropped by",
    },
    our_comparison: "our comparison",
    provisions_of: "What it says",
    pillars: "Pillars",
    bodies: "Bodies",
    issuers: "Issued by",
    members: "Members",
    dated: "Dated",
    in_force: "In force",
    end: |end| match end {
        End::Stated => "end stated in a source",
        End::Inferred => "end inferred",
        End::NotEvidenced => "end not evidenced",
        End::None => "no end",
        End::Point => "on record",
    },
    last_evidence: "last evidence {}",
    status_label: "Status",
    kind_label: "Kind",
    confidence_label: "Confidence",
    official_title: "Official title in French",
    unofficial_title: "our translation, not an official title",
    founded: "Founded",
    ended: "Ended",
    outcome: "What came of it",
    goals: "What it set out to do",
    progress: "Reported progress",
    later_evidence: "Later evidence",
    what_rests_on_it: "What rests on it",
    published_by: "Published by",
    language_of_source: |language| match language {
        Language::En => "in English",
        Language::Fr => "in French",
    },
    last_checked: "last checked {}",

    status: |status| match status {
        Status::InForce => "In force",
        Status::InForceInPart => "In force in part",
        Status::Superseded => "Superseded",
        Status::Completed => "Completed",
        Status::Lapsed => "Lapsed",
        Status::Published => "Published",
        Status::Negotiating => "Under negotiation",
        Status::Unknown => "Present status not evidenced",
    },
    kind: |kind| match kind {
        K::Strategy => "Strategy",
        K::ActionPlan => "Action plan",
        K::Policy => "Policy",
        K::Directive => "Directive",
        K::Law => "Law",
        K::Regulation => "Regulation",
        K::Bill => "Bill",
        K::Treaty => "Treaty",
        K::Agreement => "Agreement",
        K::Declaration => "Declaration",
        K::Programme => "Programme",
        K::Campaign => "Campaign",
        K::Framework => "Framework",
        K::ResponsePlan => "Response plan",
        K::Review => "Review",
        K::Audit => "Audit",
        K::Advisory => "Advisory",
        K::Forum => "Forum",
        K::Exercise => "Exercise",
        K::Institution => "Institution",
        K::Operation => "Operation",
        K::Guidance => "Guidance",
        K::Assessment => "Assessment",
    },
    provision_kind: |kind| match kind {
        ProvisionKind::Aim => "Aim",
        ProvisionKind::Commitment => "Commitment",
        ProvisionKind::Measure => "Measure",
        ProvisionKind::Duty => "Duty",
        ProvisionKind::Figure => "Figure",
        ProvisionKind::Finding => "Finding",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "High",
        Confidence::Medium => "Medium",
        Confidence::Low => "Low",
    },
    confidence_why: |confidence| match confidence {
        Confidence::High => "Rests on the text itself or on reliable sources that agree.",
        Confidence::Medium => "Rests on a heading, a contents entry or one good secondary source.",
        Confidence::Low => "Rests on a single weak source.",
    },
    basis: |basis| match basis {
        Basis::Stated => "stated",
        Basis::Inferred => "inferred",
        Basis::NotEvidenced => "not evidenced",
    },
    source_kind: |kind| match kind {
        SourceKind::Primary => "Primary",
        SourceKind::Official => "Official text",
        SourceKind::OfficialMirror => "Copy of an official text",
        SourceKind::Press => "Press",
        SourceKind::Secondary => "Secondary",
        SourceKind::Seed => "Starting document",
    },
    standing: |standing| match standing {
        Standing::Confirmed => "Confirmed since",
        Standing::Qualified => "Qualified since",
        Standing::Contradicted => "Contradicted since",
        Standing::Unsupported => "Not supported elsewhere",
        Standing::Opinion => "An opinion",
    },
    bearing: |bearing| match bearing {
        Bearing::Confirms => "Confirms",
        Bearing::Qualifies => "Qualifies",
        Bearing::Contradicts => "Contradicts",
        Bearing::Context => "Context",
    },

    no_records: "No record matches.",
    show_more: "Show {} more",
    sources_title: "Says who?",
    sources_lead: "Every document that a statement here rests on.",
    source_kind_label: "Kind of source",
    any: "Any",
    statements: ("{} statement", "{} statements"),

    about_title: "About Parallel 49",
    about: About {
        method: (
            "How this was made",
            &[
                "For most instruments we could open only the first pages, contents lists and \
                 official summaries, not the whole text; some are known from press and commentary \
                 alone, and the record says so. So many places are a heading or a pillar rather \
                 than a page. From what we saw we drew provisions: one idea each, in our own \
                 words, tagged with up to three of fourteen themes.",
                "Every provision names its sources with a place in each, and carries a \
                 confidence. Where nothing shows whether a text speaks of a theme, it stands as \
                 “not examined”. That is never taken for silence in the text.",
                "Dates are as precise as their source. Where the end of an instrument is inferred \
                 or not evidenced, the record says that too. Nothing here looks at your clock: \
                 “now” is the last day that our evidence speaks of, {}.",
            ],
        ),
        reading: (
            "How to read it",
            &[
                "Without an as-of date the whole record is on screen, old and new. With one, only \
                 what was in force that day is shown, and what is hidden is counted. An instrument \
                 that was superseded counts as in force until the day before its successor. One \
                 whose end is not evidenced counts as in force up to the day of its last evidence; \
                 after that it is not known to have ended, stands apart or is marked with that \
                 evidence, and is never counted among what was in force.",
                "In a cell, flagship strategies and joint plans lead, the newest first.",
            ],
        ),
        counts: "What it holds",
        count_names: &[
            ("instruments", "instruments"),
            ("provisions", "theme provisions"),
            ("figures", "figures"),
            ("pillars", "pillars"),
            ("sources", "sources"),
            ("events", "events"),
            ("bodies", "bodies"),
            ("relations", "relations"),
            ("assessments", "verdicts"),
            ("positions", "positions"),
            ("coverage", "document-by-theme entries"),
            ("findings", "claims of the starting documents"),
            ("terms", "glossary terms"),
        ],
        rules: ("Rules of decision", "Verdicts, eras and coverage follow these published rules."),
        licence: (
            "May I use it?",
            &["Yes. The data is under Creative Commons Attribution 4.0, the code under the MIT \
                 licence. Official names and titles belong to their governments. This project is \
                 not affiliated with either government."],
        ),
        accessibility: (
            "Accessibility",
            &[
                "Statement of 30 November 2026. We aim at WCAG 2.2, level AA.",
                "Tested by programs in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50: every \
                 view in both languages by the rules of axe-core (in Chromium at 320 and 1280 \
                 pixels, in dark and forced colours too; of long lists the first entries), every \
                 control by keyboard, 400% zoom, \
                 wide text spacing, targets of 24 pixels, reduced motion.",
                "Known to fall short: the figures of timeline and lineage cannot be read line by \
                 line; their table or list can. Not tested: screen readers with people who use \
                 them every day, Safari itself, phones, voice control.",
                "If something stands in your way, tell whoever publishes this page: the view, \
                 your browser, your tools. “Report a mistake” in any record writes most of it.",
            ],
        ),
        data: (
            "The data itself",
            &["Plain JSON files, one for each kind of record, both languages in each:"],
        ),
        cite: ("How to cite the whole", "Parallel 49, data version {}, evidence until {}."),
        sources: ("Sources", "See every source"),
        links: (
            "Links that last",
            "Every view is its address. Copy it, and it opens the same view.",
            "What changed between versions of the data",
        ),
        glossary: "Glossary of official terms",
    },

    loading: "Loading the record…",
    loading_received: ("{} kB so far", "{} kB so far"),
    loading_rest: "Loading the details…",
    load_failed: "The data did not load.",
    load_failed_help: "Check your connection, then try again. Your link and filters are kept.",
    load_stalled: "The server did not answer within {} seconds.",
    load_unusable: |why| match why {
        Unusable::Unreadable(_) => "What came is not data that this page can read.",
        Unusable::Format(_) => "The data has another form than this page reads. Reload the page.",
        Unusable::Mixed => "The data is of another version or language than asked for.",
    },
    later_failed: "This part of the page did not load.",
    later_unusable: "What came does not belong to this page, which may have been renewed meanwhile. \
                     Reload the page.",
    retry: "Try again",
    version_unknown: "Data version {} is not kept here.",
    newest_instead: "Open the newest version",
    pinned: "This link shows data version {}.",
    notice_title: "Part of this link could not be used; the rest of it holds.",
    notices_more: ("and {} more", "and {} more"),
    dismiss: "Dismiss",
    version: "Data version {}, evidence until {}",
    footer: "An independent comparison, not affiliated with either government.",
};
