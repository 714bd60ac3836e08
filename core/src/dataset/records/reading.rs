//! What guides a reader: stories, terms, abbreviations.

use crate::dataset::vocabulary::*;
use crate::dataset::{Id, Text};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Story<T = Text> {
    pub id: Id,
    pub title: T,
    pub lead: T,
    pub steps: Vec<Step<T>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Step<T = Text> {
    pub text: T,
    /// Records the step is about.
    pub records: Vec<Id>,
    /// The view that shows it, as the query of a link without `lang`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
}

/// A term of the field in both official languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    pub id: Id,
    pub en: String,
    pub fr: String,
    pub sources: Vec<Id>,
    pub confidence: Confidence,
    /// French wordings that stand nowhere in the data instead of the term.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub avoid: Vec<String>,
}

/// A short name that readers search by, in both languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Abbreviation {
    pub id: Id,
    pub en: String,
    pub fr: String,
    /// The body or instrument it stands for.
    pub of: Id,
}
