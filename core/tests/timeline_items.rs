//! What stands in the timeline and what is outside; crowds, lanes, ties.

use crate::common::timelines::{at, date, drawn, page, range, shown, tiny_page};
use crate::common::{index, indexed, view};
use parallel49_core::dataset::{Date, Day, Lang};
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Facet, Screen, View};
use parallel49_core::screens::record::model::id_of;
use parallel49_core::screens::timeline::control::Hold;
use parallel49_core::screens::timeline::crowds::MOST_ROWS;
use parallel49_core::screens::timeline::drawing::Stop;
use parallel49_core::screens::timeline::keys::{Answer, pressed};
use parallel49_core::screens::timeline::lanes::Band;
use parallel49_core::screens::timeline::model::timeline;
use parallel49_core::screens::timeline::scale::{FEWEST, Range};

fn whole_page(change: impl FnOnce(&mut View)) -> Page {
    page(indexed(crate::common::data(), Lang::En), change)
}

fn ids(page: &Page) -> Vec<String> {
    let ctx = page.ctx();
    shown(page).items.iter().map(|item| id_of(ctx.index, item.found).to_owned()).collect()
}

#[test]
fn the_small_dataset_starts_with_its_first_leading_document() {
    let page = tiny_page(|_| {});
    let timeline = shown(&page);
    // The charter of 1990 has no end, and so is on screen, cut.
    assert_eq!(timeline.range, Range::years(2001, 2009));
    assert_eq!(timeline.limits, Range::years(1990, 2009));
    assert_eq!((timeline.earlier, timeline.later), (0, 0));
    assert_eq!(
        ids(&page),
        ["north-strategy", "league-charter", "ev-storm", "sea-pact", "south-strategy"]
    );
    let lanes: Vec<usize> = timeline.items.iter().map(|item| item.lane).collect();
    assert_eq!(lanes, [0, 1, 1, 1, 2]);
    let wider: Vec<bool> = timeline.items.iter().map(|item| item.is_wider).collect();
    assert_eq!(wider, [false, true, false, false, false]);
}

#[test]
fn what_is_outside_the_range_is_counted() {
    let page = tiny_page(|view| {
        view.from = date("2002-12");
        view.to = date("2003-05");
    });
    let timeline = shown(&page);
    assert_eq!(timeline.range, range("2002-12-01", "2003-06-01"));
    assert_eq!((timeline.earlier, timeline.later), (1, 1));
    assert_eq!(ids(&page), ["north-strategy", "league-charter", "south-strategy"]);
}

#[test]
fn ends_in_the_wrong_order_and_out_of_bounds_are_put_right() {
    let of = |from: Option<Date>, to: Option<Date>| {
        shown(&tiny_page(|view| (view.from, view.to) = (from, to))).range
    };
    assert_eq!(of(date("2005"), date("2003")), Range::years(2003, 2005));
    assert_eq!(of(date("1800"), date("2003")), Range::years(1990, 2003));
    assert_eq!(of(date("2005"), date("3000")), Range::years(2005, 2009));
    assert_eq!(of(None, date("1995")), Range::years(1990, 1995));
    assert_eq!(of(date("2004-02-10"), date("2004-02-11")).len(), FEWEST);
    assert_eq!(of(date("3000"), None).until, at("2010-01-01"));
    assert_eq!(of(date("2003/2004"), None), Range::years(2003, 2009));
}

#[test]
fn with_an_as_of_day_only_what_stood_is_shown() {
    let page = tiny_page(|view| view.asof = Day::parse("2002-11-15"));
    assert_eq!(ids(&page), ["north-strategy", "league-charter", "ev-storm", "south-strategy"]);
}

#[test]
fn filters_are_obeyed() {
    let page = tiny_page(|view| {
        view.facet_mut(Facet::Party).add("southmark");
    });
    assert_eq!(ids(&page), ["ev-storm", "south-strategy"]);
    let page = tiny_page(|view| view.q = "zebra".into());
    assert!(ids(&page).is_empty());
}

