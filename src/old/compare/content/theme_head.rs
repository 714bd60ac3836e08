//! The head of a single theme, with the way to its neighbours.

use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, el};
use crate::query::Facet;

pub fn theme_head(ctx: &Ctx<'_>, theme: &str) -> Option<Element> {
    let themes = &ctx.index.data.themes;
    let at = themes.iter().position(|item| *item.id == *theme)?;
    let href = |theme: Option<&str>| {
        ctx.href(|view| {
            let chosen = view.facet_mut(Facet::Theme);
            chosen.clear();
            if let Some(theme) = theme {
                chosen.add(theme);
            }
        })
    };
    let neighbour = |n: Option<usize>, label: &str, before: &str, after: &str| {
        let item = themes.get(n?)?;
        let name = ctx.labelled(label, &item.label);
        let text = [before, &item.label, after].concat();
        Some(link(href(Some(&item.id)), text).attr("aria-label", name))
    };
    let item = &themes[at];
    Some(
        el("div")
            .class("opening theme-opening")
            .child(p("crumbs", link(href(None), ctx.texts.all_themes)))
            .child(el("h1").child(&item.label))
            .child(p("lead", &item.scope))
            .child(
                p("neighbours", neighbour(at.checked_sub(1), ctx.texts.previous_theme, "← ", ""))
                    .child(neighbour(Some(at + 1), ctx.texts.next_theme, "", " →")),
            ),
    )
}
