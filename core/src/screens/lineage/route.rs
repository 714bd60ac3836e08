//! The ways of the edges: straight down between neighbours of a column, else
//! as curves through the room between the columns, and through the gaps
//! between boxes where a column must be crossed.

use super::labels;
use super::layout::{Grid, HEAD, Placed, Rect, Tie};
use super::measure::ordered;

pub type Point = (i32, i32);

/// An edge as a curve of cubic pieces: the start, then three points for each
/// piece. It runs from the tie's `from` to its `to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub points: Vec<Point>,
    /// The middle of its word, where this edge has it and there is a place for it.
    pub word: Option<Point>,
    /// The first of the edges that share one word with it, by its position.
    pub bundle: usize,
}

/// Which way an edge takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// From one box down to the next of its column.
    Down,
    /// Around others of its column, at the right or the left.
    Around(bool),
    /// To another column.
    Across,
}

/// The ways of all edges, and where they leave the boxes.
pub struct Ways {
    ways: Vec<Way>,
    /// For each box, at its left and its right side: the ties that end there,
    /// from top to bottom.
    ports: Vec<[Vec<usize>; 2]>,
}

impl Ways {
    /// The most edges at one side of a box.
    pub fn most_ports(&self, node: usize) -> usize {
        self.ports[node].iter().map(Vec::len).max().unwrap_or(0)
    }

    fn port(&self, node: usize, at: Rect, at_right: bool, tie: usize) -> Point {
        let ports = &self.ports[node][usize::from(at_right)];
        let n = ports.iter().position(|port| *port == tie).unwrap_or(0) as i32;
        let y = at.y + at.h * (n + 1) / (ports.len() as i32 + 1);
        (if at_right { at.right() } else { at.x }, y)
    }
}

/// Chooses the ways before the heights are known; the order is.
pub fn ways(nodes: &[Placed], ties: &[Tie], order: &[usize], grid: Grid) -> Ways {
    let mut rank = vec![0; nodes.len()];
    order.iter().enumerate().for_each(|(n, node)| rank[*node] = n);
    let mut ways: Vec<Way> = Vec::new();
    let mut ports = vec![[Vec::new(), Vec::new()]; nodes.len()];
    for (n, tie) in ties.iter().enumerate() {
        let (from, to) = (&nodes[tie.from], &nodes[tie.to]);
        let way = if from.column == to.column {
            let column = from.column;
            let (low, high) = (rank[tie.from].min(rank[tie.to]), rank[tie.from].max(rank[tie.to]));
            let is_next = order[low + 1..high].iter().all(|node| nodes[*node].column != column);
            let is_first = !(0..n).any(|m| {
                ways[m] == Way::Down
                    && (ties[m].from + ties[m].to == tie.from + tie.to)
                    && (ties[m].from == tie.from || ties[m].from == tie.to)
            });
            if is_next && is_first { Way::Down } else { Way::Around(at_right(grid, column, n)) }
        } else {
            Way::Across
        };
        ways.push(way);
        match way {
            Way::Down => {}
            Way::Around(right) => {
                ports[tie.from][usize::from(right)].push(n);
                ports[tie.to][usize::from(right)].push(n);
            }
            Way::Across => {
                ports[tie.from][usize::from(from.column < to.column)].push(n);
                ports[tie.to][usize::from(to.column < from.column)].push(n);
            }
        }
    }
    // Edges to older records leave above those to newer ones: fewer cross.
    for (node, sides) in ports.iter_mut().enumerate() {
        for side in sides {
            let ties_here = std::mem::take(side);
            *side = ordered(ties_here, &|n| {
                let tie = &ties[n];
                rank[if tie.from == node { tie.to } else { tie.from }] as i64
            });
        }
    }
    Ways { ways, ports }
}

/// On which side of its own column an edge goes around others.
fn at_right(grid: Grid, column: usize, tie: usize) -> bool {
    let is_last = column + 1 == grid.columns;
    match (column, is_last) {
        (0, true) => true,
        (0, _) => grid.left == 0,
        (_, true) => grid.right > 0,
        _ => tie % 2 == 1,
    }
}

