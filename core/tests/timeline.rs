//! The timeline: days and pixels worked out by hand, no item over another,
//! few rows for many events.

use crate::common::timelines::{at, date, drawn, range, shown, tiny_page};
use crate::common::{cases, view};
use parallel49_core::dataset::date::Part;
use parallel49_core::dataset::{Date, End};
use parallel49_core::link;
use parallel49_core::query::index::Found;
use parallel49_core::screens::timeline::control::{Step, Typed, stepped, typed, with_range};
use parallel49_core::screens::timeline::keys::{Answer, Spot, moved, pressed};
use parallel49_core::screens::timeline::lanes::{Band, HEAD, Sketch, lay_out};
use parallel49_core::screens::timeline::marks::{Mark, mark};
use parallel49_core::screens::timeline::model::{Item, is_swapped, of};
use parallel49_core::screens::timeline::scale::{FEWEST, Range, day, number};
use proptest::prelude::*;

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
    fn no_two_marks_of_a_row_overlap(
        room in 240i32..3000,
        items in proptest::collection::vec(
            (0usize..3, 0usize..4, 0.0f64..1.0, 0.0f64..1.0, "[A-Za-z ]{1,60}", any::<bool>()), 0..120),
        opened in 0usize..120,
    ) {
        let bands = [Band::Leading, Band::Other, Band::Events, Band::Unsure];
        let mut sketches: Vec<Sketch> = items.into_iter().map(|(lane, band, a, b, name, has_sign)| {
            let x = |part: f64| (part * f64::from(room)) as i32;
            let band = bands[band];
            let is_point = band == Band::Events;
            let b = if is_point { a } else { b };
            Sketch { lane, band, mark: (x(a.min(b)), x(a.max(b))), is_point, name, has_sign }
        }).collect();
        sketches.sort_by_key(|sketch| (sketch.lane, sketch.mark.0));
        let counted = |n: usize| format!("{n} events");
        let layout = lay_out(&sketches, 3, room, &counted, Some(opened));
        // Every item stands somewhere: by itself or in one crowd.
        for n in 0..sketches.len() {
            let crowds = layout.crowds.iter().filter(|crowd| crowd.members.contains(&n));
            let (closed, open): (Vec<_>, Vec<_>) = crowds.partition(|crowd| !crowd.is_open);
            let stands = usize::from(layout.placed[n].is_some());
            prop_assert_eq!(stands + closed.len(), 1);
            prop_assert!(open.len() <= stands);
        }
        let singles = sketches.iter().zip(&layout.placed).filter_map(|(sketch, place)| {
            Some((sketch.lane, sketch.band, sketch.mark, place.clone()?))
        });
        let crowds = layout.crowds.iter().map(|crowd| {
            let marks = || crowd.members.iter().map(|n| sketches[*n].mark);
            let mark = (marks().map(|mark| mark.0).min().unwrap_or(0), marks().map(|mark| mark.1).max().unwrap_or(0));
            (crowd.lane, Band::Events, mark, crowd.place.clone())
        });
        let places: Vec<_> = singles.chain(crowds).collect();
        for (n, (lane, band, mark, place)) in places.iter().enumerate() {
            let top = layout.lanes[*lane].expect("a lane with items") + HEAD;
            prop_assert!(place.y >= top && place.y + band.row() <= layout.height);
            prop_assert!(place.extent.0 <= mark.0 && place.extent.1 >= mark.1);
            prop_assert!(place.label.x >= place.extent.0 && place.label.x >= 0);
            // Over its mark or right of it; left only in a list of its own.
            let end = place.label.x + band.width(&place.label.text);
            prop_assert!(end <= room.max(place.extent.1), "{place:?} in {room}");
            for (other_lane, _, _, other) in &places[..n] {
                if other.row == place.row {
                    prop_assert_eq!((*other_lane, other.y), (*lane, place.y));
                    let apart = other.extent.1 < place.extent.0 || place.extent.1 < other.extent.0;
                    prop_assert!(apart, "{:?} and {:?}", other, place);
                } else {
                    prop_assert!(other.y != place.y);
                }
            }
        }
        for (lane, top) in layout.lanes.iter().enumerate() {
            prop_assert_eq!(top.is_some(), sketches.iter().any(|sketch| sketch.lane == lane));
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
fn keys_move_zoom_and_leave_other_keys_alone() {
    let page = tiny_page(|_| {});
    let (ctx, drawing) = (page.ctx(), drawn(&page, 1120, None));
    let press = |item: &str, key: &str| {
        let element = if item.is_empty() { String::new() } else { format!("item-{item}") };
        pressed(&ctx, &drawing, &element, key)
    };
    let focus = |id: &str| Answer::Focus(format!("item-{id}"));
    assert_eq!(press("league-charter", "ArrowRight"), focus("ev-storm"));
    assert_eq!(press("league-charter", "End"), focus("sea-pact"));
    assert_eq!(press("north-strategy", "ArrowLeft"), focus("north-strategy"));
    assert_eq!(press("north-strategy", "a"), Answer::Nothing);
    assert_eq!(press("", "ArrowLeft"), Answer::Nothing);
    let ends = |answer: Answer| match answer {
        Answer::Range(range) => link::format(&with_range(ctx.view, range)),
        answer => panic!("{answer:?}"),
    };
    // 2001 to 2009 are 3287 days; the half around the first day, in months.
    let closer = ends(press("north-strategy", "+"));
    assert_eq!(closer, "view=timeline&from=2001-02&to=2005-07&lang=en");
    assert_eq!(ends(press("", "0")), "view=timeline&from=1990&to=2009&lang=en");
    assert_eq!(ends(press("", "-")), "view=timeline&from=1992&to=2009&lang=en");
}

#[test]
fn steps_at_the_edge_lead_nowhere() {
    let timeline = shown(&tiny_page(|_| {}));
    assert_eq!(stepped(&timeline, Step::Later, None), timeline.range);
    assert_ne!(stepped(&timeline, Step::Earlier, None), timeline.range);
}

#[test]
fn typed_ends_are_dates_or_refused_and_swapped_with_a_word() {
    let start = view(|view| view.to = date("2012"));
    let of = |typed: Typed| match typed {
        Typed::View(view) => ("as typed", view.from, view.to),
        Typed::Swapped(view) => ("swapped", view.from, view.to),
        Typed::Invalid => ("invalid", None, None),
    };
    let typed = |is_last, text: &str| of(typed(&start, is_last, text));
    assert_eq!(typed(false, " 2010-03 "), ("as typed", date("2010-03"), date("2012")));
    assert_eq!(typed(true, ""), ("as typed", None, None));
    assert_eq!(typed(false, "2015"), ("swapped", date("2012"), date("2015")));
    for wrong in ["soon", "2012-13", "2012/2013", "12", "26/10/2012"] {
        assert_eq!(typed(false, wrong).0, "invalid", "{wrong}");
    }
    // A link may hold them the wrong way round as well; the screen says so.
    let by_link = |from: &str, to: &str| {
        is_swapped(&view(|view| (view.from, view.to) = (date(from), date(to))))
    };
    assert!(by_link("2020", "2010") && !by_link("2010", "2020") && !by_link("2012", "2012"));
}

#[test]
fn years_that_are_being_moved_show_before_the_address_says_so() {
    let page = tiny_page(|_| {});
    let held = range("2002-12-01", "2003-06-01");
    let timeline = of(&page, Some(held)).expect("the data is there");
    assert_eq!((timeline.range, timeline.earlier, timeline.later), (held, 1, 1));
}
