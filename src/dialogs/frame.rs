//! What every dialog has: a head with its title, and a line that says what came of something.

use crate::browser::{clipboard, save};
use crate::parts::modal::CloseButton;
use crate::state::use_texts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::text::{format, taking};

/// The id of the heading.
pub const TITLE: &str = "dialog-title";

/// What came of something, said in the dialog.
#[derive(Clone, Copy)]
pub struct Said(RwSignal<String>);

impl Said {
    pub fn new() -> Said {
        Said(RwSignal::default())
    }

    pub fn say(self, text: impl Into<String>) {
        self.0.set(text.into());
    }
}

/// The dialog around its content.
#[component]
pub fn Frame(#[prop(into)] title: Signal<String>, said: Said, children: Children) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="record-head">
            <h2 id=TITLE tabindex="-1">{title}</h2>
            <CloseButton label=texts.close/>
        </div>
        {children()}
        <p class="said" id="dialog-said" role="status">{move || said.0.get()}</p>
    }
}

/// A text that can be copied and saved; `id` is that of the element that shows it.
#[component]
pub fn TextToTake(
    id: String,
    #[prop(into)] text: String,
    /// What it is called beside others of the dialog; nothing where it stands alone.
    #[prop(optional, into)]
    name: Option<String>,
    /// Its name and media type as a file; nothing where it is none.
    #[prop(default = None)]
    file: Option<(String, &'static str)>,
    said: Said,
    /// How it is shown, where not as it stands.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let texts = use_texts();
    let words = taking(crate::state::use_lang());
    let text = StoredValue::new(text);
    let label = |label: &str| match &name {
        Some(name) => format!("{label} ({name})"),
        None => label.to_owned(),
    };
    let element = id.clone();
    let copy = move |_| {
        let (element, text) = (element.clone(), text.get_value());
        spawn_local(async move {
            if clipboard::copy(&text).await {
                said.say(texts.copied);
            } else {
                said.say(texts.copy_failed);
                crate::browser::focus::select_text(&element);
            }
        });
    };
    let shown = match children {
        Some(children) => children().into_any(),
        None => view! { <pre class="citation" id=id>{text.get_value()}</pre> }.into_any(),
    };
    let download = file.map(|(name, media)| {
        let name = StoredValue::new(name);
        let save = move |_| {
            let name = name.get_value();
            match save::text(&text.get_value(), &name, media) {
                Some(()) => said.say(format::fill(words.saved, &[&name])),
                None => said.say(texts.desk.refused),
            }
        };
        view! { <button type="button" aria-label=label(words.download) on:click=save>{words.download}</button> }
    });
    view! {
        {shown}
        <div class="row">
            <button type="button" aria-label=label(words.copy) on:click=copy>{words.copy}</button>
            {download}
        </div>
    }
}
