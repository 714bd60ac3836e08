//! The facet table: each filter defined once.
//!
//! Key, matcher and counts follow from here; the labels stand in
//! [`crate::text`], and the README's table of keys is checked against this.

use super::index::{Index, KINDS};
use crate::dataset::Word;
use crate::dataset::{Confidence, InstrumentKind, Status, Verdict};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A filter whose values are chosen from a list: OR within, AND between.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Facet {
    Theme,
    Party,
    /// What kind of record it is; only where all kinds stand together.
    Record,
    Kind,
    Status,
    Body,
    Confidence,
    /// How the two sides stand to each other; of verdicts only.
    Verdict,
}

pub const COUNT: usize = Facet::ALL.len();

impl Facet {
    /// Every value that the facet may take with this data, in display order.
    pub fn values(self, index: &Index) -> Vec<String> {
        let data = &index.data;
        let ids = |ids: &mut dyn Iterator<Item = &crate::dataset::Id>| {
            ids.map(|id| id.0.clone()).collect()
        };
        match self {
            Facet::Theme => ids(&mut data.themes.iter().map(|theme| &theme.id)),
            Facet::Party => ids(&mut data.parties.iter().map(|party| &party.id)),
            Facet::Body => ids(&mut data.bodies.iter().map(|body| &body.id)),
            Facet::Record => KINDS.iter().map(|kind| (*kind).to_owned()).collect(),
            Facet::Kind => words(InstrumentKind::ALL, InstrumentKind::word),
            Facet::Status => words(Status::ALL, Status::word),
            Facet::Confidence => words(Confidence::ALL, Confidence::word),
            Facet::Verdict => words(Verdict::ALL, Verdict::word),
        }
    }

    /// The values that provision `n` has.
    pub fn values_of(self, index: &Index, n: usize) -> Vec<&str> {
        let provision = &index.data.provisions[n];
        let instrument = index.instrument_of(n);
        match self {
            Facet::Theme => provision.themes.iter().map(|id| &**id).collect(),
            Facet::Party => vec![&instrument.party],
            Facet::Record => vec!["provision"],
            Facet::Kind => vec![instrument.kind.word()],
            Facet::Status => vec![instrument.status.is.word()],
            Facet::Body => instrument.bodies.iter().map(|id| &**id).collect(),
            Facet::Confidence => vec![provision.confidence.word()],
            Facet::Verdict => Vec::new(),
        }
    }
}

fn words<V: Copy>(all: &[V], word: fn(V) -> &'static str) -> Vec<String> {
    all.iter().map(|value| word(*value).to_owned()).collect()
}
