//! The root: state, what reacts to the outside world, and the frame.

use super::footer::Footer;
use super::header::Header;
use super::load::{self, Loading};
use super::notices::{LoadFailed, Notices};
use super::state::App;
use crate::ui::content::Content;
use crate::browser::{self, address, focus};
use crate::compare::model;
use crate::compare::view::CompareScreen;
use crate::link;
use crate::query::Screen;
use crate::record::view::RecordPanel;
use crate::records::view::RecordsScreen;
use crate::sources::view::SourcesScreen;
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
    follow_reader(app);
    name_page(app);
    announce(app);
    let screen = Memo::new(move |_| app.settled.with(|view| view.screen));
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            // The fragment would enter the address and the link contract.
            event.prevent_default();
            focus::to("main");
        }>{move || app.texts().skip}</a>
        <Header/>
        <main id="main" tabindex="-1" aria-busy=move || {
            (app.loading.get() == Loading::First).to_string()
        }>
            <Notices/>
            <LoadFailed/>
            {move || match screen.get() {
                Screen::Compare => view! { <CompareScreen/> }.into_any(),
                Screen::Records => view! { <RecordsScreen/> }.into_any(),
                Screen::Sources => view! { <SourcesScreen/> }.into_any(),
                Screen::About => view! { <AboutScreen/> }.into_any(),
            }}
        </main>
        <Footer/>
        <RecordPanel/>
        <p class="visually-hidden" role="status" id="live">{move || app.announcement.get()}</p>
    }
}

/// Links, Back and Forward.
fn follow_reader(app: App) {
    address::on_pop(move || app.follow_address());
    address::on_column(move |n, id| {
        if let Some(index) = app.index.get_untracked() {
            let next = app.view.with_untracked(|view| model::with_column(&index, view, n, &id));
            app.open(next, address::Entry::Push);
            // The table is drawn anew; the focus stays on the same choice.
            request_animation_frame(move || focus::to(&format!("column-{n}")));
        }
    });
    address::on_link(move |query| {
        let before = app.view.get_untracked();
        let (mut next, ignored) = link::parse(&query);
        next.lang = next.lang.or(before.lang);
        app.ignored.set(ignored);
        let other_place = next.screen != before.screen
            || next.facet(crate::query::Facet::Theme) != before.facet(crate::query::Facet::Theme);
        app.open(next, address::Entry::Push);
        request_animation_frame(move || {
            // A new place starts at its top; elsewhere the focus only needs
            // saving when the link that had it is gone.
            if other_place {
                focus::to("main");
                browser::window().scroll_to_with_x_and_y(0.0, 0.0);
            } else if focus::is_lost() {
                focus::to("main");
            }
        });
    });
}

/// The title says what is on screen.
fn name_page(app: App) {
    Effect::new(move |_| {
        let texts = app.texts();
        let lang = app.lang();
        let title = app.settled.with(|view| {
            let mut parts = Vec::new();
            if let (Some(id), Some(index)) = (&view.id, app.index.get()) {
                parts.extend(crate::record::model::title_of(&index, id, lang));
            }
            let theme = view.facet(crate::query::Facet::Theme).single();
            if let (Some(theme), Some(index)) = (theme, app.index.get())
                && view.screen == Screen::Compare
            {
                parts.extend(index.theme(theme).map(|theme| theme.label.clone()));
            }
            parts.push((texts.screen)(view.screen).to_owned());
            parts.push(texts.name.to_owned());
            parts.join(" · ")
        });
        browser::set_page(&title, lang);
    });
}

/// Says the result count when it changes, and the screen.
fn announce(app: App) {
    Effect::new(move |before: Option<()>| {
        let texts = app.texts();
        let line = app.hits.get().and_then(|hits| {
            app.content(|ctx| crate::compare::content::count_line(ctx, &hits))
        });
        let line = line.unwrap_or_default();
        let screen = app.settled.with(|view| (texts.screen)(view.screen));
        let said = match app.loading.get() {
            Loading::First => texts.loading.to_owned(),
            Loading::Failed(_) => texts.load_failed.to_owned(),
            _ => crate::text::format::fill(texts.view_changed, &[screen, &line]),
        };
        if before.is_some() || app.loading.get() != Loading::First {
            app.announcement.set(said);
        }
    });
}

#[component]
fn AboutScreen() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <article class="about">
            <h1>{move || app.texts().about_title}</h1>
            <p class="lead">{move || app.texts().lead}</p>
            <Content make=move |()| app.content(crate::about::content::about)/>
        </article>
    }
}
