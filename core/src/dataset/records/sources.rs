//! Sources and the places in them that statements rest on.

use crate::dataset::vocabulary::*;
use crate::dataset::{Date, Https, Id, Text};
use serde::{Deserialize, Serialize};

/// A document that statements rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Source<T = Text> {
    pub id: Id,
    /// In the source's own language.
    pub title: String,
    pub publisher: String,
    pub language: Language,
    pub kind: SourceKind,
    /// How much of it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Read>,
    /// An aggregator, a repost, a test server, an encyclopaedia that anybody edits or a page that
    /// a machine wrote: it never carries high confidence.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Https>,
    /// Where it was seen, when that is no https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<Https>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_checked: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The same document in the other language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
    /// Seed claims about the source itself (author, date, funder).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
}

/// Claims of a seed that a record carries, with their paragraph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim {
    /// The n-th non-empty line of the seed, from 1.
    pub paragraph: u32,
    pub ids: Vec<Id>,
}

/// Where a statement is supported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Evidence<T = Text> {
    pub source: Id,
    /// The place in the source: a heading, section or page, as words.
    pub locator: T,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// In a seed: the n-th non-empty line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// In a seed: the atomic claims carried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Id>,
}
