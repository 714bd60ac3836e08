//! Where the boxes stand: time runs downwards, each column is a lane.
//!
//! Boxes are placed one after the other in the order of their dates. None
//! begins above one that is older, so that the height can be read as time; what
//! follows on another record stands below it; no two overlap. Bodies whose date
//! is not known stand aside, below all that has one.

use super::graph::age;
use super::measure::{ordered, wrapped};
use super::route;
use crate::dataset::Day;

/// The size of letters in the boxes, in pixels.
pub const NAME: i32 = 13;
pub const NOTE: i32 = 12;
/// The size of the words on the edges.
pub const WORD: i32 = 11;
/// From one line of text to the next.
pub const LINE: i32 = 16;
/// Between the edge of a box and its text.
pub const PAD: i32 = 9;
/// The sign in front of the note of a box takes so much.
pub const SIGN: i32 = 16;
/// Above the first boxes; the heads of the columns stand in a drawing of their own.
pub const HEAD: i32 = 4;
/// The room for the words above what stands aside.
pub const ASIDE: i32 = 40;
/// Between two boxes of a column: room for an arrow and its word.
pub const GAP: i32 = 30;
/// The least width of a box in columns; where there is less room, one column
/// takes all.
const LEAST: i32 = 124;
/// Between two edges at the side of a box.
const PORT: i32 = 10;

/// What shall be placed.
#[derive(Clone, Debug)]
pub struct Item {
    pub column: usize,
    pub day: Option<Day>,
    /// Below all that has a date, where the height says nothing.
    pub is_aside: bool,
    pub name: String,
    /// A second, smaller text after a sign.
    pub note: String,
}

/// An edge between two items, by their positions.
#[derive(Clone, Debug)]
pub struct Tie {
    pub from: usize,
    pub to: usize,
    /// `from` comes after `to` whatever their dates say.
    pub is_succession: bool,
    /// Neither comes first.
    pub is_mutual: bool,
    pub word: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rect {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

impl Rect {
    pub fn right(self) -> i32 {
        self.x + self.w
    }

    pub fn bottom(self) -> i32 {
        self.y + self.h
    }

    pub fn meets(self, other: Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// A box with its text in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    pub at: Rect,
    pub column: usize,
    pub name: Vec<String>,
    pub note: Vec<String>,
}

/// A figure in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub width: i32,
    pub height: i32,
    pub grid: Grid,
    /// Each year that has a box, and where its first one begins.
    pub years: Vec<(u16, i32)>,
    /// Where what stands aside begins, if anything does.
    pub aside: Option<i32>,
    /// In the order of the items.
    pub nodes: Vec<Placed>,
    /// In the order of the ties.
    pub edges: Vec<route::Route>,
}

/// How the room is shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    pub columns: usize,
    /// The room for the years at the left.
    pub years: i32,
    /// The width of a box.
    pub w: i32,
    /// Between two columns, and beside the outer ones.
    pub inner: i32,
    pub left: i32,
    pub right: i32,
}

/// The room that a figure takes of what there is.
pub fn pixels(room: u32) -> i32 {
    i32::try_from(room).unwrap_or(i32::MAX).clamp(240, 4000)
}

impl Grid {
    /// One column where the room is too narrow for as many as are wanted.
    pub fn new(room: u32, columns: usize) -> Grid {
        let room = pixels(room);
        let years = if room < 640 { 0 } else { 46 };
        let side = if room < 900 { 0 } else { 96 };
        Grid::side_by_side(room, columns, years, side, 104).unwrap_or_else(|| {
            let right = (room / 3).clamp(104, 240);
            Grid { columns: 1, years, w: (room - years - right).min(440), inner: 0, left: 0, right }
        })
    }

    /// Columns beside each other with at least so much between two, where there is room for them.
    pub fn side_by_side(
        room: i32,
        columns: usize,
        years: i32,
        side: i32,
        between: i32,
    ) -> Option<Grid> {
        let gaps = columns.max(2) as i32 - 1;
        let free = room - years - 2 * side;
        let inner = (free * 3 / 10 / gaps).clamp(between, 240);
        let w = (free - inner * gaps) / (gaps + 1);
        let has_room = columns > 1 && w >= LEAST && room >= 640;
        has_room.then(|| Grid { columns, years, w: w.min(420), inner, left: side, right: side })
    }

    /// Where a column begins.
    pub fn x(self, column: usize) -> i32 {
        self.years + self.left + column as i32 * (self.w + self.inner)
    }

    pub fn width(self) -> i32 {
        self.x(self.columns - 1) + self.w + self.right
    }

