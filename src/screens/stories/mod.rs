//! Stories: guided comparisons. A step is a view like any other, with a bar beside it that
//! tells what to see there.

mod bar;
mod page;
mod records;

pub use bar::StoryBar;

use crate::parts::pieces::{meta, opening, waiting};
use crate::state::{Loading, use_data, use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Story;
use parallel49_core::link;
use parallel49_core::screens::stories::model;
use parallel49_core::screens::stories::subject::subject;

#[component]
pub fn Stories() -> impl IntoView {
    let (page, data, texts) = (use_page(), use_data(), use_texts());
    move || {
        let Some(page) = page.get().filter(|page| page.is_complete()) else {
            let waits = !matches!(data.loading(), Loading::Failed(_));
            let waiting = waits.then(|| waiting(texts.loading_rest));
            return view! { {opening(texts.stories.title, texts.stories.lead)}{waiting} }
                .into_any();
        };
        let ctx = page.ctx();
        match ctx.view.story.as_deref().and_then(|id| model::story(ctx.index, id)) {
            Some(story) => page::whole(&ctx, story),
            None => list(&ctx),
        }
    }
}

/// Every story, with its two ways in and what it speaks of.
fn list(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts.stories;
    let items: Vec<AnyView> = ctx.index.data.stories.iter().map(|story| item(ctx, story)).collect();
    view! {
        {opening(texts.title, texts.lead)}
        <ol class="stories">{items}</ol>
    }
    .into_any()
}

fn item(ctx: &Ctx<'_>, story: &Story<String>) -> AnyView {
    let texts = ctx.texts.stories;
    let begin = link::href(&model::step_view(ctx.index, ctx.view, story, 1));
    let whole = ctx.href(|view| view.story = Some(story.id.0.clone()));
    let name = ctx.labelled(texts.whole, &story.title);
    let ways: Vec<AnyView> = vec![
        ctx.count(story.steps.len(), texts.steps).into_any(),
        view! { <a href=whole aria-label=name>{texts.whole}</a> }.into_any(),
    ];
    view! {
        <li>
            <h2><a class="story-begin" href=begin>{story.title.clone()}</a></h2>
            <p class="story-lead">{story.lead.clone()}</p>
            <p class="story-subject">{about(ctx, story)}</p>
            {meta(ways)}
        </li>
    }
    .into_any()
}

/// "About: Cybersecurity Action Plan 2012, … and 9 more records, 2010–2026".
fn about(ctx: &Ctx<'_>, story: &Story<String>) -> String {
    let texts = ctx.texts.stories;
    let subject = subject(ctx.index, story);
    let mut named: Vec<String> = subject.names.iter().map(|name| (*name).to_owned()).collect();
    if subject.more > 0 {
        named.push(ctx.count(subject.more, texts.more));
    }
    let said = ctx.labelled(texts.speaks_of, &named.join(", "));
    match subject.years {
        Some((from, to)) if from < to => format!("{said} · {from}–{to}"),
        Some((from, _)) => format!("{said} · {from}"),
        None => said,
    }
}
