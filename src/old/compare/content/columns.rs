//! The heads of the columns, each with the choice of what it holds, and the
//! ways to one more and one fewer.

use super::super::model::Column;
use super::super::sets;
use super::cell::{column_name, column_party, standing_line};
use crate::content::pieces::{hue_class, link, sign};
use crate::content::{ACTION, CHOICE, Ctx, Element, el};

/// The action that adds a column.
pub const ADD: &str = "column-add";
/// What stands before the number of the column in the action that removes it.
pub const REMOVE: &str = "column-remove-";

pub fn heads(ctx: &Ctx<'_>, columns: &[Column]) -> Element {
    let back = (!ctx.view.cols.is_empty())
        .then(|| link(ctx.href(|view| view.cols.clear()), ctx.texts.reset_columns));
    let add = sets::added(ctx.index, ctx.view).map(|_| {
        el("button")
            .attr("type", "button")
            .attr("id", ADD)
            .class("quiet")
            .attr(ACTION, ADD)
            .child(ctx.texts.compare.add_column)
    });
    let corner = el("th")
        .attr("scope", "col")
        .attr("role", "columnheader")
        .class("corner")
        .child(el("span").class("visually-hidden").child(ctx.texts.theme))
        .child(back)
        .child(add);
    let heads: Vec<Element> =
        columns.iter().enumerate().map(|(n, column)| head(ctx, n, column, columns.len())).collect();
    el("thead")
        .attr("role", "rowgroup")
        .child(el("tr").attr("role", "row").child(corner).child(heads))
}

fn head(ctx: &Ctx<'_>, n: usize, column: &Column, all: usize) -> Element {
    let party = column_party(ctx.index, column);
    let hue = party.map(|party| hue_class(party.hue)).unwrap_or_default();
    let label = ctx.fill(ctx.texts.column_choice, &[&(n + 1).to_string()]);
    let item = match column {
        Column::Party(_) => None,
        Column::Instrument(id) => ctx.index.instrument(id),
    };
    let name = column_name(ctx.index, column);
    let remove = (all > 1).then(|| {
        let said = ctx.fill(ctx.texts.compare.remove_column, &[&name]);
        el("button")
            .attr("type", "button")
            .class("column-remove")
            .attr(ACTION, format!("{REMOVE}{n}"))
            .attr("aria-label", said.as_str())
            .attr("title", said)
            .child("×")
    });
    let shown = el("span").class("column-name").child(party.map(sign));
    let shown = match item {
        Some(item) => {
            let title = item.title.get(ctx.lang);
            shown.child(link(ctx.record(&item.id), &name).attr("title", title))
        }
        None => shown.child(&name),
    };
    let choice = el("select")
        .class("column-choice")
        .attr("id", format!("column-{n}"))
        .attr(CHOICE, format!("column-{n}"))
        .attr("aria-label", label)
        .child(options(ctx, column.id()));
    el("th")
        .attr("scope", "col")
        .attr("role", "columnheader")
        .class(format!("column {hue}{}", if item.is_some() { " is-text" } else { "" }))
        .child(shown)
        .child(el("span").class("column-tools").child(choice).child(remove))
        .child(item.map(|item| standing_line(ctx, item, "column-detail")))
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
