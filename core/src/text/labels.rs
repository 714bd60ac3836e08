//! What values are called on screen.

use super::Texts;
use crate::dataset::Word;
use crate::dataset::{Confidence, InstrumentKind, Lang, Read, SourceKind, Status, Verdict};
use crate::query::{Facet, Index};

/// The name of a facet value; an unknown one stands for itself.
pub fn facet_value(index: &Index, facet: Facet, value: &str, texts: &Texts, lang: Lang) -> String {
    let known = match facet {
        Facet::Theme => index.theme(value).map(|theme| theme.label.clone()),
        Facet::Party => index.party(value).map(|party| party.name.clone()),
        Facet::Body => index.body(value).map(|body| match &body.abbr {
            Some(abbr) => format!("{} ({abbr})", body.name.get(lang)),
            None => body.name.get(lang).to_owned(),
        }),
        Facet::Record => Some((texts.record_kind)(value).to_owned()),
        Facet::Kind => InstrumentKind::parse(value).map(|kind| (texts.kind)(kind).to_owned()),
        Facet::Status => Status::parse(value).map(|status| (texts.status)(status).to_owned()),
        Facet::Confidence => {
            Confidence::parse(value).map(|level| (texts.confidence)(level).to_owned())
        }
        Facet::Source => SourceKind::parse(value).map(|kind| (texts.source_kind)(kind).to_owned()),
        Facet::Read => Read::parse(value).map(|read| (texts.record.read)(read).to_owned()),
        Facet::Host => None,
        Facet::Verdict => Verdict::parse(value).map(|item| (texts.verdict)(item).to_owned()),
    };
    known.unwrap_or_else(|| value.to_owned())
}
