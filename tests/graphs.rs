//! Timeline, lineage and figures as they are drawn: the same in both forms, one stop of Tab, each
//! kind of end in its own way. Without a browser: `--no-default-features --features ssr`.

use leptos::prelude::*;
use parallel49::screens::ScreenView;
use parallel49::state::{Site, provide_state, use_data, use_later};
use parallel49_core::dataset::bundle::{complete, read_part, unpack};
use parallel49_core::dataset::{Date, Day, Lang, ProvisionKind};
use parallel49_core::page::Loaded;
use parallel49_core::query::{Facet, Index, Screen, View};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The data that a page of this version loads.
fn data() -> Index {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/1.1.0/en");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("the part is there");
    let first = read_part(&read("first.json"), "1.1.0", Lang::En).expect("a first part");
    let rest = read_part(&read("rest.json"), "1.1.0", Lang::En).expect("a second part");
    let first = unpack(first).expect("a sound part");
    Index::new(complete(first, rest).expect("parts of one version"), true)
}

/// A screen as HTML.
fn html(screen: Screen, change: impl FnOnce(&mut View)) -> String {
    let view = View { screen, lang: Some(Lang::En), ..View::default() };
    let owner = Owner::new();
    owner.with(|| {
        provide_state(view.with(change), Vec::new(), Site::still(None));
        use_later().set(parallel49::later::views());
        use_data().set(Loaded::new(data(), Lang::En));
        view! { <ScreenView/> }.to_html()
    })
}

/// All values of an attribute, in order.
fn values(html: &str, name: &str) -> Vec<String> {
    let start = format!(" {name}=\"");
    let parts = html.split(&start).skip(1);
    parts.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

fn set(html: &str, name: &str) -> BTreeSet<String> {
    values(html, name).into_iter().collect()
}

/// The drawing of an item of the timeline.
fn item<'a>(html: &'a str, id: &str) -> &'a str {
    let from = html.find(&format!("id=\"item-{id}\"")).expect("the item is there");
    html[from..].split("</a>").next().unwrap_or_default()
}

fn date(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("a date"))
}

#[test]
fn each_kind_of_end_is_drawn_in_its_own_way() {
    let html = html(Screen::Timeline, |_| {});
    let inferred = item(&html, "us-nssc-2003");
    assert!(inferred.contains("edge is-inferred") && inferred.contains("end inferred"));
    assert!(item(&html, "cyber-security-strategy-2010").contains("class=\"edge\""));
    let unknown = item(&html, "ci-action-plan-2010");
    assert!(unknown.contains("m8 0h3") && unknown.contains("end not evidenced"), "{unknown}");
    let open = item(&html, "us-cyber-strategy-2026");
    assert!(open.contains("no end") && !open.contains("edge"), "{open}");
    assert!(item(&html, "us-cpr-2009").contains("class=\"dot\""));
}

#[test]
fn the_timeline_says_what_is_outside_and_what_day_it_is() {
    let some = html(Screen::Timeline, |view| (view.from, view.to) = (date("2010"), date("2012")));
    assert!(some.contains("earlier</a>") && some.contains("later</a>"), "both sides are counted");
    assert!(!some.contains("day-line"));
    let day = html(Screen::Timeline, |view| view.asof = Day::parse("2014-06-01"));
    assert!(day.contains("day-line") && day.contains("1\u{a0}June 2014</text>"));
    let swapped =
        html(Screen::Timeline, |view| (view.from, view.to) = (date("2012"), date("2010")));
    assert!(swapped.contains("changed places"), "a link with its ends the wrong way round is told");
    assert!(values(&swapped, "value").iter().any(|value| value == "2010"));
    assert!(!some.contains("changed places"));
    let nothing = html(Screen::Timeline, |view| view.q = "xyzzy".into());
    assert!(nothing.contains("id=\"nothing\"") && !nothing.contains("timeline-frame"));
}

#[test]
fn the_table_has_the_rows_of_the_figure() {
    // Few enough that no crowd holds any back.
    let ends = |view: &mut View| {
        view.facet_mut(Facet::Party).add("us");
        (view.from, view.to) = (date("2010-06"), date("2012-11"));
    };
    let figure = html(Screen::Timeline, ends);
    let table = html(Screen::Timeline, |view| {
        ends(view);
        view.as_table = true;
    });
    let items = set(&figure, "data-item");
    let rows: BTreeSet<String> = values(&table, "id")
        .into_iter()
        .filter_map(|id| id.strip_prefix("row-").map(str::to_owned))
        .collect();
    assert!(items.len() > 5, "{items:?}");
    assert_eq!(items, rows);
    assert!(table.contains("<caption>Instruments and events from June 2010 to November 2012"));
}

#[test]
fn one_item_of_a_figure_is_a_stop_of_tab() {
    let stops = |html: &str| values(html, "tabindex").iter().filter(|stop| *stop == "0").count();
    assert_eq!(stops(&html(Screen::Timeline, |_| {})), 1);
    assert_eq!(stops(&html(Screen::Lineage, |_| {})), 1);
}

#[test]
fn list_and_lineage_hold_the_same() {
    for focus in [None, Some("cybersecurity-action-plan-2012"), Some("us-ncs-2023")] {
        for is_wide in [false, true] {
            let of = |as_table: bool| {
                let html = html(Screen::Lineage, |view| {
                    view.focus = focus.map(str::to_owned);
                    (view.is_wide, view.as_table) = (is_wide, as_table);
                });
                (set(&html, "data-item"), set(&html, "data-edge"), html)
            };
            let (figure, list) = (of(false), of(true));
            assert!(figure.0.len() > 3 && !figure.1.is_empty());
            assert_eq!((&figure.0, &figure.1), (&list.0, &list.1), "{focus:?} {is_wide}");
            // A sentence of the list is whole: "X — builds on — Y".
            let ties = list.2.matches("class=\"relation\"").count();
            assert_eq!(ties, 2 * list.1.len());
            assert!(list.2.matches(" — ").count() >= 2 * ties);
        }
    }
}

#[test]
fn figures_are_listed_and_tabled_each_once() {
    let index = data();
    let wanted: BTreeSet<&str> = index
        .data
        .provisions
        .iter()
        .filter(|item| item.kind == ProvisionKind::Figure)
        .map(|item| &*item.id)
        .collect();
    let list = html(Screen::Figures, |_| {});
    let table = html(Screen::Figures, |view| view.as_table = true);
    for id in &wanted {
        assert_eq!(list.matches(&format!("id={id}&")).count(), 1, "{id} in the list");
        assert!(table.contains(&format!("id=\"row-{id}\"")), "{id} in the table");
    }
    assert_eq!(table.matches("id=\"row-").count(), wanted.len());
}

#[test]
fn a_figure_gives_its_drawings_and_its_legend_to_a_file() {
    for screen in [Screen::Timeline, Screen::Lineage] {
        let html = html(screen, |_| {});
        assert!(html.contains("class=\"figure-part"), "{screen:?}");
        assert!(html.contains("class=\"figure-legend"), "{screen:?}");
        assert!(html.contains("id=\"save-svg\"") && html.contains("id=\"save-png\""));
    }
    let overview = html(Screen::Overview, |_| {});
    assert!(overview.contains("id=\"save-svg\"") && overview.contains("figure-legend"));
    assert!(!html(Screen::Timeline, |view| view.as_table = true).contains("id=\"save-svg\""));
}
