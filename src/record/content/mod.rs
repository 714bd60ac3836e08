//! A record as content, by its kind.

mod assessment;
mod evidence;
mod instrument;
mod others;
mod plan;
mod provision;

use super::model;
use crate::content::pieces::link;
use crate::content::{Ctx, Element, Node};
use crate::query::index::Found;

/// What a record says, below its title.
pub fn record(ctx: &Ctx<'_>, found: Found) -> Vec<Node> {
    match found {
        Found::Provision(n) => provision::provision(ctx, n),
        Found::Instrument(n) => instrument::instrument(ctx, n),
        Found::Assessment(n) => assessment::assessment(ctx, n),
        Found::Plan(n) => plan::plan(ctx, n),
        Found::Source(n) => others::source(ctx, n),
        Found::Body(n) => others::body(ctx, n),
        Found::Event(n) => others::event(ctx, n),
        Found::Finding(n) => others::finding(ctx, n),
    }
}

/// A link to another record over the same view.
fn record_link(ctx: &Ctx<'_>, id: &str) -> Element {
    let title = model::title_of(ctx.index, id, ctx.lang).unwrap_or_else(|| id.to_owned());
    link(ctx.record(id), title)
}
