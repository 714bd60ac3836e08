//! Where the words of the edges stand: on their edge, on no box, on no other
//! word. Like edges that meet in one record share one word. In a crowd some
//! find no place; they show when their record is lit, and always stand in the
//! list.

use super::layout::{Placed, Rect, Tie, WORD};
use super::route::{Point, Route};
use crate::text::metrics::width;

/// The height of a word with some room around it.
const HEIGHT: i32 = WORD + 4;

/// The routes with their words, one for each bundle.
pub fn with_words(
    lines: Vec<Vec<Point>>,
    ties: &[Tie],
    nodes: &[Placed],
    room: i32,
    focus: Option<usize>,
) -> Vec<Route> {
    let bundles = bundles(ties, nodes, focus);
    let mut taken: Vec<Rect> = Vec::new();
    let mut routes: Vec<Route> = lines
        .into_iter()
        .zip(&bundles)
        .map(|(points, bundle)| Route { points, word: None, bundle: *bundle })
        .collect();
    // Around one record only its own edges have words; the others show theirs when they are lit.
    let is_named = |n: usize| focus.is_none_or(|focus| [ties[n].from, ties[n].to].contains(&focus));
    for bundle in (0..routes.len()).filter(|n| is_named(*n)) {
        let mine: Vec<usize> = (0..routes.len()).filter(|n| bundles[*n] == bundle).collect();
        let free = mine.into_iter().find_map(|n| {
            let w = width(&ties[n].word, WORD);
            places(&routes[n].points).into_iter().find_map(|(x, y)| {
                let at = word_box((x, y), w, room);
                let is_free = !nodes.iter().any(|node| node.at.meets(at))
                    && !taken.iter().any(|other| other.meets(at));
                is_free.then_some((n, at))
            })
        });
        if let Some((n, at)) = free {
            taken.push(at);
            routes[n].word = Some((at.x + at.w / 2, at.y + HEIGHT / 2));
        }
    }
    routes
}

/// The bundle of each tie: those that say the same and come from, or lead to, the same record
/// share the number of the first of them. At the record that all are around, those to another
/// column do, whichever way they lead: their arrows say that; in its own column each has its word.
fn bundles(ties: &[Tie], nodes: &[Placed], focus: Option<usize>) -> Vec<usize> {
    let around = |n: usize| {
        let other = match (Some(ties[n].from) == focus, Some(ties[n].to) == focus) {
            (true, _) => ties[n].to,
            (_, true) => ties[n].from,
            _ => return None,
        };
        let column = nodes[other].column;
        // In a single column there is no room for a word each.
        let is_own = focus.is_some_and(|focus| nodes[focus].column == column)
            && nodes.iter().any(|node| node.column != column);
        Some((column, is_own.then_some(other)))
    };
    let like = |n: usize, m: usize, at_end: bool| {
        let (a, b) = (&ties[n], &ties[m]);
        a.word == b.word && if at_end { a.to == b.to } else { a.from == b.from }
    };
    let size = |n: usize, at_end: bool| (0..ties.len()).filter(|m| like(n, *m, at_end)).count();
    // By the end at which more of them meet; where it is the same for both, what it leads to.
    let by_end: Vec<bool> = (0..ties.len()).map(|n| size(n, true) >= size(n, false)).collect();
    let is_one = |n: usize, m: usize| match (around(n), around(m)) {
        (Some(a), Some(b)) => a == b && ties[n].word == ties[m].word,
        (None, None) => by_end[m] == by_end[n] && like(n, m, by_end[n]),
        _ => false,
    };
    (0..ties.len()).map(|n| (0..n).find(|m| is_one(n, *m)).unwrap_or(n)).collect()
}

/// The box of a word around a point, moved into the figure.
pub fn word_box(at: Point, w: i32, room: i32) -> Rect {
    let x = (at.0 - w / 2).min(room - w - 1).max(1);
    Rect { x, y: at.1 - HEIGHT / 2, w, h: HEIGHT }
}

/// Places along a curve, the best first: the middle of the last pieces of a
/// long one, then nearer to its ends.
fn places(points: &[Point]) -> Vec<Point> {
    let mut places = Vec::new();
    for eighth in [4, 3, 5, 2, 6, 1, 7] {
        for piece in 0..points.len() / 3 {
            places.push(on_curve(&points[piece * 3..piece * 3 + 4], eighth));
        }
    }
    places
}

/// A point of a cubic piece, so many eighths along it.
pub fn on_curve(piece: &[Point], eighth: i32) -> Point {
    let (t, u) = (eighth, 8 - eighth);
    let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    let mean = |of: fn(&Point) -> i32| {
        weights.iter().zip(piece).map(|(weight, point)| weight * of(point)).sum::<i32>() / 512
    };
    (mean(|point| point.0), mean(|point| point.1))
}
