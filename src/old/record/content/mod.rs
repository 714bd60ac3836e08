//! A record as content, by its kind.

mod assessment;
pub mod evidence;
pub mod instrument;
mod others;
mod plan;
pub mod provision;

pub use instrument::{in_force, status_word};

use super::model;
use crate::cite;
use crate::content::pieces::{link, p, titled};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::controls::copy;
use crate::desk::ask::{CITE_RECORD, REPORT};
use crate::frame::{brief, notices};
use crate::pins::buttons as pins;
use crate::query::View;
use crate::query::index::Found;
use crate::scene::{Loading, Scene};

/// The id of the heading of the record that is open.
pub const TITLE: &str = "record-title";

/// The whole panel; nothing while no record is open.
pub fn panel(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let Some(id) = scene.open_record() else { return Vec::new() };
    let close = el("form").attr("method", "dialog").child(
        el("button")
            .attr("type", "submit")
            .class("close")
            .attr("aria-label", texts.close)
            .child("×"),
    );
    let ctx = scene.ctx();
    let found = ctx.and_then(|ctx| ctx.index.find(id));
    let kind = found.map(|found| model::kind_of(found, scene.lang())).unwrap_or_default();
    let title = ctx.and_then(|ctx| model::title_of(ctx.index, id, ctx.lang)).unwrap_or_default();
    let body = ctx.zip(found).map(|(ctx, found)| record(&ctx, found));
    let take = el("section").class("take").child(el("h3").child(texts.citation)).child(
        el("div")
            .class("row")
            .child(copy::button(scene, copy::CITATION, texts.copy_citation))
            .child(copy::desk(CITE_RECORD, texts.desk.cite))
            .child(copy::button(scene, copy::RECORD_LINK, texts.copy_link))
            .child(copy::desk(REPORT, texts.report)),
    );
    let waiting = match &scene.loading {
        Loading::Done => None,
        // The notice of the page stands behind the panel.
        Loading::Failed(failure) => Some(notices::failed(scene, failure)),
        _ => Some(p("row-count", texts.loading_rest).into()),
    };
    let mut out = Vec::new();
    brief::head(scene).add_to(&mut out);
    let pin = ctx.zip(found).map(|(ctx, _)| pins::button(&ctx, id, &title));
    el("div")
        .class("record-head")
        .child(p("record-kind", kind))
        .child(pin)
        .child(close)
        .add_to(&mut out);
    let source = ctx.and_then(|ctx| ctx.index.source(id));
    let heading = el("h2").attr("id", TITLE).attr("tabindex", "-1").child(title);
    titled(heading, source, scene.lang()).add_to(&mut out);
    el("div").attr("id", format!("record-{id}")).child(body).child(waiting).add_to(&mut out);
    take.add_to(&mut out);
    brief::reference(scene).add_to(&mut out);
    out
}

/// The reference to the open record. `link` is the address of its permanent
/// link, see [`permanent`].
pub fn citation(scene: &Scene, link: &str) -> Option<String> {
    let ctx = scene.ctx()?;
    let id = ctx.view.id.as_ref()?;
    let found = ctx.index.find(id)?;
    let title = model::title_of(ctx.index, id, ctx.lang)?;
    let (statement, evidence) = model::statement(ctx.index, found);
    Some(cite::text(ctx.index, &title, statement, evidence, link, ctx.lang))
}

/// The open record alone, with the data version in it.
pub fn permanent(scene: &Scene) -> View {
    View {
        id: scene.settled.id.clone(),
        lang: scene.view.lang,
        data: scene.ctx().map(|ctx| ctx.index.data.meta.version.clone()),
        ..View::default()
    }
}

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
    titled(link(ctx.record(id), title), ctx.index.source(id), ctx.lang)
}
