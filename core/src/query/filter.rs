//! From a view to the records it shows, with counts for every facet.

use super::asof;
use super::bits::Bits;
use super::facet::Facet;
use super::form::Form;
use super::index::Index;
use super::search::{Needle, Search};
use super::view::{Filter, Screen, View};
use super::vocabulary::Known;
use crate::dataset::Day;
use crate::dataset::Word;
use itertools::Itertools;

/// What a view shows.
pub struct Hits {
    /// The records that pass every filter.
    pub shown: Bits,
    /// How many there are in all.
    pub all: usize,
    /// How many more would be shown without the as-of date.
    pub hidden_by_asof: usize,
    pub search: Search,
    /// Where nothing is shown: other searches that find something here, the likeliest first.
    pub near: Vec<Near>,
    /// The records that the screen could show.
    eligible: Bits,
    /// Found by the search, whatever else narrows the view.
    found: Bits,
    /// Standing on the day, whatever else narrows the view.
    standing: Bits,
    /// Passing everything but the facets; see [`Hits::without`].
    base: Bits,
    /// For each facet, the union of its chosen values (all if none is chosen).
    chosen: Vec<Bits>,
    /// Passing everything but the search.
    unsearched: usize,
}

/// Another search, and how many records it shows with the other filters as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// What to type, folded: one word of the search, or one like it.
    pub typed: String,
    pub count: usize,
}

/// A filter that a reader might drop, and how many provisions that brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drop {
    Facet(Facet, usize),
    Search(usize),
    Asof(usize),
}

/// Records that can be filtered: the provisions, or every kind of record.
pub trait Pool {
    fn len(&self) -> usize;

    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The records with one value of a facet; `None` for an unknown value.
    fn set(&self, facet: Facet, value: &str) -> Option<&Bits>;

    /// The records that a form is found in.
    fn holding(&self, form: &Form) -> Bits;

    /// The words that they are found by.
    fn known(&self) -> Known<'_>;

    /// The records that stand on a day.
    fn standing(&self, day: Day) -> Bits;
}

impl Pool for Index {
    fn len(&self) -> usize {
        Index::len(self)
    }

    fn set(&self, facet: Facet, value: &str) -> Option<&Bits> {
        Index::set(self, facet, value)
    }

    fn holding(&self, form: &Form) -> Bits {
        Index::holding(self, form)
    }

    fn known(&self) -> Known<'_> {
        Index::known(self)
    }

    fn standing(&self, day: Day) -> Bits {
        collect(Index::len(self), |n| {
            let late = self.data.provisions[n].date.is_some_and(|date| date.first() > day);
            !late && asof::standing(self.instrument_of(n), day).is_shown()
        })
    }
}

/// Runs a view's filters over the provisions.
pub fn run(index: &Index, view: &View) -> Hits {
    run_over(index, &Bits::all(index.len()), view)
}

/// The same on the page of a theme, which also shows what its verdict rests on: the filter of
/// the theme keeps none of these out.
pub fn run_with(index: &Index, view: &View, on_theme: &Bits) -> Hits {
    run_wider(index, &Bits::all(index.len()), view, Some(on_theme))
}

/// Runs a view's filters over those of the `pool` that are `eligible`, for
/// screens that show some kinds of record only. Filters that do not apply to
/// the screen do nothing.
pub fn run_over(pool: &dyn Pool, eligible: &Bits, view: &View) -> Hits {
    run_wider(pool, eligible, view, None)
}

fn run_wider(pool: &dyn Pool, eligible: &Bits, view: &View, on_theme: Option<&Bits>) -> Hits {
    let len = pool.len();
    let all = eligible.clone();
    let applies = |filter: Filter| filter.applies_to(view.screen);
    let typed = if applies(Filter::Search) { view.q.as_str() } else { "" };
    let (search, mut found) = Search::understand(typed, pool, view.screen == Screen::Records);
    found.and(eligible);
    let standing = match view.asof.filter(|_| applies(Filter::Asof)) {
        None => all.clone(),
        Some(day) => {
            let mut standing = pool.standing(day);
            standing.and(eligible);
            standing
        }
    };
    let chosen: Vec<Bits> = Facet::ALL
        .iter()
        .map(|facet| {
            let mut union = Bits::none(len);
            let mut known = false;
            let values = view.facet(*facet).iter().filter(|_| applies(Filter::Facet(*facet)));
            for set in values.filter_map(|value| pool.set(*facet, value)) {
                union.or(set);
                known = true;
            }
            if let Some(more) = on_theme.filter(|_| *facet == Facet::Theme) {
                union.or(more);
            }
            // Unknown values were announced to the reader and filter nothing.
            if known { union } else { all.clone() }
        })
        .collect();

    let mut timeless = found.clone();
    chosen.iter().for_each(|set| timeless.and(set));
    let mut unsearched = standing.clone();
    chosen.iter().for_each(|set| unsearched.and(set));
    let mut base = found.clone();
    base.and(&standing);
    let mut shown = base.clone();
    chosen.iter().for_each(|set| shown.and(set));

    let near = match shown.count() {
        0 => near(pool, &search, &unsearched),
        _ => Vec::new(),
    };
    Hits {
        near,
        hidden_by_asof: timeless.count() - shown.count(),
        shown,
        all: eligible.count(),
        eligible: eligible.clone(),
        search,
        found,
        standing,
        base,
        chosen,
        unsearched: unsearched.count(),
    }
}

