//! Interface texts: one struct, one value for each language, so that the
//! compiler proves that neither language lacks a text.

mod en;
pub mod format;
mod fr;
pub mod labels;
pub mod metrics;
pub mod screens;

use crate::dataset::bundle::Unusable;
use crate::dataset::{
    Basis, Bearing, Confidence, Covered, End, InstrumentKind, Lang, ProvisionKind, RelationType,
    SourceKind, Standing, Status, Verdict,
};
use crate::query::{Facet, Screen};

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Fr => &fr::TEXTS,
    }
}

/// The texts of the pages without scripts, which the app itself has no use for.
pub fn static_pages(lang: Lang) -> &'static screens::StaticPages {
    match lang {
        Lang::En => &en::static_pages::TEXTS,
        Lang::Fr => &fr::static_pages::TEXTS,
    }
}

/// The texts of the offer to embed a view: the desk's, not the app's.
pub fn embedding(lang: Lang) -> &'static screens::Embed {
    match lang {
        Lang::En => &en::embed::TEXTS,
        Lang::Fr => &fr::embed::TEXTS,
    }
}

/// The texts of the list of what is pinned: the desk's, not the app's.
pub fn pinning(lang: Lang) -> &'static screens::Pinning {
    match lang {
        Lang::En => &en::pinning::TEXTS,
        Lang::Fr => &fr::pinning::TEXTS,
    }
}

/// The texts of a report of a mistake: the desk's, not the app's.
pub fn reporting(lang: Lang) -> &'static screens::Report {
    match lang {
        Lang::En => &en::report::TEXTS,
        Lang::Fr => &fr::report::TEXTS,
    }
}

/// The texts of the page of changes between versions, likewise.
pub fn changes(lang: Lang) -> &'static screens::Changes {
    match lang {
        Lang::En => &en::changes::TEXTS,
        Lang::Fr => &fr::changes::TEXTS,
    }
}

/// The texts about a reader's own data, which the desk alone has.
pub fn own(lang: Lang) -> &'static screens::Own {
    match lang {
        Lang::En => &en::own::TEXTS,
        Lang::Fr => &fr::own::TEXTS,
    }
}

/// The texts about the data interface, which the desk alone has.
pub fn interface(lang: Lang) -> &'static screens::Interface {
    match lang {
        Lang::En => &en::interface::TEXTS,
        Lang::Fr => &fr::interface::TEXTS,
    }
}

/// A count with its noun, in the forms of the language: `(one, many)`.
pub type Plural = (&'static str, &'static str);

/// Every fixed text of the interface. `{}` stands for what is put in.
pub struct Texts {
    pub name: &'static str,
    pub lead: &'static str,
    pub headline: &'static str,
    pub skip: &'static str,
    pub other_language: &'static str,
    pub navigation: &'static str,
    pub screen: fn(Screen) -> &'static str,

    pub search: &'static str,
    pub search_hint: &'static str,
    pub filters: &'static str,
    pub active_filters: &'static str,
    pub reset: &'static str,
    pub undo_reset: &'static str,
    pub remove_filter: &'static str,
    pub facet: fn(Facet) -> &'static str,
    pub filter_by: &'static str,

    pub asof: &'static str,
    pub asof_none: &'static str,
    /// The day in a line of words.
    pub asof_day: &'static str,
    pub asof_marks: &'static str,
    pub asof_invalid: &'static str,
    pub asof_before_eras: &'static str,
    pub previous_day: &'static str,
    pub next_day: &'static str,
    pub hidden_by_asof: Plural,
    pub end_not_evidenced: &'static str,

    pub provisions: Plural,
    pub shown_of: &'static str,
    pub shown_all: &'static str,

    /// What a screen lists, counted.
    pub items: fn(Screen) -> Plural,
    pub some_of: &'static str,
    pub all_of: &'static str,
    pub items_hidden_by_asof: Plural,
    pub range: &'static str,
    pub kept: &'static str,

    pub overview: &'static screens::Overview,
    pub bad_link: &'static screens::BadLink,
    pub compare: &'static screens::Compare,
    pub controls: &'static screens::Controls,
    pub find: &'static screens::Find,
    pub theme_page: &'static screens::ThemePage,
    pub timeline: &'static screens::Timeline,
    pub figures: &'static screens::Figures,
    pub plans: &'static screens::Plans,
    pub lineage: &'static screens::Lineage,
    pub stories: &'static screens::Stories,
    pub records: &'static screens::Records,
    pub record: &'static screens::Record,
    pub about_page: &'static screens::AboutPage,
    pub editions: &'static screens::Editions,
    pub pins: &'static screens::Pins,
    pub desk: &'static screens::Desk,

    pub theme: &'static str,
    pub all_themes: &'static str,
    pub read_theme: &'static str,
    pub previous_theme: &'static str,
    pub next_theme: &'static str,
    pub more_in_cell: Plural,
    pub column_choice: &'static str,
    pub reset_columns: &'static str,
    pub parties_group: &'static str,
    pub with_others: &'static str,
    pub not_coded: &'static str,
    pub not_coded_why: &'static str,
    pub filtered_out: &'static str,
    pub no_hits: &'static str,
    pub no_hits_help: &'static str,
    pub no_hits_none: &'static str,
    pub drop_facet: &'static str,
    pub drop_search: &'static str,
    pub drop_asof: &'static str,
    pub table_caption: &'static str,

