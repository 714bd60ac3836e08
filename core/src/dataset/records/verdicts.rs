//! What we conclude: verdicts, positions, coverage, and the rules for them.

use crate::dataset::vocabulary::*;
use crate::dataset::{Date, Id, Text};
use serde::{Deserialize, Serialize};

/// A stretch of time in which one pair of flagships stood face to face.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Era<T = Text> {
    pub id: Id,
    pub from: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    pub label: T,
    pub flagships: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// A published rule by which verdicts, eras and coverage are decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Rule<T = Text> {
    pub id: Id,
    pub kind: String,
    pub label: T,
    pub test: T,
}

/// The verdict on one theme in one era.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Assessment<T = Text> {
    pub id: Id,
    pub theme: Id,
    pub era: Id,
    pub verdict: Verdict,
    /// Which side, for `one-side`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Id>,
    pub rule: Id,
    /// The verdict in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<T>,
    pub rationale: T,
    pub differs: T,
    /// Provisions the verdict rests on, of every party it speaks about.
    pub rests_on: Vec<Id>,
    pub confidence: Confidence,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<T>,
}

/// What a side does on one theme in one era, in two sentences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Position<T = Text> {
    pub id: Id,
    pub theme: Id,
    pub era: Id,
    pub party: Id,
    pub text: T,
    /// Provisions that it sums up; none where nothing is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Id>,
}

/// Whether a flagship or joint plan speaks to a theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Coverage<T = Text> {
    pub id: Id,
    pub instrument: Id,
    pub theme: Id,
    pub is: Covered,
    pub rule: Id,
    pub reason: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}
