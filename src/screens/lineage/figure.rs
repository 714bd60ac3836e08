//! The graph as a drawing. Colour only says whose a box is.

use super::Drawn;
use super::edges::{line, middle};
use crate::parts::signs::{hue_class, shape};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Party;
use parallel49_core::query::asof::is_unsure;
use parallel49_core::screens::in_force::on_day::mark;
use parallel49_core::screens::lineage::drawing::{Drawing, party_of, word};
use parallel49_core::screens::lineage::keys::FULL;
use parallel49_core::screens::lineage::layout::{LINE, NAME, PAD, Placed, SIGN};
use parallel49_core::screens::record::model::id_of;
use parallel49_core::screens::stories::model::is_told_of;

/// The height of the heads of the columns.
const HEADS: i32 = 34;

/// The size of a drawing as it is shown.
fn sized(n: i32, zoom: RwSignal<f64>) -> impl Fn() -> String + Clone + Send + 'static {
    move || ((f64::from(n) * zoom.get() / f64::from(FULL)).round() as i32).to_string()
}

/// The heads of the columns, which stay in sight; nothing where there is one column.
pub fn heads(ctx: &Ctx<'_>, drawing: &Drawing, zoom: RwSignal<f64>) -> Option<AnyView> {
    let grid = drawing.layout.grid;
    let named = drawing.heads.iter().enumerate().filter_map(|(n, head)| Some((n, (*head)?)));
    let named: Vec<(usize, usize)> = named.collect();
    if grid.columns < 2 || named.is_empty() {
        return None;
    }
    let heads = named.into_iter().map(|(n, head)| {
        let (x, party) = (grid.x(n), &ctx.index.data.parties[head]);
        let rule = format!("M{x} {}h{}", HEADS - 6, grid.w);
        view! {
            <g class=hue_class(party.hue)>
                <path class="lane-rule" d=rule></path>
                {small(party, x, 7)}
                {text("lane-name", x + SIGN, 18, party.name.clone())}
            </g>
        }
    });
    let width = drawing.layout.width;
    Some(
        view! {
            <div class="lineage-heads" aria-hidden="true">
                <svg
                    class="figure-part lineage-drawing"
                    viewBox=format!("0 0 {width} {HEADS}")
                    width=sized(width, zoom)
                    height=sized(HEADS, zoom)
                >
                    {heads.collect_view()}
                </svg>
            </div>
        }
        .into_any(),
    )
}

/// The drawing; `lit` is the position of the record that is shown close up.
pub fn svg(drawn: &Drawn, lit: Memo<Option<usize>>, zoom: RwSignal<f64>) -> AnyView {
    // Of the drawing's own: a memo that outlives it would keep a trace of each of its items for as
    // long as nothing else is lit.
    let lit = Memo::new(move |_| lit.get());
    let (page, drawing) = &**drawn;
    let ctx = page.ctx();
    let layout = &drawing.layout;
    let (w, h) = (layout.width, layout.height);
    let nodes: Vec<AnyView> =
        (0..layout.nodes.len()).map(|n| node(&ctx, drawing, n, lit)).collect();
    let class = move || match lit.get() {
        Some(_) => "figure-part lineage-drawing has-lit",
        None => "figure-part lineage-drawing",
    };
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {w} {h}")
            width=sized(w, zoom)
            height=sized(h, zoom)
            role="group"
            aria-label=ctx.texts.lineage.title
        >
            {years(&ctx, drawing)}
            <g aria-hidden="true">{edges(&ctx, drawing, lit)}{words(drawn, lit)}</g>
            {nodes}
        </svg>
    }
    .into_any()
}

/// The years, and the words over what stands aside.
fn years(ctx: &Ctx<'_>, drawing: &Drawing) -> AnyView {
    let layout = &drawing.layout;
    // A year begins at its first box; boxes of the years before may reach below that.
    let rule = |y: i32, to: i32| format!("M0 {y}H{to}");
    let years = layout.years.iter().filter(|_| layout.grid.years > 0).map(|(year, y)| {
        view! {
            <path class="year-rule" d=rule(y - 4, layout.grid.years - 8)></path>
            {text("year", 0, y + 12, year.to_string())}
        }
    });
    let aside = layout.aside.map(|y| {
        view! {
            <path class="rule" d=rule(y, layout.width)></path>
            {text("year", 0, y + 22, ctx.texts.lineage.aside.to_owned())}
        }
    });
    view! { <g aria-hidden="true">{years.collect_view()}{aside}</g> }.into_any()
}

fn edges(ctx: &Ctx<'_>, drawing: &Drawing, lit: Memo<Option<usize>>) -> Vec<AnyView> {
    let ways = drawing.graph.edges.iter().zip(&drawing.layout.edges);
    ways.map(|(edge, route)| {
        let relation = &ctx.index.data.relations[edge.relation];
        let (from, to) = (edge.from, edge.to);
        let is_beside = drawing.graph.focus.is_some_and(|focus| from != focus && to != focus);
        let class = move || match lit.get() {
            Some(lit) if lit == from || lit == to => "lineage-edge is-lit",
            _ if is_beside => "lineage-edge is-beside",
            _ => "lineage-edge",
        };
        view! {
            <g class=class data-edge=relation.id.to_string()>{line(relation.kind, &route.points)}</g>
        }
        .into_any()
    })
    .collect()
}

