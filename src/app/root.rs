//! The root: state, what reacts to the outside world, and the frame.

use super::load::{self, Loading};
use super::reader;
use super::state::App;
use crate::browser::{self, focus};
use crate::compare::view::CompareScreen;
use crate::content::Nodes;
use crate::frame::{foot, head, notices};
use crate::query::{Facet, Screen};
use crate::record::view::RecordPanel;
use crate::records::view::RecordsScreen;
use crate::sources::view::SourcesScreen;
use crate::ui::content::Content;
use crate::ui::copy::CopyLink;
use leptos::prelude::*;

/// Mounts the app and takes the waiting shell away.
pub fn start() {
    browser::panic::install();
    leptos::mount::mount_to_body(Root);
    browser::remove_boot_shell();
}

#[component]
fn Root() -> impl IntoView {
    let app = App::new();
    provide_context(app);
    load::keep_loaded(app);
    reader::follow(app);
    name_page(app);
    announce(app);
    let screen = Memo::new(move |_| app.settled.with(|view| view.screen));
    let waits = Signal::derive(move || (app.loading.get() == Loading::First).to_string());
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            // The fragment would enter the address and the link contract.
            event.prevent_default();
            focus::to("main");
        }>{app.say(|texts| texts.skip)}</a>
        <header class="masthead">
            <Content class="masthead-main" make=move |()| Some(app.view.with(head::head))/>
            <div class="tools">
                <CopyLink/>
                <Content make=move |()| Some(vec![app.view.with(head::other_language)])/>
            </div>
        </header>
        <main id="main" tabindex="-1" aria-busy=waits>
            <Content make=move |()| Some(notices_of(app))/>
            {move || match screen.get() {
                Screen::Compare => view! { <CompareScreen/> }.into_any(),
                Screen::Records => view! { <RecordsScreen/> }.into_any(),
                Screen::Sources => view! { <SourcesScreen/> }.into_any(),
                Screen::About => view! { <AboutScreen/> }.into_any(),
            }}
        </main>
        <footer><Content class="foot" make=move |()| app.content(foot::foot)/></footer>
        <RecordPanel/>
        <p class="visually-hidden" role="status" id="live">{app.announcement}</p>
    }
}

fn notices_of(app: App) -> Vec<crate::content::Node> {
    let ignored = app.notices.get();
    let mut nodes = Vec::new();
    app.view.with(|view| {
        if ignored != app.dismissed.get() {
            notices::ignored(view, &ignored).add_to(&mut nodes);
        }
        notices::pinned(view).add_to(&mut nodes);
        if let Loading::Failed(failure) = app.loading.get() {
            notices::failed(view, &failure).add_to(&mut nodes);
        }
    });
    nodes
}

/// The title says what is on screen.
fn name_page(app: App) {
    Effect::new(move |_| {
        let (texts, lang) = (app.texts(), app.lang());
        let specific = app.content(|ctx| {
            let record = ctx.view.id.as_ref();
            let record =
                record.and_then(|id| crate::record::model::title_of(ctx.index, id, lang));
            let theme = ctx.view.facet(Facet::Theme).single();
            let theme = theme.filter(|_| ctx.view.screen == Screen::Compare);
            let theme = theme.and_then(|id| ctx.index.theme(id)).map(|item| item.label.clone());
            record.into_iter().chain(theme).collect::<Vec<String>>()
        });
        let mut parts = specific.unwrap_or_default();
        parts.push((texts.screen)(app.settled.with(|view| view.screen)).to_owned());
        parts.push(texts.name.to_owned());
        browser::set_page(&parts.join(" · "), lang);
    });
}

/// Says the result count when it changes, and the screen.
fn announce(app: App) {
    Effect::new(move |_| {
        let texts = app.texts();
        let said = match app.loading.get() {
            Loading::First => texts.loading.to_owned(),
            Loading::Failed(_) => texts.load_failed.to_owned(),
            _ => {
                let hits = app.hits.get();
                let line = app.content(|ctx| {
                    hits.map(|hits| crate::compare::content::count_line(ctx, &hits))
                });
                let screen = app.settled.with(|view| (texts.screen)(view.screen));
                let line = line.flatten().unwrap_or_default();
                crate::text::format::labelled(screen, &line, app.lang())
            }
        };
        app.announcement.set(said);
    });
}

#[component]
fn AboutScreen() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <article class="about">
            <h1>{app.say(|texts| texts.about_title)}</h1>
            <p class="lead">{app.say(|texts| texts.lead)}</p>
            <Content make=move |()| app.content(crate::about::content::about)/>
        </article>
    }
}
