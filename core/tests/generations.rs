//! Side by side: the pairs of texts of one party, what became of each theme and statement, the
//! sets of columns that are offered.

use crate::common::{cases, index, released, tiny};
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{
    Basis, Confidence, Coverage, Covered, Dataset, Date, Id, Lang, Relation, RelationType,
};
use parallel49_core::link::MAX_COLUMNS;
use parallel49_core::query::{Index, Screen, View};
use parallel49_core::screens::compare::generations::{
    Change, Pair, Stand, change, changed, instruments, neighbours, pairs, ties,
};
use parallel49_core::screens::compare::model::{Column, columns};
use parallel49_core::screens::compare::sets::{added, removed};
use parallel49_core::screens::compare::statements::{Fate, Traced, by_theme, counts, trace};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// A view of compare with something changed.
fn view(change: impl FnOnce(&mut View)) -> View {
    View { screen: Screen::Compare, ..View::default() }.with(change)
}

fn chosen(ids: &[&str]) -> View {
    view(|view| view.cols = ids.iter().copied().collect())
}

fn pairs_of(index: &Index, ids: &[&str]) -> Vec<Pair> {
    pairs(index, &columns(index, &chosen(ids)))
}

fn names(index: &Index, pairs: &[Pair]) -> Vec<(String, String)> {
    let id = |n: usize| index.data.instruments[n].id.0.clone();
    pairs.iter().map(|pair| (id(pair.older), id(pair.newer))).collect()
}

/// The themes of a released version that fared otherwise than plainly kept.
fn news(older: &str, newer: &str) -> Vec<(String, Change)> {
    let index = &released("1.1.0", Lang::En);
    let pairs = pairs_of(index, &[newer, older]);
    assert_eq!(names(index, &pairs), [(older.to_owned(), newer.to_owned())]);
    let themes = index.data.themes.iter().map(|theme| theme.id.0.clone());
    themes
        .map(|theme| (changed(index, pairs[0], &theme), theme))
        .filter(|(change, _)| *change != Change::Kept)
        .map(|(change, theme)| (theme, change))
        .collect()
}

fn expect(news: &[(String, Change)], expected: &[(&str, Change)]) {
    let news: Vec<(&str, Change)> =
        news.iter().map(|(id, change)| (id.as_str(), *change)).collect();
    assert_eq!(news, expected);
}

/// Read off `coverage.json` by hand.
#[test]
fn two_steps_of_one_side() {
    let (first, second, third) = (
        "cyber-security-strategy-2010",
        "national-cyber-security-strategy-2018",
        "national-cyber-security-strategy-2025",
    );
    expect(
        &news(first, second),
        &[
            ("information-sharing", Change::Fuller),
            ("defence-deterrence", Change::Unknown),
            ("international", Change::Fuller),
            ("regulation-standards", Change::Unknown),
            ("research-supply-chain", Change::Fuller),
        ],
    );
    expect(
        &news(second, third),
        &[
            ("government-systems", Change::Slighter),
            ("incident-response", Change::Slighter),
            ("defence-deterrence", Change::Unknown),
            ("regulation-standards", Change::Slighter),
        ],
    );
}

/// Joint plans with a short list of goals were searched, so that silence is
/// known; by hand from `coverage.json`.
#[test]
fn added_and_dropped_between_joint_plans() {
    let plan = "cybersecurity-action-plan-2012";
    expect(
        &news("ci-action-plan-2010", plan),
        &[
            ("government-systems", Change::Unknown),
            ("awareness-workforce", Change::Fuller),
            ("cybercrime", Change::Neither),
            ("defence-deterrence", Change::Neither),
            ("intelligence", Change::Unknown),
            ("privacy-values", Change::Unknown),
            ("regulation-standards", Change::Dropped),
        ],
    );
    expect(
        &news(plan, "grid-strategy-2016"),
        &[
            ("government-systems", Change::Unknown),
            ("awareness-workforce", Change::Slighter),
            ("cybercrime", Change::Added),
            ("defence-deterrence", Change::Added),
            ("intelligence", Change::Unknown),
            ("privacy-values", Change::Unknown),
            ("regulation-standards", Change::Added),
        ],
    );
}

