//! How documents and bodies hang together: a graph in layers of time, and the same as a list.

mod choices;
mod detail;
mod edges;
mod figure;
mod list;

use crate::browser::{figure as scrolled, focus};
use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::figure::{FigureFrame, Move, SaveFigure, Saved, SavedFigure, use_room};
use crate::parts::pieces::{opening, waiting};
use crate::state::{Followed, use_page, use_texts, use_view};
use choices::Choices;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::Screen;
use parallel49_core::query::index::Found;
use parallel49_core::screens::lineage::drawing::{Drawing, drawing, graph_of, name_of, word};
use parallel49_core::screens::lineage::graph::Graph;
use parallel49_core::screens::lineage::keys::{FULL, pinched, toward, zoom_by_key, zoomed};
use parallel49_core::screens::record::model::id_of;
use parallel49_core::text::format;
use std::sync::Arc;

/// The part that scrolls sideways while the figure is larger than the page.
const SCROLLS: &str = "lineage-scrolls";

/// A drawing with the page that it is of.
type Drawn = Arc<(Arc<Page>, Drawing)>;

/// The figure as a file.
pub const FIGURE: SavedFigure = SavedFigure { root: "lineage", name: "lineage", about };

#[component]
pub fn Lineage() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let as_table = Memo::new(move |_| view.with(|view| view.as_table));
    let is_there = Memo::new(move |_| page.get().is_some_and(|page| page.is_complete()));
    let is_empty = Memo::new(move |_| {
        page.get().and_then(|page| graph_of(&page).map(|(_, graph)| graph.nodes.is_empty()))
            != Some(false)
    });
    let zoom = RwSignal::new(f64::from(FULL));
    let zoom_to = Callback::new(move |next: f64| {
        let factor = next / zoom.get_untracked();
        zoom.set(next);
        request_animation_frame(move || scrolled::scroll_about(SCROLLS, factor));
    });
    let sizes = move || {
        let is_drawn = is_there.get() && !is_empty.get() && !as_table.get();
        is_drawn.then(|| view! { <Zoom zoom=zoom on_zoom=zoom_to/> })
    };
    let content = move || match (is_there.get(), is_empty.get(), as_table.get()) {
        (false, ..) => waiting(texts.loading_rest),
        (_, true, _) => ().into_any(),
        (.., true) => view! { {move || list::list(&*page.get()?)} }.into_any(),
        _ => view! { <Figure zoom=zoom on_zoom=zoom_to/> }.into_any(),
    };
    // Kept while the filters change.
    let title = Memo::new(move |_| focused(page));
    view! {
        {move || match title.get() {
            Some(title) => view! { <div class="opening is-focused"><h1>{title}</h1></div> }.into_any(),
            None => opening(texts.lineage.title, texts.lineage.lead),
        }}
        <Controls in_embed=true><Choices/></Controls>
        <div class="lineage-bar">{move || page.get().map(|page| said(&page))}{sizes}</div>
        {content}
    }
}

/// What the screen is called around one record.
fn focused(page: Followed<Option<Arc<Page>>>) -> Option<String> {
    let page = page.get()?;
    let ctx = page.ctx();
    let focus = ctx.index.find(ctx.view.focus.as_deref()?)?;
    Some(ctx.labelled((ctx.texts.screen)(Screen::Lineage), &name_of(&ctx, focus)))
}

/// How much of what is shown, and what is not; where nothing is, why.
fn said(page: &Page) -> Option<AnyView> {
    let (_, catalogue, hits) = page.catalogued()?;
    let (ctx, graph) = graph_of(page)?;
    let texts = ctx.texts.lineage;
    let none = (hits.shown.count() == 0).then(|| nothing(&ctx, hits));
    if graph.nodes.is_empty() {
        return Some(none.unwrap_or_else(|| no_leading(&ctx)));
    }
    let passes = |centre: Found| catalogue.found(&hits.shown).any(|found| found == centre);
    let records = ctx.count(graph.nodes.len(), texts.records);
    let links = ctx.count(graph.edges.len(), texts.links);
    let shown = if graph.focus.is_some() { texts.shown_around } else { texts.shown };
    let mut said = vec![ctx.fill(shown, &[&records, &links])];
    if !graph.focus.is_none_or(|n| passes(graph.nodes[n])) {
        said.push(texts.centre_hidden.to_owned());
    }
    if graph.hidden > 0 {
        said.push(ctx.count(graph.hidden, texts.hidden));
    }
    if graph.alone > 0 {
        said.push(ctx.count(graph.alone, texts.alone));
    }
    Some(view! { {none}<p class="lineage-said" id="lineage-said">{said.join(" ")}</p> }.into_any())
}

/// Some records pass, but none that the bare view shows.
fn no_leading(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts.lineage;
    let said = if ctx.view.is_wide { texts.none_linked } else { texts.no_leading };
    let href = ctx.href(|view| view.is_wide = true);
    let all = (!ctx.view.is_wide).then(|| view! { " "<a href=href>{texts.everything}</a> });
    view! { <p class="nothing" id="no-leading">{said}{all}</p> }.into_any()
}

