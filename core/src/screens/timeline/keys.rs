//! Where keys lead in the figure.

use super::control::{Step, stepped};
use super::drawing::Drawing;
use super::scale::Range;
use crate::ctx::Ctx;

/// What matters of an item for moving: items come in the order of their lanes, and in each lane
/// by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub lane: usize,
    /// Counted through all lanes.
    pub row: usize,
    /// Where its mark begins, in pixels.
    pub x: i32,
}

/// The item that a key leads to from the item `at`; nothing where it leads nowhere, or is no key
/// that moves.
pub fn moved(spots: &[Spot], at: usize, key: &str) -> Option<usize> {
    let here = *spots.get(at)?;
    let is_mine = |n: &usize| spots[*n].lane == here.lane;
    match key {
        "ArrowLeft" => at.checked_sub(1).filter(is_mine),
        "ArrowRight" => Some(at + 1).filter(|n| *n < spots.len()).filter(is_mine),
        "Home" => (0..spots.len()).find(is_mine),
        "End" => (0..spots.len()).rfind(is_mine),
        "ArrowUp" => {
            let row = spots.iter().map(|spot| spot.row).filter(|row| *row < here.row).max()?;
            nearest(spots, row, here.x)
        }
        "ArrowDown" => {
            let row = spots.iter().map(|spot| spot.row).filter(|row| *row > here.row).min()?;
            nearest(spots, row, here.x)
        }
        _ => None,
    }
}

fn nearest(spots: &[Spot], row: usize, x: i32) -> Option<usize> {
    let in_row = (0..spots.len()).filter(|n| spots[*n].row == row);
    in_row.min_by_key(|n| (spots[*n].x - x).abs())
}

/// What follows from a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It means nothing here.
    Nothing,
    /// The focus goes to the element with this id.
    Focus(String),
    /// Other years are shown.
    Range(Range),
}

/// What a key does in the figure, on an item or a crowd (by the id of its element) or, empty, on
/// none.
pub fn pressed(ctx: &Ctx<'_>, drawing: &Drawing, element: &str, key: &str) -> Answer {
    let stops = drawing.stops();
    let at = stops.iter().position(|stop| drawing.element_id(ctx, *stop) == element);
    if let Some(step) = Step::of_key(key) {
        // The item with the focus stays where it is.
        let range = drawing.timeline.range;
        let still = at.map(|at| {
            let item = &drawing.timeline.items[drawing.first_of(stops[at])];
            item.from.0.clamp(range.from, range.until - 1)
        });
        return Answer::Range(stepped(&drawing.timeline, step, still));
    }
    let spots: Vec<Spot> = stops.iter().map(|stop| drawing.spot(*stop)).collect();
    let moves = key.starts_with("Arrow") || key == "Home" || key == "End";
    match at.map(|at| moved(&spots, at, key)) {
        Some(Some(to)) => Answer::Focus(drawing.element_id(ctx, stops[to])),
        // The page does not scroll away where there is no way further.
        Some(None) if moves => Answer::Focus(element.to_owned()),
        _ => Answer::Nothing,
    }
}
