//! Compare: columns, what leads a cell, counterparts, and the table as HTML.

mod common;

use common::{cases, hostile_text, index, indexed, tiny, view};
use parallel49::compare::content;
use parallel49::compare::model::{
    Column, columns, counterparts, default_columns, rows, with_column,
};
use parallel49::content::{Ctx, Element, Node, el, to_html};
use parallel49::dataset::{Dataset, Lang, Role, Weight};
use parallel49::link::{format, parse};
use parallel49::query::index::Found;
use parallel49::query::{Index, View, asof, run};
use proptest::prelude::*;

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
    let bare = View::default();
    for (n, old) in ["us", "joint", "ca"].into_iter().enumerate() {
        let changed = with_column(index, &bare, n, "us-nssc-2003");
        assert_eq!(columns(index, &changed)[n], Column::Instrument("us-nssc-2003".into()));
        assert_eq!(columns(index, &changed).len(), 3);
        assert_eq!(format(&with_column(index, &changed, n, old)), "");
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
        let view = parse(asof).0;
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
    let view = View::default();
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

/// The table of a view.
fn table(index: &Index, view: &View) -> (Element, usize, usize) {
    let hits = run(index, view);
    let rows = rows(index, view, &hits);
    let ctx = Ctx::new(index, view);
    (content::table(&ctx, &hits, &rows), rows.len(), columns(index, view).len())
}

#[test]
fn the_table_has_a_cell_for_each_row_and_column() {
    for link in [
        "",
        "lang=fr",
        "theme=incident-response",
        "theme=incident-response,governance",
        "q=malware",
        "asof=1990-01-01",
        "cols=us,ca",
        "cols=us-nssc-2003,joint,ca,wider",
        "cols=cybersecurity-action-plan-2012",
    ] {
        let view = parse(link).0;
        let (table, rows, columns) = table(index(view.lang.unwrap_or_default()), &view);
        let html = to_html(&[table.into()]);
        assert_eq!(html.matches("<td ").count(), rows * columns, "{link}");
        assert_eq!(html.matches("role=\"rowheader\"").count(), rows, "{link}");
        assert_eq!(html.matches("role=\"columnheader\"").count(), columns + 1, "{link}");
        assert!(rows > 0, "{link}");
    }
}

#[test]
fn two_other_parties_make_a_table_too() {
    let index = indexed(&tiny(), Lang::En);
    let (table, rows, columns) = table(&index, &View::default());
    let html = to_html(&[table.into()]);
    assert_eq!((rows, columns), (2, 3));
    for text in ["Northland", "Southmark", "Both sides clear the strait together.", "Sea Pact 2003"]
    {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("Canada") && !html.contains("United States"));
}

/// The tiny dataset with markup where texts are.
fn sly() -> Index {
    let mut data: Dataset<String> =
        parallel49::dataset::bundle::localise(&tiny(), Lang::En).expect("localised");
    let markup = "<script>alert(\"&\")</script>";
    data.provisions.iter_mut().for_each(|item| item.text = markup.into());
    data.instruments.iter_mut().for_each(|item| item.short = markup.into());
    data.themes.iter_mut().for_each(|item| item.label = markup.into());
    data.parties.iter_mut().for_each(|item| item.name = markup.into());
    Index::new(data, true)
}

#[test]
fn text_of_the_data_never_becomes_markup() {
    let index = sly();
    for view in [View::default(), view(|view| view.q = "<script>".into())] {
        let html = to_html(&[table(&index, &view).0.into()]);
        assert!(html.contains("&lt;"));
        assert!(!html.contains("<script") && !html.contains("alert(\""), "{html}");
    }
}

/// The texts of a tree, in order.
fn texts(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => out.push_str(text),
        Node::Element(element) => element.children.iter().for_each(|child| texts(child, out)),
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn marking_a_search_changes_no_text(typed in hostile_text(4), text in hostile_text(30)) {
        let data = &index(Lang::En).data;
        let search = parallel49::query::search::Search::parse(&typed, data);
        let marked = el("p").child(parallel49::content::pieces::marked(&text, &search));
        let mut out = String::new();
        texts(&marked.into(), &mut out);
        prop_assert_eq!(out, text);
    }

    #[test]
    fn html_of_any_text_holds_no_markup(text in hostile_text(30)) {
        let html = to_html(&[el("p").attr("title", text.clone()).child(text).into()]);
        prop_assert_eq!(html.matches('<').count(), 2);
        prop_assert_eq!(html.matches('>').count(), 2);
        prop_assert_eq!(html.matches('"').count(), 2);
    }
}

#[test]
fn a_column_that_stands_elsewhere_changes_places() {
    let index = index(Lang::En);
    let view = View::default();
    let swapped = with_column(index, &view, 0, "ca");
    assert_eq!(swapped.cols.iter().collect::<Vec<_>>(), ["ca", "joint", "us"]);
    assert_eq!(with_column(index, &swapped, 0, "us"), view);
}
