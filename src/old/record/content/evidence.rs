//! Evidence: the source, the place in it, and the way there.

use crate::content::pieces::{address, link, p, place, source_line};
use crate::content::{Ctx, Element, el};
use crate::dataset::Evidence;

pub fn list(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Option<Element> {
    let all: Vec<&Evidence<String>> = evidence.iter().collect();
    of_many(ctx, &all)
}

/// The same for what stands with several records.
pub fn of_many(ctx: &Ctx<'_>, evidence: &[&Evidence<String>]) -> Option<Element> {
    let items: Vec<Element> = evidence.iter().filter_map(|item| one(ctx, item)).collect();
    (!items.is_empty()).then(|| {
        el("section")
            .child(el("h3").child(ctx.texts.evidence))
            .child(el("ul").class("evidence").child(items))
    })
}

fn one(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<Element> {
    let source = ctx.index.source(&item.source)?;
    let kind = (ctx.texts.source_kind)(source.kind);
    Some(
        el("li")
            .child(p("place", place(ctx, item)))
            .child(p("source-line", source_line(ctx, source)).child(format!(". {kind}.")))
            .child(
                p("row", address(ctx, source))
                    .child(" ")
                    .child(link(ctx.record(&source.id), ctx.texts.source_details)),
            ),
    )
}
