//! Amounts, numbers and deadlines by side and year: a small chart for each currency and unit, and
//! the same as a table.

mod chart;
mod lists;
mod table;

use crate::browser::focus;
use crate::parts::controls::Controls;
use crate::parts::controls::in_force::unsure_key;
use crate::parts::controls::nothing::nothing;
use crate::parts::figure::{FigureFrame, SaveFigure, Saved, SavedFigure, use_room};
use crate::parts::pieces::{opening, waiting};
use crate::parts::signs::party;
use crate::state::{use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::asof;
use parallel49_core::query::index::Found;
use parallel49_core::screens::figures::amount::spoken;
use parallel49_core::screens::figures::layout::{chart, toward};
use parallel49_core::screens::figures::model::{Entry, Group, Measure, of, parties};

/// Between two charts beside each other, in pixels.
const GAP: i32 = 40;

/// How wide a chart is: amounts and deadlines want room, numbers little.
fn room_of(measure: &Measure, room: u32) -> i32 {
    let room = i32::try_from(room).unwrap_or(0);
    let columns = match measure {
        Measure::Amount(_) if room >= 900 => 2,
        Measure::Number(_) if room >= 1400 => 3,
        Measure::Number(_) if room >= 720 => 2,
        _ => 1,
    };
    (room - (columns - 1) * GAP) / columns
}

/// The figure as a file.
pub const FIGURE: SavedFigure = SavedFigure { root: "screen-figures", name: "figures", about };

#[component]
pub fn Figures() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let as_table = Memo::new(move |_| view.with(|view| view.as_table));
    let has_charts = Memo::new(move |_| page.get().is_some_and(|page| has_charts(&page)));
    let is_there = Memo::new(move |_| page.get().is_some_and(|page| page.is_complete()));
    let other = move || view.href(|view| view.as_table = !view.as_table);
    let content = move || match (is_there.get(), as_table.get()) {
        (false, _) => waiting(texts.loading_rest),
        (_, true) => view! { {move || table::table(&*page.get()?)} }.into_any(),
        _ => view! { <Charts/> }.into_any(),
    };
    view! {
        {opening(texts.figures.title, texts.figures.lead)}
        <Controls/>
        <div class="figures-tools">
            {move || page.get().map(|page| legend(&page))}
            <a class="as-other" href=other>
                {move || if as_table.get() { texts.timeline.as_figure } else { texts.timeline.as_table }}
            </a>
            <span class="figures-take">
                {move || (has_charts.get() && !as_table.get()).then(|| view! {
                    <SaveFigure figure=FIGURE/>
                })}
            </span>
        </div>
        {move || none(&*page.get()?)}
        {content}
    }
}

fn has_charts(page: &Page) -> bool {
    let is_chart = |group: &Group<'_>| !matches!(group.measure, Measure::Seldom | Measure::Words);
    of(page).is_some_and(|(_, groups)| groups.iter().any(is_chart))
}

/// What brings figures back where the filters leave none.
fn none(page: &Page) -> Option<AnyView> {
    let (ctx, _, hits) = page.catalogued()?;
    (hits.shown.count() == 0).then(|| nothing(&ctx, hits))
}

/// Whose a mark is, by shape and colour.
fn legend(page: &Page) -> Option<AnyView> {
    let (ctx, groups) = of(page)?;
    let all: Vec<Entry<'_>> =
        groups.iter().flat_map(|group| group.entries.iter().copied()).collect();
    let sides = parties(ctx.index, &all).into_iter().map(|one| view! { <li>{party(one)}</li> });
    let signs = has_charts(page).then(|| view! { <li>{ctx.texts.figures.signs}</li> });
    let is_unsure = |entry: &Entry<'_>| {
        asof::is_unsure(ctx.index, Found::Provision(entry.provision), ctx.view.asof)
    };
    let unsure = (has_charts(page) && all.iter().any(is_unsure)).then(|| unsure_key(&ctx));
    Some(view! { <ul class="figure-legend">{sides.collect_view()}{signs}{unsure}</ul> }.into_any())
}

/// All charts; what has none is listed below them.
#[component]
fn Charts() -> impl IntoView {
    let (page, texts, room) = (use_page(), use_texts().figures, use_room());
    let lit = RwSignal::new(None::<String>);
    let on_key = Callback::new(move |(element, key): (String, String)| {
        let Some(page) = page.get_untracked() else { return false };
        let next = next_mark(&page, room.get_untracked(), &element, &key);
        if let Some(next) = &next {
            focus::to(next);
        }
        next.is_some()
    });
    let charts = move || {
        let page = page.get()?;
        let (ctx, groups) = of(&page)?;
        let drawn = groups.iter().filter_map(|group| {
            let drawn = chart(&ctx, group, room_of(&group.measure, room.get()))?;
            Some(chart::section(&ctx, group, &drawn, lit))
        });
        Some(drawn.collect_view())
    };
    let listed = move || {
        let page = page.get()?;
        let (ctx, groups) = of(&page)?;
        Some(
            groups
                .iter()
                .filter_map(|group| lists::section(&ctx, group, groups.len() == 1))
                .collect_view(),
        )
    };
    let has_charts = Memo::new(move |_| page.get().is_some_and(|page| has_charts(&page)));
    view! {
        <FigureFrame id="figures" class="figures-frame" lit=lit on_key=on_key>
            <div class="charts">{charts}</div>
            <div class="figure-detail-place">
                {move || page.get().map(|page| chart::detail(&page, lit.get()))}
            </div>
        </FigureFrame>
        {move || has_charts.get().then(|| view! { <p class="figure-note">{texts.keys}</p> })}
        {listed}
    }
}

/// The id of the mark that a key leads to from another, within its chart.
fn next_mark(page: &Page, room: u32, element: &str, key: &str) -> Option<String> {
    let id = element.strip_prefix(chart::MARK)?;
    let (ctx, groups) = of(page)?;
    let at = |group: &Group<'_>| group.entries.iter().position(|entry| entry.id == id);
    let (group, at) = groups.iter().find_map(|group| Some((group, at(group)?)))?;
    let drawn = chart(&ctx, group, room_of(&group.measure, room))?;
    let next = toward(&drawn.dots, at, key)?;
    Some(format!("{}{}", chart::MARK, group.entries[next].id))
}

/// What the charts are called in a file, and each figure in words.
fn about(page: &Page) -> Option<Saved> {
    let (ctx, groups) = of(page)?;
    let entries = groups.iter().flat_map(|group| group.entries.iter());
    let lines: Vec<String> =
        entries.map(|entry| format!("{}. {}", spoken(&ctx, entry), entry.text)).collect();
    Some(Saved { title: ctx.texts.figures.caption.to_owned(), desc: lines.join("\n") })
}
