//! One chart: its heading, what its lines stand for, a mark for each figure.

use super::lists::unsure;
use crate::parts::signs::{hue_class, shape};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::asof::is_unsure;
use parallel49_core::query::index::Found;
use parallel49_core::screens::figures::amount::{group_name, said, spoken, when};
use parallel49_core::screens::figures::layout::{Chart, Dot, TARGET};
use parallel49_core::screens::figures::model::{Entry, Group, Measure, groups};

/// What goes before the id of a provision in the id of its mark.
pub const MARK: &str = "mark-";

/// The chart of a group under its heading.
pub fn section(
    ctx: &Ctx<'_>,
    group: &Group<'_>,
    drawn: &Chart,
    lit: RwSignal<Option<String>>,
) -> AnyView {
    let texts = ctx.texts.figures;
    let is_amount = matches!(group.measure, Measure::Amount(_));
    let kind = match group.measure {
        Measure::Amount(_) => "chart of-amounts",
        Measure::Number(_) => "chart of-numbers",
        _ => "chart",
    };
    let note = is_amount.then(|| view! { <p class="chart-note">{texts.logarithmic}</p> });
    let name = group_name(ctx, &group.measure);
    // One mark of each chart is a stop of Tab: the lit one, else the first.
    let ids: Vec<String> = group.entries.iter().map(|entry| entry.id.to_owned()).collect();
    let stop = Memo::new(move |_| {
        let lit = lit.get();
        lit.and_then(|lit| ids.iter().position(|id| *id == lit)).unwrap_or(0)
    });
    let marks: Vec<AnyView> = group
        .entries
        .iter()
        .zip(&drawn.dots)
        .enumerate()
        .map(|(n, (entry, dot))| mark(ctx, entry, dot, n, stop, lit))
        .collect();
    view! {
        <section class=kind>
            <h2>{name.clone()}</h2>
            {note}
            <svg
                class="figure-part chart-figure"
                viewBox=format!("0 0 {} {}", drawn.width, drawn.height)
                width=drawn.width
                height=drawn.height
                role="group"
                aria-label=name
            >
                {backdrop(drawn, is_amount)}
                {marks}
            </svg>
        </section>
    }
    .into_any()
}

/// The lines of levels and years.
fn backdrop(drawn: &Chart, is_amount: bool) -> AnyView {
    let (top, bottom) = drawn.plot;
    let right = drawn.width;
    let levels = drawn.levels.iter().map(|(y, said)| {
        // Amounts have their level at the line, sides their name below it.
        let (class, line) = if is_amount { ("chart-level", y - 4) } else { ("chart-side", y + 14) };
        view! {
            <path class="grid" d=format!("M0 {y}.5H{right}")></path>
            <text class=class x="0" y=line>{said.clone()}</text>
        }
    });
    let (from, to, line) = match is_amount {
        true => (bottom, bottom + 6, bottom + 19),
        false => (top - 6, bottom, top - 9),
    };
    let years = drawn.years.iter().map(|(x, said)| {
        view! {
            <path class="grid" d=format!("M{x}.5 {from}V{to}")></path>
            <text class="chart-level" x=x + 3 y=line>{said.clone()}</text>
        }
    });
    view! { <g aria-hidden="true">{levels.collect_view()}{years.collect_view()}</g> }.into_any()
}

/// The mark of a figure: the shape of its side, in its colour, a link to its record.
fn mark(
    ctx: &Ctx<'_>,
    entry: &Entry<'_>,
    dot: &Dot,
    n: usize,
    stop: Memo<usize>,
    lit: RwSignal<Option<String>>,
) -> AnyView {
    let Dot { x, y, stem, label, name } = dot;
    let hue = hue_class(entry.party.hue);
    let id = entry.id.to_owned();
    let is_lit = Memo::new(move |_| lit.with(|lit| lit.as_deref() == Some(&*id)));
    let doubted = match is_unsure(ctx.index, Found::Provision(entry.provision), ctx.view.asof) {
        true => " is-unsure",
        false => "",
    };
    let class = move || match is_lit.get() {
        true => format!("chart-item {hue}{doubted} is-lit"),
        false => format!("chart-item {hue}{doubted}"),
    };
    // In a row of its own the whole row can be hit.
    let (left, wide) = match (name, label) {
        (Some(_), Some((at, _, text))) => (0, at + parallel49_core::text::metrics::width(text, 12)),
        _ => (x - TARGET, 2 * TARGET),
    };
    let stem = stem.map(|from| view! { <path class="stem" d=format!("M{from} {y}.5H{x}")></path> });
    let text = |(x, y, said): (i32, i32, String), class: &'static str| {
        view! { <text class=class x=x y=y>{said}</text> }
    };
    // A row is named by its side, its year and its document; its end is a dot.
    let side = name.is_some().then(|| sign(entry, 5, *y, 10));
    // It is called by what is to be seen of it, then in whole words.
    let seen = [name.as_ref(), label.as_ref()].into_iter().flatten().map(|(_, _, text)| &**text);
    let seen = seen.collect::<Vec<_>>().join(" ");
    let spoken = match seen.is_empty() {
        true => spoken(ctx, entry),
        false => format!("{seen}. {}", spoken(ctx, entry)),
    };
    let own = sign(entry, *x, *y, 12);
    view! {
        <g>
            <a
                class=class
                id=format!("{MARK}{}", entry.id)
                href=ctx.record(entry.id)
                data-item=entry.id.to_owned()
                tabindex=move || if stop.get() == n { "0" } else { "-1" }
                aria-label=spoken
            >
                <rect class="reach" x=left y=y - TARGET width=wide height=2 * TARGET rx="2"></rect>
                {stem}
                {side}
                {name.clone().map(|name| text(name, "chart-name"))}
                " "
                {own}
                {label.clone().map(|label| text(label, "chart-label"))}
            </a>
        </g>
    }
    .into_any()
}

/// The shape of the side around a point.
fn sign(entry: &Entry<'_>, x: i32, y: i32, size: i32) -> AnyView {
    let path = shape(entry.party.glyph);
    view! {
        <svg viewBox="0 0 12 12" x=x - size / 2 y=y - size / 2 width=size height=size aria-hidden="true">
            <path class="chart-mark" d=path fill-rule="evenodd"></path>
        </svg>
    }
    .into_any()
}

/// The lit figure close up.
pub fn detail(page: &Page, lit: Option<String>) -> AnyView {
    let ctx = page.ctx();
    let shown = lit.and_then(|id| {
        let found = ctx.index.find(&id).filter(|found| matches!(found, Found::Provision(_)))?;
        let group = groups(ctx.index, std::iter::once(found)).into_iter().next()?;
        let entry = group.entries.first()?;
        let facts = [&*entry.instrument.short, &*entry.party.name, &*when(&ctx, entry)].join(" · ");
        Some(view! {
            <p class="lit-name">{said(&ctx, entry)}</p>
            <p>{entry.text.to_owned()}</p>
            <p class="lit-facts">{facts}</p>
            {unsure(&ctx, entry)}
        })
    });
    let is_none = shown.is_none();
    view! { <div class="figure-detail" id="figures-detail" hidden=is_none>{shown}</div> }.into_any()
}
