//! Where each item stands: lanes below each other, rows in each lane, and no two items of a row
//! over each other, labels included. Lanes without items take no room.

use super::crowds::{self, Group};
use super::labels::shortened;
use crate::text::metrics::width;

/// The rows of a lane: what leads, everything else that lasts, what happened, and apart from all
/// of that what is not known to have been in force on the as-of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Leading,
    Other,
    Events,
    Unsure,
}

const BANDS: [Band; 4] = [Band::Leading, Band::Other, Band::Events, Band::Unsure];

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
    /// Whether it is of one day: its name stands beside it rather than above.
    pub is_point: bool,
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
    pub label: Label,
}

/// Events that stand too close together for their names, in one mark that opens as a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowd {
    pub lane: usize,
    /// The items in it, by time; open, they stand in rows of their own below it.
    pub members: Vec<usize>,
    pub is_open: bool,
    pub place: Placed,
}

/// Everything in its place.
pub struct Layout {
    /// In the order of the sketches; nothing for what stands in a crowd that is not open.
    pub placed: Vec<Option<Placed>>,
    pub crowds: Vec<Crowd>,
    /// The upper edge of each lane that has items.
    pub lanes: Vec<Option<i32>>,
    /// The upper edge of the band of each lane that is not known to have been in force, its
    /// head included.
    pub unsure: Vec<Option<i32>>,
    pub height: i32,
}

/// The height of the head of a lane: its name.
pub const HEAD: i32 = 36;
/// The height of the head of the band of what is not known to have been in force.
pub const UNSURE_HEAD: i32 = 26;
/// Below a lane.
const FOOT: i32 = 14;
/// Between two items of a row.
pub const GAP: i32 = 8;
/// A target is at least so wide.
const TARGET: i32 = 24;
/// Room for a sign before a name.
pub const SIGN: i32 = 14;
/// The most that a name takes: what is longer is read in full when it is pointed at.
const LONGEST: i32 = 380;

/// Places all items in a figure of a width in pixels. `counted` says how many events a crowd
/// holds; `open` is the first item of the crowd that is open.
pub fn lay_out(
    sketches: &[Sketch],
    lanes: usize,
    room: i32,
    counted: &dyn Fn(usize) -> String,
    open: Option<usize>,
) -> Layout {
    let mut out = Layout {
        placed: vec![None; sketches.len()],
        crowds: Vec::new(),
        lanes: Vec::new(),
        unsure: vec![None; lanes],
        height: 0,
    };
    let mut row = 0;
    for lane in 0..lanes {
        if !sketches.iter().any(|sketch| sketch.lane == lane) {
            out.lanes.push(None);
            continue;
        }
        out.lanes.push(Some(out.height));
        out.height += HEAD;
        for band in BANDS {
            let mine = |n: &usize| sketches[*n].lane == lane && sketches[*n].band == band;
            let mine: Vec<usize> = (0..sketches.len()).filter(mine).collect();
            if band == Band::Unsure && !mine.is_empty() {
                out.unsure[lane] = Some(out.height);
                out.height += UNSURE_HEAD;
            }
            let groups = match band {
                Band::Events => crowds::grouped(sketches, &mine, room, counted),
                _ => mine.into_iter().map(|n| Group::single(n, sketches, room)).collect(),
            };
            let rows = place(&mut out, sketches, groups, row, room, open);
            row += rows;
            out.height += i32::try_from(rows).unwrap_or(0) * band.row();
        }
        out.height += FOOT;
    }
    out
}

