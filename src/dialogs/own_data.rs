//! A dataset of the reader's own: the field that takes a file, and everything that is wrong
//! with it. Nothing of it leaves the browser.

use super::frame::{Frame, Said};
use crate::browser::files::{self, MOST};
use crate::parts::faults::faults;
use crate::state::own_data::{self, Refusal};
use crate::state::{
    Entry, ViewState, use_data, use_dialog, use_lang, use_site, use_texts, use_view,
};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::data_interface::folder;
use parallel49_core::dataset::Lang;
use parallel49_core::link::data::own as name_in_links;
use parallel49_core::query::View;
use parallel49_core::text::{format, own};
use web_sys::DragEvent;

const MEGABYTE: usize = 1_000_000;

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Taken {
    /// None was chosen yet.
    Nothing,
    Reading,
    /// It did not come, or cannot be used.
    Refused {
        name: String,
        why: Refusal,
    },
}

#[component]
pub fn OwnData() -> impl IntoView {
    let (view, data, dialog, said) = (use_view(), use_data(), use_dialog(), Said::new());
    let (lang, texts) = (use_lang(), use_texts());
    let words = own(lang);
    let taken = RwSignal::new(Taken::Nothing);
    let take = Callback::new(move |file: web_sys::File| {
        taken.set(Taken::Reading);
        said.say(texts.desk.waiting);
        spawn_local(async move {
            let name = file.name();
            let version = name_in_links(&name);
            let checked = match files::text(&file).await {
                Ok(text) => own_data::bring(text, &version, lang).await,
                Err(why) => Err(Refusal::Said(own_data::why_unread(&why, lang))),
            };
            said.say("");
            match checked {
                Ok(()) => {
                    dialog.close();
                    show(view, version);
                    data.retry();
                }
                Err(why) => taken.set(Taken::Refused { name, why }),
            }
        });
    });
    let title = Signal::derive(move || match taken.get() {
        Taken::Refused { name, .. } => format::fill(words.refused, &[&name]),
        _ => words.title.to_owned(),
    });
    let content = move || match taken.get() {
        Taken::Refused { why, .. } => view! {
            {complaint(&why, lang)}
            <p class="note">{words.still}</p>
            <FileField label=words.choose_again take=take/>
        }
        .into_any(),
        _ => view! {
            <p>{words.lead}</p>
            <FileField label=words.choose take=take/>
            <p class="note">{words.forgets}</p>
            <HowTo/>
        }
        .into_any(),
    };
    view! { <Frame title=title said=said>{content}</Frame> }
}

/// Shows a dataset that the reader has brought. Ids of one dataset mean nothing in another: of
/// a view of other data only screen and language stay.
fn show(view: ViewState, version: String) {
    let now = view.now();
    if now.data.as_ref() != Some(&version) {
        let (screen, lang) = (now.screen, now.lang);
        let next = View { screen, lang, data: Some(version), ..View::default() };
        view.open(next, Entry::Push);
    }
}

/// A field is a place to drop a file on in every browser. What browsers write in it is in
/// their own language: styles hide that, and our words lie over it. A file dropped beside it
/// is taken too, instead of opening as a page.
#[component]
fn FileField(label: &'static str, take: Callback<web_sys::File>) -> impl IntoView {
    let words = own(use_lang());
    let field = NodeRef::<html::Input>::new();
    let label = format::fill(label, &[&(MOST / MEGABYTE).to_string()]);
    let chosen = move |_| {
        let files = field.get_untracked().and_then(|field| field.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            take.run(file);
        }
    };
    let over = window_event_listener(leptos::ev::dragover, move |event| event.prevent_default());
    let drop = window_event_listener(leptos::ev::drop, move |event: DragEvent| {
        event.prevent_default();
        let files = event.data_transfer().and_then(|data| data.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            take.run(file);
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
    view! {
        <p class="own-file">
            <label for="own-file">{label}</label>
            <input
                type="file"
                id="own-file"
                accept=".json,application/json"
                node_ref=field
                on:change=chosen
            />
            <span class="pick" aria-hidden="true">{words.pick}</span>
        </p>
    }
}

/// How such a file is made.
#[component]
fn HowTo() -> impl IntoView {
    let words = own(use_lang());
    let is_hosted = use_site().page.as_deref().and_then(folder).is_some();
    let beside = if is_hosted {
        view! {
            <li><a href="data/example.json" download="">{words.example}</a></li>
            <li><a href="data/schema/dataset.schema.json" download="">{words.schema}</a></li>
        }
        .into_any()
    } else {
        view! { <li>{words.elsewhere}</li> }.into_any()
    };
    let steps = words.steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view();
    view! {
        <section>
            <h3>{words.how}</h3>
            <ul class="inline">{beside}</ul>
            <ol class="steps">{steps}</ol>
            {is_hosted.then(|| view! { <p>{words.by_link}</p> })}
        </section>
    }
}

fn complaint(why: &Refusal, lang: Lang) -> AnyView {
    match why {
        Refusal::Said(said) => {
            view! { <p class="notice failure" role="alert">{said.clone()}</p> }.into_any()
        }
        Refusal::Faulty(complaints) => view! {
            <p class="notice failure" role="alert">
                {format::count(complaints.len(), own(lang).faults, lang)}
            </p>
            {faults(complaints, lang)}
        }
        .into_any(),
    }
}
