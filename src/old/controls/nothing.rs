//! An empty result says which filter to drop and what that brings back.

use crate::content::pieces::link;
use crate::content::{Ctx, Element, el};
use crate::query::filter::Drop;
use crate::query::{Hits, Screen};
use crate::text::labels::facet_value;

pub fn nothing(ctx: &Ctx<'_>, hits: &Hits) -> Element {
    let texts = ctx.texts;
    let offers: Vec<Element> = hits
        .helpful_drops(ctx.view)
        .into_iter()
        .map(|drop| el("li").child(offer(ctx, drop)))
        .collect();
    let help = if offers.is_empty() {
        vec![el("p").child(texts.no_hits_none)]
    } else {
        vec![el("p").child(texts.no_hits_help), el("ul").child(offers)]
    };
    let heading = if ctx.view.screen == Screen::Compare { texts.no_hits } else { texts.no_records };
    el("section").class("nothing").attr("id", "nothing").child(el("h2").child(heading)).child(help)
}

fn offer(ctx: &Ctx<'_>, drop: Drop) -> Element {
    let texts = ctx.texts;
    let count = |n: usize| ctx.count(n, (texts.items)(ctx.view.screen));
    match drop {
        Drop::Facet(facet, n) => {
            let labels: Vec<String> = ctx
                .view
                .facet(facet)
                .iter()
                .map(|value| facet_value(ctx.index, facet, value, texts, ctx.lang))
                .collect();
            let text = ctx.fill(texts.drop_facet, &[&labels.join(", "), &count(n)]);
            link(ctx.href(|view| view.facet_mut(facet).clear()), text)
        }
        Drop::Search(n) => {
            let text = ctx.fill(texts.drop_search, &[&ctx.view.q, &count(n)]);
            link(ctx.href(|view| view.q.clear()), text)
        }
        Drop::Asof(n) => {
            let text = ctx.fill(texts.drop_asof, &[&count(n)]);
            link(ctx.href(|view| view.asof = None), text)
        }
    }
}