    pub verdict: fn(Verdict) -> &'static str,
    pub one_side: &'static str,
    pub verdict_by_era: &'static str,
    pub what_differs: &'static str,
    pub caveats: &'static str,
    pub rests_on: &'static str,
    pub rule: &'static str,
    pub covered: fn(Covered) -> &'static str,
    pub covered_why: fn(Covered) -> &'static str,
    pub coverage: &'static str,

    pub close: &'static str,
    pub instrument: &'static str,
    pub record_kind: fn(&str) -> &'static str,
    pub copy_link: &'static str,
    /// The way from an embedded view to the whole.
    pub open_in: &'static str,
    pub embed: &'static str,
    pub report: &'static str,
    /// Handing the link to another app, and what to do when that was refused.
    pub share: &'static str,
    pub share_failed: &'static str,
    /// The address of what stands on paper.
    pub printed_from: &'static str,
    /// How many rows of a longer list stand on paper; the heading of its sources.
    pub brief_rows: &'static str,
    pub brief_sources: &'static str,
    /// Of a source.
    pub brief_address: &'static str,
    /// What a brief leaves out and where it stands; a source that was named before.
    pub brief_more: &'static str,
    pub brief_same: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub cite: &'static str,
    pub copy_citation: &'static str,
    pub citation: &'static str,
    pub evidence: &'static str,
    pub author: &'static str,
    pub concerns: &'static str,
    pub instruments_of_body: &'static str,
    pub standing_label: &'static str,
    pub open_source: &'static str,
    pub no_address: &'static str,
    pub paragraph: &'static str,
    pub page: &'static str,
    pub source_details: &'static str,
    pub related: &'static str,
    pub related_help: &'static str,
    pub relations: &'static str,
    pub relation: fn(RelationType, bool) -> &'static str,
    pub our_comparison: &'static str,
    pub provisions_of: &'static str,
    pub pillars: &'static str,
    pub bodies: &'static str,
    pub issuers: &'static str,
    pub members: &'static str,
    pub dated: &'static str,
    pub in_force: &'static str,
    pub end: fn(End) -> &'static str,
    pub last_evidence: &'static str,
    pub status_label: &'static str,
    pub kind_label: &'static str,
    pub confidence_label: &'static str,
    pub official_title: &'static str,
    pub unofficial_title: &'static str,
    pub founded: &'static str,
    pub ended: &'static str,
    pub outcome: &'static str,
    pub goals: &'static str,
    pub progress: &'static str,
    pub later_evidence: &'static str,
    pub what_rests_on_it: &'static str,
    pub published_by: &'static str,
    pub language_of_source: fn(crate::dataset::Language) -> &'static str,
    pub last_checked: &'static str,

    pub status: fn(Status) -> &'static str,
    pub kind: fn(InstrumentKind) -> &'static str,
    pub provision_kind: fn(ProvisionKind) -> &'static str,
    pub confidence: fn(Confidence) -> &'static str,
    pub confidence_why: fn(Confidence) -> &'static str,
    pub basis: fn(Basis) -> &'static str,
    pub source_kind: fn(SourceKind) -> &'static str,
    pub standing: fn(Standing) -> &'static str,
    pub bearing: fn(Bearing) -> &'static str,

    pub no_records: &'static str,
    pub show_more: &'static str,
    pub sources_title: &'static str,
    pub sources_lead: &'static str,
    pub source_kind_label: &'static str,
    pub any: &'static str,
    pub statements: Plural,

    pub about_title: &'static str,
    pub about: About,

    pub loading: &'static str,
    pub loading_rest: &'static str,
    /// How much of the data has come.
    pub loading_received: Plural,
    pub load_failed: &'static str,
    pub load_failed_help: &'static str,
    pub load_stalled: &'static str,
    pub load_unusable: fn(&Unusable) -> &'static str,
    /// Why the second part of the program is not there.
    pub later_failed: &'static str,
    pub later_unusable: &'static str,
    pub retry: &'static str,
    pub version_unknown: &'static str,
    pub newest_instead: &'static str,
    pub pinned: &'static str,
    pub notice_title: &'static str,
    pub notices_more: Plural,
    pub dismiss: &'static str,
    pub version: &'static str,
    pub footer: &'static str,
}

/// The texts of the desk.
pub fn taking(lang: Lang) -> &'static screens::Taking {
    match lang {
        Lang::En => &en::taking::TEXTS,
        Lang::Fr => &fr::taking::TEXTS,
    }
}

/// The about page, section by section: heading and paragraphs.
pub struct About {
    pub method: (&'static str, &'static [&'static str]),
    pub reading: (&'static str, &'static [&'static str]),
    pub counts: &'static str,
    pub count_names: &'static [(&'static str, &'static str)],
    pub rules: (&'static str, &'static str),
    pub licence: (&'static str, &'static [&'static str]),
    pub accessibility: (&'static str, &'static [&'static str]),
    pub data: (&'static str, &'static [&'static str]),
    pub cite: (&'static str, &'static str),
    pub sources: (&'static str, &'static str),
    /// Heading, text, and the link to what changed between versions.
    pub links: (&'static str, &'static str, &'static str),
    pub glossary: &'static str,
}
