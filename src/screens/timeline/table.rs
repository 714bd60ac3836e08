//! The same items as rows of a table, by the time at which they begin.

use super::tools::said;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::Facet;
use parallel49_core::screens::record::model::id_of;
use parallel49_core::screens::timeline::describe;
use parallel49_core::screens::timeline::lanes::Band;
use parallel49_core::screens::timeline::model::{Item, Timeline};

pub fn table(page: &Page, timeline: &Timeline) -> Option<AnyView> {
    let ctx = page.ctx();
    let texts = ctx.texts;
    let heads = [
        texts.timeline.began,
        texts.timeline.ended,
        texts.timeline.name,
        (texts.facet)(Facet::Party),
        texts.kind_label,
        texts.status_label,
    ];
    let head = heads.map(|head| view! { <th scope="col" role="columnheader">{head}</th> });
    let (unsure, known): (Vec<&Item>, Vec<&Item>) =
        timeline.by_time().into_iter().partition(|item| item.band == Band::Unsure);
    let rows = |items: &[&Item]| -> Vec<AnyView> {
        items.iter().map(|item| row(&ctx, item, &heads)).collect()
    };
    let apart = (!unsure.is_empty()).then(|| {
        view! {
            <tbody role="rowgroup" class="unsure-rows">
                <tr role="row">
                    <th scope="rowgroup" colspan=heads.len() role="rowheader">
                        {texts.theme_page.unsure}
                    </th>
                </tr>
                {rows(&unsure)}
            </tbody>
        }
    });
    Some(
        view! {
            <table class="figure-table timeline-table" role="table">
                <caption>{said(&ctx, timeline, texts.timeline.caption)}</caption>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                <tbody role="rowgroup">{rows(&known)}</tbody>
                {apart}
            </table>
        }
        .into_any(),
    )
}

fn row(ctx: &Ctx<'_>, item: &Item, heads: &[&'static str; 6]) -> AnyView {
    let found = item.found;
    let id = id_of(ctx.index, found);
    // Stacked on a narrow screen, each cell repeats its column.
    let cell = |n: usize, content: String| {
        let content = (!content.is_empty()).then(|| {
            view! { <span class="cell-word" aria-hidden="true">{heads[n]}" "</span>{content} }
        });
        view! { <td role="cell">{content}</td> }
    };
    view! {
        <tr role="row" id=format!("row-{id}")>
            {cell(0, describe::from(ctx, found))}
            {cell(1, describe::to(ctx, found))}
            <th scope="row" role="rowheader">
                <a href=ctx.record(id)>{describe::name(ctx, found).to_owned()}</a>
            </th>
            {cell(3, describe::party(ctx, item).to_owned())}
            {cell(4, describe::kind(ctx, found).to_owned())}
            {cell(5, describe::status(ctx, found).unwrap_or_default().to_owned())}
        </tr>
    }
    .into_any()
}
