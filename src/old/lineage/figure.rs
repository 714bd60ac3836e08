//! The graph as a drawing. Kinds of edges differ by word, by dashes and by
//! the head of the arrow; colour only says whose a box is.

use super::graph::Graph;
use super::layout::{HEAD, LINE, NAME, PAD, Placed, SIGN};
use super::picture::{Picture, is_mutual, party_of, word};
use super::route::{Point, Route};
use super::walk::FULL;
use crate::content::pieces::{hue_class, sign};
use crate::content::{Ctx, Element, ITEM, el};
use crate::dataset::RelationType;
use crate::record::model::id_of;

/// An element with numbers as attributes.
#[inline(never)]
fn at(mut element: Element, numbers: &[(&'static str, i32)]) -> Element {
    for (name, n) in numbers {
        element.attrs.push((name, n.to_string()));
    }
    element
}

#[inline(never)]
fn text(class: &str, x: i32, y: i32, words: &str) -> Element {
    at(el("text"), &[("x", x), ("y", y)]).class(class).child(words)
}

/// The drawing; `lit` is the position of the record that is shown close up,
/// `stop` of the one that Tab leads to.
pub fn svg(
    ctx: &Ctx<'_>,
    picture: &Picture,
    lit: Option<usize>,
    stop: usize,
    zoom: u32,
) -> Element {
    let layout = &picture.layout;
    let (w, h) = (layout.width, layout.height);
    let size = |n: i32| n * zoom as i32 / 100;
    let (mut edges, mut words) = (Vec::new(), Vec::new());
    for (one, route) in picture.graph.edges.iter().zip(&layout.edges) {
        let is_lit = lit.is_some_and(|lit| one.from == lit || one.to == lit);
        let relation = &ctx.index.data.relations[one.relation];
        let edge = line(relation.kind, &route.points, is_lit);
        edges.push(edge.attr("data-edge", &*relation.id));
        // Lit, a word without a place of its own shows all the same.
        if let Some((x, y)) = route.word.or_else(|| is_lit.then(|| middle(route))) {
            let class = if is_lit { "edge-word is-lit" } else { "edge-word" };
            words.push(text(class, x, y + 4, &word(ctx, one.relation, true)));
        }
    }
    let nodes: Vec<Element> =
        (0..layout.nodes.len()).map(|n| node(ctx, picture, n, lit == Some(n), n == stop)).collect();
    let mut class = "lineage-drawing".to_owned();
    if lit.is_some() {
        class.push_str(" has-lit");
    }
    if zoom <= FULL {
        class.push_str(" is-fitted");
    }
    at(el("svg"), &[("width", size(w)), ("height", size(h))])
        .attr("viewBox", format!("0 0 {w} {h}"))
        .attr("role", "group")
        .attr("aria-label", ctx.texts.lineage.title)
        .class(class)
        .child(scale(ctx, picture))
        .child(el("g").attr("aria-hidden", "true").child(edges).child(words))
        .child(nodes)
}

/// Heads of the columns and years.
fn scale(ctx: &Ctx<'_>, picture: &Picture) -> Element {
    let (layout, grid) = (&picture.layout, picture.layout.grid);
    let parties = &ctx.index.data.parties;
    let mut out = el("g").attr("aria-hidden", "true");
    if grid.columns > 1 {
        for (n, lane) in picture.lanes.iter().enumerate() {
            let (x, party) = (grid.x(n), &parties[*lane]);
            let rule = el("path").attr("d", format!("M{x} {}h{}", HEAD - 8, grid.w));
            out = out.child(
                el("g")
                    .class(hue_class(party.hue))
                    .child(rule.class("lane-rule"))
                    .child(small(sign(party), x, 9))
                    .child(text("lane-name", x + SIGN, 19, &party.name)),
            );
        }
    }
    if grid.years > 0 {
        for (year, y) in &layout.years {
            let rule = format!("M0 {}H{}", y - 4, layout.width);
            out = out.child(el("path").class("year-rule").attr("d", rule)).child(text(
                "year",
                0,
                y + 12,
                &year.to_string(),
            ));
        }
    }
    out
}

/// A sign within the drawing.
fn small(sign: Element, x: i32, y: i32) -> Element {
    at(sign, &[("x", x), ("y", y), ("width", 11), ("height", 11)])
}

fn node(ctx: &Ctx<'_>, picture: &Picture, n: usize, is_lit: bool, is_stop: bool) -> Element {
    let found = picture.graph.nodes[n];
    let id = id_of(ctx.index, found);
    let party = party_of(ctx.index, found);
    let Placed { at: place, name, note, .. } = &picture.layout.nodes[n];
    let mut class = format!("lineage-node {}", hue_class(party.hue));
    if is_lit {
        class.push_str(" is-lit");
    }
    if picture.graph.focus == Some(n) {
        class.push_str(" is-centre");
    }
    let ties = picture.graph.edges.iter().filter(|edge| edge.from == n || edge.to == n).count();
    // What is to be seen comes first, so that it can be spoken to.
    let mut label = [name.as_slice(), note].concat().join(" ");
    if !label.contains(&party.name) {
        label.push_str(", ");
        label.push_str(&party.name);
    }
    label.push_str(", ");
    label.push_str(&ctx.count(ties, ctx.texts.lineage.links));
    let x = place.x + PAD;
    let mut y = place.y + PAD + NAME - 3;
    let mut lines = Vec::new();
    for line in name {
        lines.push(text("node-name", x, y, &[line, " "].concat()));
        y += LINE;
    }
    let mark = small(sign(party), x, y - 10);
    for line in note {
        lines.push(text("node-note", x + SIGN, y, &[line, " "].concat()));
        y += LINE;
    }
    let size = [("x", place.x), ("y", place.y), ("width", place.w), ("height", place.h)];
    let bar = [("x", place.x), ("y", place.y), ("width", 3), ("height", place.h)];
    el("a")
        .class(class)
        .attr("href", ctx.record(id))
        .attr(ITEM, id)
        .attr("tabindex", if is_stop { "0" } else { "-1" })
        .attr("aria-label", label)
        .child(at(el("rect"), &size).class("node-box"))
        .child(at(el("rect"), &bar).class("node-bar"))
        .child(lines)
        .child(mark)
}

/// A line of a kind with its heads.
pub fn line(kind: RelationType, points: &[Point], is_lit: bool) -> Element {
    let mut d = String::new();
    for (n, (x, y)) in points.iter().enumerate() {
        let before = match n {
            0 => "M",
            n if n % 3 == 1 => "C",
            _ => " ",
        };
        d.push_str(&format!("{before}{x} {y}"));
    }
    let end = points.len() - 1;
    let head = |end: usize, before: usize| {
        let (d, is_open) = head(kind, points[end], points[before]);
        el("path").class(if is_open { "edge-head is-open" } else { "edge-head" }).attr("d", d)
    };
    let lit = if is_lit { " is-lit" } else { "" };
    let (dashes, strength) = dashes(kind);
    let stroke = el("path")
        .class("edge-line")
        .attr("d", d)
        .attr("stroke-width", strength)
        .attr("stroke-dasharray", dashes);
    el("g")
        .class(format!("lineage-edge{lit}"))
        .child(stroke)
        .child(head(end, end - 1))
        .child(is_mutual(kind).then(|| head(0, 1)))
}

/// The dashes of a kind of line, and how strong it is.
fn dashes(kind: RelationType) -> (&'static str, &'static str) {
    use RelationType as R;
    match kind {
        R::Supersedes => ("none", "2.2"),
        R::SuccessorOf => ("10 3", "2.2"),
        R::BuildsOn | R::PartOf => ("none", "1.3"),
        R::Implements => ("6 3", "1.3"),
        R::References => ("2 3", "1.3"),
        R::Parallels => ("1 3", "2"),
        R::JointCounterpart => ("8 3 2 3", "1.3"),
        R::CounterpartOf => ("4 4", "1.3"),
    }
}

/// The head of a line that comes to a point from another: a dot at both ends
/// of what is mutual, else an arrow; open for what only leans on the other,
/// a diamond for a part of a whole.
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
        R::Supersedes | R::SuccessorOf | R::Implements => {
            (format!("M{x} {y}L{ax} {ay}L{bx} {by}z"), false)
        }
        R::BuildsOn | R::References => (format!("M{ax} {ay}L{x} {y}L{bx} {by}L{x} {y}z"), true),
    }
}

/// The middle of a line's longest part.
fn middle(route: &Route) -> Point {
    let points = &route.points;
    super::labels::on_curve(&points[points.len() - 4..], 4)
}

/// The kinds of edges that a graph has.
pub fn kinds(ctx: &Ctx<'_>, graph: &Graph) -> Vec<RelationType> {
    let relations = &ctx.index.data.relations;
    let is_there =
        |kind: &RelationType| graph.edges.iter().any(|edge| relations[edge.relation].kind == *kind);
    RelationType::ALL.iter().copied().filter(is_there).collect()
}

/// What the kinds of lines mean.
pub fn legend(ctx: &Ctx<'_>, graph: &Graph) -> Element {
    let keys: Vec<Element> = kinds(ctx, graph)
        .into_iter()
        .map(|kind| {
            let sample = at(el("svg"), &[("width", 56), ("height", 14)])
                .attr("viewBox", "0 0 56 14")
                .attr("aria-hidden", "true")
                .child(line(kind, &[(2, 7), (20, 7), (36, 7), (54, 7)], false));
            el("li").child(sample).child((ctx.texts.relation)(kind, true))
        })
        .collect();
    el("ul").class("lineage-legend").attr("aria-label", ctx.texts.lineage.legend).child(keys)
}
