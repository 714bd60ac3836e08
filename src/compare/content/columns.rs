//! The heads of the columns, each with the choice of what it holds.

use super::super::model::Column;
use super::cell::{column_name, column_party};
use crate::content::pieces::{hue_class, link, p, sign};
use crate::content::{CHOICE, Ctx, Element, el};

pub fn heads(ctx: &Ctx<'_>, columns: &[Column]) -> Element {
    let back = (!ctx.view.cols.is_empty())
        .then(|| link(ctx.href(|view| view.cols.clear()), ctx.texts.reset_columns));
    let corner = el("th")
        .attr("scope", "col")
        .attr("role", "columnheader")
        .class("corner")
        .child(el("span").class("visually-hidden").child(ctx.texts.theme))
        .child(back);
    let heads: Vec<Element> =
        columns.iter().enumerate().map(|(n, column)| head(ctx, n, column)).collect();
    el("thead")
        .attr("role", "rowgroup")
        .child(el("tr").attr("role", "row").child(corner).child(heads))
}

fn head(ctx: &Ctx<'_>, n: usize, column: &Column) -> Element {
    let party = column_party(ctx.index, column);
    let hue = party.map(|party| hue_class(party.hue)).unwrap_or_default();
    let label = ctx.fill(ctx.texts.column_choice, &[&(n + 1).to_string()]);
    let detail = match column {
        Column::Party(_) => None,
        Column::Instrument(id) => ctx.index.instrument(id).map(|item| {
            p("column-detail", link(ctx.record(id), item.title.get(ctx.lang)))
                .child(format!(", {}", ctx.date(item.date)))
        }),
    };
    el("th")
        .attr("scope", "col")
        .attr("role", "columnheader")
        .class(format!("column {hue}"))
        .child(
            el("span")
                .class("column-name")
                .child(party.map(sign))
                .child(column_name(ctx.index, column)),
        )
        .child(
            el("select")
                .class("column-choice")
                .attr("id", format!("column-{n}"))
                .attr(CHOICE, format!("column-{n}"))
                .attr("aria-label", label)
                .child(options(ctx, column.id())),
        )
        .child(detail)
}

fn options(ctx: &Ctx<'_>, chosen: &str) -> Vec<Element> {
    let option = |id: &str, name: &str| {
        let option = el("option").attr("value", id).child(name);
        if id == chosen { option.attr("selected", "") } else { option }
    };
    let group =
        |label: &str, options: Vec<Element>| el("optgroup").attr("label", label).child(options);
    let data = &ctx.index.data;
    let parties = data.parties.iter().map(|party| option(&party.id, &party.name)).collect();
    let mut groups = vec![group(ctx.texts.parties_group, parties)];
    for party in &data.parties {
        let items = data.instruments.iter().filter(|item| item.party == party.id);
        groups.push(group(&party.name, items.map(|item| option(&item.id, &item.short)).collect()));
    }
    groups
}
