//! How well a statement is supported, in one word.

use crate::dataset::{Confidence, Evidence, Instrument, Provision, Read, Source, SourceKind};
use crate::language::fold::fold;
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
    // Data before 2.0 does not say how far anything was read.
    let is_read = |read: Option<Read>| !matches!(read, Some(Read::Quoted | Read::NotSeen));
    let official: Vec<&Source<String>> = sources
        .iter()
        .copied()
        .filter(|source| is_official(source.kind) && is_read(source.read))
        .collect();
    let document = index.instrument(&item.instrument).filter(|document| is_read(document.read));
    let is_itself =
        |source: &&Source<String>| document.is_some_and(|document| !tells_of(source, document));
    if sources.is_empty() {
        None
    } else if official.iter().any(is_itself) {
        Some(Support::OfficialText)
    } else if !official.is_empty() {
        Some(Support::OfficialAccount)
    } else if sources.iter().all(|source| source.kind == SourceKind::Press) {
        Some(Support::Press)
    } else {
        Some(Support::Reported)
    }
}

/// The forms of texts that tell of a document, as their titles name them, folded.
const FORMS: [&str; 20] = [
    "news release",
    "(communique)",
    "backgrounder",
    "document d'information",
    "fact sheet",
    "fiche d'information",
    "media note",
    "question period note",
    "parliamentary note",
    "committee notes",
    "transition binder",
    "briefing",
    "testimony",
    "transcript",
    "remarks of",
    "written answer",
    " announces ",
    " introduces ",
    " unveils ",
    " annonce ",
];

/// Whether a source is a text that tells of a document, such as a release, rather than the document:
/// by the form that its title names, unless the document has the same form.
fn tells_of(source: &Source<String>, document: &Instrument<String>) -> bool {
    let titles = fold(&[&*document.title.en, &*document.title.fr].join(" "));
    let title = fold(&source.title);
    FORMS.iter().any(|form| title.contains(form) && !titles.contains(form))
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
