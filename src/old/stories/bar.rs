//! The bar of a story: stands above the view of a step, tells it, and leads
//! on. The view below it is the reader's to change.

use super::content::records;
use super::model::{self, Place};
use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, FIGURE, el};
use crate::link;
use crate::scene::Scene;

/// The name under which keys in the bar are heard.
pub const NAME: &str = "story";
/// The heading that the focus comes to with each step.
pub const HEADING: &str = "story-step";

/// The bar, or the room for it while the stories are still to come.
pub fn bar(scene: &Scene) -> Option<Element> {
    let is_told = model::is_told(&scene.settled);
    let ctx = scene.ctx().filter(|_| is_told);
    match ctx.and_then(|ctx| Some((ctx, model::place(ctx.index, ctx.view)?))) {
        Some((ctx, place)) => Some(told(&ctx, place)),
        None => {
            let comes = is_told && scene.waits() && ctx.is_none_or(|ctx| !ctx.index.complete);
            comes.then(|| frame().child(p("story-waiting", scene.texts().loading_rest)))
        }
    }
}

fn frame() -> Element {
    el("section").class("story-bar").attr("id", NAME)
}

/// "Step 2 of 5".
pub fn step_of(ctx: &Ctx<'_>, place: Place<'_>) -> String {
    ctx.fill(ctx.texts.stories.step_of, &[&place.n.to_string(), &place.of().to_string()])
}

fn told(ctx: &Ctx<'_>, place: Place<'_>) -> Element {
    let whole = link::href(&model::page(ctx.view, Some(place.story)));
    let heading = el("h2").attr("id", HEADING).attr("tabindex", "-1").child(step_of(ctx, place));
    frame()
        .attr(FIGURE, NAME)
        .attr("aria-labelledby", "story-title")
        .child(
            el("div")
                .class("story-place")
                .child(p("story-title", link(whole, &place.story.title)).attr("id", "story-title"))
                .child(heading),
        )
        .child(p("story-text", &place.step().text))
        .child(records(ctx, place.step()))
        .child(ways(ctx, place))
}

/// Where to go from here.
fn ways(ctx: &Ctx<'_>, place: Place<'_>) -> Element {
    let texts = ctx.texts.stories;
    // Where there is no step that way, its words stay: the other link does not
    // move under the reader's hand.
    let way = |n: Option<usize>, rel: &str, text: String| match n {
        Some(n) => {
            let view = model::step_view(ctx.index, ctx.view, place.story, n);
            link(link::href(&view), text).attr("rel", rel).class("story-way")
        }
        None => el("span").class("story-way").attr("aria-hidden", "true").child(text),
    };
    let all = link::href(&model::page(ctx.view, None));
    el("nav")
        .class("story-ways")
        .attr("aria-label", texts.ways)
        .child(way(place.previous(), "prev", format!("← {}", texts.previous)))
        .child(way(place.next(), "next", format!("{} →", texts.next)))
        .child(link(link::href(&model::left(ctx.view)), texts.leave).attr("id", "story-leave"))
        .child(link(all, texts.all))
}
