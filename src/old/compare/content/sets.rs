//! The sets of columns that are offered, as links.

use super::super::model::{columns, with_columns};
use super::super::sets::{Name, Set, sets};
use crate::content::pieces::{link, list};
use crate::content::{Ctx, Element, el};
use crate::link::href;

pub fn offered(ctx: &Ctx<'_>) -> Element {
    let texts = ctx.texts.compare;
    let now = columns(ctx.index, ctx.view);
    let (mut strategies, mut eras) = (Vec::new(), Vec::new());
    for set in sets(ctx.index) {
        let is_now = now.iter().map(|column| column.id()).eq(set.ids.iter().map(String::as_str));
        let to = link(href(&with_columns(ctx.index, ctx.view, set.ids.clone())), label(ctx, &set));
        let to = if is_now { to.attr("aria-current", "true") } else { to };
        let group = if matches!(set.name, Name::Era(_)) { &mut eras } else { &mut strategies };
        group.push(el("li").child(to));
    }
    let group = |heading: &str, items: Vec<Element>| {
        let heading = el("h2").child(heading);
        list("set-list", items).map(|items| el("div").child(heading).child(items))
    };
    el("details").class("sets").attr("id", "sets").child(el("summary").child(texts.sets)).child(
        el("div")
            .class("set-groups")
            .child(group(texts.sets_of_strategies, strategies))
            .child(group(texts.sets_of_eras, eras)),
    )
}

/// "Northland, strategy by strategy: 2003, 2018".
fn label(ctx: &Ctx<'_>, set: &Set) -> String {
    let texts = ctx.texts.compare;
    let data = &ctx.index.data;
    let side = |form: &str, n: usize| ctx.fill(form, &[&data.parties[n].name]);
    let name = match set.name {
        Name::Parties => return texts.parties.to_owned(),
        Name::Era(n) => return data.eras[n].label.clone(),
        Name::Strategies(n) => side(texts.strategies, n),
        Name::Earlier(n) => side(texts.earlier, n),
        Name::Newest => texts.newest.to_owned(),
    };
    let years = set.ids.iter().filter_map(|id| ctx.index.instrument(id));
    let years: Vec<String> = years.map(|item| item.date.first().year.to_string()).collect();
    ctx.labelled(&name, &years.join(", "))
}
