//! The facets: a list of checkboxes each, with live counts.

use crate::content::{CHOICE, Ctx, Element, el};
use crate::query::fold::fold;
use crate::query::order::sorted_by_key;
use crate::query::{Facet, Filter, Hits};
use crate::text::format;
use crate::text::labels::facet_value;

/// All facets behind one disclosure.
pub fn facets(ctx: &Ctx<'_>, hits: &Hits) -> Element {
    let used = |facet: &&Facet| Filter::Facet(**facet).applies_to(ctx.view.screen);
    let active: usize =
        Facet::ALL.iter().filter(used).map(|facet| ctx.view.facet(*facet).len()).sum();
    let mut label = ctx.texts.filters.to_owned();
    if active > 0 {
        label.push_str(&format!(" ({})", format::number(active, ctx.lang)));
    }
    let lists: Vec<Element> = Facet::ALL
        .iter()
        .filter(|facet| Filter::Facet(**facet).applies_to(ctx.view.screen))
        .map(|facet| list(ctx, hits, *facet))
        .collect();
    el("details").class("facets").child(el("summary").attr("id", "filters").child(label)).child(
        el("div")
            .class("facet-grid")
            .attr("role", "group")
            .attr("aria-label", ctx.texts.filter_by)
            .child(lists),
    )
}

fn list(ctx: &Ctx<'_>, hits: &Hits, facet: Facet) -> Element {
    let counts = &hits.counts[facet as usize];
    let values: Vec<(String, &str, usize)> = counts
        .iter()
        .map(|(value, count)| {
            let label = facet_value(ctx.index, facet, value, ctx.texts, ctx.lang);
            (label, value.as_str(), *count)
        })
        .collect();
    let values = if facet == Facet::Body {
        sorted_by_key(values, |(label, _, _)| fold(label))
    } else {
        values
    };
    let boxes: Vec<Element> =
        values.iter().map(|(label, value, count)| one(ctx, facet, label, value, *count)).collect();
    el("fieldset").class("facet").child(el("legend").child((ctx.texts.facet)(facet))).child(
        // A list that scrolls must be reachable by keyboard; its boxes are.
        el("div").class("facet-values").child(boxes),
    )
}

fn one(ctx: &Ctx<'_>, facet: Facet, label: &str, value: &str, count: usize) -> Element {
    let mut control =
        el("input").attr("type", "checkbox").attr(CHOICE, facet.word()).attr("value", value);
    if ctx.view.facet(facet).contains(value) {
        control = control.attr("checked", "");
    }
    el("label")
        .class(if count == 0 { "facet-value is-zero" } else { "facet-value" })
        .child(control)
        .child(el("span").child(label))
        .child(el("span").class("count").child(format::number(count, ctx.lang)))
}
