//! How well a statement is supported, in one word.

use crate::dataset::{Confidence, Evidence, Provision, Read, Source, SourceKind};
use crate::query::Index;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The document itself, or a faithful copy of it, was read at that place.
    OfficialText,
    /// Another official text that tells of it was read, such as a release; it itself was not.
    OfficialAccount,
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
    let sources: Vec<&Source<String>> =
        item.evidence.iter().filter_map(|place| index.source(&place.source)).collect();
    let document = index.instrument(&item.instrument);
    let is_read = |read: Option<Read>| matches!(read, Some(Read::Whole | Read::Part));
    if sources.is_empty() {
        None
    } else if sources.iter().any(|source| is_official(source.kind) && is_read(source.read)) {
        let is_own = document.is_some_and(|document| is_read(document.read));
        Some(if is_own { Support::OfficialText } else { Support::OfficialAccount })
    } else if sources.iter().all(|source| source.kind == SourceKind::Press) {
        Some(Support::Press)
    } else {
        Some(Support::Reported)
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
