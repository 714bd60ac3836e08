//! What the reader must be told: bad links, pinned data, newer data, failed loading.

use super::buttons::DialogButton;
use super::faults::faults;
use crate::browser::{self, focus};
use crate::state::{
    Dialog, Failure, Loading, use_data, use_lang, use_page, use_session, use_site, use_texts,
    use_view,
};
use leptos::prelude::*;
use parallel49_core::find::bad_link::{Notice, notice};
use parallel49_core::link;
use parallel49_core::link::data::file_of;
use parallel49_core::query::View;
use parallel49_core::text::{Texts, format, own};

/// How many bad values are named.
const NAMED: usize = 8;

#[component]
pub fn Notices() -> impl IntoView {
    view! { <div id="notices"><BadLink/><Pinned/><Newer/><Failed/></div> }
}

/// What in the link was ignored.
#[component]
fn BadLink() -> impl IntoView {
    let (view, page, session) = (use_view(), use_page(), use_session());
    let (texts, lang) = (use_texts(), use_lang());
    let ignored = Memo::new(move |_| {
        let mut all = view.unread();
        if let Some(page) = page.get() {
            all.extend(page.unknown.clone());
            // A record opens over the page, which therefore does not know of it.
            let open = view.with(|view| view.id.clone());
            all.extend(open.and_then(|id| link::unknown_record(&id, &page.loaded.index)));
        }
        all
    });
    // What may have been meant is known once the data is there.
    let notices = Memo::new(move |_| {
        let page = page.get();
        let index = page.as_ref().map(|page| &page.loaded.index);
        let open = view.with(|view| view.id.clone());
        let open = open.filter(|id| index.is_some_and(|index| index.find(id).is_some()));
        // The view of the page is without what the data does not know.
        let below = page.as_ref().map_or_else(|| view.get(), |page| page.view.clone());
        let below = below.with(|below| below.id = open);
        let named = ignored.get().into_iter().take(NAMED);
        named.map(|item| notice(&item, &below, index, lang)).collect::<Vec<_>>()
    });
    move || {
        let ignored = ignored.get();
        if ignored.is_empty() || ignored == session.dismissed.get() {
            return None;
        }
        let items = notices.get().into_iter().map(|item| line(texts, item)).collect_view();
        let more = ignored.len().saturating_sub(NAMED);
        let more =
            (more > 0).then(|| view! { <li>{format::count(more, texts.notices_more, lang)}</li> });
        Some(view! {
            <section class="notice ignored" role="alert">
                <p>{texts.notice_title}</p>
                <ul>{items}{more}</ul>
                <button type="button" on:click=move |_| {
                    session.dismissed.set(ignored.clone());
                    focus::keep_in_content();
                }>
                    {texts.dismiss}
                </button>
            </section>
        })
    }
}

/// What was ignored, what was done, and the ways to what may have been meant.
fn line(texts: &'static Texts, item: Notice) -> AnyView {
    let words = texts.bad_link;
    let meant = item.meant.map(|(name, to)| {
        let (before, after) = words.meant.split_once("{}").unwrap_or_default();
        view! { " "{before}<a href=to>{name}</a>{after} }
    });
    let search = item.search.map(|to| view! { " "<a href=to>{words.search}</a> });
    view! { <li>{item.said}{meant}{search}</li> }.into_any()
}

/// That the link pins a data version, or that a file is shown instead.
#[component]
fn Pinned() -> impl IntoView {
    let (view, data, texts) = (use_view(), use_data(), use_texts());
    move || {
        // What cannot be had is told once, by what failed.
        if matches!(data.loading(), Loading::Failed(_)) {
            return None;
        }
        view.with(|view| {
            let version = view.data.as_ref()?;
            let file = file_of(version);
            // An embedded view names its version, and is its page's to choose. That the data
            // is not ours is said everywhere.
            if view.embed && file.is_none() {
                return None;
            }
            let (said, href, back) = match file {
                Some(name) => {
                    // Ids of one dataset mean nothing in another.
                    let ours = View { screen: view.screen, lang: view.lang, ..View::default() };
                    let said = format::fill(texts.desk.own_shown, &[name]);
                    (said, link::href(&ours), texts.desk.own_back)
                }
                None => {
                    let newest = link::href(&view.with(|view| view.data = None));
                    (format::fill(texts.pinned, &[version]), newest, texts.newest_instead)
                }
            };
            Some(view! { <p class="notice" role="status">{said}" "<a href=href>{back}</a></p> })
        })
    }
}

