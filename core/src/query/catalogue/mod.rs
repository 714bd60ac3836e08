//! Every record of every kind, ready for filters and search: what all screens
//! but compare stand on.
//!
//! A record passes a filter by what it says of itself; where it says nothing,
//! by what it is tied to: an event by its instruments, a body by the
//! instruments it has a part in, a verdict by the provisions it rests on, a
//! source by what rests on it.

use itertools::Itertools;
mod facets;
mod group;
mod search;

use crate::dataset::{Day, Lang, ProvisionKind};
use crate::language::fold::fold;
use crate::query::bits::Bits;
use crate::query::facet;
use crate::query::filter::{Pool, collect};
use crate::query::form::Form;
use crate::query::index::Found;
use crate::query::postings::Postings;
use crate::query::vocabulary::Known;
use crate::query::{Facet, Index, Screen, asof};
use crate::screens::record::model::{id_of, title_of};
use std::sync::OnceLock;

pub use group::Group;
pub use search::{Field, Match, Thing};

/// The records of a dataset in one order, with what finds them.
pub struct Catalogue {
    /// Each record once, the kinds in the order of [`crate::query::index::KINDS`].
    pub records: Vec<Found>,
    /// For each facet, the records of each value, once it was asked for.
    sets: [OnceLock<Vec<(String, Bits)>>; facet::COUNT],
    lang: Lang,
    /// The title of each record, folded, once one was asked for.
    titles: OnceLock<Vec<String>>,
    /// What each [`Thing`] is found by, once a search was asked for.
    postings: OnceLock<Postings>,
    /// The place of each record among the titles, once it was asked for.
    by_title: OnceLock<Vec<usize>>,
    /// For each source, the records that rest on it, by their positions here, once it was asked for.
    resting: OnceLock<Vec<(usize, usize)>>,
    /// Whether each provision is a figure: an amount, a number, a deadline.
    is_figure: Vec<bool>,
    /// Whether each record stands on a day, where that is a matter of dates.
    spans: Vec<Span>,
}

/// The time in which a record stands.
enum Span {
    /// As long as this instrument.
    Instrument(usize),
    /// From a day on, and until a day, where it has them.
    Days(Option<Day>, Option<Day>),
    /// As long as something that rests on it.
    Resting,
}

impl Catalogue {
    pub fn new(index: &Index, lang: Lang) -> Catalogue {
        let data = &index.data;
        let records: Vec<Found> = (0..data.instruments.len())
            .map(Found::Instrument)
            .chain((0..data.provisions.len()).map(Found::Provision))
            .chain((0..data.plans.len()).map(Found::Plan))
            .chain((0..data.assessments.len()).map(Found::Assessment))
            .chain((0..data.events.len()).map(Found::Event))
            .chain((0..data.findings.len()).map(Found::Finding))
            .chain((0..data.bodies.len()).map(Found::Body))
            .chain((0..data.sources.len()).map(Found::Source))
            .collect();
        Catalogue {
            sets: Default::default(),
            lang,
            titles: OnceLock::new(),
            postings: OnceLock::new(),
            is_figure: data
                .provisions
                .iter()
                .map(|item| item.kind == ProvisionKind::Figure)
                .collect(),
            by_title: OnceLock::new(),
            spans: records.iter().map(|found| span(index, *found)).collect(),
            resting: OnceLock::new(),
            records,
        }
    }

    fn sets(&self, index: &Index, facet: Facet) -> &[(String, Bits)] {
        self.sets[facet as usize]
            .get_or_init(|| facets::sets(index, &self.records, self.resting(index), facet))
    }

    fn resting(&self, index: &Index) -> &[(usize, usize)] {
        self.resting.get_or_init(|| facets::resting(index, &self.records))
    }

    /// The records that a screen shows when nothing narrows it.
    pub fn eligible(&self, screen: Screen) -> Bits {
        self.of(|found| match screen {
            Screen::Timeline => matches!(found, Found::Instrument(_) | Found::Event(_)),
            Screen::Lineage => matches!(found, Found::Instrument(_) | Found::Body(_)),
            Screen::Plans => matches!(found, Found::Plan(_)),
            Screen::Overview => matches!(found, Found::Assessment(_)),
            Screen::Figures => matches!(found, Found::Provision(n) if self.is_figure[n]),
            Screen::Sources => matches!(found, Found::Source(_)),
            _ => true,
        })
    }

    /// The records of some kinds.
    pub fn of(&self, keep: impl Fn(Found) -> bool) -> Bits {
        collect(self.records.len(), |n| keep(self.records[n]))
    }

