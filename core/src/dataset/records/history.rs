//! Bodies, events, how records hang together, and what others claimed.

use super::Evidence;
use crate::dataset::vocabulary::*;
use crate::dataset::{Date, Id, Text, Title};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Body<T = Text> {
    pub id: Id,
    pub party: Id,
    pub name: Title,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abbr: Option<T>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<T>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Event<T = Text> {
    pub id: Id,
    pub parties: Vec<Id>,
    pub date: Date,
    pub title: T,
    pub text: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
    pub confidence: Confidence,
    /// Instruments that the event concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// A typed edge: `from` does `type` to `to` ("from supersedes to").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Relation<T = Text> {
    pub id: Id,
    pub kind: RelationType,
    pub from: Id,
    pub to: Id,
    /// Stated in a source, or a comparison of ours (inferred).
    pub basis: Basis,
    /// Records whose evidence supports the edge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Id>,
    pub confidence: Confidence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// A statement about the parties that only a seed makes, and how it
/// stands against later evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Finding<T = Text> {
    pub id: Id,
    pub parties: Vec<Id>,
    pub themes: Vec<Id>,
    pub text: T,
    pub standing: Standing,
    pub standing_note: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Later<T>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Later<T = Text> {
    pub bearing: Bearing,
    pub record: Id,
    pub note: T,
}
