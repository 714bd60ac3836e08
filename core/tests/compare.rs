//! Compare: columns, what leads a cell, counterparts, one theme in full.

use crate::common::{index, indexed, released, tiny};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Confidence, InstrumentKind, Lang, Role, Weight};
use parallel49_core::link::{format, parse};
use parallel49_core::query::index::Found;
use parallel49_core::query::{Index, Screen, View, asof, run};
use parallel49_core::screens::compare::choices::{choices, flat};
use parallel49_core::screens::compare::model::{
    Column, columns, counterparts, default_columns, rows, with_column,
};
use parallel49_core::screens::compare::names::{columns_title, has_both_sides};
use parallel49_core::screens::compare::support::{Support, support};
use parallel49_core::screens::compare::theme::{Side, sides, tabs};

/// Compare without a choice.
fn bare() -> View {
    View { screen: Screen::Compare, ..View::default() }
}

/// The view of a link, on compare.
fn on_compare(link: &str) -> View {
    parse(link).0.with(|view| view.screen = Screen::Compare)
}

fn ids(columns: &[Column]) -> Vec<&str> {
    columns.iter().map(Column::id).collect()
}

#[test]
fn the_joint_column_stands_in_the_middle() {
    let index = index(Lang::En);
    let columns = default_columns(index);
    assert_eq!(ids(&columns), ["us", "joint", "ca"]);
    let roles: Vec<Role> = columns
        .iter()
        .filter_map(|column| index.party(column.id()))
        .map(|party| party.role)
        .collect();
    assert_eq!(roles, [Role::Side, Role::Joint, Role::Side]);
}

#[test]
fn a_column_swapped_and_swapped_back_leaves_no_trace_in_the_link() {
    let index = index(Lang::En);
    let bare = bare();
    for (n, old) in ["us", "joint", "ca"].into_iter().enumerate() {
        let changed = with_column(index, &bare, n, "us-nssc-2003");
        assert_eq!(columns(index, &changed)[n], Column::Instrument("us-nssc-2003".into()));
        assert_eq!(columns(index, &changed).len(), 3);
        assert_eq!(format(&with_column(index, &changed, n, old)), "view=compare");
    }
}

#[test]
fn sides_may_change_places() {
    let index = index(Lang::En);
    let view = parse("cols=ca,joint,us").0;
    assert_eq!(ids(&columns(index, &view)), ["ca", "joint", "us"]);
}

fn position(index: &Index, id: &str) -> usize {
    match index.find(id) {
        Some(Found::Provision(n)) => n,
        other => panic!("{id} is {other:?}"),
    }
}

#[test]
fn a_joint_plan_leads_the_joint_cell_on_incidents() {
    let index = index(Lang::En);
    for asof in ["", "asof=2012-10-26"] {
        let view = on_compare(asof);
        let rows = rows(index, &view, &run(index, &view));
        let row = rows.iter().find(|row| row.theme == "incident-response").expect("the theme");
        let lead = index.instrument_of(row.cells[1].provisions[0]);
        assert_eq!((&*lead.party, lead.weight), ("joint", Some(Weight::Plan)), "{}", lead.id);
    }
}

#[test]
fn flagships_lead_the_cells_of_the_sides() {
    let index = index(Lang::En);
    let view = parse("asof=2012-10-26").0;
    let rows = rows(index, &view, &run(index, &view));
    let leading = |column: usize, theme: &str| {
        let row = rows.iter().find(|row| row.theme == theme).expect("the theme");
        index.instrument_of(row.cells[column].provisions[0]).id.to_string()
    };
    assert_eq!(leading(2, "critical-infrastructure"), "cyber-security-strategy-2010");
    let us = leading(0, "critical-infrastructure");
    assert_eq!(index.instrument(&us).and_then(|item| item.weight), Some(Weight::Flagship), "{us}");
}

#[test]
fn every_shown_provision_stands_in_a_default_column() {
    let index = index(Lang::En);
    let view = bare();
    let hits = run(index, &view);
    let rows = rows(index, &view, &hits);
    let mut placed: Vec<usize> =
        rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.provisions).copied().collect();
    placed.sort_unstable();
    placed.dedup();
    assert_eq!(placed, hits.shown.iter().collect::<Vec<_>>());
}

#[test]
fn counterparts_come_from_both_sides_and_the_same_time() {
    let index = index(Lang::En);
    let n = position(index, "cybersecurity-action-plan-2012.incident-response");
    let own = index.instrument_of(n);
    let found = counterparts(index, n, 3);
    let parties: Vec<&str> = found.iter().map(|(party, _)| party.as_str()).collect();
    assert!(parties.contains(&"us") && parties.contains(&"ca"), "{parties:?}");
    assert!(!parties.contains(&"joint"));
    for (party, provisions) in found {
        assert!((1..=3).contains(&provisions.len()));
        for other in provisions {
            let item = index.instrument_of(other);
            assert_eq!(*item.party, *party);
            assert_eq!(&*index.data.provisions[other].themes[0], "incident-response");
            let day = own.in_force.from.first().max(item.in_force.from.first());
            let both = [own, item].map(|item| asof::standing(item, day).is_shown());
            assert_eq!(both, [true, true], "{} and {}", own.id, item.id);
        }
    }
}

