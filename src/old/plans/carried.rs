//! The provisions of the parties' own instruments that carry a part of a plan.

use super::model::{Carriers, carriers};
use crate::content::pieces::{link, p, sign};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::dataset::Id;
use crate::query::asof::{Standing, standing};

/// Those of one part, party by party; nothing where none is named.
pub fn carried(ctx: &Ctx<'_>, part: &str, ids: &[Id]) -> Option<Element> {
    if ids.is_empty() {
        return None;
    }
    let texts = ctx.texts.plans;
    let found = carriers(ctx.index, ctx.view, ids);
    let label = el("p")
        .class("carried-label")
        .child(el("span").child(texts.carried_by))
        .child(el("span").class("why").child(format!(" ({})", ctx.texts.our_comparison)));
    let mut groups: Vec<Element> = Vec::new();
    for party in &ctx.index.data.parties {
        let own = found.shown.iter().filter(|n| ctx.index.instrument_of(**n).party == party.id);
        let items: Vec<Element> = own.map(|n| carrier(ctx, *n)).collect();
        if !items.is_empty() {
            groups.push(p("carried-party", sign(party)).child(&party.name));
            groups.push(el("ul").child(items));
        }
    }
    Some(
        el("div")
            .class("carried")
            .attr("role", "group")
            .attr("aria-label", ctx.labelled(texts.carried_by, part))
            .child(label)
            .child(groups)
            .child(hidden(ctx, &found)),
    )
}

/// How many a view hides, and why; nothing where it hides none.
pub fn hidden(ctx: &Ctx<'_>, found: &Carriers) -> Vec<Node> {
    let by = [
        (found.by_asof, ctx.texts.hidden_by_asof),
        (found.by_filters, ctx.texts.plans.hidden_by_filters),
    ];
    let mut out = Vec::new();
    for (n, forms) in by {
        (n > 0).then(|| p("why", ctx.count(n, forms)).child(".")).add_to(&mut out);
    }
    out
}

fn carrier(ctx: &Ctx<'_>, n: usize) -> Element {
    let item = &ctx.index.data.provisions[n];
    let instrument = ctx.index.instrument_of(n);
    let name = &instrument.short;
    let says = ctx.labelled(name, &item.text);
    let year = item.date.unwrap_or(instrument.date).first().year.to_string();
    let unsure =
        ctx.view.asof.is_some_and(|day| standing(instrument, day) == Standing::EndNotEvidenced);
    let span = |text: &str| el("span").child(text);
    let source = link(ctx.record(&item.id), name).attr("aria-label", says);
    let meta = p("meta", el("span").child(source))
        // Most short names have their year in them.
        .child((!name.contains(&year)).then(|| span(&year)))
        .child(unsure.then(|| span(ctx.texts.end_not_evidenced)));
    el("li").child(p("said", &item.text)).child(meta)
}
