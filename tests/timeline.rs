//! The timeline: days and pixels worked out by hand, no item over another,
//! the table with the rows of the figure.

mod common;

use common::{cases, index, indexed, tiny, view};
use parallel49::content::{Node, to_html};
use parallel49::dataset::date::Part;
use parallel49::dataset::{Date, Day, End, Lang};
use parallel49::export;
use parallel49::link;
use parallel49::query::index::Found;
use parallel49::query::{Facet, Index, Screen, View};
use parallel49::record::model::id_of;
use parallel49::scene::{Loaded, Loading, Scene};
use parallel49::timeline::content;
use parallel49::timeline::hands::{self, Answer, Hold};
use parallel49::timeline::lanes::{Band, HEAD, Sketch, lay_out};
use parallel49::timeline::marks::{Mark, mark};
use parallel49::timeline::model::{Item, Timeline, of, timeline};
use parallel49::timeline::moves::{Spot, moved};
use parallel49::timeline::scale::{FEWEST, Range, day, number};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn at(text: &str) -> i32 {
    number(Day::parse(text).expect("a day"))
}

fn date(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("a date"))
}

fn range(from: &str, until: &str) -> Range {
    Range { from: at(from), until: at(until) }
}

fn scene(index: Index, change: impl FnOnce(&mut View)) -> Scene {
    let view = View { screen: Screen::Timeline, lang: Some(Lang::En), ..View::default() };
    let mut scene = Scene::new(view.with(change), Vec::new());
    scene.loaded = Some(Arc::new(Loaded::new(index)));
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

fn tiny_scene(change: impl FnOnce(&mut View)) -> Scene {
    scene(indexed(&tiny(), Lang::En), change)
}

fn whole_scene(change: impl FnOnce(&mut View)) -> Scene {
    scene(indexed(common::data(), Lang::En), change)
}

fn shown(scene: &Scene) -> Timeline {
    of(scene).expect("all the data is there")
}

fn ids(scene: &Scene) -> Vec<String> {
    let ctx = scene.ctx().expect("the data is there");
    shown(scene).items.iter().map(|item| id_of(ctx.index, item.found).to_owned()).collect()
}

/// All values of an attribute in a page, in order.
fn values(nodes: &[Node], name: &str) -> Vec<String> {
    let html = to_html(nodes);
    html.split(&format!(" {name}=\""))
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn days_are_counted_as_calendars_do() {
    assert_eq!(at("2000-03-01") - at("2000-02-28"), 2);
    assert_eq!(at("1900-03-01") - at("1900-02-28"), 1);
    assert_eq!(at("2012-10-26") - at("2011-10-26"), 366);
    assert_eq!(at("2026-01-01") - at("2003-01-01"), 23 * 365 + 6);
    for text in ["1000-01-01", "1940-12-31", "2000-02-29", "2026-10-12", "9999-12-31"] {
        assert_eq!(day(at(text)).to_string(), text);
    }
}

#[test]
fn a_day_stands_where_its_part_of_the_time_is() {
    // 2011 and 2012 have 731 days; 731 pixels give each day one.
    let two = Range::years(2011, 2012);
    assert_eq!((two.from, two.until, two.len()), (at("2011-01-01"), at("2013-01-01"), 731));
    assert_eq!(two.x(at("2011-01-01"), 731), 0);
    assert_eq!(two.x(at("2011-02-01"), 731), 31);
    assert_eq!(two.x(at("2012-01-01"), 731), 365);
    assert_eq!(two.x(at("2013-01-01"), 731), 731);
}

#[test]
fn ticks_are_years_or_months_as_there_is_room() {
    let names = |range: Range, width: i32| -> Vec<String> {
        let date = |is: Part| Date { from: is, to: None }.to_string();
        range.ticks(width).into_iter().map(|tick| date(tick.is)).collect()
    };
    // 2003 to 2026 on 1120 pixels: 46 a year, and a year needs 44.
    assert_eq!(names(Range::years(2003, 2026), 1120).len(), 24);
    // On 288 pixels, 12 a year: each fifth.
    assert_eq!(names(Range::years(2003, 2026), 288), ["2005", "2010", "2015", "2020", "2025"]);
    assert_eq!(names(Range::years(2012, 2012), 1300)[..2], ["2012-01", "2012-02"]);
    assert_eq!(names(Range::years(2012, 2012), 500), ["2012-01", "2012-04", "2012-07", "2012-10"]);
    assert_eq!(names(range("2012-01-20", "2012-04-10"), 600), ["2012-02", "2012-03", "2012-04"]);
    let ticks = Range::years(2011, 2012).ticks(731);
    assert!(
        ticks.iter().any(|tick| tick.x == 365 && tick.is == Part::Year(2012))
            || ticks.iter().any(|tick| tick.x == 365 && tick.is == Part::Month(2012, 1))
    );
}

#[test]
fn moving_keeps_the_length_and_stays_inside() {
    let limits = Range::years(1940, 2026);
    let shown = Range::years(2010, 2012);
    assert_eq!(shown.panned(365, limits), range("2011-01-01", "2014-01-01"));
    assert_eq!(shown.panned(100_000, limits).until, limits.until);
    assert_eq!(shown.panned(-100_000, limits).from, limits.from);
    assert_eq!(shown.panned(-100_000, limits).len(), shown.len());
    // Half as long, one day where it was: a third from the left.
    let still = at("2011-01-01");
    let closer = Range::years(2010, 2012).zoomed(50, still, limits);
    assert_eq!(closer.len(), 1096 / 2);
    assert_eq!(still - closer.from, 365 / 2);
    assert_eq!(shown.zoomed(1, still, limits).len(), FEWEST);
    assert_eq!(shown.zoomed(100_000, still, limits), limits);
}

#[test]
fn ends_are_written_as_shortly_as_they_can_be() {
    let ends = |range: Range| {
        let (from, to) = range.ends();
        (from.to_string(), to.to_string())
    };
    assert_eq!(ends(Range::years(2003, 2026)), ("2003".into(), "2026".into()));
    assert_eq!(ends(range("2012-10-01", "2013-03-01")), ("2012-10".into(), "2013-02".into()));
    assert_eq!(ends(range("2012-10-26", "2013-01-02")), ("2012-10-26".into(), "2013-01-01".into()));
    let limits = Range::years(1940, 2026);
    assert_eq!(
        ends(range("2010-03-10", "2014-11-20").snapped(limits)),
        ("2010-03".into(), "2014-11".into())
    );
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_range_survives_its_link(from in at("1940-01-01")..at("2026-01-01"), len in FEWEST..9000) {
        let limits = Range::years(1940, 2026);
        let wanted = Range { from, until: from + len }.within(limits);
        let (first, last) = wanted.ends();
        prop_assert_eq!(Range { from: number(first.first()), until: number(last.last()) + 1 }, wanted);
        prop_assert!(wanted.from >= limits.from && wanted.until <= limits.until);
    }

    #[test]
    fn no_two_items_of_a_row_overlap(
        room in 240i32..3000,
        items in proptest::collection::vec(
            (0usize..3, 0usize..3, 0.0f64..1.0, 0.0f64..1.0, "[A-Za-z ]{1,60}", any::<bool>()), 0..120),
    ) {
        let bands = [Band::Leading, Band::Other, Band::Events];
        let sketches: Vec<Sketch> = items.into_iter().map(|(lane, band, a, b, name, has_sign)| {
            let x = |part: f64| (part * f64::from(room)) as i32;
            Sketch { lane, band: bands[band], mark: (x(a.min(b)), x(a.max(b))), name, has_sign }
        }).collect();
        let layout = lay_out(&sketches, 3, room);
        let places: Vec<_> = sketches.iter().zip(&layout.placed).collect();
        for (n, (sketch, place)) in places.iter().enumerate() {
            let top = layout.lanes[sketch.lane] + HEAD;
            prop_assert!(place.y >= top && place.y + sketch.band.row() <= layout.height);
            prop_assert!(place.extent.0 <= sketch.mark.0 && place.extent.1 >= sketch.mark.1);
            if let Some(label) = &place.label {
                let sign = if sketch.has_sign { 14 } else { 0 };
                let end = label.x + sign + sketch.band.width(&label.text);
                prop_assert!(label.x >= 0 && end <= room, "{label:?} in {room}");
                prop_assert!(label.x >= place.extent.0 && end <= place.extent.1);
                if label.is_beside {
                    prop_assert!(label.x >= sketch.mark.1 || end <= sketch.mark.0);
                }
                // Shortened only where the whole name has no room at all.
                prop_assert!(label.text == sketch.name
                    || sketch.band.width(&sketch.name) + sign > room);
            }
            for (other_sketch, other) in &places[..n] {
                if other.row == place.row {
                    prop_assert_eq!((other_sketch.lane, other.y), (sketch.lane, place.y));
                    let apart = other.extent.1 < place.extent.0 || place.extent.1 < other.extent.0;
                    prop_assert!(apart, "{:?} and {:?}", other, place);
                } else {
                    prop_assert!(other.y != place.y);
                }
            }
        }
    }

    #[test]
    fn arrows_lead_to_items_and_back(
        spots in proptest::collection::vec((0usize..3, 0usize..4, 0i32..500), 1..40),
        key in proptest::sample::select(vec!["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]),
        at in 0usize..40,
    ) {
        let mut spots: Vec<Spot> = spots.into_iter()
            .map(|(lane, row, x)| Spot { lane, row: lane * 4 + row, x }).collect();
        spots.sort_by_key(|spot| (spot.lane, spot.x));
        let at = at % spots.len();
        if let Some(to) = moved(&spots, at, key) {
            prop_assert!(to < spots.len());
            match key {
                "ArrowUp" => prop_assert!(spots[to].row < spots[at].row),
                "ArrowDown" => prop_assert!(spots[to].row > spots[at].row),
                _ => prop_assert_eq!(spots[to].lane, spots[at].lane),
            }
            if key == "ArrowRight" {
                prop_assert_eq!(moved(&spots, to, "ArrowLeft"), Some(at));
            }
        }
    }
}

#[test]
fn arrows_go_through_time_and_over_rows() {
    let spot = |lane, row, x| Spot { lane, row, x };
    let spots = [spot(0, 0, 10), spot(0, 1, 40), spot(0, 0, 90), spot(1, 2, 15), spot(1, 2, 80)];
    assert_eq!(moved(&spots, 0, "ArrowRight"), Some(1));
    assert_eq!(moved(&spots, 2, "ArrowRight"), None);
    assert_eq!(moved(&spots, 3, "ArrowLeft"), None);
    assert_eq!(moved(&spots, 2, "ArrowDown"), Some(1));
    assert_eq!(moved(&spots, 1, "ArrowDown"), Some(3));
    assert_eq!(moved(&spots, 4, "ArrowUp"), Some(1));
    assert_eq!(moved(&spots, 1, "ArrowUp"), Some(0));
    assert_eq!(moved(&spots, 1, "End"), Some(2));
    assert_eq!(moved(&spots, 2, "Home"), Some(0));
    assert_eq!(moved(&spots, 4, "Home"), Some(3));
    assert_eq!(moved(&spots, 0, "x"), None);
    assert_eq!(moved(&spots, 9, "Home"), None);
}

#[test]
fn the_small_dataset_starts_with_its_first_leading_document() {
    let scene = tiny_scene(|_| {});
    let timeline = shown(&scene);
    // The charter of 1990 has no end, and so is on screen, cut.
    assert_eq!(timeline.range, Range::years(2001, 2009));
    assert_eq!(timeline.limits, Range::years(1990, 2009));
    assert_eq!((timeline.earlier, timeline.later), (0, 0));
    assert_eq!(
        ids(&scene),
        ["north-strategy", "league-charter", "ev-storm", "sea-pact", "south-strategy"]
    );
    let lanes: Vec<usize> = timeline.items.iter().map(|item| item.lane).collect();
    assert_eq!(lanes, [0, 1, 1, 1, 2]);
    let wider: Vec<bool> = timeline.items.iter().map(|item| item.is_wider).collect();
    assert_eq!(wider, [false, true, false, false, false]);
}

#[test]
fn what_is_outside_the_range_is_counted() {
    let scene = tiny_scene(|view| {
        view.from = date("2002-12");
        view.to = date("2003-05");
    });
    let timeline = shown(&scene);
    assert_eq!(timeline.range, range("2002-12-01", "2003-06-01"));
    assert_eq!((timeline.earlier, timeline.later), (1, 1));
    assert_eq!(ids(&scene), ["north-strategy", "league-charter", "south-strategy"]);
    let html = to_html(&content::screen(&scene));
    assert!(html.contains(">1 earlier</a>") && html.contains(">1 later</a>"), "{html}");
}

#[test]
fn ends_in_the_wrong_order_and_out_of_bounds_are_put_right() {
    let of = |from: Option<Date>, to: Option<Date>| {
        shown(&tiny_scene(|view| (view.from, view.to) = (from, to))).range
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
    let scene = tiny_scene(|view| view.asof = Day::parse("2002-11-15"));
    assert_eq!(ids(&scene), ["north-strategy", "league-charter", "ev-storm", "south-strategy"]);
    let html = to_html(&content::screen(&scene));
    assert!(html.contains("day-line") && html.contains(">As of 15\u{a0}November 2002</text>"));
    assert!(!html.contains("item-sea-pact"));
    assert!(!to_html(&content::screen(&tiny_scene(|_| {}))).contains("day-line"));
}

#[test]
fn filters_are_obeyed() {
    let scene = tiny_scene(|view| {
        view.facet_mut(Facet::Party).add("southmark");
    });
    assert_eq!(ids(&scene), ["ev-storm", "south-strategy"]);
    let scene = tiny_scene(|view| view.q = "zebra".into());
    assert!(ids(&scene).is_empty());
    assert!(to_html(&content::screen(&scene)).contains("id=\"nothing\""));
}

/// An item of some dates, and its mark in 365 pixels of the year 2011.
fn marked(from: &str, to: &str, end: End) -> Mark {
    let days = |text: &str| {
        let date = Date::parse(text).expect("a date");
        (number(date.first()), number(date.last()))
    };
    let item = Item {
        found: Found::Instrument(0),
        lane: 0,
        band: Band::Other,
        is_wider: false,
        from: days(from),
        to: days(to),
        end,
    };
    mark(&item, Range::years(2011, 2011), 365)
}

#[test]
fn marks_say_how_dates_and_ends_are_known() {
    let sure = marked("2011-01-11", "2011-03-02", End::Stated);
    assert_eq!(sure, Mark { from: (10, 10), to: (60, 60), tail: 60, is_cut: (false, false) });
    // January to May, each month uncertain: 0 to 31, 120 to 151.
    let months = marked("2011-01", "2011-05", End::Inferred);
    assert_eq!((months.from, months.to), ((0, 31), (120, 151)));
    assert_eq!(marked("2011-02-01", "2011-03-02", End::None).tail, 60 + 7);
    assert_eq!(marked("2011-02-01", "2011-03-02", End::NotEvidenced).tail, 60 + 18);
    let open = marked("2011-02-01", "2011-12-31", End::None);
    assert!(open.tail <= 365 && open.is_cut == (false, false));
    let cut = marked("2009", "2012-03", End::Stated);
    assert_eq!((cut.from, cut.to, cut.is_cut), ((0, 0), (365, 365), (true, true)));
    assert_eq!(marked("2011", "2011", End::Point).extent(), (0, 365));
    // A bar of one day can still be seen, also at the right edge.
    for day in ["2011-07-01", "2011-12-31"] {
        let (from, to) = marked(day, day, End::Stated).extent();
        assert!(to - from >= 3 && to <= 365, "{from} {to}");
    }
}

#[test]
fn each_kind_of_end_is_drawn_in_its_own_way() {
    let html = to_html(&content::screen(&whole_scene(|_| {})));
    let part = |id: &str| {
        let from = html.find(&format!("id=\"item-{id}\"")).expect("the item is there");
        html[from..].split("</a>").next().unwrap_or_default().to_owned()
    };
    let inferred = part("us-nssc-2003");
    assert!(inferred.contains("edge is-inferred") && inferred.contains("end inferred"));
    assert!(part("cyber-security-strategy-2010").contains("class=\"edge\""));
    let unknown = part("ci-action-plan-2010");
    assert!(unknown.contains("m8 0h3") && unknown.contains("end not evidenced"), "{unknown}");
    let open = part("us-cyber-strategy-2026");
    assert!(open.contains("no end") && !open.contains("edge"), "{open}");
    assert!(part("us-cpr-2009").contains("class=\"dot\""));
}

#[test]
fn the_table_has_the_rows_of_the_figure() {
    for (from, to) in [(None, None), (date("2010-06"), date("2012-11"))] {
        let with = |as_table: bool| {
            let scene = whole_scene(|view| {
                (view.from, view.to, view.as_table) = (from, to, as_table);
            });
            content::screen(&scene)
        };
        let items: BTreeSet<String> = values(&with(false), "data-item").into_iter().collect();
        let rows: Vec<String> = values(&with(true), "id");
        let rows: BTreeSet<String> =
            rows.iter().filter_map(|id| id.strip_prefix("row-")).map(str::to_owned).collect();
        assert!(!items.is_empty());
        assert_eq!(items, rows);
    }
    let html = to_html(&content::screen(&tiny_scene(|view| view.as_table = true)));
    assert!(html.contains("<caption>Instruments and events from 2001 to 2009"), "{html}");
    assert!(html.contains("2006 (end stated in a source)"));
    assert!(html.contains("with others"));
}

#[test]
fn exactly_one_item_is_a_stop_of_the_tab_key() {
    let mut scene = whole_scene(|_| {});
    let stops = |scene: &Scene| {
        let stops = values(&content::screen(scene), "tabindex");
        stops.iter().filter(|stop| *stop == "0").count()
    };
    assert_eq!(stops(&scene), 1);
    scene.lit = Some("us-ncs-2023".into());
    assert_eq!(stops(&scene), 1);
    let html = to_html(&content::screen(&scene));
    assert!(html.contains("is-lit") && html.contains("is-tied"));
    assert!(html.contains("Superseded by: Cyber Strategy for America 2026"), "no tie in words");
    assert!(html.contains("edge-supersedes"));
}

#[test]
fn keys_move_zoom_and_leave_other_keys_alone() {
    let scene = tiny_scene(|_| {});
    let focus = |id: &str| Answer::Focus(format!("item-{id}"));
    assert_eq!(hands::key(&scene, "league-charter", "ArrowRight"), focus("ev-storm"));
    assert_eq!(hands::key(&scene, "league-charter", "End"), focus("sea-pact"));
    assert_eq!(hands::key(&scene, "north-strategy", "ArrowLeft"), focus("north-strategy"));
    assert_eq!(hands::key(&scene, "north-strategy", "a"), Answer::Nothing);
    assert_eq!(hands::key(&scene, "", "ArrowLeft"), Answer::Nothing);
    let ends = |answer: Answer| match answer {
        Answer::View(view) => link::format(&view),
        answer => panic!("{answer:?}"),
    };
    // 2001 to 2009 are 3287 days; the half around the first day, in months.
    let closer = ends(hands::key(&scene, "north-strategy", "+"));
    assert_eq!(closer, "view=timeline&from=2001-02&to=2005-07&lang=en");
    let whole = ends(hands::key(&scene, "", "0"));
    assert_eq!(whole, "view=timeline&from=1990&to=2009&lang=en");
    let wider = ends(hands::key(&scene, "", "-"));
    assert_eq!(wider, "view=timeline&from=1992&to=2009&lang=en");
}

#[test]
fn steps_at_the_edge_lead_nowhere() {
    let timeline = shown(&tiny_scene(|_| {}));
    assert_eq!(hands::stepped(&timeline, "time-later", None), Some(timeline.range));
    assert_ne!(hands::stepped(&timeline, "time-earlier", None), Some(timeline.range));
    assert_eq!(hands::stepped(&timeline, "copy-link", None), None);
}

#[test]
fn typed_ends_are_dates_or_refused() {
    let start = view(|view| view.to = date("2012"));
    let typed =
        |is_last, text: &str| hands::typed(&start, is_last, text).map(|view| (view.from, view.to));
    assert_eq!(typed(false, " 2010-03 "), Some((date("2010-03"), date("2012"))));
    assert_eq!(typed(true, ""), Some((None, None)));
    assert_eq!(typed(false, "2015"), Some((date("2012"), date("2015"))));
    for wrong in ["soon", "2012-13", "2012/2013", "12", "26/10/2012"] {
        assert_eq!(typed(false, wrong), None, "{wrong}");
    }
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
fn a_saved_picture_is_whole_and_holds_every_item() {
    let scene = whole_scene(|view| view.lang = Some(Lang::En));
    let picture = export::picture(&scene).expect("there is a figure");
    assert_eq!(
        export::file_name(&scene, &picture),
        format!("parallel-49-timeline-{}", common::data().meta.version)
    );
    let svg = export::svg(&scene, &picture, "https://example.org/p/?view=timeline&lang=en");
    let open = balanced(&svg);
    assert_eq!(open, Vec::<String>::new(), "elements left open");
    let (ctx, timeline) = (scene.ctx().expect("data"), shown(&scene));
    assert!(timeline.items.len() > 200);
    for item in &timeline.items {
        let id = id_of(ctx.index, item.found);
        assert!(svg.contains(&format!("id={id}&amp;")), "{id}");
    }
    for held in [
        "<title>Timeline from 2003 to 2026</title>",
        "<desc>",
        "Data version ",
        "evidence until",
        "https://example.org/p/?view=timeline&amp;lang=en",
        "end not evidenced",
    ] {
        assert!(svg.contains(held), "{held}");
    }
    for left in ["tabindex", "data-item", "var(", " id=\"", "aria-"] {
        assert!(!svg.contains(left), "{left}");
    }
    assert!(export::picture(&whole_scene(|view| view.as_table = true)).is_none());
    assert!(export::picture(&whole_scene(|view| view.screen = Screen::About)).is_none());
}

/// The elements that an XML text leaves open; it panics where one is closed
/// that is not open.
fn balanced(xml: &str) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').expect("each tag has an end");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        assert!(
            !text
                .replace("&amp;", "")
                .replace("&quot;", "")
                .replace("&lt;", "")
                .replace("&gt;", "")
                .contains('&')
        );
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name)),
            None => open.push(tag.split(' ').next().unwrap_or_default().to_owned()),
        }
    }
    open
}

#[test]
fn saved_colours_are_those_of_the_page() {
    let tokens =
        std::fs::read_to_string(common::root().join("style/tokens.css")).expect("the tokens");
    let light = tokens.split("@media").next().unwrap_or_default();
    for (name, colour) in export::figure::COLOURS {
        assert!(light.contains(&format!("{name}: {colour};")), "{name}");
    }
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
    let timeline = timeline(index, &whole, all);
    assert_eq!(timeline.items.len(), index.data.instruments.len() + index.data.events.len());
    assert_eq!((timeline.earlier, timeline.later), (0, 0));
    for item in &timeline.items {
        assert!(
            item.from.0 <= item.from.1 && item.to.0 <= item.to.1 && item.from.0 <= item.to.1,
            "{item:?}"
        );
    }
}
