//! Filters and counts agree with a naive count, and the as-of date with days
//! worked out by hand.

use crate::common::{cases, index};
use parallel49_core::dataset::{Day, End, Lang, Status, Word};
use parallel49_core::query::bits::Bits;
use parallel49_core::query::filter::Drop;
use parallel49_core::query::search::Search;
use parallel49_core::query::{Facet, Index, Screen, View, run};
use parallel49_core::screens::compare::model;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A view of compare with something changed.
fn view(change: impl FnOnce(&mut View)) -> View {
    View { screen: Screen::Compare, ..View::default() }.with(change)
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// A chosen facet now and then, with values of the data and unknown ones.
fn chosen(facet: Facet) -> impl Strategy<Value = Vec<String>> {
    let mut known = facet.values(index(Lang::En));
    known.push("nonsense".into());
    let most = known.len().min(4);
    prop_oneof![2 => Just(vec![]), 1 => subsequence(known, 1..=most)]
}

fn any_view() -> impl Strategy<Value = View> {
    let facets: Vec<_> = Facet::ALL.iter().map(|facet| chosen(*facet)).collect();
    let words = ["", "", "", "cyber", "us", "action plan", "\"public safety\"", "zebra", "the of"];
    let day = (1990u16..=2030, 1u8..=12, 1u8..=28)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day));
    (facets, select(words.to_vec()), option::of(day)).prop_map(|(facets, q, asof)| {
        view(|view| {
            for (facet, values) in Facet::ALL.iter().zip(facets) {
                *view.facet_mut(*facet) = values.into_iter().collect();
            }
            view.q = q.to_owned();
            view.asof = asof;
        })
    })
}

/// Whether a provision has a value, read straight from the records.
fn has(index: &Index, n: usize, facet: Facet, value: &str) -> bool {
    let item = &index.data.provisions[n];
    let owner = index.data.instruments.iter().find(|owner| owner.id == item.instrument);
    let owner = owner.expect("the instrument");
    match facet {
        Facet::Theme => item.themes.iter().any(|id| **id == *value),
        Facet::Party => *owner.party == *value,
        // These do not apply to compare.
        Facet::Record | Facet::Verdict | Facet::Source | Facet::Read | Facet::Host => true,
        Facet::Kind => owner.kind.word() == value,
        Facet::Status => owner.status.is.word() == value,
        Facet::Body => owner.bodies.iter().any(|id| **id == *value),
        Facet::Confidence => item.confidence.word() == value,
    }
}

fn stood(index: &Index, n: usize, day: Day) -> bool {
    let item = &index.data.provisions[n];
    let owner = index.instrument_of(n);
    let begun =
        owner.in_force.from.first() <= day && item.date.is_none_or(|date| date.first() <= day);
    let last = owner.in_force.to.map(|to| to.last());
    let superseded = owner.status.is == Status::Superseded;
    begun && last.is_none_or(|last| if superseded { day < last } else { day <= last })
}

/// Whether a provision passes all filters of a view, but perhaps one facet.
fn passes(index: &Index, n: usize, view: &View, found: &Bits, but: Option<Facet>) -> bool {
    let facets = Facet::ALL.iter().filter(|facet| Some(**facet) != but).all(|facet| {
        let mut known = view.facet(*facet).iter().filter(|value| *value != "nonsense").peekable();
        known.peek().is_none() || known.any(|value| has(index, n, *facet, value))
    });
    facets && found.contains(n) && view.asof.is_none_or(|day| stood(index, n, day))
}

/// What the search of the view finds by itself; `search.rs` holds what that is.
fn found(index: &Index, view: &View) -> Bits {
    Search::understand(&view.q, index, false).1
}

fn count(index: &Index, view: &View, but: Option<Facet>) -> usize {
    let found = found(index, view);
    (0..index.len()).filter(|n| passes(index, *n, view, &found, but)).count()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_shown_and_hidden_agrees_with_a_naive_count(view in any_view()) {
        let index = index(Lang::En);
        let hits = run(index, &view);
        let found = found(index, &view);
        for n in 0..index.len() {
            prop_assert_eq!(hits.shown.contains(n), passes(index, n, &view, &found, None), "{}", n);
        }
        let timeless = view.with(|view| view.asof = None);
        prop_assert_eq!(hits.shown.count() + hits.hidden_by_asof, count(index, &timeless, None));
    }

    #[test]
    fn counts_agree_with_a_naive_count(view in any_view(), facet in select(Facet::ALL)) {
        let index = index(Lang::En);
        let hits = run(index, &view);
        let found = found(index, &view);
        let passing: Vec<usize> = (0..index.len())
            .filter(|n| passes(index, *n, &view, &found, Some(facet)))
            .collect();
        let counts = hits.counts(index, index, facet);
        let exists = |value: &String| index.set(facet, value).is_some_and(|set| set.count() > 0);
        let values: Vec<String> = facet.values(index).into_iter().filter(exists).collect();
        prop_assert_eq!(counts.iter().map(|(value, _)| value).collect::<Vec<_>>(), values.iter().collect::<Vec<_>>());
        for (value, count) in &counts {
            let naive = passing.iter().filter(|n| has(index, **n, facet, value)).count();
            prop_assert_eq!(*count, naive, "{:?} {}", facet, value);
        }
    }

    #[test]
    fn a_count_is_what_choosing_its_value_alone_shows(
        view in any_view(), facet in select(Facet::ALL), seed in any::<usize>(),
    ) {
        let index = index(Lang::En);
        let counts = run(index, &view).counts(index, index, facet);
        // Some facets are of other records alone.
        prop_assume!(!counts.is_empty());
        let (value, count) = &counts[seed % counts.len()];
        let alone = view.with(|view| {
            view.facet_mut(facet).clear();
            view.facet_mut(facet).add(value.clone());
        });
        prop_assert_eq!(run(index, &alone).shown.count(), *count);
    }

    #[test]
    fn a_helpful_drop_brings_back_what_it_says(view in any_view()) {
        let index = index(Lang::En);
        let empty = view.with(|changed| if run(index, &view).shown.count() > 0 {
            changed.q.push_str(" zebra");
        });
        let hits = run(index, &empty);
        prop_assert_eq!(hits.shown.count(), 0);
        let drops = hits.helpful_drops(&empty);
        let amount = |drop: &Drop| match drop {
            Drop::Facet(_, n) | Drop::Search(n) | Drop::Asof(n) => *n,
        };
        prop_assert!(drops.is_sorted_by_key(|drop| std::cmp::Reverse(amount(drop))));
        for drop in &drops {
            let less = empty.with(|view| match drop {
                Drop::Facet(facet, _) => view.facet_mut(*facet).clear(),
                Drop::Search(_) => view.q.clear(),
                Drop::Asof(_) => view.asof = None,
            });
            prop_assert_eq!(run(index, &less).shown.count(), amount(drop), "{:?}", drop);
            prop_assert!(amount(drop) > 0);
        }
        let searched = drops.iter().any(|drop| matches!(drop, Drop::Search(_)));
        let without = empty.with(|view| view.q.clear());
        prop_assert_eq!(searched, run(index, &without).shown.count() > 0);
    }
}

