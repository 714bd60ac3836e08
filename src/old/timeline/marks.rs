//! The shape of an item: bar, diamond or dot; ends open, inferred, not
//! evidenced; dates that are no more precise than a month or a year.

use super::lanes::Band;
use super::model::Item;
use super::scale::Range;
use crate::content::{Element, Node, Nodes, el};
use crate::dataset::End;

/// What an end without evidence fades over, and what an arrow takes, in pixels.
const FADE: i32 = 18;
const ARROW: i32 = 7;
/// What a cut end takes of its bar, in pixels.
const CUT: i32 = 7;
/// The least length of a bar, in pixels.
const LEAST: i32 = 3;

/// Where the parts of a mark are, in pixels from the left: it may begin from
/// `from.0` to `from.1`, and end from `to.0` to `to.1`; its tail goes to `tail`.
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

/// The mark as shapes; `y` is the upper edge of its row, and a label beside
/// it moves it to the middle.
pub fn shapes(item: &Item, mark: Mark, y: i32, is_beside: bool) -> Vec<Node> {
    let mut out = Vec::new();
    let high = if item.band == Band::Leading { 9 } else { 6 };
    let middle = if is_beside { y + 12 } else { y + item.band.row() - 7 };
    let top = middle - high / 2;
    if item.end == End::Point {
        if mark.to.1 - mark.from.0 > 2 {
            rect("soft", mark.from.0, mark.to.1, middle - 2, 4).add_to(&mut out);
        }
        let x = mark.middle();
        let form = if item.band == Band::Events {
            el("circle")
                .attr("cx", x.to_string())
                .attr("cy", middle.to_string())
                .attr("r", "4")
                .class("dot")
        } else {
            path("dot", &format!("M{x} {}l5 5-5 5-5-5z", middle - 5))
        };
        form.add_to(&mut out);
        return out;
    }
    let bottom = top + high;
    // What goes on beyond the figure ends in an arrow of its own.
    let left = if mark.is_cut.0 { mark.from.0 + CUT } else { mark.from.0 };
    let end = if mark.is_cut.1 { mark.to.1 - CUT } else { mark.to.1 };
    // What is sure stands between the dates that are not.
    let (sure, done) = (mark.from.1.max(left), mark.to.0.min(end));
    let parts = if sure < done {
        [("soft", left, sure), ("bar", sure, done), ("soft", done, end)]
    } else {
        [("soft", left, end), ("bar", end, end), ("soft", end, end)]
    };
    for (class, from, to) in parts {
        if from < to {
            rect(class, from, to, top, high).add_to(&mut out);
        }
    }
    let (up, down) = (top - 1, high / 2 + 1);
    if mark.is_cut.0 {
        path("cut", &format!("M{} {up}l-4 {down} 4 {down}", mark.from.0 + 5)).add_to(&mut out);
    }
    let tail = match item.end {
        _ if mark.is_cut.1 => path("cut", &format!("M{} {up}l4 {down}-4 {down}", end + 2)),
        End::NotEvidenced => path(
            "bar",
            &format!("M{} {top}h5v{high}h-5zm8 0h3v{high}h-3zm6 0h1v{high}h-1z", end + 3),
        ),
        End::None => path(
            "bar",
            &format!("M{end} {}l{ARROW} {}-{ARROW} {}z", top - 2, high / 2 + 2, high / 2 + 3),
        ),
        End::Inferred => path("edge is-inferred", &format!("M{end} {}V{}", top - 4, bottom + 4)),
        _ => path("edge", &format!("M{end} {}V{}", top - 4, bottom + 4)),
    };
    tail.add_to(&mut out);
    out
}

fn rect(class: &str, from: i32, to: i32, y: i32, high: i32) -> Element {
    el("rect")
        .class(class)
        .attr("x", from.to_string())
        .attr("y", y.to_string())
        .attr("width", (to - from).to_string())
        .attr("height", high.to_string())
}

/// A path of a class.
pub fn path(class: &str, d: &str) -> Element {
    el("path").class(class).attr("d", d)
}
