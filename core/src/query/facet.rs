//! The facet table: each filter defined once.
//!
//! Key, matcher and counts follow from here; the labels stand in
//! [`crate::text`], and the README's table of keys is checked against this.

use super::index::{Index, KINDS};
use crate::dataset::Word;
use crate::dataset::word::words;
use crate::dataset::{Confidence, InstrumentKind, Read, Source, SourceKind, Status, Verdict};

words! {
    /// A filter whose values are chosen from a list: OR within, AND between.
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
        /// What kind of source it is; of sources only, as are the next two.
        Source,
        /// How much of it was read.
        Read,
        /// The site that it stands on.
        Host,
    }
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
            Facet::Source => words(SourceKind::ALL, SourceKind::word),
            Facet::Read => words(Read::ALL, Read::word),
            Facet::Host => hosts(index),
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
            Facet::Verdict | Facet::Source | Facet::Read | Facet::Host => Vec::new(),
        }
    }

    /// Whether the facet is of sources alone.
    pub fn is_of_sources(self) -> bool {
        matches!(self, Facet::Source | Facet::Read | Facet::Host)
    }

    /// The values that a source itself has.
    pub fn values_of_source(self, source: &Source<String>) -> Option<&str> {
        match self {
            Facet::Source => Some(source.kind.word()),
            Facet::Read => source.read.map(Read::word),
            Facet::Host => host_of(source),
            _ => None,
        }
    }
}

/// The site that a source stands on, without the `www.` that means nothing.
pub fn host_of(source: &Source<String>) -> Option<&str> {
    let url = source.url.as_ref().map(crate::dataset::Https::as_str);
    let address = url.or(source.address.as_deref())?;
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| !host.is_empty())
}

/// The sites that more than one source stands on, the most frequent first: of hundreds of
/// others each is a source of its own, and search finds it.
fn hosts(index: &Index) -> Vec<String> {
    let mut hosts: Vec<(&str, usize)> = Vec::new();
    for host in index.data.sources.iter().filter_map(host_of) {
        match hosts.iter_mut().find(|(known, _)| *known == host) {
            Some((_, n)) => *n += 1,
            None => hosts.push((host, 1)),
        }
    }
    hosts.retain(|(_, n)| *n > 1);
    hosts.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    hosts.into_iter().map(|(host, _)| host.to_owned()).collect()
}

fn words<V: Copy>(all: &[V], word: fn(V) -> &'static str) -> Vec<String> {
    all.iter().map(|value| word(*value).to_owned()).collect()
}
