//! Moving through the figure by keys, and its size.

use super::layout::Placed;

/// The box that a key leads to from another; none where there is no further
/// one, or the key is no such key.
pub fn toward(nodes: &[Placed], at: usize, key: &str) -> Option<usize> {
    let here = nodes.get(at)?;
    let middle = |n: usize| nodes[n].at.y * 2 + nodes[n].at.h;
    let in_column = |column: usize| (0..nodes.len()).filter(move |n| nodes[*n].column == column);
    let column = || in_column(here.column);
    let nearest = |mut columns: Box<dyn Iterator<Item = usize>>| {
        let column = columns.find(|column| in_column(*column).next().is_some())?;
        in_column(column).min_by_key(|n| (middle(*n) - middle(at)).abs())
    };
    match key {
        "ArrowDown" => column().filter(|n| middle(*n) > middle(at)).min_by_key(|n| middle(*n)),
        "ArrowUp" => column().filter(|n| middle(*n) < middle(at)).max_by_key(|n| middle(*n)),
        "Home" => column().min_by_key(|n| middle(*n)),
        "End" => column().max_by_key(|n| middle(*n)),
        "ArrowLeft" => nearest(Box::new((0..here.column).rev())),
        "ArrowRight" => {
            let last = nodes.iter().map(|node| node.column).max()?;
            nearest(Box::new(here.column + 1..=last))
        }
        _ => None,
    }
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

/// The size made larger or smaller by so many hundredths, within limits.
pub fn zoomed(zoom: u32, hundredths: u32) -> u32 {
    let next = (zoom * hundredths + 50) / 100;
    // Up and down by the same step come back to the full size exactly.
    let next = if next.abs_diff(FULL) <= 3 { FULL } else { next };
    next.clamp(40, 300)
}