#[test]
fn every_case_of_two_coverages() {
    use Change::*;
    use Covered::{Addressed, NotAddressed, NotApplicable, NotCoded, Partial};
    let known = |is| Stand { is, coverage: Some(0) };
    let all = [Addressed, Partial, NotAddressed, NotCoded, NotApplicable];
    let expected = [
        [Kept, Slighter, Dropped, Unknown, Unknown],
        [Fuller, Kept, Dropped, Unknown, Unknown],
        [Added, Added, Neither, Unknown, Neither],
        [Unknown, Unknown, Unknown, Unknown, Unknown],
        [Unknown, Unknown, Neither, Unknown, Neither],
    ];
    for (older, line) in all.into_iter().zip(expected) {
        for (newer, expected) in all.into_iter().zip(line) {
            assert_eq!(change(known(older), known(newer)), expected, "{older:?} to {newer:?}");
        }
    }
    // Provisions do not tell in full from in part.
    let by_provisions = Stand { is: Addressed, coverage: None };
    assert_eq!(change(known(Partial), by_provisions), Kept);
    assert_eq!(change(by_provisions, known(Partial)), Kept);
    assert_eq!(change(by_provisions, known(NotAddressed)), Dropped);
}

/// The made-up dataset with a second strategy of the north, which keeps to the
/// harbours in part and leaves the lamps alone.
fn two_strategies(lang: Lang) -> Index {
    let mut data: Dataset<String> = localise(&tiny(), lang).expect("localised");
    let mut second = data.instruments[0].clone();
    let first = second.id.clone();
    second.id = Id("north-strategy-two".into());
    second.short = "Second Strategy 2005".into();
    second.date = Date::parse("2005").expect("a date");
    second.in_force.from = second.date;
    let mut covers = |instrument: &Id, theme: &str, is| {
        let record: Coverage<String> = Coverage {
            id: Id(format!("{instrument}--{theme}")),
            instrument: instrument.clone(),
            theme: Id(theme.into()),
            is,
            rule: Id("rule-joint".into()),
            reason: "Because.".into(),
            rests_on: vec![],
            confidence: None,
        };
        data.coverage.push(record);
    };
    covers(&second.id, "harbours", Covered::Partial);
    covers(&second.id, "lamps", Covered::NotAddressed);
    assert_eq!(first.0, "north-strategy");
    data.instruments.push(second);
    Index::new(data, true)
}

#[test]
fn a_made_up_side_drops_its_lamps() {
    let index = two_strategies(Lang::En);
    let ids = ["north-strategy-two", "south-strategy", "north-strategy", "sea-pact"];
    let pairs = pairs_of(&index, &ids);
    assert_eq!(names(&index, &pairs), [("north-strategy".into(), "north-strategy-two".into())]);
    assert_eq!(changed(&index, pairs[0], "harbours"), Change::Slighter);
    assert_eq!(changed(&index, pairs[0], "lamps"), Change::Dropped);
    // The pact builds on the first strategy.
    let columns = columns(&index, &chosen(&ids));
    assert_eq!(ties(&index, &instruments(&index, &columns)), [0]);
    assert_eq!(ties(&index, &instruments(&index, &columns[..2])), [0; 0]);
}

#[test]
fn different_parties_make_no_generations() {
    let ids = ["us-ncs-2023", "national-cyber-security-strategy-2025"];
    assert_eq!(pairs_of(index(Lang::En), &ids), []);
}

/// The first two provisions of the north, the second one moved to a younger strategy, where
/// `edit` may tie them.
fn two_texts(edit: impl FnOnce(&mut Dataset<String>, [Id; 2])) -> (Index, Pair) {
    let mut data: Dataset<String> = localise(&tiny(), Lang::En).expect("localised");
    let mut second = data.instruments[0].clone();
    second.id = Id("north-strategy-two".into());
    second.date = Date::parse("2005").expect("a date");
    let (first, id) = (data.instruments[0].id.clone(), second.id.clone());
    data.instruments.push(second);
    let mut old = data.provisions.iter().find(|item| item.instrument == first).cloned();
    let old = old.take().expect("a provision");
    data.provisions.retain(|item| item.instrument != first);
    let new = parallel49_core::dataset::Provision {
        id: Id("north-strategy-two.harbours".into()),
        instrument: id,
        ..old.clone()
    };
    let ids = [old.id.clone(), new.id.clone()];
    data.provisions.extend([old, new]);
    edit(&mut data, ids);
    let index = Index::new(data, true);
    let newer = index.data.instruments.len() - 1;
    (index, Pair { older: 0, newer })
}

fn fates(traced: &[Traced]) -> Vec<(Fate, bool)> {
    traced.iter().map(|item| (item.fate, item.relation.is_some())).collect()
}

