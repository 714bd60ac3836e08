//! Side by side: the pairs of texts of one party, what became of each theme,
//! the sets of columns that are offered.

mod common;

use common::{cases, index, tiny, view};
use parallel49::compare::content::{summary, table};
use parallel49::compare::generations::{
    Change, Pair, Stand, change, changed, instruments, pairs, ties,
};
use parallel49::compare::model::{Column, columns, rows};
use parallel49::compare::sets::{Name, added, removed, sets};
use parallel49::content::{Ctx, to_html};
use parallel49::dataset::bundle::localise;
use parallel49::dataset::{Coverage, Covered, Dataset, Date, Id, Lang, Weight};
use parallel49::link::{MAX_COLUMNS, format, parse};
use parallel49::query::{Index, View, run};
use proptest::prelude::*;
use proptest::sample::subsequence;

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

/// The themes of the real data that fared otherwise than plainly kept.
fn news(older: &str, newer: &str) -> Vec<(String, Change)> {
    let index = index(Lang::En);
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

fn said(index: &Index, view: &View) -> String {
    let ctx = Ctx::new(index, view);
    let columns = columns(index, view);
    let summary = summary(&ctx, &columns).map(Into::into);
    to_html(summary.as_slice())
}

/// Text without markup.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace('\u{a0}', " ")
}

#[test]
fn the_summary_names_what_is_news() {
    for (lang, expected) in [
        (
            Lang::En,
            [
                "From Northern Strategy 2001 to Second Strategy 2005",
                "1 theme kept",
                "1 of them now in part: Harbours",
                "1 theme dropped: Lamps",
                "Sea Pact 2003 builds on Northern Strategy 2001",
            ],
        ),
        (
            Lang::Fr,
            [
                "De « Stratégie du Nord de 2001 » à « Second Strategy 2005 »",
                "1 thème maintenu",
                "dont 1 désormais abordé en partie : Ports",
                "1 thème abandonné : Phares",
                "« Pacte des mers de 2003 » s’appuie sur « Stratégie du Nord de 2001 »",
            ],
        ),
    ] {
        let index = two_strategies(lang);
        let mut view = chosen(&["north-strategy", "north-strategy-two", "sea-pact"]);
        view.lang = Some(lang);
        let text = plain(&said(&index, &view));
        for part in expected {
            assert!(text.contains(part), "{part:?} in {text:?}");
        }
    }
}

#[test]
fn the_row_marks_the_newer_text_even_where_it_says_nothing() {
    let index = two_strategies(Lang::En);
    let view = chosen(&["north-strategy-two", "north-strategy"]);
    let hits = run(&index, &view);
    let rows = rows(&index, &view, &hits);
    let html = to_html(&[table(&Ctx::new(&index, &view), &hits, &rows).into()]);
    assert_eq!(html.matches("change-word").count(), 2);
    let text = plain(&html);
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part:?} in {text:?}"));
    assert!(at("Dropped compared with 2001") < at("Not addressed"));
}

#[test]
fn a_single_theme_shows_both_coverages() {
    let index = two_strategies(Lang::En);
    let view = parse("cols=north-strategy,north-strategy-two&theme=lamps").0;
    let text = plain(&said(&index, &view));
    for part in ["− Dropped", "By our provisions alone.", "Not addressed. Because."] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
}

#[test]
fn different_parties_make_no_generations() {
    let index = index(Lang::En);
    let ids = ["us-ncs-2023", "national-cyber-security-strategy-2025"];
    assert_eq!(pairs_of(index, &ids), []);
    let text = plain(&said(index, &chosen(&ids)));
    assert!(text.contains("runs parallel to") && !text.contains("generation"), "{text}");
    assert_eq!(said(index, &View::default()), "");
    assert_eq!(said(index, &chosen(&["us-ncs-2023"])), "");
}

#[test]
fn the_day_hides_what_did_not_stand_and_says_so() {
    let index = index(Lang::En);
    let (first, second) = ("cyber-security-strategy-2010", "national-cyber-security-strategy-2018");
    let on =
        |day: &str| plain(&said(index, &parse(&format!("cols={first},{second}&asof={day}")).0));
    let without = on("2019-01-01");
    assert!(!without.contains("kept"), "{without}");
    // One is over, but both are on record: the succession stands.
    assert!(without.contains("supersedes") && without.contains("1 statement"), "{without}");
    let before = on("2012-01-01");
    assert!(!before.contains("supersedes") && before.contains("2 statements"), "{before}");
    // The head of the column says it, and the column is empty.
    let view = parse(&format!("cols={first},{second}&asof=2012-01-01")).0;
    let hits = run(index, &view);
    let rows = rows(index, &view, &hits);
    assert!(rows.iter().all(|row| row.cells[1].provisions.is_empty()));
    let text = plain(&to_html(&[table(&Ctx::new(index, &view), &hits, &rows).into()]));
    assert_eq!(text.matches("not yet in force that day").count(), 1, "{text}");
    assert_eq!(text.matches("Not in force that day.").count(), rows.len());
}

#[test]
fn until_coverage_is_there_nothing_is_claimed() {
    let data = index(Lang::En).data.clone();
    let early = Index::new(Dataset { coverage: vec![], relations: vec![], ..data }, false);
    let view = chosen(&["us-ncs-2023", "us-national-cyber-strategy-2018"]);
    let text = plain(&said(&early, &view));
    assert_eq!(text, "Loading the details…");
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
    let bare = View::default();
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
    fn the_summary_counts_every_theme_once(ids in some_instruments()) {
        let index = index(Lang::En);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let html = said(index, &chosen(&ids));
        let pairs = pairs_of(index, &ids).len();
        // The lines of a pair, without those within "kept".
        let mut found = 0;
        for part in html.split("</h3><ul class=\"changes\">").skip(1) {
            let mut depth = 0;
            for piece in part.split_inclusive('>') {
                if piece.ends_with("</ul>") {
                    if depth == 0 { break; }
                    depth -= 1;
                }
                let number: String =
                    piece.chars().take_while(char::is_ascii_digit).collect();
                if depth == 0 && !number.is_empty() && piece.contains(" theme") {
                    found += number.parse::<usize>().unwrap_or(0);
                }
                depth += piece.matches("<ul").count();
            }
        }
        prop_assert_eq!(found, pairs * index.data.themes.len());
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
