//! Where the words of the edges stand: on their edge, on no box, on no other
//! word. In a crowd some find no place; they show when their record is lit,
//! and always stand in the list.

use super::layout::{Placed, Rect, Tie, WORD};
use super::route::{Point, Route};
use crate::text::metrics::width;

/// The height of a word with some room around it.
const HEIGHT: i32 = WORD + 4;

pub fn with_words(lines: Vec<Vec<Point>>, ties: &[Tie], nodes: &[Placed], room: i32) -> Vec<Route> {
    let mut taken: Vec<Rect> = Vec::new();
    let mut routes = Vec::new();
    for (points, tie) in lines.into_iter().zip(ties) {
        let w = width(&tie.word, WORD);
        let free = places(&points).into_iter().find_map(|(x, y)| {
            let at = word_box((x, y), w, room);
            let is_free = !nodes.iter().any(|node| node.at.meets(at))
                && !taken.iter().any(|other| other.meets(at));
            is_free.then_some(at)
        });
        taken.extend(free);
        let word = free.map(|at| (at.x + at.w / 2, at.y + HEIGHT / 2));
        routes.push(Route { points, word });
    }
    routes
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