#[test]
fn what_the_data_says_of_a_statement_counts() {
    for (kind, expected) in [
        (RelationType::Keeps, vec![(Fate::Kept, true)]),
        (RelationType::Rewords, vec![(Fate::Reworded, true)]),
        (RelationType::Drops, vec![(Fate::Added, false), (Fate::Dropped, true)]),
    ] {
        let (index, pair) = two_texts(|data, [old, new]| {
            data.relations.push(Relation {
                id: Id("rel-new".into()),
                kind,
                from: new,
                to: old,
                basis: Basis::Inferred,
                rests_on: vec![],
                confidence: Confidence::Medium,
                note: None,
            });
        });
        assert_eq!(fates(&trace(&index, pair, None)), expected, "{kind:?}");
    }
}

#[test]
fn without_relations_statements_are_matched_by_their_words() {
    let (index, pair) = two_texts(|_, _| {});
    assert_eq!(fates(&trace(&index, pair, None)), [(Fate::Kept, false)]);
    let (index, pair) = two_texts(|data, [_, new]| {
        let item = data.provisions.iter_mut().find(|item| item.id == new).expect("there");
        item.text = "Trains clerks for winter.".into();
    });
    let apart = [(Fate::Added, false), (Fate::Dropped, false)];
    assert_eq!(fates(&trace(&index, pair, None)), apart);
}

#[test]
fn every_statement_of_two_strategies_is_told_of() {
    let index = index(Lang::En);
    let ids = ["cyber-security-strategy-2010", "national-cyber-security-strategy-2018"];
    let pair = pairs_of(index, &ids)[0];
    let traced = trace(index, pair, None);
    for n in 0..index.len() {
        let is_older = index.owner(n) == pair.older;
        if is_older || index.owner(n) == pair.newer {
            let side = |item: &&Traced| (if is_older { item.older } else { item.newer }) == Some(n);
            assert!(traced.iter().any(|item| side(&item)), "{}", index.data.provisions[n].id);
        }
    }
    for theme in &index.data.themes {
        let own = trace(index, pair, Some(&theme.id));
        assert!(own.iter().all(|item| traced.contains(item)));
    }
}

#[test]
fn each_statement_stands_under_one_theme_and_is_counted_there() {
    let index = index(Lang::En);
    let pair = pairs_of(index, &["us-nssc-2003", "us-national-cyber-strategy-2018"])[0];
    let traced = trace(index, pair, None);
    let themes = by_theme(index, &traced);
    assert!(themes.len() > 5, "{} themes", themes.len());
    let mut total = [0; 4];
    for (theme, own) in &themes {
        assert!(!own.is_empty(), "{}", theme.id);
        for (at, (_, n)) in counts(own).into_iter().enumerate() {
            total[at] += n;
        }
    }
    assert_eq!(total, counts(&traced).map(|(_, n)| n));
    assert_eq!(total.iter().sum::<usize>(), traced.len());
}

#[test]
fn a_strategy_knows_the_ones_before_and_after() {
    let index = index(Lang::En);
    let of = |id: &str| {
        let (before, after) = neighbours(index, index.instrument(id).expect("there"));
        [before, after].map(|item| item.map(|item| item.id.0.clone()))
    };
    let expected = ["us-national-cyber-strategy-2018", "us-cyber-strategy-2026"];
    assert_eq!(of("us-ncs-2023"), expected.map(|id| Some(id.to_owned())));
    assert_eq!(of("us-nssc-2003")[0], None);
    assert_eq!(of("canusa-1949"), [None, None]);
}

fn some_instruments() -> impl Strategy<Value = Vec<String>> {
    let all = index(Lang::En).data.instruments.iter().map(|item| item.id.0.clone());
    subsequence(all.collect::<Vec<_>>(), 1..=MAX_COLUMNS)
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn pairs_do_not_depend_on_the_order_of_the_columns(ids in some_instruments()) {
        let index = index(Lang::En);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let reversed: Vec<&str> = ids.iter().rev().copied().collect();
        let pairs = pairs_of(index, &ids);
        prop_assert_eq!(&pairs, &pairs_of(index, &reversed));
        for pair in pairs {
            let [older, newer] = [pair.older, pair.newer].map(|n| &index.data.instruments[n]);
            prop_assert!(older.date.first() <= newer.date.first());
            prop_assert_eq!(&older.party, &newer.party);
        }
    }

    #[test]
    fn removing_what_was_added_gives_the_view_back(ids in some_instruments()) {
        let index = index(Lang::En);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let before = chosen(&ids);
        if let Some(more) = added(index, &before) {
            prop_assert_eq!(columns(index, &more).len(), ids.len() + 1);
            prop_assert!(matches!(columns(index, &more).last(), Some(Column::Instrument(_))));
            prop_assert_eq!(removed(index, &more, ids.len()), Some(before));
        }
    }
}
