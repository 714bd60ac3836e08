//! An empty result says which filter to drop and what that brings back.

use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::filter::Drop;
use parallel49_core::query::{Hits, Screen};
use parallel49_core::screens::records::why::as_typed;
use parallel49_core::text::labels::facet_value;

pub fn nothing(ctx: &Ctx<'_>, hits: &Hits) -> AnyView {
    let texts = ctx.texts;
    let drops = hits.helpful_drops(ctx.view);
    let help = if drops.is_empty() && hits.near.is_empty() {
        texts.no_hits_none
    } else {
        texts.no_hits_help
    };
    let offers = drops.into_iter().map(|drop| {
        let (text, href) = offer(ctx, drop);
        view! { <li><a href=href>{text}</a></li> }
    });
    let near = hits.near.iter().map(|near| {
        let typed = as_typed(ctx, &near.typed);
        let count = ctx.count(near.count, (texts.items)(ctx.view.screen));
        let text = ctx.fill(texts.find.instead, &[&typed, &count]);
        view! { <li><a href=ctx.href(|view| view.q = typed)>{text}</a></li> }
    });
    let heading = if ctx.view.screen == Screen::Compare { texts.no_hits } else { texts.no_records };
    view! {
        <section class="nothing" id="nothing">
            <h2>{heading}</h2>
            <p>{help}</p>
            <ul>{near.collect_view()}{offers.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// What dropping a filter brings back, and the link that drops it.
fn offer(ctx: &Ctx<'_>, drop: Drop) -> (String, String) {
    let texts = ctx.texts;
    let count = |n: usize| ctx.count(n, (texts.items)(ctx.view.screen));
    match drop {
        Drop::Facet(facet, n) => {
            let values = ctx.view.facet(facet).iter();
            let labels: Vec<String> =
                values.map(|value| facet_value(ctx.index, facet, value, texts, ctx.lang)).collect();
            let text = ctx.fill(texts.drop_facet, &[&labels.join(", "), &count(n)]);
            (text, ctx.href(|view| view.facet_mut(facet).clear()))
        }
        Drop::Search(n) => {
            let text = ctx.fill(texts.drop_search, &[&ctx.view.q, &count(n)]);
            (text, ctx.href(|view| view.q.clear()))
        }
        Drop::Asof(n) => {
            (ctx.fill(texts.drop_asof, &[&count(n)]), ctx.href(|view| view.asof = None))
        }
    }
}