#[test]
fn a_column_that_stands_elsewhere_changes_places() {
    let index = index(Lang::En);
    let view = bare();
    let swapped = with_column(index, &view, 0, "ca");
    assert_eq!(swapped.cols.iter().collect::<Vec<_>>(), ["ca", "joint", "us"]);
    assert_eq!(with_column(index, &swapped, 0, "us"), view);
}

#[test]
fn nothing_weak_leads_a_cell_where_something_better_is() {
    let index = index(Lang::En);
    for link in ["", "asof=2014-06-01", "cols=us,ca,wider,joint", "q=cyber"] {
        let view = on_compare(link);
        for row in rows(index, &view, &run(index, &view)) {
            for cell in row.cells {
                let Some((lead, others)) = cell.provisions.split_first() else { continue };
                let is_low = |n: usize| index.data.provisions[n].confidence == Confidence::Low;
                let is_review = |n: usize| {
                    matches!(
                        index.instrument_of(n).kind,
                        InstrumentKind::Review | InstrumentKind::Audit | InstrumentKind::Assessment
                    )
                };
                let is_sure = |n: usize| match view.asof {
                    None => true,
                    Some(day) => {
                        asof::standing(index.instrument_of(n), day) == asof::Standing::InForce
                    }
                };
                let better = |n: &&usize| is_sure(**n) == is_sure(*lead) && !is_low(**n);
                if is_low(*lead) {
                    assert_eq!(others.iter().find(better), None, "{} {link}", row.theme);
                }
                if is_review(*lead) {
                    let better = others.iter().filter(better).find(|n| !is_review(**n));
                    assert_eq!(better, None, "{} {link}", row.theme);
                }
                assert!(is_sure(*lead) || others.iter().all(|n| !is_sure(*n)), "{}", row.theme);
            }
        }
    }
}

/// The columns of a theme in full, each statement of them in their order.
fn full(index: &Index, link: &str) -> Vec<(String, Vec<usize>)> {
    let view = on_compare(link);
    let hits = run(index, &view);
    let rows = rows(index, &view, &hits);
    let ctx = Ctx::new(index, &view);
    let row = rows.first().expect("the theme");
    let tabs = tabs(&ctx, &row.theme);
    let verdict = tabs.iter().find(|tab| tab.is_chosen).and_then(|tab| tab.verdict);
    let all = |side: &Side<'_>| side.provisions().collect();
    let sides = sides(&ctx, &hits, row, verdict);
    sides.iter().map(|side| (side.column.id().to_owned(), all(side))).collect()
}

#[test]
fn each_statement_of_a_theme_stands_once() {
    let index = index(Lang::En);
    for link in [
        "theme=incident-response",
        "theme=incident-response&era=2010-2017",
        "theme=cybercrime&asof=2014-06-01",
        "theme=governance&cols=us,us-ncs-2023,ca",
    ] {
        let sides = full(index, link);
        let mut all: Vec<usize> = sides.iter().flat_map(|(_, all)| all.clone()).collect();
        let placed = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), placed, "{link}");
        let view = on_compare(link);
        let hits = run(index, &view);
        let rows = rows(index, &view, &hits);
        for n in rows[0].cells.iter().flat_map(|cell| &cell.provisions) {
            assert!(all.contains(n), "{link}: {}", index.data.provisions[*n].id);
        }
    }
    // A document of its own keeps its statements; its party has the others.
    let sides = full(index, "theme=governance&cols=us,us-ncs-2023,ca");
    let own = |n: &usize| &*index.instrument_of(*n).id == "us-ncs-2023";
    assert!(sides[1].1.iter().all(own) && !sides[1].1.is_empty());
    assert!(!sides[0].1.iter().any(own));
}

#[test]
fn a_theme_leads_with_what_its_verdict_rests_on() {
    let index = index(Lang::En);
    for (theme, era) in [("incident-response", "2026"), ("cybercrime", "2010-2017")] {
        let verdict = index.data.assessments.iter();
        let mut verdict = verdict.filter(|item| &*item.theme == theme && &*item.era == era);
        let verdict = verdict.next().expect("a verdict");
        let sides = full(index, &format!("theme={theme}&era={era}"));
        for id in &verdict.rests_on {
            let n = position(index, id);
            let (_, all) = sides.iter().find(|(_, all)| all.contains(&n)).expect("a column");
            let at = all.iter().position(|known| *known == n).expect("there");
            assert!(at < verdict.rests_on.len(), "{id}");
        }
    }
}

#[test]
fn verdicts_stand_beside_both_sides_alone() {
    let index = index(Lang::En);
    for (link, expected) in [
        ("theme=cybercrime", 4),
        ("theme=cybercrime&cols=ca,us", 4),
        ("theme=cybercrime&cols=us,joint", 0),
        ("theme=cybercrime&cols=us-ncs-2023,ca", 0),
    ] {
        let view = on_compare(link);
        assert_eq!(tabs(&Ctx::new(index, &view), "cybercrime").len(), expected, "{link}");
        assert_eq!(has_both_sides(index, &columns(index, &view)), expected > 0, "{link}");
    }
}

