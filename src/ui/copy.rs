//! Copying a link or a text, with a way out where the browser refuses.

use crate::app::App;
use crate::browser::{address, clipboard, focus};
use crate::content::{Node, el};
use crate::link;
use crate::text::Texts;
use crate::ui::content::Content;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Idle,
    Copied,
    Refused,
}

/// A button that copies what `text` gives at that moment.
#[component]
pub fn CopyButton(
    label: Signal<String>,
    text: Callback<(), String>,
    /// Unique in the page; names the fallback field.
    id: &'static str,
) -> impl IntoView {
    let app = expect_context::<App>();
    let outcome = RwSignal::new(Outcome::Idle);
    let copied = RwSignal::new(String::new());
    let copy = move |_| {
        let content = text.run(());
        copied.set(content.clone());
        spawn_local(async move {
            let result =
                if clipboard::copy(&content).await { Outcome::Copied } else { Outcome::Refused };
            // The button may be gone by now.
            if outcome.try_set(result).is_none() {
                let texts = crate::text::texts(app.lang_now());
                if result == Outcome::Copied {
                    app.announcement.set(texts.copied.to_owned());
                } else {
                    request_animation_frame(move || focus::select(id));
                }
            }
        });
    };
    // The confirmation belongs to what was copied, not to the next view.
    Effect::new(move |_| {
        app.view.track();
        outcome.set(Outcome::Idle);
    });
    let shown = Signal::derive(move || match outcome.get() {
        Outcome::Copied => format!("{} ✓", app.texts().copied),
        _ => label.get(),
    });
    let fallback = move |()| {
        let refused = outcome.get() == Outcome::Refused;
        Some(refused.then(|| refused_copy(app.texts(), id, &copied.get())).unwrap_or_default())
    };
    view! {
        <span class="copy">
            <button type="button" on:click=copy>{shown}</button>
            <Content class="copy-fallback" make=fallback/>
        </span>
    }
}

/// The text itself, to be copied by hand.
fn refused_copy(texts: &Texts, id: &'static str, text: &str) -> Vec<Node> {
    let field = el("textarea").attr("id", id).attr("readonly", "").attr("rows", "3").child(text);
    vec![el("label").attr("for", id).child(texts.copy_failed).into(), field.into()]
}

/// Copies the link of the present view, its language included.
#[component]
pub fn CopyLink(#[prop(default = "copy-link-text")] id: &'static str) -> impl IntoView {
    let app = expect_context::<App>();
    let text = move |()| app.view.with_untracked(|view| address::absolute(&link::href(view)));
    view! {
        <CopyButton
            id
            label=app.say(|texts| texts.copy_link)
            text=Callback::new(text)
        />
    }
}
