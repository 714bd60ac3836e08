//! Where the lineage stands: soundly for any graph, and for every centre of the data.

use crate::common::{cases, index, indexed, tiny, view};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Day, Lang, RelationType};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::index::Found;
use parallel49_core::query::{Index, Screen, View};
use parallel49_core::screens::lineage::around::lay_out_around;
use parallel49_core::screens::lineage::drawing::{Drawing, draw, drawing, word};
use parallel49_core::screens::lineage::graph::{Graph, graph, linked};
use parallel49_core::screens::lineage::keys::{FULL, pinched, toward, zoom_by_key, zoomed};
use parallel49_core::screens::lineage::labels::{on_curve, word_box};
use parallel49_core::screens::lineage::layout::{
    Item, Layout, NAME, NOTE, PAD, Rect, SIGN, Tie, WORD, lay_out, order,
};
use parallel49_core::screens::record::model::id_of;
use parallel49_core::text::metrics::width;
use proptest::option;
use proptest::prelude::*;
use std::sync::Arc;

// ---- Where they stand ----

/// Each tie's ends, whether it is a succession, and its word.
type Ends = (usize, usize, bool);

fn ties_of(graph: &Graph, index: &Index) -> Vec<Ends> {
    let is_succession = |n: usize| {
        let kind = index.data.relations[n].kind;
        matches!(kind, RelationType::Supersedes | RelationType::SuccessorOf)
    };
    graph.edges.iter().map(|edge| (edge.from, edge.to, is_succession(edge.relation))).collect()
}

fn on_border(at: Rect, (x, y): (i32, i32)) -> bool {
    let inside = x >= at.x && x <= at.right() && y >= at.y && y <= at.bottom();
    inside && (x == at.x || x == at.right() || y == at.y || y == at.bottom())
}

/// All that holds of any layout.
fn sound(layout: &Layout, ties: &[Ends], aside: &[usize]) {
    sound_but_for_time(layout, ties, aside, &|_, _| true);
}

/// The same where only those boxes are in the order of time, of which `is_timed` says so.
fn sound_but_for_time(
    layout: &Layout,
    ties: &[Ends],
    aside: &[usize],
    is_timed: &dyn Fn(usize, usize) -> bool,
) {
    let boxes: Vec<Rect> = layout.nodes.iter().map(|node| node.at).collect();
    for (n, one) in boxes.iter().enumerate() {
        for other in &boxes[n + 1..] {
            assert!(!one.meets(*other), "{one:?} meets {other:?}");
        }
        assert!(one.x >= 0 && one.y >= 0, "{one:?}");
        assert!(one.right() <= layout.width && one.bottom() <= layout.height, "{one:?}");
        let node = &layout.nodes[n];
        for (lines, size, room) in
            [(&node.name, NAME, one.w - 2 * PAD), (&node.note, NOTE, one.w - 2 * PAD - SIGN)]
        {
            assert!(lines.iter().all(|line| width(line, size) <= room), "{lines:?} in {one:?}");
        }
    }
    assert_eq!(layout.edges.len(), ties.len());
    for (edge, (from, to, is_succession)) in layout.edges.iter().zip(ties) {
        let points = &edge.points;
        assert_eq!(points.len() % 3, 1, "{points:?}");
        assert!(on_border(boxes[*from], points[0]), "{points:?} from {:?}", boxes[*from]);
        assert!(on_border(boxes[*to], points[points.len() - 1]), "{points:?} to {:?}", boxes[*to]);
        if is_timed(*from, *to) && *is_succession && aside.contains(from) == aside.contains(to) {
            assert!(boxes[*from].y >= boxes[*to].bottom(), "a successor stands below");
        }
        for piece in 0..points.len() / 3 {
            for eighth in 1..8 {
                let (x, y) = on_curve(&points[piece * 3..piece * 3 + 4], eighth);
                assert!(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height);
                let within = |at: &&Rect| {
                    x > at.x + 1 && x < at.right() - 1 && y > at.y + 1 && y < at.bottom() - 1
                };
                assert_eq!(boxes.iter().find(within), None, "({x}, {y}) of {points:?}");
            }
        }
    }
    // What stands aside is below all that has a date.
    for (n, one) in boxes.iter().enumerate() {
        let is_below = layout.aside.is_some_and(|y| one.y > y);
        assert_eq!(is_below, aside.contains(&n), "{one:?}");
    }
    let years: Vec<u16> = layout.years.iter().map(|(year, _)| *year).collect();
    assert!(years.is_sorted(), "{years:?}");
}