/// The instruments that a day shows.
fn shown_on(text: &str) -> Vec<&'static str> {
    let index = index(Lang::En);
    let hits = run(index, &view(|view| view.asof = Some(day(text))));
    let mut shown: Vec<&str> = hits.shown.iter().map(|n| &*index.instrument_of(n).id).collect();
    shown.dedup();
    shown
}

#[test]
fn the_day_the_joint_plan_was_announced() {
    let shown = shown_on("2012-10-26");
    for id in [
        "cybersecurity-action-plan-2012",
        "cyber-security-strategy-2010",
        "us-nssc-2003",
        "ci-action-plan-2010",
        "btb-action-plan-2011",
    ] {
        assert!(shown.contains(&id), "{id} stood that day");
    }
    for id in [
        "us-national-cyber-strategy-2018",
        "national-cyber-security-strategy-2018",
        "us-ncs-2023",
        "national-cyber-security-strategy-2025",
        "grid-strategy-2016",
        "national-security-policy-2004",
    ] {
        assert!(!shown.contains(&id), "{id} came later or was over");
    }
    let before = shown_on("2012-10-25");
    assert!(!before.contains(&"cybersecurity-action-plan-2012"));
}

#[test]
fn a_day_long_before() {
    let shown = shown_on("1990-01-01");
    assert!(shown.iter().all(|id| ["ukusa-1946", "canusa-1949"].contains(id)), "{shown:?}");
    assert!(shown_on("1900-01-01").is_empty());
}

#[test]
fn successors_take_over_on_their_day() {
    let flagships = |text: &str| {
        let mut shown = shown_on(text);
        shown.retain(|id| {
            ["cyber-security-strategy-2010", "national-cyber-security-strategy-2018"].contains(id)
        });
        shown
    };
    assert_eq!(flagships("2018-06-11"), ["cyber-security-strategy-2010"]);
    assert_eq!(flagships("2018-06-12"), ["national-cyber-security-strategy-2018"]);
    assert_eq!(flagships("2025-02-05"), ["national-cyber-security-strategy-2018"]);
    assert_eq!(flagships("2025-02-06"), [""; 0]);
}

#[test]
fn an_end_that_nothing_shows_is_never_taken_for_one() {
    let index = index(Lang::En);
    let open = index.data.instruments.iter().filter(|item| item.in_force.end == End::NotEvidenced);
    let shown = shown_on("2026-10-05");
    let with_provisions =
        |id: &str| index.data.provisions.iter().any(|item| *item.instrument == *id);
    for item in open.filter(|item| with_provisions(&item.id)) {
        assert!(shown.contains(&&*item.id), "{}", item.id);
    }
}

/// How many verdicts each row shows.
fn verdicts(asof: Option<&str>) -> Vec<usize> {
    let index = index(Lang::En);
    let view = view(|view| view.asof = asof.map(day));
    let rows = model::rows(index, &view, &run(index, &view));
    rows.iter().map(|row| row.assessments.len()).collect()
}

#[test]
fn the_strip_shows_four_eras_or_that_of_the_day() {
    assert_eq!(verdicts(None), [4; 14]);
    for text in ["2010-10-03", "2012-10-26", "2018-09-19", "2018-09-20", "2024-01-01", "2026-03-06"]
    {
        assert_eq!(verdicts(Some(text)), [1; 14], "{text}");
    }
    assert_eq!(verdicts(Some("2010-10-02")), [0; 14]);
    assert_eq!(verdicts(Some("1990-01-01")), [0; 14]);
}

#[test]
fn the_verdict_of_a_day_is_that_of_its_era() {
    let index = index(Lang::En);
    for (text, era) in
        [("2012-10-26", "2010-2017"), ("2020-01-01", "2018-2022"), ("2026-03-05", "2023-2025")]
    {
        let view = view(|view| view.asof = Some(day(text)));
        for row in model::rows(index, &view, &run(index, &view)) {
            let item = &index.data.assessments[row.assessments[0]];
            assert_eq!((&*item.era, &*item.theme), (era, &*row.theme));
        }
    }
}
