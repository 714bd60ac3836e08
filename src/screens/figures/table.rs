//! All figures as rows, each group under its heading.

use super::lists::unsure;
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::query::Facet;
use parallel49_core::screens::figures::amount::{group_name, said, when};
use parallel49_core::screens::figures::model::{Entry, Group, of};

pub fn table(page: &Page) -> Option<AnyView> {
    let (ctx, groups) = of(page)?;
    if groups.is_empty() {
        return None;
    }
    let texts = ctx.texts.figures;
    let heads = [
        (ctx.texts.facet)(Facet::Party),
        texts.year,
        texts.how_much,
        texts.statement,
        texts.document,
    ];
    let head = heads.map(|head| view! { <th scope="col" role="columnheader">{head}</th> });
    let bodies: Vec<AnyView> = groups.iter().map(|group| body(&ctx, group, &heads)).collect();
    Some(
        view! {
            <table class="figure-table figures-table" role="table">
                <caption>{texts.caption}</caption>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                {bodies}
            </table>
        }
        .into_any(),
    )
}

fn body(ctx: &Ctx<'_>, group: &Group<'_>, heads: &[&'static str; 5]) -> AnyView {
    let rows: Vec<AnyView> = group.entries.iter().map(|entry| row(ctx, entry, heads)).collect();
    view! {
        <tbody role="rowgroup">
            <tr role="row" class="figures-group">
                <th scope="rowgroup" colspan="5" role="rowheader">{group_name(ctx, &group.measure)}</th>
            </tr>
            {rows}
        </tbody>
    }
    .into_any()
}

fn row(ctx: &Ctx<'_>, entry: &Entry<'_>, heads: &[&'static str; 5]) -> AnyView {
    // Stacked on a narrow screen, each cell repeats its column.
    let cell = |n: usize, content: AnyView| {
        view! {
            <td role="cell"><span class="cell-word" aria-hidden="true">{heads[n]}" "</span>{content}</td>
        }
    };
    let value = said(ctx, entry).map(|said| cell(2, said.into_any()));
    let value = match value {
        Some(cell) => cell.into_any(),
        None => view! { <td role="cell"></td> }.into_any(),
    };
    let text = view! { <a href=ctx.record(entry.id)>{entry.text.to_owned()}</a> }.into_any();
    let document = &entry.instrument.id;
    let from =
        view! { <a href=ctx.record(document)>{entry.instrument.short.clone()}</a>{unsure(ctx, entry)} }
            .into_any();
    view! {
        <tr role="row" id=format!("row-{}", entry.id)>
            {cell(0, party(entry.party))}
            {cell(1, when(ctx, entry).into_any())}
            {value}
            {cell(3, text)}
            {cell(4, from)}
        </tr>
    }
    .into_any()
}