/// The words on the edges: one for each bundle, and for what is lit also those that had no place.
fn words(drawn: &Drawn, lit: Memo<Option<usize>>) -> AnyView {
    let drawn = drawn.clone();
    let words = move || {
        let (page, drawing) = &*drawn;
        let (ctx, lit) = (page.ctx(), lit.get());
        let (ways, routes) = (&drawing.graph.edges, &drawing.layout.edges);
        let is_lit = |n: usize| lit.is_some_and(|lit| ways[n].from == lit || ways[n].to == lit);
        let mut out = Vec::new();
        for (bundle, way) in ways.iter().enumerate() {
            let mine = || (0..routes.len()).filter(|n| routes[*n].bundle == bundle);
            let lit_one = mine().find(|n| is_lit(*n));
            let at =
                mine().find_map(|n| routes[n].word).or_else(|| lit_one.map(|n| middle(&routes[n])));
            if let Some((x, y)) = at {
                let class = if lit_one.is_some() { "edge-word is-lit" } else { "edge-word" };
                out.push(text(class, x, y + 4, word(&ctx, way.relation, true)));
            }
        }
        out
    };
    view! { <g>{words}</g> }.into_any()
}

fn node(ctx: &Ctx<'_>, drawing: &Drawing, n: usize, lit: Memo<Option<usize>>) -> AnyView {
    let found = drawing.graph.nodes[n];
    let id = id_of(ctx.index, found);
    let party = party_of(ctx.index, found);
    let Placed { at: place, name, note, .. } = &drawing.layout.nodes[n];
    let focus = drawing.graph.focus;
    let (hue, is_centre) = (hue_class(party.hue), focus == Some(n));
    let told = if is_told_of(ctx, id) { " is-told-of" } else { "" };
    let unsure = if is_unsure(ctx.index, found, ctx.view.asof) { " is-unsure" } else { "" };
    let class = move || {
        let lit = if lit.get() == Some(n) { " is-lit" } else { "" };
        let centre = if is_centre { " is-centre" } else { "" };
        format!("lineage-node {hue}{lit}{centre}{told}{unsure}")
    };
    // The first in time: the nodes are in that order.
    let is_stop = move || lit.get().or(focus).unwrap_or(0) == n;
    let mut y = place.y + PAD + NAME - 3;
    let mut lines = Vec::new();
    for line in name {
        lines.push(text("node-name", place.x + PAD, y, format!("{line} ")));
        y += LINE;
    }
    let mark = small(party, place.x + PAD, y - 10);
    for line in note {
        lines.push(text("node-note", place.x + PAD + SIGN, y, format!("{line} ")));
        y += LINE;
    }
    view! {
        <g>
            <a
                class=class
                id=format!("node-{id}")
                href=ctx.record(id)
                data-item=id.to_owned()
                tabindex=move || if is_stop() { "0" } else { "-1" }
                aria-label=label(ctx, drawing, n)
            >
                <rect class="node-box" x=place.x y=place.y width=place.w height=place.h></rect>
                <rect class="node-bar" x=place.x y=place.y width="3" height=place.h></rect>
                {lines}
                {mark}
            </a>
        </g>
    }
    .into_any()
}

/// What is to be seen of a box comes first, so that it can be spoken to.
fn label(ctx: &Ctx<'_>, drawing: &Drawing, n: usize) -> String {
    let Placed { name, note, .. } = &drawing.layout.nodes[n];
    let party = &party_of(ctx.index, drawing.graph.nodes[n]).name;
    let ties = ctx.count(drawing.graph.ties(n).count(), ctx.texts.lineage.links);
    let seen = [name.as_slice(), note].concat().join(" ");
    let whose = if seen.contains(party) { String::new() } else { format!(", {party}") };
    let unsure = mark(ctx, drawing.graph.nodes[n]);
    let unsure = unsure.map(|unsure| format!(", {unsure}")).unwrap_or_default();
    format!("{seen}{whose}{unsure}, {ties}")
}

/// A sign within the drawing.
fn small(party: &Party<String>, x: i32, y: i32) -> AnyView {
    view! {
        <svg class=format!("sign {}", hue_class(party.hue)) viewBox="0 0 12 12" x=x y=y width="11" height="11" aria-hidden="true">
            <path d=shape(party.glyph) fill-rule="evenodd"></path>
        </svg>
    }
    .into_any()
}

fn text(class: &'static str, x: i32, y: i32, words: String) -> AnyView {
    view! { <text class=class x=x y=y>{words}</text> }.into_any()
}
