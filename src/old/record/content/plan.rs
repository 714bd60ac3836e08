//! A joint plan: what came of it, what it set out to do, reported progress.

use super::record_link;
use crate::content::pieces::link;
use crate::content::{Ctx, Node, Nodes, el};
use crate::link::href;
use crate::plans::list::view_of;
use crate::plans::outline::Outline;
use crate::query::search::Search;

pub fn plan(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let instrument = &ctx.index.data.plans[n].instrument;
    let mut out = Vec::new();
    el("p").child(record_link(ctx, instrument)).add_to(&mut out);
    out.extend(outline(ctx, n));
    out
}

/// The plan as part of its instrument's record.
pub fn outline(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let plan = &ctx.index.data.plans[n];
    let search = &Search::default();
    let told = Outline { ctx: *ctx, plan, search, level: 3, is_carried: false };
    let open = href(&view_of(ctx.view, &plan.instrument));
    let mut out = Vec::new();
    el("p").child(link(open, ctx.texts.plans.read_as_plan)).add_to(&mut out);
    told.outcome().add_to(&mut out);
    told.limits().add_to(&mut out);
    told.goals().add_to(&mut out);
    told.progress().add_to(&mut out);
    out
}
