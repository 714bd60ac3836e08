//! Pinning a record or the view, and the way to what is pinned.

use crate::state::{Entry, use_lang, use_page, use_session, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::link;
use parallel49_core::query::Screen;
use parallel49_core::query::view::MAX_LIST;
use parallel49_core::text::format;

/// The button that pins a record or takes its pin away; `name` tells it from the others on
/// the page.
#[component]
pub fn PinButton(#[prop(into)] pin: String, #[prop(into)] name: String) -> impl IntoView {
    let texts = use_texts().pins;
    let lang = use_lang();
    view! {
        <Toggle
            pin=Signal::stored(pin)
            labels=[texts.pin, texts.unpin, texts.full]
            name=Callback::new(move |label: &'static str| {
                Some(format::labelled(label, &name, lang))
            })
        />
    }
}

/// The button that pins the view on screen.
#[component]
pub fn PinViewButton() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts().pins);
    let pin = Signal::derive(move || view.with(link::pins::of_view));
    let is_list = move || view.with(|view| view.screen == Screen::Pins);
    move || {
        (!is_list()).then(|| {
            view! {
                <Toggle
                    pin=pin
                    labels=[texts.pin_view, texts.unpin_view, texts.full]
                    name=Callback::new(|_| None)
                />
            }
        })
    }
}

#[component]
fn Toggle(
    pin: Signal<String>,
    /// For a thing to pin, for a pinned one, and for one that the list has no room for.
    labels: [&'static str; 3],
    name: Callback<&'static str, Option<String>>,
) -> impl IntoView {
    let (view, session) = (use_view(), use_session());
    let state = Memo::new(move |_| {
        view.with(|view| {
            let is_pinned = view.pins.contains(&pin.get());
            let is_full = !is_pinned && view.pins.len() >= MAX_LIST;
            if is_full { 2 } else { usize::from(is_pinned) }
        })
    });
    let turn = move |_| {
        view.go(Entry::Push, |view| view.pins.toggle(&pin.get_untracked()));
        session.say(counted(view.now().pins.len()));
    };
    // One closure for all of it: a long list has thousands of these.
    move || {
        let state = state.get();
        view! {
            <button
                type="button"
                class="quiet pin"
                aria-pressed=(state == 1).to_string()
                aria-label=name.run(labels[state])
                disabled=state == 2
                on:click=turn
            >
                {labels[state]}
            </button>
        }
    }
}

/// "Pinned (3)".
fn counted(n: usize) -> String {
    format::fill(use_texts().pins.counted, &[&format::number(n, use_lang())])
}

/// The way to what is pinned. It keeps its room: pinning moves nothing.
#[component]
pub fn PinnedLink() -> impl IntoView {
    let view = use_view();
    // Pins of the link that the data does not know are none.
    let page = use_page();
    let count = Memo::new(move |_| match page.get() {
        Some(page) => page.view.pins.len(),
        None => view.with(|view| view.pins.len()),
    });
    let href = move || view.with(|view| link::href(&view.on(Screen::Pins)));
    let name = move || counted(count.get());
    view! {
        <a class="pinned" class:is-empty=move || count.get() == 0 href=href title=name>
            <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M5 1h6l-1 5 3 3H9v6H7V9H3l3-3z"></path>
            </svg>
            <span aria-hidden="true">{move || format::number(count.get(), use_lang())}</span>
            <span class="visually-hidden">{name}</span>
        </a>
    }
}
