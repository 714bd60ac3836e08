//! Abbreviations and official terms that explain themselves: on hover, on focus, on touch.

use crate::state::Session;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::screens::terms::{Explained, Piece, pieces};
use parallel49_core::text::format;

/// A text whose abbreviations explain themselves.
pub fn explained(ctx: &Ctx<'_>, text: &str) -> Vec<AnyView> {
    view_of(ctx, text, Explained::Abbreviations)
}

/// A text whose abbreviations explain themselves, and whose official terms say what they are
/// called in the other language: for what a reader quotes.
pub fn explained_in_full(ctx: &Ctx<'_>, text: &str) -> Vec<AnyView> {
    view_of(ctx, text, Explained::AbbreviationsAndTerms)
}

fn view_of(ctx: &Ctx<'_>, text: &str, what: Explained) -> Vec<AnyView> {
    let pieces = pieces(ctx.index, text, ctx.lang, what).into_iter();
    let view = pieces.map(|piece| match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Short(said, meaning) => view! { <Term said meaning is_short=true/> }.into_any(),
        Piece::Term(said, other) => {
            let meaning = format::fill(ctx.texts.record.in_other, &[&other]);
            view! { <Term said meaning is_short=false/> }.into_any()
        }
    });
    view.collect()
}

/// One of them. The explanation is no part of the text: it is neither copied nor printed with
/// it. Escape puts it away and closes nothing else.
#[component]
fn Term(said: String, meaning: String, is_short: bool) -> impl IntoView {
    // A page of records without the app has neither session nor focus to speak of.
    let Some(session) = use_context::<Session>() else {
        return view! { <abbr title=meaning>{said}</abbr> }.into_any();
    };
    let id = format!("term-{}", session.next_number());
    let is_away = RwSignal::new(false);
    let put_away = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_away.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            is_away.set(true);
        }
    };
    view! {
        <span
            class="term"
            class:is-short=is_short
            class:is-away=move || is_away.get()
            tabindex="0"
            aria-describedby=id.clone()
            on:keydown=put_away
            on:focus=move |_| is_away.set(false)
            on:mouseenter=move |_| is_away.set(false)
        >
            {said}
        </span>
        <span class="term-tip" role="tooltip" id=id>{meaning}</span>
    }
    .into_any()
}
