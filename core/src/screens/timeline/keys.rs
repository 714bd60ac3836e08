//! Where the arrow keys lead.

/// What matters of an item for moving: items come in the order of their lanes,
/// and in each lane by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub lane: usize,
    /// Counted through all lanes.
    pub row: usize,
    /// Where its mark begins, in pixels.
    pub x: i32,
}

/// The item that a key leads to from the item `at`; nothing where it leads
/// nowhere, or is no key that moves.
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
