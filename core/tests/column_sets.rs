//! The sets of columns that are offered beside each other.

use crate::common::{index, tiny};
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, Date, Id, Lang, Weight};
use parallel49_core::link::{MAX_COLUMNS, format, parse};
use parallel49_core::query::{Index, Screen, View};
use parallel49_core::screens::compare::model::columns;
use parallel49_core::screens::compare::sets::{Name, added, removed, sets};

/// A view of compare with something changed.
fn view(change: impl FnOnce(&mut View)) -> View {
    View { screen: Screen::Compare, ..View::default() }.with(change)
}

#[test]
fn the_sets_follow_from_the_data() {
    let index = index(Lang::En);
    let sets = sets(index);
    let of = |name: Name| {
        let set = sets.iter().find(|set| set.name == name).unwrap_or_else(|| panic!("{name:?}"));
        set.ids.iter().map(String::as_str).collect::<Vec<_>>()
    };
    assert_eq!(of(Name::Parties), ["us", "joint", "ca"]);
    let us = index.data.parties.iter().position(|party| *party.id == *"us").expect("a party");
    assert_eq!(
        of(Name::Strategies(us)),
        [
            "us-nssc-2003",
            "us-national-cyber-strategy-2018",
            "us-ncs-2023",
            "us-cyber-strategy-2026"
        ]
    );
    assert_eq!(
        of(Name::Newest),
        ["us-cyber-strategy-2026", "national-cyber-security-strategy-2025"]
    );
    assert_eq!(of(Name::Era(3)), of(Name::Newest));
    for set in &sets {
        assert!((1..=MAX_COLUMNS).contains(&set.ids.len()), "{set:?}");
        let link = format!("cols={}", set.ids.join(","));
        assert_eq!(columns(index, &parse(&link).0).len(), set.ids.len(), "{link}");
    }
}

/// The north with `n` more flagships, a year apart.
fn with_flagships(n: u16) -> Index {
    let mut data: Dataset<String> = localise(&tiny(), Lang::En).expect("localised");
    for year in 0..n {
        let mut item = data.instruments[0].clone();
        item.id = Id(format!("north-{year}"));
        item.date = Date::parse(&(2010 + year).to_string()).expect("a date");
        item.weight = Some(Weight::Flagship);
        data.instruments.push(item);
    }
    Index::new(data, true)
}

#[test]
fn more_than_four_strategies_have_a_way_to_the_earlier_ones() {
    for (more, chunks) in [(0, 0), (1, 1), (3, 1), (4, 2), (7, 2), (8, 3)] {
        let index = with_flagships(more);
        let sets: Vec<_> = sets(&index)
            .into_iter()
            .filter(|set| matches!(set.name, Name::Strategies(0) | Name::Earlier(0)))
            .collect();
        assert_eq!(sets.len(), chunks, "{more}: {sets:?}");
        let mut all: Vec<&String> = sets.iter().flat_map(|set| &set.ids).collect();
        all.sort_unstable();
        all.dedup();
        let expected = if more == 0 { 0 } else { usize::from(more) + 1 };
        assert_eq!(all.len(), expected, "{more}: {sets:?}");
        assert!(sets.iter().all(|set| set.ids.len() == MAX_COLUMNS.min(expected)), "{sets:?}");
    }
}

#[test]
fn a_column_added_and_removed_leaves_no_trace() {
    let index = index(Lang::En);
    let bare = view(|_| {});
    let more = added(index, &bare).expect("there is room");
    assert_eq!(format(&more), "cols=us,joint,ca,national-cyber-security-strategy-2025");
    assert_eq!(added(index, &more), None);
    assert_eq!(removed(index, &more, 3), Some(bare.clone()));
    let mut fewer = bare;
    for expected in ["cols=joint,ca", "cols=ca"] {
        fewer = removed(index, &fewer, 0).expect("more than one");
        assert_eq!(format(&fewer), expected);
    }
    assert_eq!(removed(index, &fewer, 0), None);
}
