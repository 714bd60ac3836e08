//! The record panel.

use crate::dataset::{Read, Sense, SourceKind};
use crate::screens::record::relations::Side;
use crate::text::screens::Record;

pub static TEXTS: Record = Record {
    contents: "In this record",
    list: "In the list",
    place: "{} of {}",
    previous: "Previous",
    next: "Next",
    open: "Evidence",
    figures: "Figures",
    side: |side| match side {
        Side::Before => "What came before",
        Side::After => "What came after",
        Side::Beside => "What stands beside it",
    },
    facts: "Facts",
    read_label: "Read",
    read: |read| match read {
        Read::Whole => "read in full",
        Read::Part => "read in part",
        Read::Quoted => "known by quotation only",
        Read::NotSeen => "not seen",
    },
    own_text_label: "Its own text",
    own_text: |read| match read {
        Read::Whole => "Read in full",
        Read::Part => "Read in part",
        Read::Quoted => "Known by quotation only",
        Read::NotSeen => "Not seen",
    },
    source_why: |kind| match kind {
        SourceKind::Primary => "An official text, or a copy of one.",
        SourceKind::Official => "Published by those who issued it.",
        SourceKind::OfficialMirror => "A faithful copy of an official text, kept elsewhere.",
        SourceKind::Secondary => "Others write about the matter.",
        SourceKind::Press => "Reported by the press.",
        SourceKind::Seed => "One of the three documents that this record grew from.",
    },
    not_secure: "We link to encrypted addresses (https) only. This one is not encrypted; to open \
                 it, copy it into your browser:",
    not_encrypted: "Opens only over an insecure connection; copy the address:",
    no_address_known: "No web address of it is known.",
    archived: "Archived copy",
    same_in: "The same document in the other language",
    sense: |sense| match sense {
        Sense::Exact => "exactly",
        Sense::About => "about",
        Sense::AtLeast => "at least",
        Sense::AtMost => "at most",
    },
    deadline: "by {}",
    in_other: "In French: {}",
};
