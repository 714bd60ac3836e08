//! Figures that have no chart, by side and year.

use crate::parts::controls::in_force::unsure_line;
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::index::Found;
use parallel49_core::screens::figures::amount::{group_name, said};
use parallel49_core::screens::figures::model::{Entry, Group, Measure, by_side};
use parallel49_core::screens::in_force::on_day::mark;

/// The list of a group under its heading, which it needs where there are others; nothing for
/// what has a chart.
pub fn section(ctx: &Ctx<'_>, group: &Group<'_>, is_only: bool) -> Option<AnyView> {
    if !matches!(group.measure, Measure::Seldom | Measure::Words) {
        return None;
    }
    let sides = by_side(ctx.index, &group.entries).into_iter().map(|(side, years)| {
        let years = years.into_iter().map(|(year, entries)| {
            let items = entries.iter().map(|entry| view! { <li>{line(ctx, entry)}</li> });
            view! { <h4>{year.to_string()}</h4><ul>{items.collect_view()}</ul> }
        });
        view! { <div class="figures-side"><h3>{party(side)}</h3>{years.collect_view()}</div> }
    });
    let name = group_name(ctx, &group.measure);
    let class = if is_only { "visually-hidden" } else { "" };
    Some(
        view! {
            <section class="figures-list">
                <h2 class=class>{name}</h2>
                <div class="figures-sides">{sides.collect_view()}</div>
            </section>
        }
        .into_any(),
    )
}

/// The value, what it is, and the document that says so.
fn line(ctx: &Ctx<'_>, entry: &Entry<'_>) -> AnyView {
    let value = said(ctx, entry).map(|said| view! { <strong>{said}</strong>" · " });
    let document = entry.instrument.short.clone();
    let name = ctx.labelled(&document, entry.text);
    view! {
        {value}{entry.text.to_owned()}" "
        <a class="figures-from" href=ctx.record(entry.id) aria-label=name>{document}</a>
        {unsure(ctx, entry)}
    }
    .into_any()
}

/// That the document of a figure is not known to have been in force on the as-of day.
pub fn unsure(ctx: &Ctx<'_>, entry: &Entry<'_>) -> Option<AnyView> {
    unsure_line(mark(ctx, Found::Provision(entry.provision)).as_ref())
}
