//! Records as content: a list of matches.

use super::model;
use crate::content::pieces::{link, marked, opening, p};
use crate::content::{ACTION, Ctx, Element, Node, Nodes, el};
use crate::controls::search;
use crate::query::index::Found;
use crate::query::search::Search;
use crate::record::model::{id_of, kind_of, statement, title_of};
use crate::scene::{Loaded, PAGE, Scene};
use crate::text::{Texts, format};

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let (mut count, mut below) = (String::new(), vec![list_waiting(texts)]);
    if let Some((ctx, loaded)) = complete(scene) {
        let search = Search::parse(&ctx.view.q, &ctx.index.data);
        let found: Vec<Found> = model::find(loaded.entries(ctx.lang), &search)
            .iter()
            .map(|entry| entry.found)
            .collect();
        count = ctx.count(found.len(), texts.records_found);
        below = if found.is_empty() {
            vec![nothing(&ctx).into()]
        } else {
            let shown = found.len().min(scene.shown);
            let left = (found.len() - shown).min(PAGE);
            let more = (left > 0).then(|| {
                let label = ctx.fill(texts.show_more, &[&format::number(left, ctx.lang)]);
                el("button").attr("type", "button").attr(ACTION, "more").child(label)
            });
            let mut nodes = vec![list(&ctx, &found[..shown], &search).into()];
            more.add_to(&mut nodes);
            nodes
        };
    }
    let mut out = vec![opening(texts.records_title, texts.records_lead).into()];
    controls(scene, count).add_to(&mut out);
    out.extend(below);
    out
}

/// The data, once all of it is there.
pub fn complete(scene: &Scene) -> Option<(Ctx<'_>, &Loaded)> {
    let loaded = scene.loaded.as_deref().filter(|loaded| loaded.index.complete)?;
    Some((scene.ctx()?, loaded))
}

/// The search of a list, and how much it found.
pub fn controls(scene: &Scene, count: String) -> Element {
    let kept = scene.ctx().map(|ctx| kept(&ctx)).unwrap_or_default();
    el("section")
        .class("controls")
        .attr("aria-label", scene.texts().filter_by)
        .child(
            el("div")
                .class("control-row")
                .child(search::field(scene))
                .child(p("count-line", count)),
        )
        .child(kept)
}

/// One list item a record: kind, title, what it says.
fn list(ctx: &Ctx<'_>, found: &[Found], search: &Search) -> Element {
    let items: Vec<Element> = found.iter().map(|found| item(ctx, *found, search)).collect();
    el("ol").class("record-list").child(items)
}

fn item(ctx: &Ctx<'_>, found: Found, search: &Search) -> Element {
    let id = id_of(ctx.index, found);
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    let text = statement(ctx.index, found).0.unwrap_or_default();
    el("li")
        .child(p("record-kind", kind_of(found, ctx.lang)))
        .child(el("p").child(link(ctx.record(id), marked(&title, search))))
        .child(p("row-text", marked(text, search)))
}

/// An empty result.
pub fn nothing(ctx: &Ctx<'_>) -> Element {
    let drop = ctx.fill(ctx.texts.drop_search_plain, &[&ctx.view.q]);
    el("section")
        .class("nothing")
        .child(el("h2").child(ctx.texts.no_records))
        .child(el("p").child(link(ctx.href(|view| view.q.clear()), drop)))
}

/// Says that a list waits for its part of the data.
pub fn list_waiting(texts: &Texts) -> Node {
    p("waiting", texts.loading_rest).into()
}

/// Says that the filters of compare do not apply here, when there are any.
fn kept(ctx: &Ctx<'_>) -> Vec<Node> {
    let any = ctx.view.asof.is_some() || ctx.view.facets.iter().any(|values| !values.is_empty());
    any.then(|| p("why", ctx.texts.filters_elsewhere).into()).into_iter().collect()
}
