//! The bar of a story: stands beside the view of a step, tells it, and leads on. The view is
//! the reader's to change: its controls unfold from the bar.

use super::records::records;
use crate::parts::terms::explained;
use crate::state::{Entry, Loading, use_data, use_page, use_texts, use_view};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::link;
use parallel49_core::screens::stories::model::{self, Place};
use web_sys::Element;

/// The bar, or the room for it while the stories are still to come.
#[component]
pub fn StoryBar() -> impl IntoView {
    let (view, page, data, texts) = (use_view(), use_page(), use_data(), use_texts());
    let is_folded = RwSignal::new(true);
    let told = move || {
        if !view.with(model::is_told) {
            return None;
        }
        let page = page.get();
        let told = page.as_ref().and_then(|page| {
            let ctx = page.ctx();
            Some(told(&ctx, model::place(ctx.index, ctx.view)?, is_folded))
        });
        let comes = page.is_none_or(|page| !page.is_complete())
            && !matches!(data.loading(), Loading::Failed(_));
        told.or_else(|| {
            comes.then(|| view! { <p class="story-waiting">{texts.loading_rest}</p> }.into_any())
        })
    };
    // Arrow keys lead from step to step while the focus is in the bar.
    let keys = move |event: KeyboardEvent| {
        let in_control = event_target::<Element>(&event).closest("input, select, textarea");
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
        if modified || in_control.ok().flatten().is_some() {
            return;
        }
        let next = page
            .get_untracked()
            .and_then(|page| model::by_key(&page.loaded.index, &page.view, &event.key()));
        if let Some(next) = next {
            event.prevent_default();
            view.open(next, Entry::Push);
            request_animation_frame(|| crate::browser::focus::bring(HEADING));
        }
    };
    move || {
        told().map(|told| {
            view! {
                <section
                    class="story-bar"
                    class:is-folded=move || is_folded.get()
                    id="story"
                    aria-labelledby="story-title"
                    on:keydown=keys
                >
                    {told}
                </section>
            }
        })
    }
}

/// The heading that the focus comes to with each step.
const HEADING: &str = "story-step";

fn told(ctx: &Ctx<'_>, place: Place<'_>, is_folded: RwSignal<bool>) -> AnyView {
    let whole = link::href(&model::page(ctx.view, Some(place.story)));
    let texts = ctx.texts.stories;
    let turn = move |_| is_folded.update(|is_folded| *is_folded = !*is_folded);
    view! {
        <div class="story-place">
            <p class="story-title" id="story-title"><a href=whole>{place.story.title.clone()}</a></p>
            <h2 id=HEADING tabindex="-1">{model::step_of(ctx, place)}</h2>
        </div>
        <p class="story-text">{explained(ctx, &place.step().text)}</p>
        {ways(ctx, place)}
        {records(ctx, place.step())}
        <p class="story-controls">
            <button
                type="button"
                class="quiet"
                id="story-controls"
                aria-expanded=move || (!is_folded.get()).to_string()
                on:click=turn
            >
                {texts.controls}
            </button>
        </p>
    }
    .into_any()
}

/// Where to go from here.
fn ways(ctx: &Ctx<'_>, place: Place<'_>) -> AnyView {
    let texts = ctx.texts.stories;
    // Where there is no step that way, its words stay: the other link does not move under the
    // reader's hand.
    let way = |n: Option<usize>, rel: &'static str, text: String| match n {
        Some(n) => {
            let href = link::href(&model::step_view(ctx.index, ctx.view, place.story, n));
            view! { <a class="story-way" rel=rel href=href>{text}</a> }.into_any()
        }
        None => view! { <span class="story-way" aria-hidden="true">{text}</span> }.into_any(),
    };
    let all = link::href(&model::page(ctx.view, None));
    let leave = link::href(&model::left(ctx.view));
    view! {
        <nav class="story-ways" aria-label=texts.ways>
            {way(place.previous(), "prev", format!("← {}", texts.previous))}" "
            {way(place.next(), "next", format!("{} →", texts.next))}" "
            <a id="story-leave" href=leave>{texts.leave}</a>" "
            <a href=all>{texts.all}</a>
        </nav>
    }
    .into_any()
}
