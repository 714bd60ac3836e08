//! Moving through the figure by keys, and its size.

use super::layout::Placed;

/// The box that a key leads to from another; none where there is no further
/// one, or the key is no such key.
pub fn toward(nodes: &[Placed], at: usize, key: &str) -> Option<usize> {
    let here = nodes.get(at)?;
    let middle = |n: usize| nodes[n].at.y * 2 + nodes[n].at.h;
    let level = middle(at);
    // The nearest column that way with something in it.
    let beside = |is_there: &dyn Fn(usize) -> bool| {
        let columns = nodes.iter().map(|node| node.column).filter(|column| is_there(*column));
        columns.min_by_key(|column| column.abs_diff(here.column))
    };
    let column = match key {
        "ArrowDown" | "ArrowUp" | "Home" | "End" => here.column,
        "ArrowLeft" => beside(&|column| column < here.column)?,
        "ArrowRight" => beside(&|column| column > here.column)?,
        _ => return None,
    };
    let (mut best, mut least) = (None, i32::MAX);
    for n in (0..nodes.len()).filter(|n| nodes[*n].column == column) {
        let down = middle(n) - level;
        let cost = match key {
            "ArrowDown" if down <= 0 => continue,
            "ArrowUp" if down >= 0 => continue,
            "Home" => down,
            "End" => -down,
            _ => down.abs(),
        };
        if cost < least {
            (best, least) = (Some(n), cost);
        }
    }
    best
}

/// The size of the figure in hundredths, when nobody has changed it.
pub const FULL: u32 = 100;

/// The size after a key of the figure; none where the key does not zoom.
pub fn zoom_by_key(zoom: u32, key: &str) -> Option<u32> {
    match key {
        "+" | "=" => Some(zoomed(zoom, 125)),
        "-" => Some(zoomed(zoom, 80)),
        "0" => Some(FULL),
        _ => None,
    }
}

/// The same by the factor of a pinch or a turn of the wheel, in small steps that add up.
pub fn pinched(zoom: f64, factor: f64) -> f64 {
    (zoom * factor).clamp(40.0, 300.0)
}

/// The size made larger or smaller by so many hundredths, within limits.
pub fn zoomed(zoom: u32, hundredths: u32) -> u32 {
    let next = (zoom * hundredths + 50) / 100;
    // Up and down by the same step come back to the full size exactly.
    let next = if next.abs_diff(FULL) <= 3 { FULL } else { next };
    next.clamp(40, 300)
}