/// How many other searches are offered.
const OFFERED: usize = 6;

/// For a search that shows nothing: each of its words that alone shows something, and words
/// like those that nothing holds.
fn near(pool: &dyn Pool, search: &Search, others: &Bits) -> Vec<Near> {
    let count = |needle: &Needle| {
        let mut holding = needle.holding(&|form| pool.holding(form), pool.len());
        holding.and(others);
        holding.count()
    };
    let known = pool.known();
    let mut found: Vec<Near> = Vec::new();
    let mut add = |typed: String, count: usize| {
        let is_new = count > 0 && !found.iter().any(|near| near.typed == typed);
        found.extend((is_new && found.len() < OFFERED).then_some(Near { typed, count }));
    };
    for needle in &search.needles {
        let own = count(needle);
        if own > 0 {
            if search.needles.len() > 1 {
                add(needle.typed.clone(), own);
            }
            continue;
        }
        for word in known.like(&needle.typed) {
            let other = Search::parse(&word, &known);
            let all = other.needles.iter().map(count).min().unwrap_or_default();
            add(word, all);
        }
    }
    found
}

impl Hits {
    /// Each value of a facet with the count that it would give: most of the work, so it is done
    /// only where it is asked for. `pool` is the one that these are the hits of.
    pub fn counts(&self, pool: &dyn Pool, index: &Index, facet: Facet) -> Vec<(String, usize)> {
        let others = self.without(facet);
        // A value that nothing here has at all is no choice.
        let exists = |set: &Bits| self.eligible.count_and(set) > 0;
        let count = |value: String| {
            let set = pool.set(facet, &value).filter(|set| exists(set))?;
            let count = others.count_and(set);
            Some((value, count))
        };
        facet.values(index).into_iter().filter_map(count).collect()
    }

    /// The records that pass every filter but one facet.
    fn without(&self, facet: Facet) -> Bits {
        let mut bits = self.base.clone();
        for (n, set) in self.chosen.iter().enumerate() {
            if n != facet as usize {
                bits.and(set);
            }
        }
        bits
    }

    /// The filters that each keep record `n` out.
    pub fn barring(&self, n: usize, view: &View) -> Vec<Filter> {
        let bars = |filter: &&Filter| {
            let passes = match filter {
                Filter::Facet(facet) => &self.chosen[*facet as usize],
                Filter::Asof => &self.standing,
                _ => &self.found,
            };
            filter.narrows(view) && !passes.contains(n)
        };
        Filter::ALL.iter().filter(bars).copied().collect()
    }

    /// For an empty result: the filters whose dropping brings something back,
    /// the most helpful first.
    pub fn helpful_drops(&self, view: &View) -> Vec<Drop> {
        let mut drops: Vec<(usize, Drop)> = Facet::ALL
            .iter()
            .filter(|facet| Filter::Facet(**facet).narrows(view))
            .map(|facet| (self.without(*facet).count(), *facet))
            .map(|(n, facet)| (n, Drop::Facet(facet, n)))
            .collect();
        if !self.search.is_empty() {
            drops.push((self.unsearched, Drop::Search(self.unsearched)));
        }
        if Filter::Asof.narrows(view) {
            drops.push((self.hidden_by_asof, Drop::Asof(self.hidden_by_asof)));
        }
        drops.retain(|(n, _)| *n > 0);
        let drops = drops
            .into_iter()
            .sorted_by_cached_key(|(n, _)| std::cmp::Reverse(*n))
            .collect::<Vec<_>>();
        drops.into_iter().map(|(_, drop)| drop).collect()
    }
}

/// Those of so many that are kept.
pub fn collect(len: usize, keep: impl Fn(usize) -> bool) -> Bits {
    let mut bits = Bits::none(len);
    (0..len).filter(|n| keep(*n)).for_each(|n| bits.insert(n));
    bits
}
