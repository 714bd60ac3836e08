//! The timeline's own controls: the years shown, what lies beyond them, figure or table.

use super::State;
use super::legend::legend;
use crate::parts::figure::{Saved, SavedFigure};
use crate::state::{Entry, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::page::Page;
use parallel49_core::screens::timeline::control::{Step, Typed, stepped, typed};
use parallel49_core::screens::timeline::describe;
use parallel49_core::screens::timeline::model::{self, Timeline, is_swapped};

/// What is said about the ends of the range.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Nothing,
    /// What was typed for an end is no date: which end, and what.
    Invalid(bool, String),
    /// The ends have changed places.
    Swapped,
}

/// The figure as a file; its legend stands among the controls.
pub const FIGURE: SavedFigure = SavedFigure { root: "screen-timeline", name: "timeline", about };

#[component]
pub fn Tools(state: State) -> impl IntoView {
    let texts = use_texts();
    let said = RwSignal::new(Said::Nothing);
    let by_link = Memo::new(move |_| state.view.with(is_swapped));
    let message = move || match said.get() {
        Said::Invalid(..) => texts.timeline.end_invalid,
        Said::Swapped => texts.timeline.swapped,
        Said::Nothing if by_link.get() => texts.timeline.swapped,
        Said::Nothing => "",
    };
    let as_table = Memo::new(move |_| state.view.with(|view| view.as_table));
    let other = move || state.view.href(|view| view.as_table = !view.as_table);
    let buttons = Step::ALL.map(|step| view! { <StepButton state=state step=step/> });
    view! {
        {move || (!as_table.get()).then(|| view! {
            <div class="menu-place">
                <details class="menu">
                    <summary>{texts.timeline.legend}</summary>
                    <div class="menu-body legend-body">{legend(texts)}</div>
                </details>
            </div>
        })}
        <a class="as-other" href=other>
            {move || if as_table.get() { texts.timeline.as_figure } else { texts.timeline.as_table }}
        </a>
        <div class="timeline-range" role="group" aria-label=texts.range>
            <End state=state said=said is_last=false/>
            <End state=state said=said is_last=true/>
            <span class="timeline-steps">{buttons}</span>
            <Outside state=state/>
        </div>
        <p class="range-said" class:is-error=move || matches!(said.get(), Said::Invalid(..)) id="range-said" role="status">
            {message}
        </p>
    }
}

/// What the figure is called in a file, and each item in words.
fn about(page: &Page) -> Option<Saved> {
    let (ctx, timeline) = (page.ctx(), model::of(page, None)?);
    let lines: Vec<String> =
        timeline.items.iter().map(|item| describe::spoken(&ctx, item)).collect();
    Some(Saved {
        title: self::said(&ctx, &timeline, ctx.texts.timeline.figure),
        desc: lines.join("\n"),
    })
}

/// A field for one end of the range.
#[component]
fn End(state: State, said: RwSignal<Said>, is_last: bool) -> impl IntoView {
    let texts = use_texts().timeline;
    let (label, id) = match is_last {
        false => (texts.from, "range-from"),
        true => (texts.to, "range-to"),
    };
    let is_bad = move || matches!(said.get(), Said::Invalid(bad, _) if bad == is_last);
    let value = move || match said.get() {
        Said::Invalid(bad, typed) if bad == is_last => typed,
        _ => state
            .timeline
            .with(|timeline| {
                let (from, to) = timeline.as_ref().map(|timeline| timeline.range.ends())?;
                Some(if is_last { to } else { from }.to_string())
            })
            .unwrap_or_default(),
    };
    let change = move |event| {
        let text = event_target_value(&event);
        let (next, what) = match typed(&state.view.now(), is_last, &text) {
            Typed::View(view) => (Some(view), Said::Nothing),
            Typed::Swapped(view) => (Some(view), Said::Swapped),
            Typed::Invalid => (None, Said::Invalid(is_last, text)),
        };
        if let Some(view) = next {
            state.view.open(*view, Entry::Push);
        }
        said.set(what);
    };
    view! {
        <label>
            <span>{label}</span>
            <input
                type="text"
                id=id
                inputmode="numeric"
                size="10"
                autocomplete="off"
                aria-describedby="range-said"
                aria-invalid=move || is_bad().to_string()
                value=value
                prop:value=value
                on:change=change
            />
        </label>
    }
}

#[component]
fn StepButton(state: State, step: Step) -> impl IntoView {
    let texts = use_texts().timeline;
    let (id, sign, label) = match step {
        Step::Earlier => ("time-earlier", "‹", texts.earlier),
        Step::Later => ("time-later", "›", texts.later),
        Step::Closer => ("time-closer", "+", texts.closer),
        Step::Wider => ("time-wider", "−", texts.wider),
        Step::Whole => ("time-whole", texts.whole_sign, texts.whole),
    };
    // Not `disabled`: that would drop the focus at the last step.
    let is_end = Memo::new(move |_| {
        state.timeline.with(|timeline| {
            timeline
                .as_ref()
                .is_some_and(|timeline| stepped(timeline, step, None) == timeline.range)
        })
    });
    let go = move |_| {
        if let Some(timeline) = state.timeline.get_untracked() {
            state.show(stepped(&timeline, step, None));
        }
    };
    view! {
        <button
            type="button"
            class="step"
            id=id
            aria-label=label
            title=label
            aria-disabled=move || is_end.get().then_some("true")
            on:click=go
        >
            {sign}
        </button>
    }
}

/// How much lies before and after the range, as links that widen it.
#[component]
fn Outside(state: State) -> impl IntoView {
    move || {
        let (page, timeline) = (state.page.get()?, state.timeline.get()?);
        let (ctx, texts) = (page.ctx(), page.texts().timeline);
        let ((first, last), (from, to)) = (timeline.whole.ends(), timeline.range.ends());
        let link = |n: usize, forms, from, to| {
            let href = ctx.href(|view| (view.from, view.to) = (Some(from), Some(to)));
            (n > 0).then(|| view! { <a href=href>{ctx.count(n, forms)}</a> }.into_any())
        };
        let before = link(timeline.earlier, texts.before, first, to);
        let after = link(timeline.later, texts.after, from, last);
        let comma = (before.is_some() && after.is_some()).then_some(", ");
        (before.is_some() || after.is_some())
            .then(|| view! { <span class="outside" id="outside">{before}{comma}{after}</span> })
    }
}

/// The first and the last day on screen, in words.
pub fn said(ctx: &Ctx<'_>, timeline: &Timeline, text: &str) -> String {
    let (from, to) = timeline.range.ends();
    ctx.fill(text, &[&ctx.date(from), &ctx.date(to)])
}
