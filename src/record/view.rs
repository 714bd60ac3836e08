//! The panel: a dialog that opens over any view and loses no filter.

use super::{content, model};
use crate::app::{App, Loading};
use crate::browser::address::{self, Entry};
use crate::browser::focus;
use crate::cite;
use crate::content::Node;
use crate::content::pieces::p;
use crate::frame::notices;
use crate::query::View;
use crate::ui::content::Content;
use crate::ui::copy::{CopyButton, CopyLink};
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
    let title = Signal::derive(move || {
        let Some(id) = id.get() else { return String::new() };
        let title = app.content(|ctx| model::title_of(ctx.index, &id, ctx.lang));
        title.flatten().unwrap_or_default()
    });
    let kind = Signal::derive(move || {
        let Some(id) = id.get() else { return String::new() };
        let kind = app.content(|ctx| Some(model::kind_of(ctx.index.find(&id)?, ctx.lang)));
        kind.flatten().unwrap_or_default().to_owned()
    });
    let record = move |()| {
        let id = id.get().unwrap_or_default();
        app.content(|ctx| {
            ctx.index.find(&id).map(|found| content::record(ctx, found)).unwrap_or_default()
        })
    };
    // Escape and the close button end the dialog; the address follows.
    let closed = move |_| {
        if id.get_untracked().is_some() {
            app.go(Entry::Push, |view| view.id = None);
        }
    };
    let clicked = move |event: web_sys::MouseEvent| {
        // A click on the backdrop has the dialog itself as its target.
        if let Some(dialog) = dialog.get_untracked()
            && event.target().as_ref() == Some(dialog.as_ref())
        {
            dialog.close();
        }
    };
    view! {
        <dialog
            node_ref=dialog
            class="record"
            aria-labelledby="record-title"
            on:close=closed
            on:click=clicked
        >
            <div class="record-head">
                <p class="record-kind">{kind}</p>
                <form method="dialog">
                    <button
                        type="submit"
                        class="close"
                        aria-label=app.say(|texts| texts.close)
                    >"×"</button>
                </form>
            </div>
            <h2 id="record-title">{title}</h2>
            <Content make=record/>
            <Content make=move |()| Some(still_loading(app))/>
            <section class="take">
                <h3>{app.say(|texts| texts.citation)}</h3>
                <p class="row">
                    <CopyButton
                        id="citation-text"
                        label=app.say(|texts| texts.copy_citation)
                        text=Callback::new(move |()| citation(app).unwrap_or_default())
                    />
                    <CopyLink id="record-link-text"/>
                </p>
            </section>
        </dialog>
    }
}

/// The details may still be on the way, or have failed to come: that notice
/// stands behind the dialog, so the reader gets the retry here as well.
fn still_loading(app: App) -> Vec<Node> {
    let waits = p("row-count", app.texts().loading_rest);
    match app.loading.get() {
        Loading::Done => Vec::new(),
        Loading::Failed(failure) => app.view.with(|view| vec![notices::failed(view, &failure)]),
        _ => vec![waits.into()],
    }
}

/// The reference to the open record, with a permanent link: this record, and
/// the data version in it.
fn citation(app: App) -> Option<String> {
    let view = app.settled.get_untracked();
    let index = app.index.get_untracked()?;
    let id = view.id.clone()?;
    let lang = view.lang.unwrap_or_default();
    let found = index.find(&id)?;
    let title = model::title_of(&index, &id, lang).unwrap_or_default();
    let (statement, evidence) = model::statement(&index, found);
    let link = View {
        id: Some(id),
        lang: Some(lang),
        data: Some(index.data.meta.version.clone()),
        ..View::default()
    };
    let link = address::absolute(&crate::link::href(&link));
    Some(cite::text(&index, &title, statement, evidence, &link, lang))
}
