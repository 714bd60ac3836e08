//! The stories screen as content: the list of all, or one on a page.

use super::describe::describe;
use super::model;
use crate::content::pieces::{link, opening, p};
use crate::content::{Ctx, Element, ITEM, Node, Nodes, el};
use crate::controls::panel::kept;
use crate::dataset::{Step, Story};
use crate::link;
use crate::query::Screen;
use crate::record::model::{kind_of, title_of};
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let mut out = Vec::new();
    let ctx = scene.ctx().filter(|ctx| ctx.index.complete);
    let story = ctx.and_then(|ctx| model::story(ctx.index, ctx.view.story.as_deref()?));
    match (ctx, story) {
        (Some(ctx), Some(story)) => whole(&ctx, story).add_to(&mut out),
        (ctx, _) => {
            opening(texts.stories.title, texts.stories.lead).add_to(&mut out);
            ctx.and_then(|ctx| kept(&ctx)).add_to(&mut out);
            match ctx {
                Some(ctx) => list(&ctx).add_to(&mut out),
                None => {
                    scene.waits().then(|| p("waiting", texts.loading_rest)).add_to(&mut out);
                }
            }
        }
    }
    out
}

/// Every story, with its two ways in.
fn list(ctx: &Ctx<'_>) -> Element {
    let texts = ctx.texts.stories;
    let item = |story: &Story<String>| {
        let begin = link::href(&model::step_view(ctx.index, ctx.view, story, 1));
        let whole = ctx.href(|view| view.story = Some(story.id.0.clone()));
        let way = |href: String, text: &str| {
            link(href, text).attr("aria-label", ctx.labelled(text, &story.title))
        };
        el("li").child(el("h2").child(&story.title)).child(p("story-lead", &story.lead)).child(
            p("row", el("span").child(ctx.count(story.steps.len(), texts.steps)))
                .child(way(begin, texts.begin).class("story-begin"))
                .child(way(whole, texts.whole)),
        )
    };
    el("ol").class("stories").child(ctx.index.data.stories.iter().map(item).collect::<Vec<_>>())
}

/// One story, to be read from top to bottom.
fn whole(ctx: &Ctx<'_>, story: &Story<String>) -> Vec<Node> {
    let texts = ctx.texts.stories;
    let all = ctx.href(|view| *view = view.on(Screen::Stories));
    let begin = link::href(&model::step_view(ctx.index, ctx.view, story, 1));
    let step = |(at, step): (usize, &Step<String>)| {
        let n = at + 1;
        let view = model::step_view(ctx.index, ctx.view, story, n);
        let shown = Ctx { view: &view, ..*ctx };
        let name = ctx.labelled(texts.open_view, &describe(&shown));
        el("li")
            .child(el("h2").child(ctx.fill(texts.step, &[&n.to_string()])))
            .child(p("story-text", &step.text))
            .child(records(ctx, step))
            .child(p("story-view", link(link::href(&view), name)))
    };
    let steps: Vec<Element> = story.steps.iter().enumerate().map(step).collect();
    let mut out = Vec::new();
    el("div")
        .class("opening")
        .child(p("crumbs", link(all, texts.all)))
        .child(el("h1").child(&story.title))
        .child(p("lead", &story.lead))
        .add_to(&mut out);
    kept(ctx).add_to(&mut out);
    p("row", link(begin, texts.begin).class("story-begin")).add_to(&mut out);
    el("ol").class("story-steps").child(steps).add_to(&mut out);
    out
}

/// The records that a step is about: kind, title and date, each a link over
/// the view.
pub fn records(ctx: &Ctx<'_>, step: &Step<String>) -> Element {
    let item = |id: &crate::dataset::Id| {
        let found = ctx.index.find(id)?;
        let title = match ctx.index.instrument(id) {
            Some(item) => item.short.clone(),
            None => title_of(ctx.index, id, ctx.lang)?,
        };
        let mut about = kind_of(found, ctx.lang).to_owned();
        if let Some(date) = model::date_of(ctx.index, found) {
            about.push_str(", ");
            about.push_str(&ctx.date(date));
        }
        Some(
            el("li")
                .child(link(ctx.record(id), title).attr(ITEM, &**id))
                .child(" ")
                .child(el("span").class("story-about").child(about)),
        )
    };
    let items: Vec<Element> = step.records.iter().filter_map(item).collect();
    let label = ctx.texts.stories.records;
    el("ul").class("story-records").attr("aria-label", label).child(items)
}

/// A way into the first story, for a reader who has just come.
pub fn invitation(scene: &Scene) -> Option<Element> {
    let view = &scene.view;
    let is_bare = !view.is_filtered() && view.cols.is_empty() && view.story.is_none();
    let ctx = scene.ctx().filter(|_| is_bare)?;
    let texts = ctx.texts.stories;
    let invited = match ctx.index.data.stories.first() {
        Some(story) => {
            let begin = link::href(&model::step_view(ctx.index, ctx.view, story, 1));
            vec![Node::Text(ctx.labelled(texts.invitation, "")), link(begin, &story.title).into()]
        }
        // Their part of the data is still to come.
        None => vec![link(ctx.href(|view| view.screen = Screen::Stories), texts.invitation).into()],
    };
    Some(p("invitation", invited))
}
