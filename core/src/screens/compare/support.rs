//! How well a statement is supported, in one word.

use crate::dataset::{Confidence, Evidence, Provision, SourceKind};
use crate::query::Index;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// An official text, or a faithful copy of one, was read at that place.
    OfficialText,
    /// Others report it.
    Reported,
    /// The press alone reports it.
    Press,
    /// It rests on one weak source, or its sources do not agree.
    Uncertain,
}

/// How well a statement is supported; nothing before its sources are there.
pub fn support(index: &Index, item: &Provision<String>) -> Option<Support> {
    if item.confidence == Confidence::Low {
        return Some(Support::Uncertain);
    }
    let kinds: Vec<SourceKind> = item
        .evidence
        .iter()
        .filter_map(|place| index.source(&place.source))
        .map(|source| source.kind)
        .collect();
    match kinds.as_slice() {
        [] => None,
        kinds if kinds.iter().copied().any(is_official) => Some(Support::OfficialText),
        kinds if kinds.iter().all(|kind| *kind == SourceKind::Press) => Some(Support::Press),
        _ => Some(Support::Reported),
    }
}

fn is_official(kind: SourceKind) -> bool {
    matches!(kind, SourceKind::Primary | SourceKind::Official | SourceKind::OfficialMirror)
}

/// The place that a statement is shown with: in an official text where there is one.
pub fn best_place<'a>(index: &Index, item: &'a Provision<String>) -> Option<&'a Evidence<String>> {
    let kind = |place: &&Evidence<String>| index.source(&place.source).map(|source| source.kind);
    let official = item.evidence.iter().find(|place| kind(place).is_some_and(is_official));
    official.or_else(|| item.evidence.first())
}
