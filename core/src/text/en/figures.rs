//! The figures screen.

use crate::dataset::Sense;
use crate::text::screens::Figures;

pub static TEXTS: Figures = Figures {
    title: "How much, how many, by when?",
    lead: "Amounts, numbers and deadlines, each in the currency of its source; nothing is added \
           up or converted.",
    amounts_in: "Amounts in {}",
    deadlines: "Deadlines",
    seldom: "Other numbers",
    words: "In words only",
    logarithmic: "Each line stands for ten times the one below it.",
    count: ("{} figure", "{} figures"),
    sense: |sense| match sense {
        Sense::Exact => "{}",
        Sense::About => "about {}",
        Sense::AtLeast => "at least {}",
        Sense::AtMost => "at most {}",
    },
    signs: "≈ about, ≥ at least, ≤ at most",
    keys: "Arrow keys, Home and End move from mark to mark, Enter opens one.",
    caption: "Amounts, numbers and deadlines by side and year",
    year: "Year",
    how_much: "How much",
    statement: "What it is",
    document: "Document",
};
