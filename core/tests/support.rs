//! How much of the published data rests on official texts, and that confidence keeps to it.

use crate::common::{data, tiny};
use parallel49_core::dataset::support::{
    Share, WANTED, bears_high, has_official, sources, support,
};
use parallel49_core::dataset::{Dataset, Id, Read, SourceKind};

/// The made-up dataset with something changed, and whether its first provision may be rated high.
fn may_be_high(edit: impl FnOnce(&mut Dataset)) -> bool {
    let mut data = tiny();
    edit(&mut data);
    bears_high(&data.provisions[0].evidence, &sources(&data))
}

#[test]
fn an_official_text_read_at_the_place_bears_high_confidence() {
    assert!(may_be_high(|_| {}));
    for read in [None, Some(Read::Quoted), Some(Read::NotSeen)] {
        assert!(!may_be_high(|data| data.sources[0].read = read), "{read:?}");
    }
    assert!(may_be_high(|data| data.sources[0].kind = SourceKind::OfficialMirror));
    for kind in [SourceKind::Primary, SourceKind::Secondary, SourceKind::Press, SourceKind::Seed] {
        assert!(!may_be_high(|data| data.sources[0].kind = kind), "{kind:?}");
    }
    assert!(!may_be_high(|data| data.sources[0].weak = true));
}

#[test]
fn a_title_or_a_list_of_contents_is_no_place() {
    let at = |place: &str, read| {
        may_be_high(|data| {
            data.sources[0].read = Some(read);
            data.provisions[0].evidence[0].locator.en = place.to_owned();
        })
    };
    for place in ["Title", "Title (French name)", "Front page, title"] {
        assert!(!at(place, Read::Whole), "{place}");
    }
    for place in ["Contents, item 2", "Section headings", "Whole document", "Whole Act"] {
        assert!(!at(place, Read::Part) && at(place, Read::Whole), "{place}");
    }
    for place in ["Section 4(b)", "Whole page", "Opening paragraph"] {
        assert!(at(place, Read::Part), "{place}");
    }
    assert!(may_be_high(|data| {
        data.sources[0].read = Some(Read::Part);
        data.provisions[0].evidence[0].locator.en = "Contents".to_owned();
        data.provisions[0].evidence[0].page = Some(7);
    }));
}

#[test]
fn two_sources_bear_it_where_they_are_of_different_hands() {
    let two = |edit: fn(&mut Dataset)| {
        may_be_high(|data| {
            data.sources[0].kind = SourceKind::Press;
            data.sources[0].translation = None;
            let mut second = data.provisions[0].evidence[0].clone();
            second.source = Id("src-almanac".into());
            data.provisions[0].evidence.push(second);
            edit(data);
        })
    };
    assert!(two(|_| {}));
    // A mirror and its original have one author.
    assert!(!two(|data| {
        data.sources[0].author = Some("The agency".into());
        data.sources[1].author = Some("The Agency".into());
    }));
    assert!(!two(|data| data.sources[0].translation = Some(Id("src-almanac".into()))));
    assert!(!two(|data| data.sources[1].translation = Some(Id("src-gazette".into()))));
    assert!(!two(|data| data.sources[1].weak = true));
    assert!(!two(|data| {
        data.provisions[0].evidence.pop();
    }));
}

#[test]
fn shares_are_counted_by_party_and_for_the_chief_instruments() {
    let found = support(&tiny());
    assert_eq!(found.overall, Share { official: 5, all: 6 });
    let north = found.parties.iter().find(|(id, _)| **id == *"northland").map(|(_, share)| *share);
    assert_eq!(north, Some(Share { official: 1, all: 2 }));
    // The charter of the league neither leads nor binds, and is not joint.
    assert_eq!(found.chief, Share { official: 4, all: 5 });
    assert_eq!(found.below.len(), 1);
    assert_eq!((&*found.below[0].0, found.below[0].1.percent()), ("north-strategy", 50));
    assert_eq!(Share::default().percent(), 100);
    assert_eq!(Share { official: 199, all: 200 }.percent(), 99);
}

/// Prints what `cargo xtask data check` prints: run with `--nocapture`.
#[test]
fn the_published_data_rests_on_official_texts() {
    let found = support(data());
    let said =
        |share: Share| format!("{} of {} ({} %)", share.official, share.all, share.percent());
    println!("Provisions on an official text read at that place: {}", said(found.overall));
    for (party, share) in &found.parties {
        println!("  {party}: {}", said(*share));
    }
    println!("Flagship strategies, laws, orders and joint instruments: {}", said(found.chief));
    for (id, share) in &found.below {
        println!("  {id}: {}", said(*share));
    }
    assert!(found.chief.percent() >= WANTED, "{}", said(found.chief));
    let all: usize = found.parties.iter().map(|(_, share)| share.all).sum();
    assert_eq!(found.overall.all, all);
}

#[test]
fn no_weak_source_stands_first_where_an_official_one_is_there() {
    let sources = sources(data());
    for item in &data().provisions {
        if has_official(&item.evidence, &sources) {
            let first = sources[&*item.evidence[0].source];
            assert!(!first.weak, "{}: {}", item.id, first.id);
        }
    }
}
