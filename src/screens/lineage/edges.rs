//! The lines between the boxes. Kinds differ by word, by dashes and by the head of the arrow.

use crate::parts::controls::in_force::unsure_key;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{RelationType, Word};
use parallel49_core::query::asof;
use parallel49_core::query::index::Found;
use parallel49_core::screens::lineage::drawing::is_mutual;
use parallel49_core::screens::lineage::graph::Graph;
use parallel49_core::screens::lineage::labels::on_curve;
use parallel49_core::screens::lineage::route::{Point, Route};
use std::fmt::Write;

/// A line of a kind with its heads.
pub fn line(kind: RelationType, points: &[Point]) -> AnyView {
    let mut d = String::new();
    for (n, (x, y)) in points.iter().enumerate() {
        let before = match n {
            0 => "M",
            n if n % 3 == 1 => "C",
            _ => " ",
        };
        // Writing into a text does not fail.
        write!(d, "{before}{x} {y}").ok();
    }
    let end = points.len() - 1;
    let head = |end: usize, before: usize| {
        let (d, is_open) = head(kind, points[end], points[before]);
        let class = if is_open { "edge-head is-open" } else { "edge-head" };
        view! { <path class=class d=d></path> }
    };
    let (dashes, strength) = dashes(kind);
    view! {
        <path class="edge-line" d=d stroke-width=strength stroke-dasharray=dashes></path>
        {head(end, end - 1)}
        {is_mutual(kind).then(|| head(0, 1))}
    }
    .into_any()
}

/// The dashes of a kind of line, and how strong it is.
fn dashes(kind: RelationType) -> (&'static str, &'static str) {
    use RelationType as R;
    match kind {
        R::Supersedes => ("none", "2.2"),
        R::SuccessorOf => ("10 3", "2.2"),
        R::Implements => ("6 3", "1.3"),
        R::References => ("2 3", "1.3"),
        R::Parallels => ("1 3", "2"),
        R::JointCounterpart => ("8 3 2 3", "1.3"),
        R::CounterpartOf => ("4 4", "1.3"),
        _ => ("none", "1.3"),
    }
}

/// The head of a line that comes to a point from another: a dot at both ends of what is mutual,
/// else an arrow; open for what only leans on the other, a diamond for a part of a whole.
fn head(kind: RelationType, tip: Point, from: Point) -> (String, bool) {
    use RelationType as R;
    let (x, y) = tip;
    let (dx, dy) = ((x - from.0).signum(), (y - from.1).signum());
    // Lines come to a box level or upright.
    let (dx, dy) = if dx == 0 { (0, dy) } else { (dx, 0) };
    let back = |along: i32, aside: i32| (x - dx * along + dy * aside, y - dy * along + dx * aside);
    let ((ax, ay), (bx, by)) = (back(9, 4), back(9, -4));
    match kind {
        R::Parallels | R::JointCounterpart | R::CounterpartOf => {
            let (cx, cy) = back(4, 0);
            (format!("M{} {cy}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", cx - 3), kind == R::Parallels)
        }
        R::PartOf => {
            let ((ax, ay), (bx, by), (cx, cy)) = (back(7, 4), back(7, -4), back(14, 0));
            (format!("M{x} {y}L{ax} {ay}L{cx} {cy}L{bx} {by}z"), false)
        }
        R::BuildsOn | R::References => (format!("M{ax} {ay}L{x} {y}L{bx} {by}L{x} {y}z"), true),
        _ => (format!("M{x} {y}L{ax} {ay}L{bx} {by}z"), false),
    }
}

/// The middle of a line's longest part.
pub fn middle(route: &Route) -> Point {
    let points = &route.points;
    on_curve(&points[points.len() - 4..], 4)
}

/// What the kinds of lines in a graph mean.
pub fn legend(ctx: &Ctx<'_>, graph: &Graph) -> AnyView {
    let relations = &ctx.index.data.relations;
    let is_there = |kind: &&RelationType| {
        graph.edges.iter().any(|edge| relations[edge.relation].kind == **kind)
    };
    let keys = RelationType::ALL.iter().filter(is_there).map(|kind| {
        view! {
            <li>
                <svg width="56" height="14" viewBox="0 0 56 14" aria-hidden="true">
                    <g>{line(*kind, &[(2, 7), (20, 7), (36, 7), (54, 7)])}</g>
                </svg>
                <span>{(ctx.texts.relation)(*kind, true)}</span>
            </li>
        }
    });
    let is_unsure = |found: &Found| asof::is_unsure(ctx.index, *found, ctx.view.asof);
    let unsure = graph.nodes.iter().any(is_unsure).then(|| unsure_key(ctx));
    view! {
        <ul class="figure-legend lineage-legend" aria-label=ctx.texts.lineage.legend>
            {keys.collect_view()}
            {unsure}
        </ul>
    }
    .into_any()
}