/// The drawing with what belongs to it.
#[component]
fn Figure(zoom: RwSignal<f64>, on_zoom: Callback<f64>) -> impl IntoView {
    let (page, texts) = (use_page(), use_texts().lineage);
    let room = use_room();
    let lit = RwSignal::new(None::<String>);
    let drawn = Memo::new_with_compare(
        move |_| {
            let page = page.get()?;
            let drawing = drawing(&page, room.get())?.1;
            Some(Arc::new((page, drawing)))
        },
        // What it is drawn from has changed already.
        |_: Option<&Option<Drawn>>, _| true,
    );
    let lit_at = Memo::new(move |_| {
        let (drawn, lit) = (drawn.get()?, lit.get()?);
        place(&drawn.0.ctx(), &drawn.1.graph, &lit)
    });
    let on_key = Callback::new(move |(element, key): (String, String)| {
        if let Some(next) = zoom_by_key(zoom.get_untracked().round() as u32, &key) {
            on_zoom.run(f64::from(next));
            return true;
        }
        let Some(drawn) = drawn.get_untracked() else { return false };
        let (ctx, drawing) = (drawn.0.ctx(), &drawn.1);
        let next = element
            .strip_prefix("node-")
            .and_then(|id| place(&ctx, &drawing.graph, id))
            .and_then(|at| toward(&drawing.layout.nodes, at, &key));
        if let Some(next) = next {
            focus::to(&format!("node-{}", id_of(ctx.index, drawing.graph.nodes[next])));
        }
        next.is_some()
    });
    let on_move = Callback::new(move |what| match what {
        Move::Drag { x, y, .. } => scrolled::scroll_by(SCROLLS, -x, -y),
        Move::Zoom { factor, .. } => on_zoom.run(pinched(zoom.get_untracked(), factor)),
        Move::End => {}
    });
    let is_large = move || zoom.get() > f64::from(FULL);
    let legend = move || drawn.get().map(|drawn| edges::legend(&drawn.0.ctx(), &drawn.1.graph));
    view! {
        <div id="lineage" class="lineage-figure">
            {legend}
            <FigureFrame id="lineage-frame" class="lineage-frame" lit=lit on_key=on_key on_move=on_move>
                <div
                    class="lineage-scrolls"
                    class:is-large=is_large
                    id=SCROLLS
                    role=move || is_large().then_some("region")
                    aria-label=move || is_large().then_some(texts.region)
                    tabindex=move || is_large().then_some("0")
                >
                    {move || drawn.get().map(|drawn| figure::heads(&drawn.0.ctx(), &drawn.1, zoom))}
                    {move || drawn.get().map(|drawn| figure::svg(&drawn, lit_at, zoom))}
                </div>
                <div class="figure-detail-place">
                    {move || drawn.get().map(|drawn| {
                        detail::detail(&drawn.0.ctx(), &drawn.1.graph, lit_at.get())
                    })}
                </div>
            </FigureFrame>
            <div class="figure-foot">
                <p class="figure-note">{texts.hint}</p>
                <SaveFigure figure=FIGURE/>
            </div>
        </div>
    }
}

/// The buttons for the size.
#[component]
fn Zoom(zoom: RwSignal<f64>, on_zoom: Callback<f64>) -> impl IntoView {
    let texts = use_texts().lineage;
    let now = move || zoom.get().round() as u32;
    let said = move || format::fill(texts.percent, &[&now().to_string()]);
    let by = move |hundredths: u32| {
        on_zoom.run(f64::from(zoomed(zoom.get_untracked().round() as u32, hundredths)));
    };
    view! {
        <span class="lineage-zoom" role="group" aria-label=texts.zoom>
            <button type="button" id="zoom-out" aria-label=texts.zoom_out on:click=move |_| by(80)>"−"</button>
            <span class="zoom-now">{said}</span>
            <button type="button" id="zoom-in" aria-label=texts.zoom_in on:click=move |_| by(125)>"+"</button>
            {move || (now() != FULL).then(|| view! {
                <button type="button" id="zoom-full" aria-label=texts.zoom_reset on:click=move |_| on_zoom.run(f64::from(FULL))>
                    "0"
                </button>
            })}
        </span>
    }
}

/// The position of a record in the graph.
fn place(ctx: &Ctx<'_>, graph: &Graph, id: &str) -> Option<usize> {
    let found = ctx.index.find(id)?;
    graph.nodes.iter().position(|node| *node == found)
}

/// What the figure is called in a file, and each edge in words.
fn about(page: &Page) -> Option<Saved> {
    let (ctx, graph) = graph_of(page)?;
    let name = |n: usize| name_of(&ctx, graph.nodes[n]);
    let title = match graph.focus {
        Some(n) => ctx.labelled(ctx.texts.lineage.title, &name(n)),
        None => ctx.texts.lineage.title.to_owned(),
    };
    let lines = graph.edges.iter().map(|edge| {
        format!("{} — {} — {}", name(edge.from), word(&ctx, edge.relation, true), name(edge.to))
    });
    Some(Saved { title, desc: lines.collect::<Vec<_>>().join("\n") })
}