    /// The records of a set, in order.
    pub fn found<'a>(&'a self, set: &'a Bits) -> impl Iterator<Item = Found> + 'a {
        set.iter().map(|n| self.records[n])
    }

    /// The values of a facet that record `n` has, in display order.
    pub fn values(&self, index: &Index, facet: Facet, n: usize) -> Vec<&str> {
        let sets = self.sets(index, facet).iter().filter(|(_, set)| set.contains(n));
        sets.map(|(value, _)| value.as_str()).collect()
    }

    /// The titles of the records, folded.
    pub fn folded_titles(&self, index: &Index) -> &[String] {
        self.titles.get_or_init(|| {
            let title = |found: &Found| title_of(index, id_of(index, *found), self.lang);
            self.records.iter().map(|found| fold(&title(found).unwrap_or_default())).collect()
        })
    }

    /// The place of record `n` among all titles in their order; like titles
    /// share one.
    pub fn title_rank(&self, index: &Index, n: usize) -> usize {
        self.by_title.get_or_init(|| {
            let titles = self.folded_titles(index);
            let order =
                (0..self.records.len()).sorted_by_key(|n| titles[*n].as_str()).collect::<Vec<_>>();
            let mut ranks = vec![0; order.len()];
            let mut rank = 0;
            for (at, n) in order.iter().enumerate() {
                if at > 0 && titles[order[at - 1]] != titles[*n] {
                    rank = at;
                }
                ranks[*n] = rank;
            }
            ranks
        })[n]
    }

    /// How many records rest on each source, by the source's position.
    pub fn statements(&self, index: &Index) -> Vec<usize> {
        let mut counts = vec![0; index.data.sources.len()];
        for (source, _) in self.resting(index) {
            if let Found::Source(n) = self.records[*source] {
                counts[n] += 1;
            }
        }
        counts
    }
}

impl Pool for (&Catalogue, &Index) {
    fn len(&self) -> usize {
        self.0.records.len()
    }

    fn set(&self, facet: Facet, value: &str) -> Option<&Bits> {
        let mut sets = self.0.sets(self.1, facet).iter();
        sets.find(|(known, _)| known == value).map(|(_, set)| set)
    }

    fn holding(&self, form: &Form) -> Bits {
        let (catalogue, index) = self;
        let mut found = catalogue.postings(index).holding_anywhere(form);
        found.shorten(self.len());
        found
    }

    fn known(&self) -> Known<'_> {
        Known { glossary: self.1.glossary(), texts: vec![self.0.postings(self.1)] }
    }

    fn standing(&self, day: Day) -> Bits {
        let (catalogue, index) = self;
        let mut standing = collect(self.len(), |n| match catalogue.spans[n] {
            Span::Instrument(at) => {
                let late = match catalogue.records[n] {
                    Found::Provision(n) => index.data.provisions[n].date,
                    _ => None,
                };
                late.is_none_or(|date| date.first() <= day)
                    && asof::standing(&index.data.instruments[at], day).is_shown()
            }
            Span::Days(from, to) => {
                from.is_none_or(|from| from <= day) && to.is_none_or(|to| to >= day)
            }
            Span::Resting => false,
        });
        for (source, statement) in catalogue.resting(index) {
            if standing.contains(*statement) {
                standing.insert(*source);
            }
        }
        standing
    }
}

fn span(index: &Index, found: Found) -> Span {
    let data = &index.data;
    match found {
        Found::Instrument(n) => Span::Instrument(n),
        Found::Provision(n) => Span::Instrument(index.owner(n)),
        Found::Plan(n) => match index.find(&data.plans[n].instrument) {
            Some(Found::Instrument(n)) => Span::Instrument(n),
            _ => Span::Days(None, None),
        },
        Found::Assessment(n) => {
            let era = data.eras.iter().find(|era| era.id == data.assessments[n].era);
            let to = era.and_then(|era| era.to);
            Span::Days(era.map(|era| era.from.first()), to.map(|to| to.last()))
        }
        Found::Event(n) => Span::Days(Some(data.events[n].date.first()), None),
        // What a seed claims is about its own time; the seeds have no day.
        Found::Finding(_) => Span::Days(None, None),
        Found::Body(n) => {
            let body = &data.bodies[n];
            Span::Days(body.founded.map(|date| date.first()), body.ended.map(|date| date.last()))
        }
        Found::Source(_) => Span::Resting,
    }
}
