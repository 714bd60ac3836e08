//! What only paper shows: the head of a print brief, and the sources below it.
//!
//! On paper there is no address bar and nothing to follow: what the view is,
//! its day, the version of the data and full addresses stand in words.

use super::count_line;
use crate::content::pieces::{address, p, source_line};
use crate::content::{Element, el};
use crate::dataset::Evidence;
use crate::link;
use crate::query::view::Filter;
use crate::query::{Facet, Screen};
use crate::record::content::{citation, permanent};
use crate::scene::Scene;
use crate::stories::describe::narrowed;
use crate::text::format;

/// The head: title, filters, day, how much is shown, version and address.
pub fn head(scene: &Scene) -> Element {
    let head = el("div").class("brief");
    // Empty rather than missing: nothing after it changes its place.
    let Some(ctx) = scene.ctx() else { return head };
    let (view, texts) = (ctx.view, ctx.texts);
    let is_record = scene.open_record().is_some();
    let mut lines = Vec::new();
    if !is_record {
        lines.push(narrowed(&ctx).join(" · "));
    }
    if Filter::Asof.applies_to(view.screen) && (!is_record || view.asof.is_some()) {
        let day = view.asof.map(|day| format::day(day, ctx.lang));
        lines.push(ctx.labelled(texts.asof, day.as_deref().unwrap_or(texts.asof_none)));
    }
    if !is_record {
        lines.extend(scene.hits.as_ref().map(|hits| count_line(&ctx, scene, hits)));
    }
    lines.push(ctx.version());
    let address = scene.page.as_ref().map(|page| {
        let address = format!("{page}{}", link::href(&scene.view));
        p("brief-address", ctx.labelled(texts.printed_from, &address))
    });
    lines.retain(|line| !line.is_empty());
    let lines: Vec<Element> = lines.into_iter().map(|line| el("p").child(line)).collect();
    head.child(p("brief-title", scene.title())).child(lines).child(address)
}

/// The sources of a theme or a plan, each with its address. On screen they
/// are a click away; a whole comparison rests on too many.
pub fn sources(scene: &Scene) -> Option<Element> {
    let ctx = scene.ctx().filter(|ctx| ctx.index.complete)?;
    let data = &ctx.index.data;
    let mut ids: Vec<&str> = Vec::new();
    match ctx.view.screen {
        Screen::Compare if ctx.view.facet(Facet::Theme).single().is_some() => {
            let hits = scene.hits.as_deref()?;
            for n in (0..ctx.index.len()).filter(|n| hits.shown.contains(*n)) {
                gather(&mut ids, &data.provisions[n].evidence);
            }
        }
        Screen::Plans => {
            let focus = ctx.view.focus.as_deref()?;
            let plan = data.plans.iter().find(|plan| *plan.instrument == *focus)?;
            gather(&mut ids, &plan.outcome_evidence);
            for goal in &plan.goals {
                gather(&mut ids, &goal.evidence);
                for objective in &goal.objectives {
                    gather(&mut ids, &objective.evidence);
                    for activity in &objective.activities {
                        gather(&mut ids, &activity.evidence);
                    }
                }
            }
            for progress in &plan.progress {
                gather(&mut ids, &progress.evidence);
            }
        }
        _ => return None,
    }
    let sources = ids.into_iter().filter_map(|id| ctx.index.source(id));
    let items: Vec<Element> = sources
        .map(|source| {
            el("li").child(source_line(&ctx, source)).child(". ").child(address(&ctx, source))
        })
        .collect();
    (!items.is_empty()).then(|| {
        el("section")
            .class("brief brief-sources")
            .child(el("h2").child(ctx.texts.sources_title))
            .child(el("ul").child(items))
    })
}

fn gather<'a>(ids: &mut Vec<&'a str>, evidence: &'a [Evidence<String>]) {
    for item in evidence {
        if !ids.contains(&&*item.source) {
            ids.push(&item.source);
        }
    }
}

/// How to cite the open record, with its lasting link.
pub fn reference(scene: &Scene) -> Option<Element> {
    let lasting = format!("{}{}", scene.page.as_ref()?, link::href(&permanent(scene)));
    Some(p("brief", citation(scene, &lasting)?))
}
