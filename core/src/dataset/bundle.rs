//! What the browser loads: one language of one version, in two parts.
//!
//! `first.json` holds what the first view, filters, counts and search need;
//! `rest.json` follows at once and completes the records. A part carries its
//! format, version and language, so that parts of two versions never mix.

use super::*;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The form of the bundles. It rises when an older app could not read them.
///
/// 2: abbreviations, views of story steps, what carries a plan.
/// 3: positions, headlines, figures in numbers, scope; kinds of sources told apart, authors in
/// the data, relations between generations. Parts of formats 1 and 2 still read: they only lack
/// these.
pub const FORMAT: u32 = 3;

/// `newest.json`: the only mutable file, naming the newest released version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pointer {
    pub format: u32,
    pub version: String,
}

/// The body of `first.json`. Records stand in it without what only a
/// record's own page needs; provisions stand as columns, which compress
/// to two thirds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct First<T> {
    pub meta: Meta<T>,
    pub parties: Vec<Party<T>>,
    pub themes: Vec<Theme<T>>,
    pub instruments: Vec<Instrument<T>>,
    pub bodies: Vec<Body<T>>,
    pub eras: Vec<Era<T>>,
    pub assessments: Vec<Assessment<T>>,
    pub provisions: Columns<T>,
}

/// Provisions by column; all columns have the same length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Columns<T> {
    /// Runs of one instrument: its position, and how many provisions follow.
    pub instruments: Vec<(usize, usize)>,
    /// The id without its instrument and dot.
    pub ids: Vec<String>,
    /// Positions of the themes, the main one first.
    pub themes: Vec<Vec<usize>>,
    pub kinds: Vec<ProvisionKind>,
    pub confidences: Vec<Confidence>,
    /// Own dates, by position; most provisions have that of their
    /// instrument.
    pub dates: Vec<(usize, Date)>,
    pub texts: Vec<T>,
    /// The first evidence, by position, of what may lead a cell: nothing
    /// moves in the first view when the rest comes.
    pub places: Vec<(usize, Evidence<T>)>,
}

/// The body of `rest.json`: full records that stand in `first.json` in
/// part only, and kinds that do not stand there at all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Rest<T> {
    pub instruments: Vec<Instrument<T>>,
    pub bodies: Vec<Body<T>>,
    /// Evidence and note of each provision, by position.
    pub provisions: Vec<(Vec<Evidence<T>>, Option<T>)>,
    /// What figures say in numbers, by the position of the provision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<(usize, Figure<T>)>,
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abbreviations: Vec<Abbreviation>,
}

/// One file of a bundle.
#[derive(Serialize)]
pub(super) struct Part<'a, B> {
    pub(super) format: u32,
    pub(super) version: &'a str,
    pub(super) lang: &'a str,
    pub(super) body: B,
}

/// Why a part of a bundle cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Not the JSON of a bundle.
    Unreadable(String),
    /// Written for another format than this app's.
    Format(u32),
    /// Another version or language than asked for.
    Mixed,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unusable::Unreadable(reason) => write!(f, "not a data bundle: {reason}"),
            Unusable::Format(found) => {
                write!(f, "data format {found}, this app reads up to {FORMAT}")
            }
            Unusable::Mixed => f.write_str("data of another version or language"),
        }
    }
}

/// Reads one part and makes sure that it is the one asked for.
///
/// # Errors
/// See [`Unusable`].
pub fn read_part<B: DeserializeOwned>(
    text: &str,
    version: &str,
    lang: Lang,
) -> Result<B, Unusable> {
    match serde_json::from_str::<Written<B>>(text) {
        Ok(part) => part.check(version, lang).map(|()| part.body),
        // A newer format may have another body: then that is what is wrong.
        Err(fault) => {
            let part: Written<Option<IgnoredAny>> =
                serde_json::from_str(text).map_err(unreadable)?;
            part.check(version, lang).and(Err(unreadable(fault)))
        }
    }
}

/// A part as it was written.
#[derive(Deserialize)]
struct Written<B> {
    format: u32,
    // A newer format may say these in another way.
    #[serde(default)]
    version: String,
    #[serde(default)]
    lang: String,
    body: B,
}

impl<B> Written<B> {
    /// Whether it is what was asked for.
    fn check(&self, version: &str, lang: Lang) -> Result<(), Unusable> {
        known_format(self.format)?;
        let is_asked = self.version == version && self.lang == lang.code();
        if is_asked { Ok(()) } else { Err(Unusable::Mixed) }
    }
}

fn unreadable(fault: serde_json::Error) -> Unusable {
    Unusable::Unreadable(fault.to_string())
}

