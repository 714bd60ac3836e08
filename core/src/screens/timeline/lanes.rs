//! Where each item stands: lanes below each other, rows in each lane, and no
//! two items of a row over each other, labels included.

use super::labels::shortened;
use crate::text::metrics::width;

/// The rows of a lane: what leads, everything else that lasts, what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Leading,
    Other,
    Events,
}

const BANDS: [Band; 3] = [Band::Leading, Band::Other, Band::Events];

impl Band {
    /// The size of its labels, in pixels.
    pub fn letters(self) -> i32 {
        if self == Band::Leading { 13 } else { 12 }
    }

    /// The width of a name, in pixels.
    pub fn width(self, name: &str) -> i32 {
        // Bold letters are wider.
        width(name, if self == Band::Leading { 15 } else { 12 })
    }

    /// The height of its rows, in pixels: each is a target of its own.
    pub fn row(self) -> i32 {
        if self == Band::Leading { 30 } else { 25 }
    }
}

/// An item before it has a place.
#[derive(Clone, Debug)]
pub struct Sketch {
    pub lane: usize,
    pub band: Band,
    /// From where to where its mark goes, in pixels.
    pub mark: (i32, i32),
    pub name: String,
    /// Whether a sign stands before its name.
    pub has_sign: bool,
}

/// The name of an item in the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub text: String,
    /// Its left end, sign included, in pixels.
    pub x: i32,
    /// Beside its mark, rather than above it.
    pub is_beside: bool,
}

/// An item in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Counted through all lanes.
    pub row: usize,
    /// The upper edge of the row.
    pub y: i32,
    /// All that the item takes, in pixels.
    pub extent: (i32, i32),
    pub label: Option<Label>,
}

/// Everything in its place, in the order in which it came.
pub struct Layout {
    pub placed: Vec<Placed>,
    /// The upper edge of each lane.
    pub lanes: Vec<i32>,
    pub height: i32,
    /// Whether some events have no name for want of room.
    pub has_nameless: bool,
}

/// Above the first lane: the name of the as-of day.
const TOP: i32 = 18;
/// The height of the head of a lane: its name, and the scale.
pub const HEAD: i32 = 46;
/// Below a lane.
const FOOT: i32 = 14;
/// Between two items of a row.
const GAP: i32 = 8;
/// A target is at least so wide.
const TARGET: i32 = 24;
/// Room for a sign before a name.
pub const SIGN: i32 = 14;
/// Events have names as long as these take no more rows than this in a lane.
const MOST_ROWS: usize = 14;

/// Places all items in a figure of a width in pixels.
pub fn lay_out(sketches: &[Sketch], lanes: usize, room: i32) -> Layout {
    let mut out =
        Layout { placed: Vec::new(), lanes: Vec::new(), height: TOP, has_nameless: false };
    let nowhere = Placed { row: 0, y: 0, extent: (0, 0), label: None };
    out.placed.resize(sketches.len(), nowhere);
    let mut row = 0;
    for lane in 0..lanes {
        out.lanes.push(out.height);
        out.height += HEAD;
        for band in BANDS {
            let mine = |n: &usize| sketches[*n].lane == lane && sketches[*n].band == band;
            let mine: Vec<usize> = (0..sketches.len()).filter(mine).collect();
            let (mut places, mut rows) = packed(sketches, &mine, room, true);
            if band == Band::Events && rows > MOST_ROWS {
                (places, rows) = packed(sketches, &mine, room, false);
                name_where_free(sketches, &mine, &mut places, room);
                out.has_nameless |= places.iter().any(|place| place.label.is_none());
            }
            for (n, mut place) in mine.into_iter().zip(places) {
                let above = i32::try_from(place.row).unwrap_or(0);
                place.y = out.height + above * band.row();
                place.row += row;
                out.placed[n] = place;
            }
            row += rows;
            out.height += i32::try_from(rows).unwrap_or(0) * band.row();
        }
        out.height += FOOT;
    }
    out
}

/// Each item in the first row that has room for it; how many rows that makes.
fn packed(sketches: &[Sketch], mine: &[usize], room: i32, is_named: bool) -> (Vec<Placed>, usize) {
    let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut places = Vec::new();
    for n in mine {
        let (label, extent) = boxed(&sketches[*n], room, is_named);
        let is_free = |row: &Vec<(i32, i32)>| {
            row.iter().all(|taken| extent.0 >= taken.1 + GAP || extent.1 + GAP <= taken.0)
        };
        let row = rows.iter().position(is_free).unwrap_or_else(|| {
            rows.push(Vec::new());
            rows.len() - 1
        });
        rows[row].push(extent);
        places.push(Placed { row, y: 0, extent, label });
    }
    (places, rows.len())
}

/// Names those after which their row is empty for long enough.
fn name_where_free(sketches: &[Sketch], mine: &[usize], places: &mut [Placed], room: i32) {
    for n in 0..places.len() {
        let (label, extent) = boxed(&sketches[mine[n]], room, true);
        let is_right = label.as_ref().is_some_and(|label| label.x >= places[n].extent.0);
        let is_free = places.iter().enumerate().all(|(other, place)| {
            other == n
                || place.row != places[n].row
                || place.extent.0 >= extent.1 + GAP
                || place.extent.1 + GAP <= extent.0
        });
        if is_right && is_free {
            (places[n].label, places[n].extent) = (label, extent);
        }
    }
}

/// The label of an item and all the room it takes.
fn boxed(sketch: &Sketch, room: i32, is_named: bool) -> (Option<Label>, (i32, i32)) {
    let (left, right) = sketch.mark;
    let middle = i32::midpoint(left, right);
    let mark = (left.min(middle - TARGET / 2), right.max(middle + TARGET / 2));
    if !is_named {
        return (None, mark);
    }
    let sign = if sketch.has_sign { SIGN } else { 0 };
    let text = shortened(&sketch.name, room - sign, |text| sketch.band.width(text));
    let wide = sketch.band.width(&text) + sign;
    let is_point = sketch.band == Band::Events;
    let (after, before) = (right + GAP, left - GAP - wide);
    let (x, is_beside) = if is_point && after + wide <= room {
        (after, true)
    } else if is_point && before >= 0 {
        (before, true)
    } else {
        (left.min(room - wide).max(0), false)
    };
    let extent = (mark.0.min(x), mark.1.max(x + wide));
    (Some(Label { text, x, is_beside }), extent)
}
