//! The verdict of a theme: one for each era, or that of the as-of date.

use super::super::model::Row;
use crate::content::pieces::{hue_class, link, p, shape};
use crate::content::{Ctx, Element, el};
use crate::dataset::{Assessment, Party, Role, Verdict};

/// The word for a verdict, with the party where it names one.
pub fn verdict_word(ctx: &Ctx<'_>, item: &Assessment<String>) -> String {
    match item.party.as_ref().and_then(|id| ctx.index.party(id)) {
        Some(party) => ctx.fill(ctx.texts.one_side, &[&party.name]),
        None => (ctx.texts.verdict)(item.verdict).to_owned(),
    }
}

/// A sign of two shapes: how the two sides stand to each other.
fn sign(ctx: &Ctx<'_>, item: &Assessment<String>) -> Element {
    let mut sides = ctx.index.data.parties.iter().filter(|party| party.role == Role::Side);
    let (first, second) = (sides.next(), sides.next());
    let names_first = item.party.is_some() && item.party.as_ref() == first.map(|side| &side.id);
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
    // The right one stands sixteen pixels further on.
    let side = |side: Option<&Party<String>>, is: &str| {
        let side = side?;
        let shape = path(format!("{} {is}", hue_class(side.hue)), shape(side.glyph));
        Some(shape.attr("fill-rule", "evenodd"))
    };
    let right = side(second, right).map(|right| right.attr("transform", "translate(16)"));
    el("svg")
        .class("verdict-sign")
        .attr("viewBox", "0 0 28 12")
        .attr("aria-hidden", "true")
        .child(side(first, left))
        .child(right)
        .child(middle)
}

/// An era by its id where that is years, else by its label.
fn era_name(ctx: &Ctx<'_>, id: &str) -> String {
    let is_years = id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let era = ctx.index.data.eras.iter().find(|era| !is_years && *era.id == *id);
    era.map_or_else(|| id.replace('-', "–"), |era| era.label.clone())
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
            let era = el("span").class("era").child(era_name(ctx, &item.era));
            let word = el("span").class("verdict-word").child(verdict_word(ctx, item));
            el("li").child(
                link(ctx.record(&item.id), sign(ctx, item)).child(era).child(" ").child(word),
            )
        })
        .collect();
    Some(el("ul").class("verdicts").attr("aria-label", ctx.texts.verdict_by_era).child(items))
}
