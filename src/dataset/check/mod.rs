//! The validator: every fault of a dataset, each with the place it stands in.
//!
//! [`shape`] checks the JSON against the types, [`meaning`] what types cannot
//! say: ids, references, dates, evidence, verdicts, supersession.

mod meaning;
mod references;
pub mod shape;

pub use meaning::meaning;
use std::fmt;

/// What is wrong, as a stable word for tests and for translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    Unreadable,
    NotJson,
    WrongType,
    UnknownField,
    MissingField,
    MissingLanguage,
    EmptyText,
    BadId,
    BadDate,
    NotHttps,
    UnknownWord,
    DuplicateId,
    DanglingId,
    EndBeforeStart,
    EndWithoutDate,
    NoEvidence,
    DuplicateText,
    TextTooLong,
    MissingSide,
    VerdictWithoutProvision,
    EvidenceAfterEra,
    SupersessionCycle,
    Parties,
}

/// One fault: where (file, record, field), what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// For example `provisions.json › us-2003.governance › evidence[0].source`.
    pub place: String,
    pub code: Code,
    pub message: String,
}

impl Problem {
    pub fn new(place: impl Into<String>, code: Code, message: impl Into<String>) -> Problem {
        Problem { place: place.into(), code, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{:?}]", self.place, self.message, self.code)
    }
}