/// Gives the groups of a band their rows; how many rows that makes.
fn place(
    out: &mut Layout,
    sketches: &[Sketch],
    groups: Vec<Group>,
    first: usize,
    room: i32,
    open: Option<usize>,
) -> usize {
    let (rows, mut count) = packed(&groups);
    let opened =
        groups.iter().position(|group| group.is_crowd() && open == group.members.first().copied());
    // What is open stands below its crowd; the rows after that make room.
    let listed = opened.map_or(0, |at| groups[at].members.len());
    let below = opened.map(|at| rows[at]);
    count += listed;
    let start = out.height;
    let y = |row: usize, band: Band| start + i32::try_from(row).unwrap_or(0) * band.row();
    for (at, (group, row)) in groups.into_iter().zip(rows).enumerate() {
        let Some(sketch) = group.members.first().map(|n| &sketches[*n]) else { continue };
        let row = if below.is_some_and(|below| row > below) { row + listed } else { row };
        let (lane, band, is_crowd) = (sketch.lane, sketch.band, group.is_crowd());
        let place =
            Placed { row: first + row, y: y(row, band), extent: group.extent, label: group.label };
        if !is_crowd {
            out.placed[group.members[0]] = Some(place);
            continue;
        }
        let is_open = opened == Some(at);
        if is_open {
            for (n, member) in group.members.iter().enumerate() {
                let (label, extent) = in_a_list(&sketches[*member], room);
                let row = row + 1 + n;
                let place = Placed { row: first + row, y: y(row, band), extent, label };
                out.placed[*member] = Some(place);
            }
        }
        out.crowds.push(Crowd { lane, members: group.members, is_open, place });
    }
    count
}

/// Each group in the first row that has room for it; how many rows that makes.
pub fn packed(groups: &[Group]) -> (Vec<usize>, usize) {
    let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut places = Vec::new();
    for group in groups {
        let extent = group.extent;
        let is_free = |row: &Vec<(i32, i32)>| {
            row.iter().all(|taken| extent.0 >= taken.1 + GAP || extent.1 + GAP <= taken.0)
        };
        let row = rows.iter().position(is_free).unwrap_or_else(|| {
            rows.push(Vec::new());
            rows.len() - 1
        });
        rows[row].push(extent);
        places.push(row);
    }
    (places, rows.len())
}

/// The label of an item and all the room it takes.
pub fn boxed(sketch: &Sketch, room: i32) -> (Label, (i32, i32)) {
    let sign = if sketch.has_sign { SIGN } else { 0 };
    // Over a long bar there is room for a long name.
    let most = LONGEST.max(sketch.mark.1 - sketch.mark.0 - sign).min(room - sign);
    let text = shortened(&sketch.name, most, |text| sketch.band.width(text));
    let wide = sketch.band.width(&text) + sign;
    beside(text, wide, sketch.mark, sketch.is_point, room)
}

/// A label right of its mark where it is a point and there is room; else over it, from its
/// beginning on or, at the edge, up to its end.
pub fn beside(
    text: String,
    wide: i32,
    mark: (i32, i32),
    is_point: bool,
    room: i32,
) -> (Label, (i32, i32)) {
    let target = target(mark);
    let after = target.1.max(mark.1 + GAP);
    let is_beside = is_point && after + wide <= room;
    let x = if is_beside { after } else { mark.0.min(room - wide).max(0) };
    (Label { text, x, is_beside }, (target.0.min(x), target.1.max(x + wide)))
}

/// What can be hit of a mark.
fn target((left, right): (i32, i32)) -> (i32, i32) {
    let middle = i32::midpoint(left, right);
    (left.min(middle - TARGET / 2), right.max(middle + TARGET / 2))
}

/// An event that has a row for itself: its name stands where there is room for it.
fn in_a_list(sketch: &Sketch, room: i32) -> (Label, (i32, i32)) {
    let (left, right) = target(sketch.mark);
    let sign = if sketch.has_sign { SIGN } else { 0 };
    let most = (room - right).max(left) - sign;
    let text = shortened(&sketch.name, most, |text| sketch.band.width(text));
    let wide = sketch.band.width(&text) + sign;
    let x = if right + wide <= room { right } else { (left - wide).max(0) };
    (Label { text, x, is_beside: true }, (left.min(x), right.max(x + wide)))
}
