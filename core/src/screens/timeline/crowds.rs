//! Events that crowd: those that stand so close that their names would fill row after row are
//! taken together, until a few rows are enough.

use super::lanes::{Label, Sketch, beside, boxed, packed};
use crate::text::metrics::width;

/// Events take no more rows than this in a lane, opened lists aside.
pub const MOST_ROWS: usize = 3;
/// So many groups fit beside each other at the most: what is nearer than that is taken together
/// without being tried, so that the time this takes does not grow with the data.
const MOST_GROUPS: i32 = 90;

/// The size of the count of a crowd, which is bold, and what the sign after it takes that says
/// whether the crowd is open.
const COUNT: i32 = 14;
const TURN: i32 = 16;

/// Half of what the dot of an event takes, in pixels.
const DOT: i32 = 4;

/// One event, or several that stand together.
#[derive(Clone, Debug)]
pub struct Group {
    /// By time.
    pub members: Vec<usize>,
    /// From the first mark to the last.
    pub mark: (i32, i32),
    pub label: Label,
    /// All that it takes.
    pub extent: (i32, i32),
}

impl Group {
    pub fn single(n: usize, sketches: &[Sketch], room: i32) -> Group {
        let (label, extent) = boxed(&sketches[n], room);
        Group { members: vec![n], mark: sketches[n].mark, label, extent }
    }

    pub fn is_crowd(&self) -> bool {
        self.members.len() > 1
    }

    /// Where the dots are: an event that is not known to the day has its own in the middle.
    fn dots(&self) -> (i32, i32) {
        let middle = i32::midpoint(self.mark.0, self.mark.1);
        if self.is_crowd() { self.mark } else { (middle - DOT, middle + DOT) }
    }

    fn together(&self, next: &Group, room: i32, counted: &dyn Fn(usize) -> String) -> Group {
        let members = [&self.members[..], &next.members].concat();
        let (own, other) = (self.dots(), next.dots());
        let mark = (own.0.min(other.0), own.1.max(other.1));
        let text = counted(members.len());
        let wide = width(&text, COUNT) + TURN;
        let (label, extent) = beside(text, wide, mark, true, room);
        Group { members, mark, label, extent }
    }
}

/// The events of a lane, those taken together that crowd.
pub fn grouped(
    sketches: &[Sketch],
    mine: &[usize],
    room: i32,
    counted: &dyn Fn(usize) -> String,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let nearest = room / MOST_GROUPS;
    let is_many = mine.len() > MOST_GROUPS as usize;
    for n in mine {
        let next = Group::single(*n, sketches, room);
        match groups.last_mut() {
            Some(last) if is_many && next.mark.1 - last.mark.0 < nearest => {
                *last = last.together(&next, room, counted);
            }
            _ => groups.push(next),
        }
    }
    loop {
        let (rows, count) = packed(&groups);
        if count <= MOST_ROWS {
            return groups;
        }
        // The two nearest to each other, of those that stand where there are too many rows.
        let crowded = |at: usize| {
            let (left, right) = groups[at].extent;
            rows.iter().zip(&groups).any(|(row, other)| {
                *row >= MOST_ROWS && other.extent.0 <= right && left <= other.extent.1
            })
        };
        let span = |at: usize| groups[at + 1].mark.1 - groups[at].mark.0;
        let pairs = (0..groups.len() - 1).filter(|at| crowded(*at) || crowded(at + 1));
        let Some(at) = pairs.min_by_key(|at| span(*at)) else { return groups };
        let merged = groups[at].together(&groups[at + 1], room, counted);
        groups.splice(at..at + 2, [merged]);
    }
}
