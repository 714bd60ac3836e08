//! The panel: a dialog that opens over any view and loses no filter.

mod assessment;
mod evidence;
pub use evidence::source_line;
mod instrument;
mod others;
mod plan;
mod provision;

use super::model;
use crate::app::{App, Loading};
use crate::browser::address::{self, Entry};
use crate::browser::focus;
use crate::cite;
use crate::query::Index;
use crate::query::index::Found;
use crate::ui::copy::{CopyButton, CopyLink};
use leptos::ev;
use leptos::html::Dialog;
use leptos::prelude::*;

#[component]
pub fn RecordPanel() -> impl IntoView {
    let app = expect_context::<App>();
    let dialog = NodeRef::<Dialog>::new();
    let id = Memo::new(move |_| app.settled.with(|view| view.id.clone()));
    Effect::new(move |_| {
        let open = id.get().is_some();
        if let Some(dialog) = dialog.get() {
            focus::show_dialog(&dialog, open);
            dialog.set_scroll_top(0);
        }
    });
    // Escape and the close button end the dialog; the address follows.
    let closed = move |_: ev::Event| {
        if id.get_untracked().is_some() {
            app.go(Entry::Push, |view| view.id = None);
        }
    };
    view! {
        <dialog
            node_ref=dialog
            class="record"
            aria-labelledby="record-title"
            on:close=closed
            on:click:target=move |event| {
                // A click on the backdrop has the dialog itself as its target.
                let on_backdrop = event.target().id() == "" && is_dialog(&event);
                if on_backdrop && let Some(dialog) = dialog.get_untracked() {
                    dialog.close();
                }
            }
        >
            {move || id.get().map(|id| view! { <Record id/> })}
        </dialog>
    }
}

fn is_dialog(event: &web_sys::MouseEvent) -> bool {
    use wasm_bindgen::JsCast;
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| element.tag_name() == "DIALOG")
}

#[component]
fn Record(id: String) -> impl IntoView {
    let app = expect_context::<App>();
    let shown_id = id.clone();
    let title = move || {
        let index = app.index.get()?;
        model::title_of(&index, &shown_id, app.lang())
    };
    let kind_id = id.clone();
    let kind = move || {
        let index = app.index.get()?;
        Some(model::kind_of(index.find(&kind_id)?, app.lang()))
    };
    let body_id = id.clone();
    let body = move || {
        let index = app.index.get()?;
        let loading = (!index.complete).then(|| {
            // The details may also have failed to come; that notice stands
            // behind the dialog, so the reader gets the retry here as well.
            let failed = matches!(app.loading.get(), Loading::Failed(_));
            view! {
                <p class="row-count">
                    {if failed { app.texts().load_failed } else { app.texts().loading_rest }}
                    {failed.then(|| view! {
                        " "
                        <button type="button" on:click=move |_| crate::app::retry(app)>
                            {app.texts().retry}
                        </button>
                    })}
                </p>
            }
        });
        let body = index.find(&body_id).map(|found| body(app, &index, found));
        Some(view! { {body} {loading} })
    };
    let text = move |()| {
        let (Some(index), lang) = (app.index.get_untracked(), app.lang_now()) else {
            return String::new();
        };
        citation(app, &index, &id, lang)
    };
    view! {
        <div class="record-head">
            <p class="record-kind">{kind}</p>
            <form method="dialog">
                <button type="submit" class="close" aria-label=move || app.texts().close>"×"</button>
            </form>
        </div>
        <h2 id="record-title" tabindex="-1">{title}</h2>
        {body}
        <section class="take">
            <h3>{move || app.texts().citation}</h3>
            <p class="row">
                <CopyButton
                    id="citation-text"
                    label=Signal::derive(move || app.texts().copy_citation.to_owned())
                    text=Callback::new(text)
                />
                <CopyLink id="record-link-text"/>
            </p>
        </section>
    }
}

fn body(app: App, index: &Index, found: Found) -> AnyView {
    match found {
        Found::Provision(n) => provision::provision(app, index, n),
        Found::Instrument(n) => instrument::instrument(app, index, n),
        Found::Assessment(n) => assessment::assessment(app, index, n),
        Found::Plan(n) => plan::plan(app, index, n),
        Found::Source(n) => others::source(app, index, n),
        Found::Body(n) => others::body(app, index, n),
        Found::Event(n) => others::event(app, index, n),
        Found::Finding(n) => others::finding(app, index, n),
    }
}

fn citation(app: App, index: &Index, id: &str, lang: crate::dataset::Lang) -> String {
    let Some(found) = index.find(id) else { return String::new() };
    let title = model::title_of(index, id, lang).unwrap_or_default();
    let (statement, evidence) = model::statement(index, found);
    // The permanent link: this record alone, with the data version in it.
    let link = crate::query::View {
        id: Some(id.to_owned()),
        lang: Some(lang),
        data: Some(index.data.meta.version.clone()),
        ..app.view.get_untracked().without_filters()
    };
    let link = address::absolute(&crate::link::href(&link));
    cite::text(index, &title, statement, evidence, &link, lang)
}

/// A link to another record over the same view.
pub fn record_link(app: App, index: &Index, id: &str) -> AnyView {
    let title = model::title_of(index, id, app.lang()).unwrap_or_else(|| id.to_owned());
    let href = app.href(|view| view.id = Some(id.to_owned()));
    view! { <a href=href>{title}</a> }.into_any()
}

/// A heading with content, or nothing where there is no content.
fn section(heading: &'static str, content: Vec<AnyView>) -> Option<AnyView> {
    (!content.is_empty()).then(|| {
        view! { <section><h3>{heading}</h3>{content}</section> }.into_any()
    })
}

/// One fact of a record: a word and what it says.
fn fact(word: &'static str, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{word}</dt><dd>{value}</dd></div> }.into_any()
}