#[test]
fn events_that_crowd_stand_together_and_open_as_a_list() {
    let page = whole_page(|_| {});
    for room in [390, 768, 1120, 1600] {
        let drawing = drawn(&page, room, None);
        let crowds = &drawing.layout.crowds;
        assert!(!crowds.is_empty(), "{room}");
        // Few rows hold all events of a lane.
        for lane in 0..drawing.layout.lanes.len() {
            let events = |stop: &Stop| {
                let item = &drawing.timeline.items[drawing.first_of(*stop)];
                item.lane == lane && item.band == Band::Events
            };
            let stops = drawing.stops();
            let rows = stops.iter().filter(|stop| events(stop)).map(|stop| drawing.spot(*stop).row);
            let mut rows: Vec<usize> = rows.collect();
            rows.sort_unstable();
            rows.dedup();
            assert!(rows.len() <= MOST_ROWS, "{room}: {rows:?}");
        }
        // Each event is by itself or in a crowd, and is counted there.
        let single = drawing.layout.placed.iter().flatten().count();
        let together: usize = crowds.iter().map(|crowd| crowd.members.len()).sum();
        assert_eq!(single + together, drawing.timeline.items.len());
        let first = crowds[0].members[0];
        let id = id_of(page.ctx().index, drawing.timeline.items[first].found);
        let opened = drawn(&page, room, Some(id));
        let crowd = opened.layout.crowds.iter().find(|crowd| crowd.is_open).expect("it is open");
        let mut above = crowd.place.row;
        for n in &crowd.members {
            let place = opened.layout.placed[*n].as_ref().expect("it stands in the list");
            assert_eq!(place.row, above + 1, "each has a row of its own, in order");
            assert_eq!(place.y, crowd.place.y + 25 * (place.row - crowd.place.row) as i32);
            above = place.row;
        }
        // Down from the crowd leads into its list.
        let element = opened.element_id(&page.ctx(), Stop::Crowd(0));
        let below = pressed(&page.ctx(), &opened, &element, "ArrowDown");
        assert!(matches!(below, Answer::Focus(id) if id.starts_with("item-")), "{element}");
    }
}

#[test]
fn lanes_without_items_take_no_room() {
    let page = whole_page(|view| {
        view.facet_mut(Facet::Party).add("ca");
    });
    let lanes = drawn(&page, 1120, None).layout.lanes;
    // Canada, and what it shares; none for the United States alone.
    assert_eq!(lanes.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!(lanes[1], Some(0));
}

#[test]
fn ties_are_between_what_is_on_screen() {
    let page = whole_page(|_| {});
    let (ctx, drawing) = (page.ctx(), drawn(&page, 1120, None));
    let place = |id: &str| {
        let mut items = drawing.timeline.items.iter();
        items.position(|item| id_of(ctx.index, item.found) == id).expect("it is on screen")
    };
    let ties = drawing.ties(&ctx, place("us-ncs-2023"));
    let newer = place("us-cyber-strategy-2026");
    assert!(ties.iter().any(|tie| tie.newer == newer), "{ties:?}");
}

#[test]
fn a_hand_moves_by_parts_of_the_figure() {
    let limits = Range::years(1990, 2009);
    let start = range("2001-01-01", "2002-01-01");
    let hold = Hold::new(start);
    // A fifth of 365 days, in a hundred small moves.
    let moved = (0..100).fold(hold, |hold, _| hold.dragged(0.002, limits));
    assert_eq!(moved.range(limits), start.panned(-73, limits));
    assert_eq!(hold.pinched(2.0, 0.0, limits).range(limits).from, start.from);
    assert_eq!(hold.pinched(1000.0, 0.5, limits).range(limits).len(), FEWEST);
    assert_eq!(hold.pinched(0.0, 0.5, limits).range(limits), limits);
    assert_eq!(hold.dragged(99.0, limits).range(limits).from, limits.from);
}

#[test]
fn every_instrument_and_event_is_somewhere() {
    let index = index(Lang::En);
    let all = (0..index.data.instruments.len())
        .map(Found::Instrument)
        .chain((0..index.data.events.len()).map(Found::Event));
    let whole = view(|view| {
        view.screen = Screen::Timeline;
        view.from = date("1000");
        view.to = date("9999");
    });
    let timeline = timeline(index, &whole, all, None);
    assert_eq!(timeline.items.len(), index.data.instruments.len() + index.data.events.len());
    assert_eq!((timeline.earlier, timeline.later), (0, 0));
    for item in &timeline.items {
        assert!(
            item.from.0 <= item.from.1 && item.to.0 <= item.to.1 && item.from.0 <= item.to.1,
            "{item:?}"
        );
    }
}