/// Words stand on no box, on no other word, within the figure.
fn words_are_free(layout: &Layout, words: &[String]) {
    let placed: Vec<Rect> = layout
        .edges
        .iter()
        .zip(words)
        .filter_map(|(edge, word)| Some(word_box(edge.word?, width(word, WORD), layout.width)))
        .collect();
    for (n, one) in placed.iter().enumerate() {
        assert!(one.x >= 0 && one.right() <= layout.width, "{one:?}");
        assert!(!layout.nodes.iter().any(|node| node.at.meets(*one)), "{one:?} on a box");
        assert!(!placed[n + 1..].iter().any(|other| one.meets(*other)), "{one:?} on another");
    }
}

fn any_name() -> impl Strategy<Value = String> {
    "[A-Za-z]{1,30}( [a-zéèÀ’W-]{1,14}){0,6}"
}

prop_compose! {
    /// Successions lead from the later to the earlier item, as in sound data;
    /// dates may be missing.
    fn any_graph()(
        items in proptest::collection::vec(
            (0usize..4, option::weighted(0.8, 1990u16..2030), any_name(), any_name()), 1..40),
        ties in proptest::collection::vec(
            (any::<usize>(), any::<usize>(), any::<bool>(), any::<bool>(), "[a-z ]{3,16}"), 0..60),
        columns in 1usize..5,
        room in 300u32..2000,
    ) -> (Vec<Item>, Vec<Tie>, usize, u32) {
        let n = items.len();
        let items = items.into_iter().map(|(column, year, name, note)| Item {
            column: column % columns,
            day: year.and_then(|year| Day::new(year, 1, 1)),
            is_aside: year.is_none(),
            name,
            note,
        }).collect();
        let ties = ties.into_iter().filter_map(|(from, to, is_succession, is_mutual, word)| {
            let (a, b) = (from % n, to % n);
            (a != b).then(|| Tie {
                from: a.max(b),
                to: a.min(b),
                is_succession,
                is_mutual: is_mutual && !is_succession,
                word,
            })
        }).collect();
        (items, ties, columns, room)
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn any_graph_is_laid_out_soundly((items, ties, columns, room) in any_graph()) {
        let layout = lay_out(&items, &ties, columns, room);
        let ends: Vec<Ends> = ties.iter().map(|tie| (tie.from, tie.to, tie.is_succession)).collect();
        let aside: Vec<usize> = (0..items.len()).filter(|n| items[*n].is_aside).collect();
        sound(&layout, &ends, &aside);
        let words: Vec<String> = ties.iter().map(|tie| tie.word.clone()).collect();
        words_are_free(&layout, &words);
        prop_assert!(layout.width <= i32::try_from(room).expect("a small room"));
        prop_assert_eq!(&layout, &lay_out(&items, &ties, columns, room));
        // Around any of them, it is no less sound.
        let focus = items.len() / 2;
        let mut items = items;
        items[focus].is_aside = false;
        let aside: Vec<usize> = (0..items.len()).filter(|n| items[*n].is_aside).collect();
        let around = lay_out_around(&items, &ties, columns, room, focus);
        let is_timed = |from: usize, to: usize| {
            let is_of_one = around.nodes[from].column == around.nodes[to].column;
            is_of_one && from != focus && to != focus
        };
        sound_but_for_time(&around, &ends, &aside, &is_timed);
        words_are_free(&around, &words);
        prop_assert!(around.width <= i32::try_from(room).expect("a small room"));
        // Every box is reached from any other by arrows alone.
        let mut reached = vec![0];
        let mut next = 0;
        while next < reached.len() {
            for key in ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] {
                if let Some(there) = toward(&layout.nodes, reached[next], key)
                    && !reached.contains(&there)
                {
                    reached.push(there);
                }
            }
            next += 1;
        }
        prop_assert_eq!(reached.len(), items.len());
    }
}

