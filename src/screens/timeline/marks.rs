//! The shape of an item: bar, diamond or dot; ends open, inferred, not evidenced; dates that are
//! no more precise than a month or a year.

use leptos::prelude::*;
use parallel49_core::dataset::End;
use parallel49_core::screens::timeline::lanes::Band;
use parallel49_core::screens::timeline::marks::{ARROW, CUT, Mark};

/// The mark as shapes; `y` is the upper edge of its row, and a label beside it moves it to the
/// middle.
pub fn shapes(band: Band, end: End, mark: Mark, y: i32, is_beside: bool) -> Vec<AnyView> {
    let high = if band == Band::Leading { 9 } else { 6 };
    let middle = if is_beside { y + 12 } else { y + band.row() - 7 };
    if end == End::Point {
        return point(band, mark, middle);
    }
    let mut out = Vec::new();
    let (top, bottom) = (middle - high / 2, middle - high / 2 + high);
    // What goes on beyond the figure ends in an arrow of its own.
    let left = if mark.is_cut.0 { mark.from.0 + CUT } else { mark.from.0 };
    let last = if mark.is_cut.1 { mark.to.1 - CUT } else { mark.to.1 };
    // What is sure stands between the dates that are not.
    let (sure, done) = (mark.from.1.max(left), mark.to.0.min(last));
    let parts = if sure < done {
        [("soft", left, sure), ("bar", sure, done), ("soft", done, last)]
    } else {
        [("soft", left, last), ("bar", last, last), ("soft", last, last)]
    };
    for (class, from, to) in parts {
        if from < to {
            out.push(rect(class, from, to, top, high));
        }
    }
    let (up, down) = (top - 1, high / 2 + 1);
    if mark.is_cut.0 {
        out.push(path("cut", format!("M{} {up}l-4 {down} 4 {down}", mark.from.0 + 5)));
    }
    out.push(match end {
        _ if mark.is_cut.1 => path("cut", format!("M{} {up}l4 {down}-4 {down}", last + 2)),
        End::NotEvidenced => path(
            "bar",
            format!("M{} {top}h5v{high}h-5zm8 0h3v{high}h-3zm6 0h1v{high}h-1z", last + 3),
        ),
        End::None => path(
            "bar",
            format!("M{last} {}l{ARROW} {}-{ARROW} {}z", top - 2, high / 2 + 2, high / 2 + 3),
        ),
        End::Inferred => path("edge is-inferred", format!("M{last} {top}V{}", bottom + 5)),
        _ => path("edge", format!("M{last} {top}V{}", bottom + 5)),
    });
    out
}

fn point(band: Band, mark: Mark, middle: i32) -> Vec<AnyView> {
    let mut out = Vec::new();
    if mark.to.1 - mark.from.0 > 2 {
        out.push(rect("soft", mark.from.0, mark.to.1, middle - 2, 4));
    }
    let x = mark.middle();
    out.push(match band {
        Band::Events => dot(x, middle),
        _ => path("dot", format!("M{x} {}l5 5-5 5-5-5z", middle - 5)),
    });
    out
}

/// The dot of an event.
pub fn dot(x: i32, y: i32) -> AnyView {
    view! { <circle class="dot" cx=x cy=y r="4"></circle> }.into_any()
}

fn rect(class: &'static str, from: i32, to: i32, y: i32, high: i32) -> AnyView {
    view! { <rect class=class x=from y=y width=to - from height=high></rect> }.into_any()
}

/// A path of a class.
pub fn path(class: &'static str, d: String) -> AnyView {
    view! { <path class=class d=d></path> }.into_any()
}
