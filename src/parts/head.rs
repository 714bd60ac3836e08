//! The bar above every screen: name, screens, search, what can be shared, language, colours.

use super::copy::CopyButton;
use super::pins::{PinViewButton, PinnedLink};
use super::search_everything::SearchEverything;
use super::signs::mark;
use crate::browser::{self, address, colours, focus, share};
use crate::state::{Cited, Dialog, use_dialog, use_site, use_texts, use_view};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::dataset::{Lang, Word};
use parallel49_core::link;
use parallel49_core::link::data::is_own;
use parallel49_core::query::{Screen, View};

/// The page that a language starts on, so that its links work without the app.
pub fn page_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "index.html",
        Lang::Fr => "fr.html",
    }
}

#[component]
pub fn Head() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let home = move || {
        view.with(|view| {
            let mut home = View::default();
            view.lend_to(&mut home);
            link::href(&home)
        })
    };
    view! {
        <header class="masthead" id="head">
            <a class="brand" href=home>{mark()}<span>{texts.name}</span></a>
            <Screens/>
            <SearchEverything/>
            <ShareMenu/>
            <PinnedLink/>
            <OtherLanguage/>
            <Colours/>
        </header>
    }
}

/// The ways to the screens; on a narrow page behind one button.
#[component]
fn Screens() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let menu = NodeRef::<html::Details>::new();
    let entry = move |screen: Screen| {
        let href = move || view.with(|view| link::href(&view.on(screen)));
        let current = move || view.with(|view| (view.screen == screen).then_some("page"));
        view! { <li><a href=href aria-current=current>{(texts.screen)(screen)}</a></li> }
    };
    let entries = || Screen::ALL.iter().copied().filter(|screen| *screen != Screen::Pins);
    // Following a link closes the menu: the details element alone would stay open.
    let close = move |_| {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    view! {
        <nav class="screens" aria-label=texts.navigation>
            <ul>{entries().map(entry).collect_view()}</ul>
        </nav>
        <details class="menu screens-menu" node_ref=menu on:click=move |event| {
            if event_target::<web_sys::Element>(&event).closest("a").ok().flatten().is_some() {
                close(event);
            }
        }>
            <summary>{texts.overview.menu}</summary>
            <nav class="menu-body" aria-label=texts.overview.menu>
                <ul>{entries().map(entry).collect_view()}</ul>
            </nav>
        </details>
    }
}

/// What can be taken from the view: its link, a citation, the view in another page.
#[component]
fn ShareMenu() -> impl IntoView {
    let (view, texts, site, dialog) = (use_view(), use_texts(), use_site(), use_dialog());
    let menu = NodeRef::<html::Details>::new();
    // The focus stays with the menu: a dialog gives it back there.
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
            focus::to("share");
        }
    };
    let link =
        Callback::new(move |()| address::of_view(&view.now().with(|view| view.embed = false)));
    let data = crate::state::use_data();
    let permanent = Callback::new(move |()| {
        let version = data.loaded().map(|loaded| loaded.index.data.meta.version.clone());
        address::of_view(&view.now().with(|view| {
            view.embed = false;
            view.data = view.data.take().or(version);
        }))
    });
    let open = move |what: Dialog| {
        close();
        dialog.open(what);
    };
    // A file of the reader's has no address for others, nor has a page from disk.
    let is_file = site.is_file();
    let is_hosted = move || !is_file && view.with(|view| !view.data.as_deref().is_some_and(is_own));
    let print = move |_| {
        close();
        browser::window().print().ok();
    };
    view! {
        <details class="menu share-menu" node_ref=menu>
            <summary id="share">
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10V2M5 4.5 8 1.5l3 3M4 7.5H2.5v7h11v-7H12"></path></svg>
                <span>{texts.overview.share}</span>
            </summary>
            <div class="menu-body">
                <CopyButton label=texts.copy_link text=link is_link=true/>
                <CopyButton label=texts.overview.permanent_link text=permanent is_link=true/>
                {site.can_share.then(|| view! { <ShareSheet/> })}
                <button type="button" data-opens="cite-view" on:click=move |_| open(Dialog::Cite(Cited::View))>
                    {texts.desk.cite}
                </button>
                {move || is_hosted().then(|| view! {
                    <button type="button" data-opens="embed" on:click=move |_| open(Dialog::Embed)>{[texts.embed, "…"].concat()}</button>
                })}
                <PinViewButton/>
                <button type="button" on:click=print>{texts.overview.print}</button>
            </div>
        </details>
    }
}

/// The way to the share sheet of the device. What the browser refused to hand on can be copied
/// by hand.
#[component]
fn ShareSheet() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let refused = RwSignal::new(None::<String>);
    let send = move |_| {
        let (title, link) = (browser::document().title(), address::of_view(&view.now()));
        spawn_local(async move {
            // A closed sheet is no failure, and a sheet says itself what it did.
            let is_refused = share::link(&title, &link).await == share::Shared::Refused;
            refused.set(is_refused.then_some(link));
            request_animation_frame(|| focus::select("share-by-hand"));
        });
    };
    let by_hand = move || {
        refused.get().map(|link| {
            view! {
                <span class="copy-fallback">
                    <label for="share-by-hand">{texts.share_failed}</label>
                    <textarea id="share-by-hand" readonly rows="3">{link}</textarea>
                </span>
            }
        })
    };
    view! {
        <button type="button" id="share-sheet" on:click=send>{texts.share}</button>
        {by_hand}
    }
}

/// The way to the same view in the other language.
#[component]
fn OtherLanguage() -> impl IntoView {
    let (view, texts, site) = (use_view(), use_texts(), use_site());
    let other = crate::state::use_lang().other();
    // The single file is one page for both.
    let page = if site.is_file() { "" } else { page_of(other) };
    let href = move || {
        let target = view.href(|view| view.lang = Some(other));
        format!("{page}{target}")
    };
    view! {
        <a class="language" href=href lang=other.code() hreflang=other.code()>
            <span>{texts.other_language}</span>
            // On a phone its two letters: they say it to who reads it.
            <abbr aria-hidden="true">{other.code()}</abbr>
        </a>
    }
}

/// Light or dark, where the reader wants another than the device says.
#[component]
fn Colours() -> impl IntoView {
    let (texts, site) = (use_texts(), use_site());
    let is_dark = RwSignal::new(!site.is_still && colours::is_dark());
    let label = move || if is_dark.get() { texts.overview.light } else { texts.overview.dark };
    let turn = move |_| {
        is_dark.update(|is_dark| *is_dark = !*is_dark);
        colours::choose(is_dark.get_untracked());
    };
    view! {
        <button type="button" class="colours" aria-label=label title=label on:click=turn>
            <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 1a7 7 0 1 0 0 14V1z"></path>
                <circle cx="8" cy="8" r="6.5" class="outline"></circle>
            </svg>
        </button>
    }
}
