//! The active filters as removable chips, the reset and its undo.

use crate::content::pieces::link;
use crate::content::{ACTION, Ctx, Element, el};
use crate::query::{Filter, View};
use crate::text::format;
use crate::text::labels::facet_value;

/// `can_undo`: a reset has just been made and may be taken back.
pub fn chips(ctx: &Ctx<'_>, can_undo: bool) -> Element {
    let texts = ctx.texts;
    let chips = list(ctx, &Filter::ALL);
    let any = !chips.is_empty();
    let button = |action: &str, label: &str| {
        el("button")
            .attr("type", "button")
            .attr("id", action)
            .attr(ACTION, action)
            .class("quiet")
            .child(label)
    };
    el("div")
        .class("chips")
        .child(any.then(|| el("ul").attr("aria-label", texts.active_filters).child(chips)))
        .child(any.then(|| button("reset", texts.reset)))
        .child((!any && can_undo).then(|| button("undo", texts.undo_reset)))
}

/// A chip for all that is set of some filters.
pub fn list(ctx: &Ctx<'_>, filters: &[Filter]) -> Vec<Element> {
    filters.iter().flat_map(|filter| of(ctx, *filter)).collect()
}

fn of(ctx: &Ctx<'_>, filter: Filter) -> Vec<Element> {
    let (view, texts, lang) = (ctx.view, ctx.texts, ctx.lang);
    if !filter.is_set(view) {
        return Vec::new();
    }
    let label = match filter {
        Filter::Facet(facet) => {
            let chips = view.facet(facet).iter().map(|value| {
                let label = facet_value(ctx.index, facet, value, texts, lang);
                chip(ctx, &label, &|view| view.facet_mut(facet).remove(value))
            });
            return chips.collect();
        }
        Filter::Search => ctx.labelled(texts.search, &view.q),
        Filter::Asof => {
            let day = view.asof.map(|day| format::day(day, lang)).unwrap_or_default();
            format!("{} {day}", texts.asof)
        }
        Filter::Range => {
            let ends = [view.from, view.to].map(|end| end.map(|end| ctx.date(end)));
            let [from, to] = ends.map(|end| end.unwrap_or_else(|| "…".to_owned()));
            ctx.labelled(texts.range, &format!("{from} – {to}"))
        }
    };
    let drop = |view: &mut View| match filter {
        Filter::Search => view.q.clear(),
        Filter::Asof => view.asof = None,
        _ => {
            view.from = None;
            view.to = None;
        }
    };
    vec![chip(ctx, &label, &drop)]
}

fn chip(ctx: &Ctx<'_>, label: &str, drop: &dyn Fn(&mut View)) -> Element {
    let name = ctx.fill(ctx.texts.remove_filter, &[label]);
    let cross = el("span").attr("aria-hidden", "true").child(" ×");
    let chip = link(ctx.href(drop), label).child(cross).class("chip");
    el("li").child(chip.attr("aria-label", name))
}
