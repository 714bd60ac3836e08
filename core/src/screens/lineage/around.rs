//! Where the boxes stand around one record: it is in the middle, and each column is as short as
//! it can be, so that the whole is seen at once. Among the others of a column time runs
//! downwards; between columns the height says nothing, so every box has its date and no years
//! stand beside. In a single column the record stands first.

use super::layout::{
    ASIDE, GAP, Grid, HEAD, Item, Layout, Tie, fit_ports, height_of, lay_out_in, order, pixels,
    placed,
};
use super::route;

/// Between two boxes of a column that no edge joins.
const NEAR: i32 = 12;
/// Beside the outer columns: room for an edge that goes around a box, and its word.
const SIDE: i32 = 76;
/// Between two columns, at the least: the longest word of an edge stands there.
const LONGEST: i32 = 124;

/// The columns around one record, where there is room for them.
pub fn grid(room: u32, columns: usize) -> Option<Grid> {
    let room = pixels(room);
    let side = if room < 900 { 24 } else { SIDE };
    Grid::side_by_side(room, columns, 0, side, LONGEST)
}

/// Places everything around `focus`; without room for columns it stands first, the others below it in
/// time.
pub fn lay_out_around(
    items: &[Item],
    ties: &[Tie],
    columns: usize,
    room: u32,
    focus: usize,
) -> Layout {
    let mut order = order(items, ties);
    let in_time = order.iter().position(|n| *n == focus).unwrap_or(0);
    order.remove(in_time);
    let Some(grid) = grid(room, columns) else {
        order.insert(0, focus);
        return lay_out_in(items, ties, columns, room, &order, Some(focus));
    };
    // In its own column as many stand above it as below, as far as that can be the older ones.
    let shares = |n: usize| !items[n].is_aside && items[n].column == items[focus].column;
    let beside: Vec<usize> = (0..order.len()).filter(|place| shares(order[*place])).collect();
    let older = beside.iter().filter(|place| **place < in_time).count();
    let above = older.clamp(beside.len() / 2, beside.len().div_ceil(2));
    let place = above.checked_sub(1).and_then(|last| beside.get(last)).map_or(0, |last| last + 1);
    order.insert(place, focus);
    let mut nodes: Vec<_> = items.iter().map(|item| placed(item, grid)).collect();
    let ways = route::ways(&nodes, ties, &order, grid);
    fit_ports(&mut nodes, &ways);
    let joined = |n: usize, m: usize| {
        ties.iter().any(|tie| (tie.from, tie.to) == (n, m) || (tie.from, tie.to) == (m, n))
    };
    let column_of: Vec<usize> = nodes.iter().map(|node| node.column).collect();
    let stack = |column: usize, is_aside: bool| -> Vec<usize> {
        let is_here = |n: &usize| items[*n].is_aside == is_aside && column_of[*n] == column;
        order.iter().copied().filter(is_here).collect()
    };
    // First around a middle of nought: the record itself, or half of a column.
    for column in 0..grid.columns {
        let stack = stack(column, false);
        let mut y = 0;
        for (place, n) in stack.iter().enumerate() {
            if place > 0 {
                y += if joined(stack[place - 1], *n) { GAP } else { NEAR };
            }
            nodes[*n].at.y = y;
            y += nodes[*n].at.h;
        }
        let middle = match stack.contains(&focus) {
            true => nodes[focus].at.y + nodes[focus].at.h / 2,
            false => y / 2,
        };
        stack.iter().for_each(|n| nodes[*n].at.y -= middle);
    }
    let dated = || (0..items.len()).filter(|n| !items[*n].is_aside);
    let top = dated().map(|n| nodes[n].at.y).min().unwrap_or(0);
    dated().for_each(|n| nodes[n].at.y += HEAD + GAP / 3 - top);
    let lowest = dated().map(|n| nodes[n].at.bottom()).max().unwrap_or(0);
    let aside = items.iter().any(|item| item.is_aside).then_some(lowest + GAP);
    for column in 0..grid.columns {
        let mut y = lowest + GAP + ASIDE;
        for n in stack(column, true) {
            nodes[n].at.y = y;
            y = nodes[n].at.bottom() + GAP;
        }
    }
    let edges = route::routes(&nodes, ties, &ways, grid, Some(focus));
    let height = height_of(&nodes, &edges);
    Layout { width: grid.width(), height, grid, years: Vec::new(), aside, nodes, edges }
}