/// That there is newer data than is on screen, and the way to it. A pinned version was asked
/// for, whatever else there is.
#[component]
fn Newer() -> impl IntoView {
    let (view, data, texts) = (use_view(), use_data(), use_texts());
    move || {
        let version = data.newer()?;
        view.with(|view| !view.embed && view.data.is_none()).then(|| {
            view! {
                <p class="notice newer" role="status">
                    {format::fill(texts.editions.newer, &[&version])}" "
                    <button type="button" on:click=|_| {
                        browser::window().location().reload().ok();
                    }>{texts.editions.show_newer}</button>
                </p>
            }
        })
    }
}

/// What went wrong with loading, and what to do.
#[component]
pub fn Failed(
    /// Whether it stands above a page that has a heading of its own.
    #[prop(optional)]
    is_beside: bool,
) -> impl IntoView {
    let (view, data, page) = (use_view(), use_data(), use_page());
    let (texts, is_file) = (use_texts(), use_site().is_file());
    move || {
        let Loading::Failed(failure) = data.loading() else { return None };
        if let Failure::NeedsFile(name) = &failure {
            let said = format::fill(texts.desk.own_needed, &[name]);
            return Some(
                view! {
                    <section class="notice failure" role="alert">
                        <p>{said}</p>
                        <p><DialogButton dialog=Dialog::OwnData label=texts.desk.own class="primary"/></p>
                    </section>
                }
                .into_any(),
            );
        }
        let offers_newest = matches!(failure, Failure::NoSuchVersion(_));
        let newest = offers_newest.then(|| {
            let href = view.href(|view| view.data = None);
            view! { <a href=href>{texts.newest_instead}</a> }
        });
        let help = match &failure {
            Failure::Faulty(complaints) => Some(faults(complaints, use_lang())),
            Failure::NoSuchVersion(_) if is_file => said(texts.editions.version_elsewhere),
            Failure::NoSuchVersion(_) => None,
            _ => said(texts.load_failed_help),
        };
        let title = match is_beside || page.with(Option::is_some) {
            true => view! { <h2>{texts.load_failed}</h2> }.into_any(),
            false => view! { <h1>{texts.load_failed}</h1> }.into_any(),
        };
        // What is not kept here will not be the next time either.
        let retry = (!offers_newest).then(|| {
            view! {
                <button type="button" class="primary" on:click=move |_| {
                    data.retry();
                    focus::keep_in_content();
                }>
                    {texts.retry}
                </button>
            }
        });
        Some(
            view! {
                <section class="notice failure" role="alert">
                    {title}
                    <p>{why(&failure)}</p>
                    {help}
                    <p>{retry}{newest}</p>
                </section>
            }
            .into_any(),
        )
    }
}

pub fn said(text: &'static str) -> Option<AnyView> {
    Some(view! { <p>{text}</p> }.into_any())
}

/// A failure in words.
pub fn why(failure: &Failure) -> String {
    let texts = use_texts();
    match failure {
        Failure::Stalled(limit) => format::fill(texts.load_stalled, &[&limit.to_string()]),
        Failure::NoSuchVersion(version) => {
            let shown: String = version.chars().take(link::SHOWN).collect();
            format::fill(texts.version_unknown, &[&shown])
        }
        Failure::Unusable(why) => (texts.load_unusable)(why).to_owned(),
        Failure::Program => texts.later_unusable.to_owned(),
        Failure::Faulty(complaints) => {
            format::count(complaints.len(), own(use_lang()).faults, use_lang())
        }
        Failure::NeedsFile(reason) | Failure::Other(reason) => reason.clone(),
    }
}
