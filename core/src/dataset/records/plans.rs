//! Joint plans: goals, activities, who leads, what came of them.

use super::Evidence;
use crate::dataset::vocabulary::*;
use crate::dataset::{Date, Id, Text, Title};
use serde::{Deserialize, Serialize};

/// What a joint plan promised, who led it, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Plan<T = Text> {
    pub id: Id,
    pub instrument: Id,
    pub outcome: T,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcome_evidence: Vec<Evidence<T>>,
    /// Where our knowledge of the plan ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<T>,
    pub goals: Vec<Goal<T>>,
    pub progress: Vec<Progress<T>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Goal<T = Text> {
    pub title: Title,
    pub summary: T,
    pub evidence: Vec<Evidence<T>>,
    pub confidence: Confidence,
    pub objectives: Vec<Objective<T>>,
    /// Provisions of the parties' own instruments that carry it: a
    /// comparison of ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried_by: Vec<Id>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Objective<T = Text> {
    pub title: Title,
    pub summary: T,
    pub evidence: Vec<Evidence<T>>,
    pub confidence: Confidence,
    pub activities: Vec<Activity<T>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried_by: Vec<Id>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Activity<T = Text> {
    pub text: T,
    pub leads: Vec<Lead<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<T>,
    pub evidence: Vec<Evidence<T>>,
    pub confidence: Confidence,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried_by: Vec<Id>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Lead<T = Text> {
    pub party: Id,
    pub name: T,
    pub basis: Basis,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Progress<T = Text> {
    pub date: Date,
    pub text: T,
    pub evidence: Vec<Evidence<T>>,
}
