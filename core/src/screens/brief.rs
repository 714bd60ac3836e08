//! What a printed view says of itself: how many rows it holds, and the sources that it rests
//! on.

use crate::dataset::{Evidence, Plan, Source};
use crate::page::Page;
use crate::query::{Facet, Screen};
use crate::screens::pins::model::pins;
use crate::text::format;

/// "The first 100 of 2,504 records", where a list holds a part only; `most` is how many rows it
/// holds at most.
pub fn rows_line(page: &Page, most: usize) -> Option<String> {
    let (ctx, _, hits) = page.catalogued()?;
    let is_list = matches!(ctx.view.screen, Screen::Records | Screen::Sources);
    let found = hits.shown.count();
    (is_list && found > most).then(|| {
        let all = ctx.count(found, (ctx.texts.items)(ctx.view.screen));
        ctx.fill(ctx.texts.brief_rows, &[&format::number(most, ctx.lang), &all])
    })
}

/// The sources of a theme, an open plan or what is pinned, in the order in which they are first
/// named; none of any other view.
pub fn sources(page: &Page) -> Vec<&Source<String>> {
    let ctx = page.ctx();
    if !ctx.index.complete {
        return Vec::new();
    }
    let data = &page.loaded.index.data;
    let mut ids: Vec<&str> = Vec::new();
    match page.view.screen {
        Screen::Compare if page.view.facet(Facet::Theme).single().is_some() => {
            let Some(hits) = &page.hits else { return Vec::new() };
            for n in hits.shown.iter() {
                gather(&mut ids, &data.provisions[n].evidence);
            }
        }
        Screen::Plans => {
            let focus = page.view.focus.as_deref();
            let plan = data.plans.iter().find(|plan| Some(&*plan.instrument.0) == focus);
            if let Some(plan) = plan {
                gather_plan(&mut ids, plan);
            }
        }
        Screen::Pins => pins(&ctx).into_iter().for_each(|pin| gather(&mut ids, pin.evidence)),
        _ => {}
    }
    ids.into_iter().filter_map(|id| page.loaded.index.source(id)).collect()
}

fn gather_plan<'a>(ids: &mut Vec<&'a str>, plan: &'a Plan<String>) {
    gather(ids, &plan.outcome_evidence);
    for goal in &plan.goals {
        gather(ids, &goal.evidence);
        for objective in &goal.objectives {
            gather(ids, &objective.evidence);
            objective.activities.iter().for_each(|item| gather(ids, &item.evidence));
        }
    }
    plan.progress.iter().for_each(|item| gather(ids, &item.evidence));
}

fn gather<'a>(ids: &mut Vec<&'a str>, evidence: impl IntoIterator<Item = &'a Evidence<String>>) {
    for item in evidence {
        if !ids.contains(&&*item.source) {
            ids.push(&item.source);
        }
    }
}
