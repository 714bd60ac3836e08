//! The browser's interfaces that no crate wraps as we need them.

pub mod address;
pub mod brought;
pub mod clipboard;
pub mod colours;
pub mod fetch;
pub mod figure;
pub mod files;
pub mod focus;
pub mod foreign;
pub mod fragment;
pub mod keys;
pub mod panic;
pub mod save;
pub mod scroll;
pub mod share;
pub mod storage;
pub mod worker;

use parallel49_core::dataset::{Day, Lang};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Window};

pub fn window() -> Window {
    leptos::prelude::window()
}

pub fn document() -> Document {
    leptos::prelude::document()
}

/// What the reader's browser prefers.
pub fn preferred_language() -> Option<Lang> {
    let languages = window().navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Lang::parse(&tag))
}

/// What a meta element of the page says.
pub fn meta(name: &str) -> Option<String> {
    let meta = document().query_selector(&format!("meta[name=\"{name}\"]")).ok()??;
    meta.get_attribute("content")
}

/// The language of the entry page itself: `fr.html` says so in a meta element.
pub fn page_language() -> Option<Lang> {
    Lang::parse(&meta("entry-language")?)
}

/// The width up to which the style sheets lay out for a phone, in CSS pixels.
const PHONE: f64 = 736.0;

/// Whether the page is laid out for a phone.
pub fn is_phone() -> bool {
    let width = leptos::prelude::window().inner_width();
    width.ok().and_then(|width| width.as_f64()).is_some_and(|width| width <= PHONE)
}

/// Tells the scripts of the page that something has happened, by an event of its window.
pub fn tell_page(what: &str) {
    if let Ok(event) = web_sys::Event::new(what) {
        window().dispatch_event(&event).ok();
    }
}

/// Whether a dialog is open that the rest of the page has to wait for.
pub fn is_modal() -> bool {
    document().query_selector("dialog:modal").ok().flatten().is_some()
}

/// Whether the page stands inside another.
pub fn is_framed() -> bool {
    let window = window();
    window.parent().ok().flatten().is_none_or(|parent| parent != window)
}

/// Makes the page say what is on screen, and in which language.
pub fn name_page(title: &str, lang: Lang) {
    let document = document();
    document.set_title(title);
    // Programs that keep what a reader saves take the title from here.
    if let Ok(Some(shared)) = document.query_selector("meta[property='og:title']") {
        shared.set_attribute("content", title).ok();
    }
    if let Some(root) = document.document_element() {
        // Failing here would only leave the former language; nothing to add.
        root.set_attribute("lang", lang.code()).ok();
    }
}

/// The attribute of the page that says in which language it holds the first screen, as the
/// build wrote it.
const SNAPSHOT: &str = "data-snapshot";
/// The attribute that names the theme whose answer stands there instead.
const THEME: &str = "data-theme";
/// The class of a page whose link leads to another view than it holds.
const ELSEWHERE: &str = "elsewhere";

/// What stands in the page before the app.
pub struct Snapshot {
    pub lang: Lang,
    /// The theme whose answer it is; the first screen without one.
    pub theme: Option<String>,
}

/// What stands in the page before the app, while it is to be seen.
pub fn snapshot() -> Option<Snapshot> {
    let root = document().document_element()?;
    let is_shown = !root.class_name().contains(ELSEWHERE);
    let lang = Lang::parse(&root.get_attribute(SNAPSHOT)?)?;
    is_shown.then(|| Snapshot { lang, theme: root.get_attribute(THEME) })
}

/// Where what stands in the page before the app has its notices.
pub fn notices_of_snapshot() -> Option<HtmlElement> {
    document().query_selector("#snapshot #notices").ok()??.dyn_into().ok()
}

/// Takes away what stood in the page until the app runs.
pub fn drop_boot() {
    remove("boot");
}

/// Takes away what stood in the page before the app. Gives which of its stops had the focus.
pub fn drop_snapshot() -> Option<u32> {
    let focused = focus::stop();
    if let Some(root) = document().document_element() {
        root.remove_attribute(SNAPSHOT).ok();
        root.remove_attribute(THEME).ok();
        root.set_class_name("live");
    }
    remove("snapshot");
    focused
}

fn remove(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}

/// Calls back when the reader comes back to the page, and when the network does.
pub fn on_return(callback: impl Fn() + Clone + 'static) {
    use leptos::ev;
    use leptos::prelude::window_event_listener;
    let again = callback.clone();
    window_event_listener(ev::online, move |_| again());
    window_event_listener(ev::visibilitychange, move |_| {
        if !document().hidden() {
            callback();
        }
    });
}

/// Calls back before the page is printed, and after it was, as long as the caller's owner lives.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    use leptos::prelude::{on_cleanup, window_event_listener_untyped};
    for (event, is_printed) in [("beforeprint", true), ("afterprint", false)] {
        let callback = callback.clone();
        let listener = window_event_listener_untyped(event, move |_| callback(is_printed));
        on_cleanup(move || listener.remove());
    }
}

/// The reader's own day, for access dates.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let (month, day) = (now.get_month() + 1, now.get_date());
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
