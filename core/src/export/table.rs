//! What is on screen as rows: the same for every kind of record and every
//! form of file.

use crate::dataset::Word;
use crate::dataset::{Evidence, Id, Instrument, Lang};
use crate::query::index::Found;
use crate::query::{Facet, Index};
use crate::screens::record::model::{id_of, statement, title_of};
use crate::text::labels::facet_value;
use crate::text::{Texts, texts};

/// One column: its name in files, the same in both languages, so that a
/// program reads either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    /// Whether it is for people: a label in the language of the export.
    pub is_label: bool,
}

const fn id(name: &'static str) -> Column {
    Column { name, is_label: false }
}

const fn label(name: &'static str) -> Column {
    Column { name, is_label: true }
}

/// The columns in their order. Lists within a cell are parted by `; `.
pub const COLUMNS: [Column; 22] = [
    id("id"),
    id("record"),
    label("record_label"),
    label("title"),
    label("text"),
    id("instrument"),
    label("instrument_label"),
    id("party"),
    label("party_label"),
    id("themes"),
    label("themes_label"),
    id("kind"),
    label("kind_label"),
    id("status"),
    label("status_label"),
    id("date"),
    id("confidence"),
    label("confidence_label"),
    id("sources"),
    label("source_titles"),
    label("places"),
    id("urls"),
];

/// One record, a text for each of [`COLUMNS`]; empty where it has none.
pub type Row = Vec<String>;

/// The rows of some records, in their order.
pub fn rows(index: &Index, found: &[Found], lang: Lang) -> Vec<Row> {
    found.iter().map(|found| row(index, *found, lang)).collect()
}

/// What stands in the columns that differ from kind to kind.
#[derive(Default)]
struct Facts {
    instrument: Option<Id>,
    parties: Vec<Id>,
    themes: Vec<Id>,
    kind: String,
    status: String,
    date: String,
    confidence: String,
}

fn row(index: &Index, found: Found, lang: Lang) -> Row {
    let texts = texts(lang);
    let record = id_of(index, found).to_owned();
    let (said, evidence) = statement(index, found);
    let facts = facts(index, found);
    let instrument = facts.instrument.as_ref();
    let instrument_title = instrument.and_then(|id| title_of(index, id, lang)).unwrap_or_default();
    let named = |facet: Facet, value: &str| facet_value(index, facet, value, texts, lang);
    let named_or_empty = |facet: Facet, value: &str| {
        if value.is_empty() { String::new() } else { named(facet, value) }
    };
    let labels = |facet: Facet, ids: &[Id]| {
        ids.iter().map(|id| named(facet, id)).collect::<Vec<_>>().join(SEPARATOR)
    };
    vec![
        record.clone(),
        found.kind().to_owned(),
        (texts.record_kind)(found.kind()).to_owned(),
        title_of(index, &record, lang).unwrap_or_default(),
        said.unwrap_or_default().to_owned(),
        instrument.map(|id| id.0.clone()).unwrap_or_default(),
        instrument_title,
        joined(&facts.parties),
        labels(Facet::Party, &facts.parties),
        joined(&facts.themes),
        labels(Facet::Theme, &facts.themes),
        facts.kind.clone(),
        kind_label(texts, found, &facts, named_or_empty(Facet::Kind, &facts.kind)),
        facts.status.clone(),
        named_or_empty(Facet::Status, &facts.status),
        facts.date,
        facts.confidence.clone(),
        named_or_empty(Facet::Confidence, &facts.confidence),
        of_sources(index, evidence, |_, item| item.source.0.clone()),
        of_sources(index, evidence, |source, _| source.title.clone()),
        of_sources(index, evidence, |_, item| item.locator.clone()),
        of_sources(index, evidence, |source, _| {
            let url = source.url.as_ref().map(|url| url.as_str().to_owned());
            url.or_else(|| source.address.clone()).unwrap_or_default()
        }),
    ]
}

const SEPARATOR: &str = "; ";

fn joined(ids: &[Id]) -> String {
    ids.iter().map(|id| id.0.as_str()).collect::<Vec<_>>().join(SEPARATOR)
}

fn of_sources(
    index: &Index,
    evidence: &[Evidence<String>],
    of: impl Fn(&crate::dataset::Source<String>, &Evidence<String>) -> String,
) -> String {
    let found = evidence.iter().filter_map(|item| Some(of(index.source(&item.source)?, item)));
    found.collect::<Vec<_>>().join(SEPARATOR)
}

/// A provision's kind is a word of its own, not that of its instrument.
fn kind_label(texts: &Texts, found: Found, facts: &Facts, of_instrument: String) -> String {
    match found {
        Found::Provision(_) => crate::dataset::ProvisionKind::parse(&facts.kind)
            .map(|kind| (texts.provision_kind)(kind).to_owned())
            .unwrap_or_default(),
        Found::Source(_) => crate::dataset::SourceKind::parse(&facts.kind)
            .map(|kind| (texts.source_kind)(kind).to_owned())
            .unwrap_or_default(),
        _ => of_instrument,
    }
}

fn of_instrument(item: &Instrument<String>) -> Facts {
    Facts {
        instrument: Some(item.id.clone()),
        parties: vec![item.party.clone()],
        kind: item.kind.word().to_owned(),
        status: item.status.is.word().to_owned(),
        date: item.date.to_string(),
        ..Facts::default()
    }
}

fn facts(index: &Index, found: Found) -> Facts {
    let data = &index.data;
    match found {
        Found::Provision(n) => {
            let (item, owner) = (&data.provisions[n], index.instrument_of(n));
            Facts {
                instrument: Some(item.instrument.clone()),
                parties: vec![owner.party.clone()],
                themes: item.themes.clone(),
                kind: item.kind.word().to_owned(),
                status: owner.status.is.word().to_owned(),
                date: item.date.unwrap_or(owner.date).to_string(),
                confidence: item.confidence.word().to_owned(),
            }
        }
        Found::Instrument(n) => of_instrument(&data.instruments[n]),
        Found::Plan(n) => {
            index.instrument(&data.plans[n].instrument).map(of_instrument).unwrap_or_default()
        }
        Found::Assessment(n) => {
            let item = &data.assessments[n];
            let era = data.eras.iter().find(|era| era.id == item.era);
            Facts {
                parties: item.party.clone().into_iter().collect(),
                themes: vec![item.theme.clone()],
                date: era.map(|era| era.id.replace('-', "/")).unwrap_or_default(),
                confidence: item.confidence.word().to_owned(),
                ..Facts::default()
            }
        }
        Found::Event(n) => {
            let item = &data.events[n];
            Facts {
                parties: item.parties.clone(),
                date: item.date.to_string(),
                confidence: item.confidence.word().to_owned(),
                ..Facts::default()
            }
        }
        Found::Finding(n) => Facts {
            parties: data.findings[n].parties.clone(),
            themes: data.findings[n].themes.clone(),
            ..Facts::default()
        },
        Found::Body(n) => Facts {
            parties: vec![data.bodies[n].party.clone()],
            date: data.bodies[n].founded.map(|date| date.to_string()).unwrap_or_default(),
            ..Facts::default()
        },
        Found::Source(n) => Facts {
            kind: data.sources[n].kind.word().to_owned(),
            date: data.sources[n].date.map(|date| date.to_string()).unwrap_or_default(),
            ..Facts::default()
        },
    }
}
