//! Documents and what they say.

use super::Evidence;
use crate::dataset::vocabulary::*;
use crate::dataset::{Date, Id, Text, Title};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InForce {
    pub from: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    pub end: End,
    /// The latest date at which it is known to have stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_evidence: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct StatusNote<T = Text> {
    pub is: Status,
    pub basis: Basis,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// A strategy, plan, law, agreement or other act of a party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Instrument<T = Text> {
    pub id: Id,
    pub party: Id,
    pub kind: InstrumentKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    pub title: Title,
    /// A short unmistakable name with its year, for cells and tables.
    pub short: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issuers: Vec<T>,
    /// Who belongs, for a wider instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<T>,
    pub date: Date,
    pub date_basis: Basis,
    pub in_force: InForce,
    pub status: StatusNote<T>,
    /// How far its own text was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Read>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<T>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pillars: Vec<Pillar<T>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Pillar<T = Text> {
    pub title: Title,
    pub summary: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
}

/// The atomic statement: one idea of one instrument, paraphrased by us.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Provision<T = Text> {
    pub id: Id,
    pub instrument: Id,
    /// The main theme first.
    pub themes: Vec<Id>,
    pub kind: ProvisionKind,
    /// What a figure says in numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure<T>>,
    pub text: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence<T>>,
    pub confidence: Confidence,
    /// Only where it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// An amount, a number or a deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Figure<T = Text> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// ISO 4217; of amounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What is counted; of numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<T>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sense: Option<Sense>,
    /// The period that it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
}
