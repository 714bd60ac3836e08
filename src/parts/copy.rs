//! Copying, with a way out where the browser refuses.

use crate::browser::{clipboard, focus};
use crate::state::{use_site, use_texts, use_view};
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::link::data::is_own;

/// What became of copying something.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Copied {
    No,
    Done,
    /// The browser refused; the text is offered for copying by hand.
    Refused(String),
}

/// A button that copies what `text` gives when it is pressed.
#[component]
pub fn CopyButton(
    #[prop(into)] label: String,
    #[prop(into)] text: Callback<(), String>,
    /// Whether it copies a link, which from a file leads nowhere on another machine.
    #[prop(optional)]
    is_link: bool,
    #[prop(optional)] class: &'static str,
) -> impl IntoView {
    let texts = use_texts();
    let copied = RwSignal::new(Copied::No);
    let field = StoredValue::new(format!("copy-{}", label.replace(' ', "-").to_lowercase()));
    let copy = move |_| {
        let text = text.run(());
        spawn_local(async move {
            if clipboard::copy(&text).await {
                copied.set(Copied::Done);
            } else {
                copied.set(Copied::Refused(text));
                // By then the reader may have gone on.
                request_animation_frame(move || {
                    if let Some(field) = field.try_get_value() {
                        focus::select(&field);
                    }
                });
            }
        });
    };
    let view = use_view();
    let is_file = use_site().is_file();
    let needs_file =
        move || is_link && (is_file || view.with(|view| view.data.as_deref().is_some_and(is_own)));
    let said = move || match copied.get() {
        Copied::No => "",
        Copied::Done => texts.copied,
        Copied::Refused(_) => texts.copy_failed,
    };
    let worth = move || {
        (copied.get() != Copied::No && needs_file())
            .then(|| view! { <p class="why">{texts.editions.link_from_file}</p> })
    };
    let by_hand = move || match copied.get() {
        Copied::Refused(text) => Some(view! {
            <span class="copy-fallback">
                <label for=field.get_value()>{texts.copy_failed}</label>
                <textarea id=field.get_value() readonly rows="3">{text}</textarea>
            </span>
        }),
        _ => None,
    };
    view! {
        <span class="copy">
            <button type="button" class=class on:click=copy>
                {move || match copied.get() {
                    Copied::Done => format!("{} ✓", texts.copied),
                    _ => label.clone(),
                }}
            </button>
            // There from the start: what comes with its text is not heard.
            <span role="status"><span class="visually-hidden">{said}</span>{worth}</span>
            {by_hand}
        </span>
    }
}