#[test]
fn every_centre_of_the_data_is_laid_out_soundly() {
    for lang in Lang::ALL {
        let index = index(lang);
        let everything: Vec<Found> = (0..index.data.instruments.len())
            .map(Found::Instrument)
            .chain((0..index.data.bodies.len()).map(Found::Body))
            .collect();
        let linked = linked(index);
        assert!(linked.len() > 100);
        let (mut words, mut placed) = (0, 0);
        for (n, focus) in
            linked.iter().map(|found| Some(id_of(index, *found))).chain([None]).enumerate()
        {
            // Every room for some, each room for many.
            let rooms = if focus.is_none() {
                &[300, 640, 1120, 1920][..]
            } else {
                &[[320, 768, 1120, 1440][n % 4]]
            };
            for room in rooms {
                for is_wide in [false, true] {
                    let view = view(|view| {
                        view.lang = Some(lang);
                        view.focus = focus.map(str::to_owned);
                        view.is_wide = is_wide;
                    });
                    let ctx = Ctx::new(index, &view);
                    let picture = draw(&ctx, graph(index, &everything, &view), *room);
                    let undated = |n: &usize| match picture.graph.nodes[*n] {
                        Found::Body(at) => index.data.bodies[at].founded.is_none(),
                        _ => false,
                    };
                    let aside: Vec<usize> = (0..picture.graph.nodes.len())
                        .filter(|n| undated(n) && picture.graph.focus != Some(*n))
                        .collect();
                    let (nodes, focus) = (&picture.layout.nodes, picture.graph.focus);
                    let is_timed = |from: usize, to: usize| match focus {
                        Some(focus) if from == focus || to == focus => false,
                        Some(_) => nodes[from].column == nodes[to].column,
                        None => true,
                    };
                    let ties = ties_of(&picture.graph, index);
                    sound_but_for_time(&picture.layout, &ties, &aside, &is_timed);
                    in_the_middle(&picture.graph, &picture.layout);
                    in_a_window(&picture, is_wide, *room);
                    assert!(picture.layout.width <= i32::try_from(*room).expect("small"));
                    let said: Vec<String> = picture
                        .graph
                        .edges
                        .iter()
                        .map(|edge| word(&ctx, edge.relation, true))
                        .collect();
                    words_are_free(&picture.layout, &said);
                    if !is_wide {
                        let routes = &picture.layout.edges;
                        let is_named = |n: usize| {
                            let (from, to, _) = ties[n];
                            focus.is_none_or(|focus| focus == from || focus == to)
                        };
                        let bundles = (0..said.len()).filter(|n| routes[*n].bundle == *n);
                        words += bundles.filter(|n| is_named(*n)).count();
                        placed += routes.iter().filter(|edge| edge.word.is_some()).count();
                    }
                }
            }
        }
        // Around one record nearly every bundle finds a place for its word.
        assert!(placed * 100 >= words * 97, "{placed} of {words}");
    }
}

/// With columns, the record that the graph is around stands in the middle one.
fn in_the_middle(graph: &Graph, layout: &Layout) {
    let Some(focus) = graph.focus.filter(|_| layout.grid.columns > 1) else { return };
    let column = layout.nodes[focus].column;
    assert_eq!(2 * column + 1, layout.grid.columns);
    // The columns beside it are as long above as below its middle.
    let middle = |at: Rect| at.y + at.h / 2;
    let beside = |n: &usize| layout.nodes[*n].column != column;
    let here = middle(layout.nodes[focus].at);
    let dated = |n: &usize| layout.aside.is_none_or(|y| layout.nodes[*n].at.y < y);
    for other in 0..layout.grid.columns {
        let stack = (0..graph.nodes.len()).filter(beside).filter(dated);
        let stack: Vec<Rect> = stack
            .filter(|n| layout.nodes[*n].column == other)
            .map(|n| layout.nodes[n].at)
            .collect();
        let Some(top) = stack.iter().map(|at| at.y).min() else { continue };
        let bottom = stack.iter().map(|at| at.bottom()).max().unwrap_or(top);
        assert!((i32::midpoint(top, bottom) - here).abs() <= 2, "column {other}");
    }
}

