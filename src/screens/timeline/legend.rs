//! What the marks mean, and what an item is close up.

use super::marks;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::End;
use parallel49_core::screens::record::model::{id_of, title_of};
use parallel49_core::screens::timeline::describe;
use parallel49_core::screens::timeline::drawing::Drawing;
use parallel49_core::screens::timeline::lanes::Band;
use parallel49_core::screens::timeline::marks::Mark;
use parallel49_core::screens::timeline::model::position;
use parallel49_core::text::Texts;

/// How wide the sample of a mark is, in pixels.
const SAMPLE: i32 = 44;

/// What each mark means: a sample in a row of its own, and words.
pub fn legend(all: &'static Texts) -> AnyView {
    let texts = all.timeline;
    let sample = |end: End, band: Band, soft: i32, is_cut: bool| {
        let (from, to) = match end {
            End::Point => ((20, 20), (20, 20)),
            End::NotEvidenced => ((4, 4 + soft), (22, 22)),
            _ => ((4, 4 + soft), (32, 32)),
        };
        let to = if is_cut { (SAMPLE, SAMPLE) } else { to };
        let mark = Mark { from, to, tail: to.1, is_cut: (false, is_cut) };
        marks::shapes(band, end, mark, 0, true)
    };
    let items = [
        (sample(End::None, Band::Other, 0, false), texts.open_end),
        (sample(End::Stated, Band::Other, 0, false), (all.end)(End::Stated)),
        (sample(End::Inferred, Band::Other, 0, false), (all.end)(End::Inferred)),
        (sample(End::NotEvidenced, Band::Other, 0, false), texts.unknown_end),
        (sample(End::Stated, Band::Other, 12, false), texts.imprecise),
        (sample(End::Stated, Band::Other, 0, true), texts.cut),
        (sample(End::Point, Band::Other, 0, false), texts.point),
        (sample(End::Point, Band::Events, 0, false), texts.event),
    ];
    let items = items.into_iter().map(|(sample, words)| {
        view! {
            <li>
                <svg class="hue-neutral" viewBox=format!("0 0 {SAMPLE} 24") width=SAMPLE height="24" aria-hidden="true">
                    <g class="hue-neutral">{sample}</g>
                </svg>
                <span>{words}</span>
            </li>
        }
    });
    view! {
        <ul class="figure-legend timeline-legend" aria-label=texts.legend>
            {items.collect_view()}
        </ul>
    }
    .into_any()
}

/// What hover and focus show: what it is, when, and what it is tied to.
pub fn detail(ctx: &Ctx<'_>, drawing: &Drawing, lit: Option<String>) -> AnyView {
    let item = lit.and_then(|id| {
        let n = position(ctx, &drawing.timeline.items, &id)?;
        // Of a crowd that is closed nothing single is pointed at.
        drawing.layout.placed[n].is_some().then(|| &drawing.timeline.items[n])
    });
    let said = item.map(|item| {
        let id = id_of(ctx.index, item.found);
        let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
        let dates = describe::dates(ctx, item.found);
        let facts = [describe::party(ctx, item), describe::kind(ctx, item.found), &dates];
        let facts: Vec<&str> = facts.into_iter().chain(describe::status(ctx, item.found)).collect();
        let ties = describe::told(ctx, item.found).join(" · ");
        view! {
            <p class="lit-name">{title}</p>
            <p class="lit-facts">{facts.join(" · ")}</p>
            {(!ties.is_empty()).then(|| view! { <p class="lit-ties">{ties}</p> })}
        }
    });
    let is_none = said.is_none();
    view! {
        <div class="figure-detail" id="timeline-detail" aria-live="off" hidden=is_none>{said}</div>
    }
    .into_any()
}
