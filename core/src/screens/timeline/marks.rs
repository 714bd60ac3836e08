//! Where the mark of an item stands: bar, diamond or dot, and what is sure of its ends.

use super::model::Item;
use super::scale::Range;
use crate::dataset::End;

/// What an end without evidence fades over, in pixels.
const FADE: i32 = 18;
/// What the arrow of an open end takes.
pub const ARROW: i32 = 7;
/// What a cut end takes of its bar.
pub const CUT: i32 = 7;
/// The least length of a bar.
const LEAST: i32 = 3;

/// Where the parts of a mark are, in pixels from the left: it may begin from `from.0` to
/// `from.1`, and end from `to.0` to `to.1`; its tail goes to `tail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub from: (i32, i32),
    pub to: (i32, i32),
    pub tail: i32,
    /// Begins before the figure does, or ends after it.
    pub is_cut: (bool, bool),
}

impl Mark {
    /// All that it takes.
    pub fn extent(self) -> (i32, i32) {
        (self.from.0, self.tail.max(self.to.1))
    }

    /// The middle of a point.
    pub fn middle(self) -> i32 {
        i32::midpoint(self.from.0, self.to.1)
    }
}

/// Where an item stands in a figure of a width.
pub fn mark(item: &Item, range: Range, width: i32) -> Mark {
    let x = |number: i32| range.x(number, width).clamp(0, width);
    let ends = |(first, last): (i32, i32)| {
        if first == last { (x(first), x(first)) } else { (x(first), x(last + 1)) }
    };
    let is_cut = (item.from.0 < range.from, item.to.1 >= range.until);
    let mut mark = Mark { from: ends(item.from), to: ends(item.to), tail: 0, is_cut };
    if item.end == End::Point {
        mark.tail = mark.to.1;
        return mark;
    }
    let tail = match item.end {
        _ if is_cut.1 => 0,
        End::NotEvidenced => FADE,
        End::None => ARROW,
        _ => 0,
    };
    // A tail stands inside the figure, if need be over the end of its bar.
    let last = (width - tail).max(0);
    mark.from.0 = mark.from.0.min(last - LEAST).max(0);
    mark.from.1 = mark.from.1.clamp(mark.from.0, last);
    mark.to.1 = mark.to.1.max(mark.from.0 + LEAST).min(last.max(mark.from.0 + LEAST));
    mark.to.0 = mark.to.0.clamp(mark.from.0, mark.to.1);
    mark.tail = mark.to.1 + tail;
    mark
}