#[test]
fn the_chosen_era_is_that_of_the_link_the_day_or_the_last() {
    let index = index(Lang::En);
    for (link, expected) in [
        ("theme=cybercrime", Some("2026")),
        ("theme=cybercrime&asof=2012-10-26", Some("2010-2017")),
        ("theme=cybercrime&asof=2012-10-26&era=2018-2022", Some("2018-2022")),
        ("theme=cybercrime&asof=1990-01-01", None),
    ] {
        let view = on_compare(link);
        let ctx = Ctx::new(index, &view);
        let tabs = tabs(&ctx, "cybercrime");
        let chosen = tabs.iter().find(|tab| tab.is_chosen).map(|tab| tab.id);
        assert_eq!(chosen, expected, "{link}");
    }
}

#[test]
fn the_order_of_the_documents_turns_round() {
    let index = index(Lang::En);
    let dates = |link: &str| {
        let view = on_compare(link);
        let hits = run(index, &view);
        let rows = rows(index, &view, &hits);
        let sides = sides(&Ctx::new(index, &view), &hits, &rows[0], None);
        let documents = sides[0].documents.iter();
        documents.map(|document| document.instrument.date.first()).collect::<Vec<_>>()
    };
    let newest = dates("theme=cybercrime");
    assert!(newest.len() > 3 && newest.is_sorted_by(|a, b| a >= b));
    assert!(dates("theme=cybercrime&sort=date").is_sorted());
}

#[test]
fn what_is_not_known_to_have_ended_stands_apart_on_a_day() {
    let index = index(Lang::En);
    let view = parse("theme=critical-infrastructure&asof=2020-01-01").0;
    let day = view.asof.expect("a day");
    let hits = run(index, &view);
    let rows = rows(index, &view, &hits);
    let sides = sides(&Ctx::new(index, &view), &hits, &rows[0], None);
    assert!(sides.iter().any(|side| !side.unsure.is_empty()));
    for side in &sides {
        for (documents, expected) in [
            (&side.documents, asof::Standing::InForce),
            (&side.unsure, asof::Standing::EndNotEvidenced),
        ] {
            for document in documents {
                assert_eq!(asof::standing(document.instrument, day), expected);
            }
        }
    }
}

#[test]
fn a_column_is_found_by_a_few_letters_of_either_language() {
    let index = index(Lang::En);
    let view = bare();
    let ctx = Ctx::new(index, &view);
    let all = choices(&ctx, "");
    let expected = index.data.parties.len() + index.data.instruments.len();
    assert_eq!(flat(&all).count(), expected);
    let found = |typed: &str| {
        let groups = choices(&ctx, typed);
        flat(&groups).map(|choice| choice.id.clone()).collect::<Vec<_>>()
    };
    assert!(found("2018 strat").contains(&"us-national-cyber-strategy-2018".to_owned()));
    assert!(found("stratégie de cybersécurité du canada").len() > 1);
    assert!(found("CANADA").contains(&"ca".to_owned()));
    assert_eq!(found("zebra"), [""; 0]);
}

#[test]
fn the_title_follows_the_columns() {
    let index = index(Lang::En);
    let view = parse("cols=us-ncs-2023,ca").0;
    let title = columns_title(&Ctx::new(index, &view));
    assert_eq!(title, "National Cybersecurity Strategy 2023 · Canada");
}

#[test]
fn two_other_parties_have_rows_too() {
    let index = indexed(&tiny(), Lang::En);
    let view = bare();
    let rows = rows(&index, &view, &run(&index, &view));
    assert_eq!((rows.len(), columns(&index, &view).len()), (2, 3));
}

#[test]
fn only_what_was_read_in_the_document_itself_is_called_read_there() {
    let index = index(Lang::En);
    let said = |id: &str| {
        let own = index.data.provisions.iter().filter(|item| *item.instrument == *id);
        own.filter_map(|item| support(index, item)).collect::<Vec<_>>()
    };
    // Of the interim plan we know what a release tells.
    let release = said("us-ncsip-1-2023");
    assert!(
        release.contains(&Support::OfficialAccount) && !release.contains(&Support::OfficialText)
    );
    let itself = said("us-ncs-2023");
    assert!(itself.contains(&Support::OfficialText) && !itself.contains(&Support::OfficialAccount));
    // Of the strategy of 2025 its first pages, beside a release and a backgrounder.
    let part = said("national-cyber-security-strategy-2025");
    assert!(part.contains(&Support::OfficialText) && part.contains(&Support::OfficialAccount));
    // What a link to older data shows stays, although that did not say how far anything was read.
    let older = released("1.1.0", Lang::En);
    let own = older.data.provisions.iter().filter(|item| *item.instrument == *"us-ncs-2023");
    assert!(own.filter_map(|item| support(&older, item)).any(|is| is == Support::OfficialText));
}
