//! Abbreviations and official terms that explain themselves: on hover, on focus, on touch.

use crate::state::Session;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::screens::terms::{Explained, Piece, pieces};
use parallel49_core::text::format;
use std::cell::RefCell;
use std::collections::HashSet;
use web_sys::Element;

/// Explains each abbreviation where it first stands in several texts.
#[derive(Default)]
pub struct Explainer {
    said: RefCell<HashSet<String>>,
}

impl Explainer {
    pub fn text(&self, ctx: &Ctx<'_>, text: &str) -> Vec<AnyView> {
        let pieces = pieces(ctx.index, text, ctx.lang, Explained::Abbreviations).into_iter();
        let pieces = pieces.map(|piece| match piece {
            Piece::Short(said, _) if !self.said.borrow_mut().insert(said.clone()) => {
                Piece::Plain(said)
            }
            piece => piece,
        });
        pieces.map(|piece| drawn(ctx, piece)).collect()
    }

    /// Takes what stands in a text for explained: it is on the same page.
    pub fn skip(&self, ctx: &Ctx<'_>, text: &str) {
        for piece in pieces(ctx.index, text, ctx.lang, Explained::Abbreviations) {
            if let Piece::Short(said, _) = piece {
                self.said.borrow_mut().insert(said);
            }
        }
    }
}

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
    pieces(ctx.index, text, ctx.lang, what).into_iter().map(|piece| drawn(ctx, piece)).collect()
}

fn drawn(ctx: &Ctx<'_>, piece: Piece) -> AnyView {
    match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Short(said, meaning) => view! { <Term said meaning is_short=true/> }.into_any(),
        Piece::Term(said, other) => {
            let meaning = format::fill(ctx.texts.record.in_other, &[&other]);
            view! { <Term said meaning is_short=false/> }.into_any()
        }
    }
}

/// The width of an explanation, in pixels, as in the style sheet.
const TIP: f64 = 320.0;

/// Where the explanation of a term stands in the element around it: under the word, and no
/// further to the right than there is room.
fn below(term: &Element) -> Option<(f64, f64)> {
    let around = term.parent_element()?.get_bounding_client_rect();
    let term = term.get_bounding_client_rect();
    let left = (term.left() - around.left()).min(around.width() - TIP).max(0.0);
    Some((left, term.bottom() - around.top()))
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
    let place = RwSignal::new((0.0, 0.0));
    let show = move |term: Element| {
        is_away.set(false);
        place.set(below(&term).unwrap_or_default());
    };
    view! {
        <span
            class="term"
            class:is-short=is_short
            class:is-away=move || is_away.get()
            tabindex="0"
            aria-describedby=id.clone()
            on:keydown=put_away
            on:focus=move |event| show(event_target(&event))
            on:mouseenter=move |event| show(event_target(&event))
        >
            {said}
        </span>
        <span
            class="term-tip"
            role="tooltip"
            id=id
            style:left=move || format!("{}px", place.get().0)
            style:top=move || format!("{}px", place.get().1)
        >
            {meaning}
        </span>
    }
    .into_any()
}
