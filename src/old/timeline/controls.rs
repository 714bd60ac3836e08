//! The timeline's own controls: the years shown, figure or table, saving.

use super::hands::stepped;
use super::model::Timeline;
use crate::content::pieces::{link, p};
use crate::content::{ACTION, CHOICE, Ctx, Element, Node, Nodes, el};
use crate::scene::Scene;

/// Everything above the figure or table that is the timeline's alone.
pub fn controls(scene: &Scene, ctx: &Ctx<'_>, timeline: &Timeline) -> Element {
    let texts = ctx.texts.timeline;
    let (from, to) = timeline.range.ends();
    let other = link(
        ctx.href(|view| view.as_table = !view.as_table),
        if ctx.view.as_table { texts.as_figure } else { texts.as_table },
    );
    let said = scene.bad_end.as_ref().map(|_| texts.end_invalid).unwrap_or_default();
    let range = el("div")
        .class("timeline-range")
        .attr("role", "group")
        .attr("aria-label", ctx.texts.range)
        .child(end(scene, false, texts.from, from.to_string()))
        .child(end(scene, true, texts.to, to.to_string()))
        .child(buttons(ctx, timeline))
        .child(outside(ctx, timeline))
        .child(p("range-said is-error", said).attr("id", "range-said").attr("role", "status"));
    el("div")
        .class("timeline-tools")
        .child(range)
        .child(el("span").class("timeline-take").child(other.class("as-other")).child(save(scene)))
}

/// A field for one end of the range.
fn end(scene: &Scene, is_last: bool, label: &str, value: String) -> Element {
    let word = if is_last { "to" } else { "from" };
    let bad = scene.bad_end.as_ref().filter(|(bad, _)| *bad == is_last);
    let field = el("input")
        .attr("type", "text")
        .attr("id", format!("range-{word}"))
        .attr("inputmode", "numeric")
        .attr("size", "10")
        .attr("autocomplete", "off")
        .attr("aria-invalid", if bad.is_some() { "true" } else { "false" })
        .attr("aria-describedby", "range-said")
        .attr(CHOICE, word)
        .attr("value", bad.map_or(value, |(_, typed)| typed.clone()));
    el("label").child(el("span").child(label)).child(field)
}

fn buttons(ctx: &Ctx<'_>, timeline: &Timeline) -> Element {
    let texts = ctx.texts.timeline;
    let button = |(action, sign, label): (&str, &str, &str)| {
        let button = el("button")
            .attr("type", "button")
            .attr("id", action)
            .class("step")
            .attr(ACTION, action)
            .attr("aria-label", label)
            .attr("title", label)
            .child(sign);
        // Not `disabled`: that would drop the focus at the last step.
        let is_end = stepped(timeline, action, None) == Some(timeline.range);
        if is_end { button.attr("aria-disabled", "true") } else { button }
    };
    let all = [
        ("time-earlier", "‹", texts.earlier),
        ("time-later", "›", texts.later),
        ("time-closer", "+", texts.closer),
        ("time-wider", "−", texts.wider),
        ("time-whole", texts.whole, texts.whole),
    ];
    el("span").class("timeline-steps").child(all.into_iter().map(button).collect::<Vec<_>>())
}

/// How much lies before and after the range, as links that widen it.
fn outside(ctx: &Ctx<'_>, timeline: &Timeline) -> Option<Element> {
    let texts = ctx.texts.timeline;
    let (first, last) = timeline.whole.ends();
    let (from, to) = timeline.range.ends();
    let mut links: Vec<Node> = Vec::new();
    if timeline.earlier > 0 {
        let href = ctx.href(|view| {
            view.from = Some(first);
            view.to = Some(to);
        });
        link(href, ctx.count(timeline.earlier, texts.before)).add_to(&mut links);
    }
    if timeline.later > 0 {
        if !links.is_empty() {
            ", ".add_to(&mut links);
        }
        let href = ctx.href(|view| {
            view.from = Some(from);
            view.to = Some(last);
        });
        link(href, ctx.count(timeline.later, texts.after)).add_to(&mut links);
    }
    (!links.is_empty()).then(|| el("span").class("outside").attr("id", "outside").child(links))
}

/// Saving what is on screen as a picture.
pub fn save(scene: &Scene) -> Option<Vec<Element>> {
    if scene.settled.as_table {
        return None;
    }
    let texts = scene.texts().timeline;
    let button = |action: &str, label: &str| {
        el("button").attr("type", "button").attr("id", action).attr(ACTION, action).child(label)
    };
    let failed = if scene.save_failed { texts.save_failed } else { "" };
    Some(vec![
        button("save-svg", texts.save_svg),
        button("save-png", texts.save_png),
        el("span").class("is-error").attr("id", "save-said").attr("role", "status").child(failed),
    ])
}

/// The first and the last day on screen, in words.
pub fn said(ctx: &Ctx<'_>, timeline: &Timeline, text: &str) -> String {
    let (from, to) = timeline.range.ends();
    ctx.fill(text, &[&ctx.date(from), &ctx.date(to)])
}
