//! Every kind of record, as it stands in `public/data/` (see `NOTES.md` there
//! for where the facts come from).
//!
//! `T` is the type of a text: [`super::Text`] in the dataset, `String` once a bundle
//! has chosen a language.

use super::vocabulary::*;
use super::{Date, Https, Id, Text, Title};
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
