//! Every kind of record, as it stands in `public/data/` (see `NOTES.md` there
//! for where the facts come from).
//!
//! `T` is the type of a text: [`super::Text`] in the dataset, `String` once a bundle
//! has chosen a language.

mod history;
mod instruments;
mod plans;
mod reading;
mod sources;
mod verdicts;

pub use history::*;
pub use instruments::*;
pub use plans::*;
pub use reading::*;
pub use sources::*;
pub use verdicts::*;

use super::vocabulary::*;
use super::{Date, Https, Id, Text};
use serde::{Deserialize, Serialize};

/// The dataset as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Meta<T = Text> {
    /// Semantic version of the data.
    pub version: String,
    /// The last day that any evidence speaks of: the data's own "now".
    pub evidence_until: Date,
    pub title: T,
    pub licence: String,
    pub licence_url: Https,
    /// Which documents the record covers and which it leaves out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}

/// Which documents the record covers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Scope<T = Text> {
    pub covers: T,
    pub leaves_out: Vec<LeftOut<T>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct LeftOut<T = Text> {
    pub what: T,
    pub why: T,
}

/// A side, what the sides share, or what is wider than both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Party<T = Text> {
    pub id: Id,
    pub role: Role,
    pub name: T,
    pub short: T,
    pub glyph: Glyph,
    pub hue: Hue,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Theme<T = Text> {
    pub id: Id,
    pub label: T,
    pub scope: T,
}

/// All records of one dataset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Dataset<T = Text> {
    pub meta: Meta<T>,
    pub parties: Vec<Party<T>>,
    pub themes: Vec<Theme<T>>,
    pub instruments: Vec<Instrument<T>>,
    pub provisions: Vec<Provision<T>>,
    pub bodies: Vec<Body<T>>,
    pub eras: Vec<Era<T>>,
    pub assessments: Vec<Assessment<T>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Position<T>>,
    pub coverage: Vec<Coverage<T>>,
    pub rules: Vec<Rule<T>>,
    pub sources: Vec<Source<T>>,
    pub events: Vec<Event<T>>,
    pub relations: Vec<Relation<T>>,
    pub findings: Vec<Finding<T>>,
    pub plans: Vec<Plan<T>>,
    pub stories: Vec<Story<T>>,
    pub terms: Vec<Term>,
    pub abbreviations: Vec<Abbreviation>,
}