/// What is tied to one record is seen at once, in any window of usual size.
fn in_a_window(picture: &Drawing, is_wide: bool, room: u32) {
    if picture.graph.focus.is_some() && !is_wide && room >= 1120 {
        let layout = &picture.layout;
        let focus = picture.graph.focus.map(|n| layout.nodes[n].at).expect("a focus");
        let low = layout.aside.unwrap_or(layout.height);
        assert!(low <= 680 && focus.bottom() <= 460, "{low}: {:?}", layout.nodes);
    }
}

pub fn item(column: usize, year: u16) -> Item {
    let day = Day::new(year, 1, 1);
    Item { column, day, is_aside: false, name: "A".into(), note: String::new() }
}

#[test]
fn what_succeeds_comes_after_even_without_a_date() {
    let tie = |from, to, is_succession| Tie {
        from,
        to,
        is_succession,
        is_mutual: false,
        word: String::new(),
    };
    let mut items = vec![item(0, 2010), item(0, 2001), item(0, 2005)];
    assert_eq!(order(&items, &[]), [1, 2, 0]);
    // Without a date it is in the middle, or aside after all others.
    items[2].day = None;
    assert_eq!(order(&items, &[tie(2, 0, false)]), [1, 2, 0]);
    assert_eq!(order(&items, &[tie(2, 0, true)]), [1, 0, 2]);
    items[2].is_aside = true;
    assert_eq!(order(&items, &[tie(0, 2, true)]), [1, 0, 2]);
    items[2].is_aside = false;
    // A circle ends all the same.
    assert_eq!(order(&items, &[tie(2, 0, true), tie(0, 2, true)]).len(), 3);
}

#[test]
fn arrows_lead_to_the_nearest_box_that_way() {
    // Left: 2001, 2003, 2020. Right: 2002, 2019.
    let items = [item(0, 2001), item(0, 2003), item(0, 2020), item(1, 2002), item(1, 2019)];
    let nodes = lay_out(&items, &[], 2, 1000).nodes;
    let go = |at: usize, key: &str| toward(&nodes, at, key);
    assert_eq!(go(0, "ArrowDown"), Some(1));
    assert_eq!(go(1, "ArrowUp"), Some(0));
    assert_eq!(go(0, "ArrowUp"), None);
    assert_eq!(go(2, "ArrowDown"), None);
    assert_eq!(go(0, "ArrowRight"), Some(3));
    assert_eq!(go(2, "ArrowRight"), Some(4));
    assert_eq!(go(4, "ArrowRight"), None);
    assert_eq!(go(3, "ArrowLeft"), Some(0));
    assert_eq!((go(1, "Home"), go(1, "End")), (Some(0), Some(2)));
    assert_eq!((go(3, "End"), go(3, "Enter")), (Some(4), None));
}

#[test]
fn the_figure_grows_and_shrinks_within_limits() {
    assert_eq!(zoom_by_key(FULL, "+"), Some(125));
    assert_eq!(zoom_by_key(125, "-"), Some(FULL));
    assert_eq!(zoom_by_key(300, "+"), Some(300));
    assert_eq!(zoom_by_key(240, "0"), Some(FULL));
    assert_eq!(zoom_by_key(FULL, "a"), None);
    assert_eq!(zoomed(40, 80), 40);
    let pinch = (0..30).fold(100.0, |zoom, _| pinched(zoom, 1.02));
    assert!(pinch > 180.0 && pinch < 182.0, "{pinch}");
    assert!((pinched(280.0, 1.25) - 300.0).abs() < 1e-9);
}

fn page(loaded: &Arc<Loaded>, view: &View) -> Page {
    Page::new(Arc::clone(loaded), &view.with(|view| view.screen = Screen::Lineage))
}

#[test]
fn the_made_up_dataset_has_a_lineage() {
    let loaded = Arc::new(Loaded::new(indexed(&tiny(), Lang::En), Lang::En));
    let page = page(&loaded, &view(|view| view.is_wide = true));
    for room in [300, 1120] {
        let (ctx, drawing) = drawing(&page, room).expect("the data is there");
        assert_eq!(drawing.graph.edges.len(), 1);
        sound(&drawing.layout, &ties_of(&drawing.graph, ctx.index), &[]);
    }
}
