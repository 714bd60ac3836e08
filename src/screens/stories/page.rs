//! One story, to be read from top to bottom, on paper too.

use super::records::records;
use crate::parts::terms::explained;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Step, Story};
use parallel49_core::link;
use parallel49_core::query::Screen;
use parallel49_core::screens::stories::describe::describe;
use parallel49_core::screens::stories::model::step_view;

pub fn whole(ctx: &Ctx<'_>, story: &Story<String>) -> AnyView {
    let texts = ctx.texts.stories;
    let all = ctx.href(|view| *view = view.on(Screen::Stories));
    let begin = link::href(&step_view(ctx.index, ctx.view, story, 1));
    let steps: Vec<AnyView> =
        story.steps.iter().enumerate().map(|(at, item)| step(ctx, story, at + 1, item)).collect();
    view! {
        <div class="opening">
            <p class="crumbs"><a href=all>{texts.all}</a></p>
            <h1>{story.title.clone()}</h1>
            <p class="lead">{story.lead.clone()}</p>
        </div>
        <p class="row"><a class="story-begin" href=begin>{texts.begin}</a></p>
        <ol class="story-steps">{steps}</ol>
    }
    .into_any()
}

fn step(ctx: &Ctx<'_>, story: &Story<String>, n: usize, step: &Step<String>) -> AnyView {
    let texts = ctx.texts.stories;
    let view = step_view(ctx.index, ctx.view, story, n);
    let shown = Ctx { view: &view, ..*ctx };
    let name = ctx.labelled(texts.open_view, &describe(&shown));
    let href = link::href(&view);
    let heading = ctx.fill(texts.step, &[&n.to_string()]);
    view! {
        <li>
            <h2>{heading}</h2>
            <p class="story-text">{explained(ctx, &step.text)}</p>
            {records(ctx, step)}
            <p class="story-view"><a href=href>{name}</a></p>
        </li>
    }
    .into_any()
}