fn known_format(format: u32) -> Result<(), Unusable> {
    if (1..=FORMAT).contains(&format) { Ok(()) } else { Err(Unusable::Format(format)) }
}

/// Reads the pointer to the newest version.
///
/// # Errors
/// See [`Unusable`].
pub fn read_pointer(text: &str) -> Result<Pointer, Unusable> {
    let pointer: Pointer = serde_json::from_str(text).map_err(unreadable)?;
    known_format(pointer.format)?;
    Ok(pointer)
}

/// The first part as a dataset whose other kinds are still empty.
///
/// # Errors
/// [`Unusable::Mixed`] where columns do not fit each other.
pub fn unpack(first: First<String>) -> Result<Dataset<String>, Unusable> {
    let columns = first.provisions;
    let mut owners = Vec::with_capacity(columns.ids.len());
    for (instrument, count) in columns.instruments {
        let id = &first.instruments.get(instrument).ok_or(Unusable::Mixed)?.id;
        owners.extend(std::iter::repeat_n(id, count.min(columns.ids.len())));
    }
    let len = columns.ids.len();
    let lengths = [
        owners.len(),
        columns.themes.len(),
        columns.kinds.len(),
        columns.confidences.len(),
        columns.texts.len(),
    ];
    if lengths.iter().any(|other| *other != len) {
        return Err(Unusable::Mixed);
    }
    let mut provisions = Vec::with_capacity(len);
    let rows = columns.ids.iter().zip(owners).zip(columns.themes).zip(columns.texts);
    for (n, (((id, owner), themes), text)) in rows.enumerate() {
        let theme = |at: &usize| first.themes.get(*at).map(|theme| theme.id.clone());
        provisions.push(Provision {
            id: Id(format!("{owner}.{id}")),
            instrument: owner.clone(),
            themes: themes.iter().map(theme).collect::<Option<_>>().ok_or(Unusable::Mixed)?,
            kind: columns.kinds[n],
            figure: None,
            text,
            evidence: Vec::new(),
            confidence: columns.confidences[n],
            date: None,
            note: None,
        });
    }
    for (at, date) in columns.dates {
        provisions.get_mut(at).ok_or(Unusable::Mixed)?.date = Some(date);
    }
    for (at, evidence) in columns.places {
        provisions.get_mut(at).ok_or(Unusable::Mixed)?.evidence.push(evidence);
    }
    Ok(Dataset {
        meta: first.meta,
        parties: first.parties,
        themes: first.themes,
        instruments: first.instruments,
        provisions,
        bodies: first.bodies,
        eras: first.eras,
        assessments: first.assessments,
        positions: Vec::new(),
        coverage: Vec::new(),
        rules: Vec::new(),
        sources: Vec::new(),
        events: Vec::new(),
        relations: Vec::new(),
        findings: Vec::new(),
        plans: Vec::new(),
        stories: Vec::new(),
        terms: Vec::new(),
        abbreviations: Vec::new(),
    })
}

/// Puts the second part into the dataset of the first.
///
/// # Errors
/// [`Unusable::Mixed`] where the two do not belong together.
pub fn complete(
    mut data: Dataset<String>,
    rest: Rest<String>,
) -> Result<Dataset<String>, Unusable> {
    if rest.provisions.len() != data.provisions.len() {
        return Err(Unusable::Mixed);
    }
    for (provision, (evidence, note)) in data.provisions.iter_mut().zip(rest.provisions) {
        provision.evidence = evidence;
        provision.note = note;
    }
    for (n, figure) in rest.figures {
        let provision = data.provisions.get_mut(n).ok_or(Unusable::Mixed)?;
        provision.figure = Some(figure);
    }
    data.instruments = rest.instruments;
    data.bodies = rest.bodies;
    data.assessments = rest.assessments;
    data.positions = rest.positions;
    data.coverage = rest.coverage;
    data.rules = rest.rules;
    data.sources = rest.sources;
    data.events = rest.events;
    data.relations = rest.relations;
    data.findings = rest.findings;
    data.plans = rest.plans;
    data.stories = rest.stories;
    data.terms = rest.terms;
    data.abbreviations = rest.abbreviations;
    Ok(data)
}

/// The two parts of one language of a version, read and put together.
///
/// # Errors
/// See [`Unusable`].
pub fn joined(
    first: &str,
    rest: &str,
    version: &str,
    lang: Lang,
) -> Result<Dataset<String>, Unusable> {
    complete(unpack(read_part(first, version, lang)?)?, read_part(rest, version, lang)?)
}
