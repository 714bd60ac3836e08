//! The verdict of a theme: one for each era, or that of the as-of date.

use super::super::model::Row;
use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, el};
use crate::dataset::{Assessment, Role, Verdict};

/// The word for a verdict, with the party where it names one.
pub fn verdict_word(ctx: &Ctx<'_>, item: &Assessment<String>) -> String {
    match item.party.as_ref().and_then(|id| ctx.index.party(id)) {
        Some(party) => ctx.fill(ctx.texts.one_side, &[&party.name]),
        None => (ctx.texts.verdict)(item.verdict).to_owned(),
    }
}

/// A sign of two shapes: how the two sides stand to each other.
fn sign(ctx: &Ctx<'_>, item: &Assessment<String>) -> Element {
    let first_side = ctx.index.data.parties.iter().find(|party| party.role == Role::Side);
    let names_first = item.party.is_some() && item.party.as_ref() == first_side.map(|p| &p.id);
    let (left, right) = match item.verdict {
        Verdict::Aligned | Verdict::Joint => ("on", "on"),
        Verdict::DifferentMeans => ("on", "half"),
        Verdict::DifferentAim => ("on", "off"),
        Verdict::OneSide if names_first => ("on", "off"),
        Verdict::OneSide => ("off", "on"),
        Verdict::NotEnoughEvidence => ("off", "off"),
    };
    let path = |class: String, d: &str| el("path").class(class).attr("d", d);
    let middle = match item.verdict {
        Verdict::Joint => Some(path("hue-mix on".into(), "M14 1l5 5-5 5-5-5z")),
        Verdict::DifferentAim => Some(path("cross".into(), "M12 3l4 6m0-6l-4 6")),
        _ => None,
    };
    el("svg")
        .class("verdict-sign")
        .attr("viewBox", "0 0 28 12")
        .attr("aria-hidden", "true")
        .child(path(format!("hue-first {left}"), "M1 1.5h9v9H1z"))
        .child(path(format!("hue-second {right}"), "M22 1a5 5 0 1 0 0 10 5 5 0 0 0 0-10z"))
        .child(middle)
}

pub fn strip(ctx: &Ctx<'_>, row: &Row) -> Option<Element> {
    if row.assessments.is_empty() {
        let before = ctx.view.asof.is_some() && !ctx.index.data.eras.is_empty();
        return before.then(|| p("row-count", ctx.texts.asof_before_eras));
    }
    let items: Vec<Element> = row
        .assessments
        .iter()
        .filter_map(|n| ctx.index.data.assessments.get(*n))
        .map(|item| {
            let era = el("span").class("era").child(item.era.replace('-', "–"));
            let word = el("span").class("verdict-word").child(verdict_word(ctx, item));
            el("li").child(
                link(ctx.record(&item.id), sign(ctx, item)).child(era).child(" ").child(word),
            )
        })
        .collect();
    Some(el("ul").class("verdicts").attr("aria-label", ctx.texts.verdict_by_era).child(items))
}