/// The curves with their words.
pub fn routes(
    nodes: &[Placed],
    ties: &[Tie],
    ways: &Ways,
    grid: Grid,
    focus: Option<usize>,
) -> Vec<Route> {
    let mut crossings: Vec<(usize, i32)> = Vec::new();
    let lines = ties.iter().enumerate().map(|(n, tie)| {
        let (from, to) = (&nodes[tie.from], &nodes[tie.to]);
        match ways.ways[n] {
            Way::Down => down(from.at, to.at),
            Way::Around(right) => {
                let start = ways.port(tie.from, from.at, right, n);
                let end = ways.port(tie.to, to.at, right, n);
                let (_, room) = grid.beside(from.column, right);
                let far = room_for(nodes, ties, ways, n, room) * 4 / 3;
                let x = if right { start.0 + far } else { start.0 - far };
                vec![start, (x, start.1), (x, end.1), end]
            }
            Way::Across => {
                let is_rightward = from.column < to.column;
                let start = ways.port(tie.from, from.at, is_rightward, n);
                let end = ways.port(tie.to, to.at, !is_rightward, n);
                let (first, last) = if is_rightward { (start, end) } else { (end, start) };
                let between = from.column.min(to.column)..from.column.max(to.column);
                let mut points = across(nodes, grid, between, first, last, n, &mut crossings);
                if !is_rightward {
                    points.reverse();
                }
                points
            }
        }
    });
    let lines: Vec<Vec<Point>> = lines.collect();
    labels::with_words(lines, ties, nodes, grid.width(), focus)
}

fn down(from: Rect, to: Rect) -> Vec<Point> {
    let x = from.x + from.w / 2;
    let (start, end) = if from.y < to.y { (from.bottom(), to.y) } else { (from.y, to.bottom()) };
    let middle = i32::midpoint(start, end);
    vec![(x, start), (x, middle), (x, middle), (x, end)]
}

/// How far an edge goes out from its column: the longer, the farther.
fn room_for(nodes: &[Placed], ties: &[Tie], ways: &Ways, tie: usize, room: i32) -> i32 {
    let column = nodes[ties[tie].from].column;
    let span = |n: usize| (nodes[ties[n].from].at.y - nodes[ties[n].to].at.y).abs();
    let (mut shorter, mut all) = (0, 0);
    for n in 0..ties.len() {
        if ways.ways[n] == ways.ways[tie] && nodes[ties[n].from].column == column {
            all += 1;
            shorter += i32::from((span(n), n) < (span(tie), tie));
        }
    }
    ((room - 12) * (shorter + 1) / (all + 1)).max(14)
}

/// From a box to one of another column, from left to right.
fn across(
    nodes: &[Placed],
    grid: Grid,
    between: std::ops::Range<usize>,
    start: Point,
    end: Point,
    tie: usize,
    crossings: &mut Vec<(usize, i32)>,
) -> Vec<Point> {
    let mut points = vec![start];
    let mut at = start;
    let steps = between.len() as i32;
    for (n, column) in between.clone().enumerate() {
        let n = n as i32 + 1;
        let next = if n == steps {
            end
        } else {
            let wanted = start.1 + (end.1 - start.1) * n / steps;
            (grid.x(column + 1), crossing(nodes, column + 1, wanted, crossings))
        };
        // Curves that share a room turn at different places in it.
        let turn = at.0 + (next.0 - at.0) * (30 + (tie as i32 * 37) % 41) / 100;
        points.extend([(turn, at.1), (turn, next.1), next]);
        at = next;
        if n < steps {
            let far = (at.0 + grid.w, at.1);
            points.extend([at, far, far]);
            at = far;
        }
    }
    points
}

/// Where a column can be crossed, nearest to a height.
fn crossing(
    nodes: &[Placed],
    column: usize,
    wanted: i32,
    crossings: &mut Vec<(usize, i32)>,
) -> i32 {
    const CLEAR: i32 = 12;
    let boxes = (0..nodes.len()).filter(|n| nodes[*n].column == column).collect();
    let boxes = ordered(boxes, &|n| i64::from(nodes[n].at.y));
    let (mut best, mut least) = (wanted, i32::MAX);
    let mut top = HEAD;
    for n in 0..=boxes.len() {
        let bottom = boxes.get(n).map_or(i32::MAX, |n| nodes[*n].at.y);
        let (low, high) = (top + CLEAR, bottom - CLEAR);
        top = boxes.get(n).map_or(0, |n| nodes[*n].at.bottom());
        if low > high {
            continue;
        }
        let near = wanted.clamp(low, high);
        for shift in [0, 6, -6, 12, -12, 18, -18] {
            let y = near + shift;
            let is_taken = crossings.iter().any(|(c, taken)| *c == column && (taken - y).abs() < 5);
            // One that is taken is the last choice.
            let cost = (y - wanted).abs() + if is_taken { 4000 } else { 0 };
            if y >= low && y <= high && cost < least {
                (best, least) = (y, cost);
            }
        }
    }
    crossings.push((column, best));
    best
}
