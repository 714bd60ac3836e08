//! The active filters as removable chips, the reset and its undo.

use crate::content::pieces::link;
use crate::content::{ACTION, Ctx, Element, el};
use crate::query::{Facet, Filter};
use crate::text::format;
use crate::text::labels::facet_value;

/// `can_undo`: a reset has just been made and may be taken back.
pub fn chips(ctx: &Ctx<'_>, can_undo: bool) -> Element {
    let (view, texts, lang) = (ctx.view, ctx.texts, ctx.lang);
    let mut chips: Vec<(String, String)> = Vec::new();
    for facet in Facet::ALL {
        for value in view.facet(*facet).iter() {
            let label = facet_value(ctx.index, *facet, value, texts, lang);
            chips.push((label, ctx.href(|view| view.facet_mut(*facet).remove(value))));
        }
    }
    if !view.q.trim().is_empty() {
        let label = ctx.labelled(texts.search, &view.q);
        chips.push((label, ctx.href(|view| view.q.clear())));
    }
    if let Some(asof) = view.asof {
        let label = format!("{} {}", texts.asof, format::day(asof, lang));
        chips.push((label, ctx.href(|view| view.asof = None)));
    }
    if Filter::Range.is_set(view) {
        let ends = [view.from, view.to].map(|end| end.map(|end| ctx.date(end)));
        let [from, to] = ends.map(|end| end.unwrap_or_else(|| "…".to_owned()));
        let label = ctx.labelled(texts.range, &format!("{from} – {to}"));
        let href = ctx.href(|view| {
            view.from = None;
            view.to = None;
        });
        chips.push((label, href));
    }
    let any = !chips.is_empty();
    let items: Vec<Element> = chips
        .into_iter()
        .map(|(label, href)| {
            let name = ctx.fill(texts.remove_filter, &[&label]);
            let cross = el("span").attr("aria-hidden", "true").child(" ×");
            el("li").child(link(href, label).child(cross).class("chip").attr("aria-label", name))
        })
        .collect();
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
        .child(any.then(|| el("ul").attr("aria-label", texts.active_filters).child(items)))
        .child(any.then(|| button("reset", texts.reset)))
        .child((!any && can_undo).then(|| button("undo", texts.undo_reset)))
}
