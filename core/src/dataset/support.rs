//! How well the data is supported: which statements rest on an official text that was read at
//! the place they name, and which may therefore be held with high confidence.

use super::*;
use std::collections::HashMap;

/// The share of its provisions that an instrument which leads, binds or is joint should have on
/// an official text, in per cent.
pub const WANTED: usize = 85;

/// How many of some provisions rest on an official text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub official: usize,
    pub all: usize,
}

impl Share {
    fn add(&mut self, is_official: bool) {
        self.all += 1;
        self.official += usize::from(is_official);
    }

    /// In per cent, rounded down, so that none is called whole that is not.
    pub fn percent(self) -> usize {
        (self.official * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// The support of a whole dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    pub overall: Share,
    /// Of each party, in the order of the data.
    pub parties: Vec<(Id, Share)>,
    /// Flagship strategies, laws, orders and joint instruments, taken together.
    pub chief: Share,
    /// Those of them that have less than [`WANTED`] per cent, the weakest first.
    pub below: Vec<(Id, Share)>,
}

/// Sources by their id.
pub type Sources<'a> = HashMap<&'a str, &'a Source>;

/// The sources of a dataset by their id.
pub fn sources(data: &Dataset) -> Sources<'_> {
    data.sources.iter().map(|source| (&*source.id, source)).collect()
}

/// Counts the provisions that rest on an official text read at the place they name.
pub fn support(data: &Dataset) -> Support {
    let sources = sources(data);
    let mut of: HashMap<&str, Share> = HashMap::new();
    for item in &data.provisions {
        of.entry(&*item.instrument).or_default().add(has_official(&item.evidence, &sources));
    }
    let mut overall = Share::default();
    let mut chief = Share::default();
    let mut below = Vec::new();
    let mut parties: Vec<(Id, Share)> =
        data.parties.iter().map(|party| (party.id.clone(), Share::default())).collect();
    for item in &data.instruments {
        let Some(share) = of.get(&*item.id) else { continue };
        let own = parties.iter_mut().find(|(id, _)| *id == item.party).map(|(_, share)| share);
        let is_chief = is_chief(data, item);
        let sums = [Some(&mut overall), own, Some(&mut chief).filter(|_| is_chief)];
        for sum in sums.into_iter().flatten() {
            sum.all += share.all;
            sum.official += share.official;
        }
        if is_chief && share.percent() < WANTED {
            below.push((item.id.clone(), *share));
        }
    }
    below.sort_by_key(|(_, share)| share.percent());
    Support { overall, parties, chief, below }
}

/// Whether an instrument is one that a comparison stands on: a flagship strategy, a law, an
/// order, or what the two sides did together.
fn is_chief(data: &Dataset, item: &Instrument) -> bool {
    let binds = matches!(
        item.kind,
        InstrumentKind::Law | InstrumentKind::Regulation | InstrumentKind::Directive
    );
    let is_joint = data.parties.iter().any(|it| it.id == item.party && it.role == Role::Joint);
    item.weight == Some(Weight::Flagship) || binds || is_joint
}

/// Whether one of these is an official text that was read at the place it names.
pub fn has_official(evidence: &[Evidence], sources: &Sources<'_>) -> bool {
    evidence.iter().any(|item| {
        let source = sources.get(&*item.source);
        source.is_some_and(|source| is_official(source) && is_place(item, source))
    })
}

/// Whether a source is an official text, or a faithful copy of one, that was itself read.
pub fn is_official(source: &Source) -> bool {
    matches!(source.kind, SourceKind::Official | SourceKind::OfficialMirror)
        && matches!(source.read, Some(Read::Whole | Read::Part))
        && !source.weak
}

/// Whether the published rule allows high confidence: an official text read at the place, or two
/// independent sources, neither of them weak.
pub fn bears_high(evidence: &[Evidence], sources: &Sources<'_>) -> bool {
    if has_official(evidence, sources) {
        return true;
    }
    let good: Vec<&Source> = evidence
        .iter()
        .filter_map(|item| sources.get(&*item.source).copied())
        .filter(|source| !source.weak)
        .collect();
    good.iter().any(|one| good.iter().any(|other| are_independent(one, other)))
}

/// Two sources of different hands: another author, and neither the translation of the other. A
/// copy has the author of its original; where nobody is named, the publisher counts as author.
fn are_independent(one: &Source, other: &Source) -> bool {
    let hand = |source: &Source| source.author.clone().unwrap_or(source.publisher.clone());
    let is_translation = |one: &Source, other: &Source| one.translation.as_ref() == Some(&other.id);
    one.id != other.id
        && !hand(one).eq_ignore_ascii_case(&hand(other))
        && !is_translation(one, other)
        && !is_translation(other, one)
}

/// Whether evidence names a place in its source, rather than the title, a list of contents, or
/// the whole of a long text of which only a part was read.
fn is_place(item: &Evidence, source: &Source) -> bool {
    if item.page.is_some() {
        return true;
    }
    let place = item.locator.en.trim().to_lowercase();
    let is_title = ["title", "titles", "cover", "front page"].contains(&&*place)
        || place.starts_with("title (")
        || place.ends_with("(title)")
        || place.ends_with(", title");
    let is_list = place.starts_with("contents")
        || place.starts_with("table of contents")
        || place.ends_with("heading")
        || place.ends_with("headings");
    let is_whole = ["document", "text", "report", "plan", "strategy", "act"]
        .iter()
        .any(|what| place == format!("whole {what}") || place == format!("entire {what}"));
    !is_title && (source.read == Some(Read::Whole) || !is_list && !is_whole)
}
