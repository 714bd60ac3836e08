//! The validator: every fault of a dataset, each with the place it stands in.
//!
//! [`shape`] checks the JSON against the types, [`meaning`] what types cannot
//! say: ids, references, dates, evidence, verdicts, positions, relations. [`published`] asks more
//! of the data that the project itself publishes: that it is complete, and that confidence keeps
//! to the published rule.

mod fault;
mod meaning;
mod positions;
mod published;
mod references;
mod relations;
pub mod shape;

use crate::dataset::Lang;
pub use fault::{Fault, Json};
pub use meaning::meaning;
pub use published::published;
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
    Generations,
    OffPosition,
    MissingPosition,
    FigureWithoutAmount,
    TooSure,
    Parties,
}

/// One fault: where (file, record, field), what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// For example `provisions.json › us-2003.governance › evidence[0].source`.
    pub place: String,
    pub code: Code,
    pub fault: Fault,
}

impl Problem {
    pub fn new(place: impl Into<String>, fault: Fault) -> Problem {
        Problem { place: place.into(), code: fault.code(), fault }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{:?}]", self.place, self.fault.says(Lang::En), self.code)
    }
}
