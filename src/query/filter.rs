//! From a view to the provisions it shows, with counts for every facet.

use super::asof;
use super::bits::Bits;
use super::facet::Facet;
use super::index::Index;
use super::order::sorted_by_key;
use super::search::Search;
use super::view::View;

/// What a view shows.
pub struct Hits {
    /// The provisions that pass every filter.
    pub shown: Bits,
    /// How many more would be shown without the as-of date.
    pub hidden_by_asof: usize,
    /// For each facet, each value with the count it would give.
    pub counts: Vec<Vec<(String, usize)>>,
    pub search: Search,
    /// Passing everything but the facets; see [`Hits::without`].
    base: Bits,
    /// For each facet, the union of its chosen values (all if none is chosen).
    chosen: Vec<Bits>,
    /// Passing everything but the search.
    unsearched: usize,
}

/// A filter that a reader might drop, and how many provisions that brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drop {
    Facet(Facet, usize),
    Search(usize),
    Asof(usize),
}

/// Runs a view's filters over the index.
pub fn run(index: &Index, view: &View) -> Hits {
    let all = Bits::all(index.len());
    let search = Search::parse(&view.q, &index.data);
    let found = search.run(index);
    let standing = match view.asof {
        None => all.clone(),
        Some(day) => collect(index, |n| {
            let late = index.data.provisions[n].date.is_some_and(|date| date.first() > day);
            !late && asof::standing(index.instrument_of(n), day).is_shown()
        }),
    };
    let chosen: Vec<Bits> = Facet::ALL
        .iter()
        .map(|facet| {
            let values = view.facet(*facet);
            let mut union = Bits::none(index.len());
            let mut known = false;
            for set in values.iter().filter_map(|value| index.set(*facet, value)) {
                union.or(set);
                known = true;
            }
            // Unknown values were announced to the reader and filter nothing.
            if known { union } else { all.clone() }
        })
        .collect();

    let mut timeless = found.clone();
    chosen.iter().for_each(|set| timeless.and(set));
    let mut unsearched = standing.clone();
    chosen.iter().for_each(|set| unsearched.and(set));
    let mut base = found;
    base.and(&standing);
    let mut shown = base.clone();
    chosen.iter().for_each(|set| shown.and(set));

    let mut hits = Hits {
        hidden_by_asof: timeless.count() - shown.count(),
        shown,
        counts: Vec::new(),
        search,
        base,
        chosen,
        unsearched: unsearched.count(),
    };
    hits.counts = Facet::ALL
        .iter()
        .map(|facet| {
            let others = hits.without(*facet);
            let count =
                |value: &str| index.set(*facet, value).map_or(0, |set| others.count_and(set));
            let values = facet.values(index).into_iter();
            values.map(|value| (count(&value), value)).map(|(n, value)| (value, n)).collect()
        })
        .collect();
    hits
}

impl Hits {
    /// The provisions that pass every filter but one facet.
    fn without(&self, facet: Facet) -> Bits {
        let mut bits = self.base.clone();
        for (n, set) in self.chosen.iter().enumerate() {
            if n != facet as usize {
                bits.and(set);
            }
        }
        bits
    }

    /// For an empty result: the filters whose dropping brings something back,
    /// the most helpful first.
    pub fn helpful_drops(&self, view: &View) -> Vec<Drop> {
        let mut drops: Vec<(usize, Drop)> = Facet::ALL
            .iter()
            .filter(|facet| !view.facet(**facet).is_empty())
            .map(|facet| self.without(*facet).count())
            .zip(Facet::ALL.iter().filter(|facet| !view.facet(**facet).is_empty()))
            .map(|(n, facet)| (n, Drop::Facet(*facet, n)))
            .collect();
        if !self.search.is_empty() {
            drops.push((self.unsearched, Drop::Search(self.unsearched)));
        }
        if view.asof.is_some() {
            drops.push((self.hidden_by_asof, Drop::Asof(self.hidden_by_asof)));
        }
        drops.retain(|(n, _)| *n > 0);
        let drops = sorted_by_key(drops, |(n, _)| std::cmp::Reverse(*n));
        drops.into_iter().map(|(_, drop)| drop).collect()
    }
}

fn collect(index: &Index, keep: impl Fn(usize) -> bool) -> Bits {
    let mut bits = Bits::none(index.len());
    (0..index.len()).filter(|n| keep(*n)).for_each(|n| bits.insert(n));
    bits
}