    /// The room beside a column without boxes: where it begins, and how wide.
    pub fn beside(self, column: usize, at_right: bool) -> (i32, i32) {
        match (at_right, column) {
            (true, column) if column + 1 == self.columns => (self.x(column) + self.w, self.right),
            (true, column) => (self.x(column) + self.w, self.inner),
            (false, 0) => (self.years, self.left),
            (false, column) => (self.x(column) - self.inner, self.inner),
        }
    }
}

/// The items from the oldest to the newest, what stands aside last. What succeeds comes after
/// what it succeeds, whatever the dates say; one without a date that does not stand aside is in
/// the middle.
pub fn order(items: &[Item], ties: &[Tie]) -> Vec<usize> {
    let mut by_date = ordered((0..items.len()).collect(), &|n| {
        if items[n].is_aside { i64::MAX } else { age(items[n].day) }
    });
    let dated = items.iter().filter(|item| item.day.is_some() && !item.is_aside).count();
    let loose = by_date.iter().take_while(|n| !items[**n].is_aside && items[**n].day.is_none());
    let loose = loose.count();
    by_date[..loose + dated / 2].rotate_left(loose);
    let is_side_by_side = |tie: &Tie| items[tie.from].is_aside == items[tie.to].is_aside;
    let ties: Vec<&Tie> = ties.iter().filter(|tie| is_side_by_side(tie)).collect();
    let mut order = Vec::new();
    let mut is_done = vec![false; items.len()];
    while order.len() < items.len() {
        let waits = |n: usize| {
            ties.iter().any(|tie| tie.is_succession && tie.from == n && !is_done[tie.to])
        };
        let mut left = by_date.iter().copied().filter(|n| !is_done[*n]);
        let first = left.next().unwrap_or(0);
        // In a circle of successions none is free: the oldest begins.
        let is_free = |n: &usize| items[*n].is_aside == items[first].is_aside && !waits(*n);
        let next = if waits(first) { left.find(is_free).unwrap_or(first) } else { first };
        is_done[next] = true;
        order.push(next);
    }
    order
}

/// Places everything. `columns` lanes are wanted; `room` is the width there is.
pub fn lay_out(items: &[Item], ties: &[Tie], columns: usize, room: u32) -> Layout {
    lay_out_in(items, ties, columns, room, &order(items, ties), None)
}

/// The same in an order from the top down; `focus` is the record that all others are around.
pub fn lay_out_in(
    items: &[Item],
    ties: &[Tie],
    columns: usize,
    room: u32,
    order: &[usize],
    focus: Option<usize>,
) -> Layout {
    let grid = Grid::new(room, columns);
    let mut nodes: Vec<Placed> = items.iter().map(|item| placed(item, grid)).collect();
    let ways = route::ways(&nodes, ties, order, grid);
    fit_ports(&mut nodes, &ways);
    let (years, aside) = stack(items, ties, order, &mut nodes);
    let edges = route::routes(&nodes, ties, &ways, grid, focus);
    let height = height_of(&nodes, &edges);
    Layout { width: grid.width(), height, grid, years, aside, nodes, edges }
}

/// Makes every box high enough for the edges at its sides.
pub fn fit_ports(nodes: &mut [Placed], ways: &route::Ways) {
    for (n, node) in nodes.iter_mut().enumerate() {
        let ports = ways.most_ports(n) as i32;
        node.at.h = node.at.h.max(PORT * (ports + 1));
    }
}

/// The height of a figure with all its boxes and edges.
pub fn height_of(nodes: &[Placed], edges: &[route::Route]) -> i32 {
    let lowest = nodes.iter().map(|node| node.at.bottom());
    let lowest = lowest.chain(edges.iter().flat_map(|edge| edge.points.iter().map(|(_, y)| *y)));
    lowest.max().unwrap_or(HEAD) + GAP / 2
}

/// A box with its text, not yet at its height.
pub fn placed(item: &Item, grid: Grid) -> Placed {
    let column = item.column.min(grid.columns - 1);
    let inside = grid.w - 2 * PAD;
    let name = wrapped(&item.name, NAME, inside);
    let note = wrapped(&item.note, NOTE, inside - SIGN);
    let lines = (name.len() + note.len().max(1)) as i32;
    let at = Rect { x: grid.x(column), y: 0, w: grid.w, h: lines * LINE + 2 * PAD - 4 };
    Placed { at, column, name, note }
}

/// Gives every box its height in the figure; the years with theirs, and where what stands aside
/// begins.
fn stack(
    items: &[Item],
    ties: &[Tie],
    order: &[usize],
    nodes: &mut [Placed],
) -> (Vec<(u16, i32)>, Option<i32>) {
    let mut years: Vec<(u16, i32)> = Vec::new();
    let mut is_placed = vec![false; items.len()];
    let mut bottoms = vec![0; nodes.iter().map(|node| node.column + 1).max().unwrap_or(0)];
    let mut last = HEAD + GAP / 2;
    let mut aside = None;
    for &n in order {
        let column = nodes[n].column;
        if items[n].is_aside && aside.is_none() {
            let lowest = bottoms.iter().copied().max().unwrap_or(0);
            let start = lowest + if lowest > 0 { GAP } else { 0 };
            aside = Some(start);
            last = start + ASIDE;
            // In every column alike, whatever stands above.
            bottoms.iter_mut().for_each(|bottom| *bottom = 0);
        }
        let mut y = last.max(bottoms[column] + GAP);
        let has_way =
            |tie: &&Tie| !tie.is_mutual && items[tie.from].is_aside == items[tie.to].is_aside;
        for tie in ties.iter().filter(has_way) {
            let other = match (tie.from == n, tie.to == n) {
                (true, false) => tie.to,
                (false, true) => tie.from,
                _ => continue,
            };
            if is_placed[other] {
                y = y.max(nodes[other].at.bottom() + GAP);
            }
        }
        let year = items[n].day.filter(|_| !items[n].is_aside).map(|day| day.year);
        if let Some(year) = year.filter(|year| years.last().is_none_or(|(last, _)| year > last)) {
            if let Some((_, above)) = years.last() {
                y = y.max(above + 24);
            }
            years.push((year, y));
        }
        nodes[n].at.y = y;
        is_placed[n] = true;
        bottoms[column] = nodes[n].at.bottom();
        // What stands aside says nothing by its height.
        if !items[n].is_aside {
            last = last.max(y);
        }
    }
    (years, aside)
}
