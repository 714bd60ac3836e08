//! The only place that touches the browser: address, fetch, storage,
//! clipboard, focus, failure.

pub mod address;
pub mod clipboard;
pub mod desk;
pub mod dom;
pub mod events;
pub mod fetch;
pub mod figure;
pub mod focus;
pub mod inside;
pub mod save;
pub mod share;
pub mod storage;

use web_sys::{Document, Element, Window};

pub(crate) fn window() -> Window {
    // A wasm app in a page has one; without it there is nobody to tell.
    web_sys::window().unwrap_or_else(|| wasm_bindgen::throw_str("no window"))
}

pub(crate) fn document() -> Document {
    window().document().unwrap_or_else(|| wasm_bindgen::throw_str("no document"))
}

/// Says in the page what the reader's browser prefers, before any choice.
pub fn preferred_language() -> Option<crate::dataset::Lang> {
    let languages = window().navigator().languages();
    languages
        .iter()
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| crate::dataset::Lang::parse(&tag))
}

/// What a meta element of the page says.
pub fn meta(name: &str) -> Option<String> {
    let meta = document().query_selector(&format!("meta[name=\"{name}\"]")).ok()??;
    meta.get_attribute("content")
}

/// The language of the entry page itself: `fr.html` says so in a meta element.
pub fn page_language() -> Option<crate::dataset::Lang> {
    crate::dataset::Lang::parse(&meta("entry-language")?)
}

/// Whether the page stands inside another.
pub fn is_framed() -> bool {
    let window = window();
    window.parent().ok().flatten().is_none_or(|parent| parent != window)
}

/// Makes the page say what is on screen, and in which language.
pub fn set_page(title: &str, lang: crate::dataset::Lang) {
    let document = document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // Failing here would only leave the former language; nothing to add.
        root.set_attribute("lang", lang.code()).ok();
    }
}

/// Makes the element with an id hold a text.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = document().get_element_by_id(id)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Makes the element with an id hold content made by `content::to_html`, which
/// escapes every text.
pub fn set_html(id: &str, html: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_inner_html(html);
    }
}

/// Hides the element with an id, or shows it.
pub fn set_hidden(id: &str, hidden: bool) {
    if let Some(element) = document().get_element_by_id(id) {
        element.toggle_attribute_with_force("hidden", hidden).ok();
    }
}

/// Gives the element with an id an attribute.
pub fn set_attribute(id: &str, name: &str, value: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_attribute(name, value).ok();
    }
}

/// Says whether an element still waits for its content.
pub fn set_busy(id: &str, busy: bool) {
    set_attribute(id, "aria-busy", if busy { "true" } else { "false" });
}

/// The width of what stands in an element, in CSS pixels.
pub fn width_of(id: &str) -> Option<u32> {
    let width = document().get_element_by_id(id)?.get_bounding_client_rect().width();
    (width >= 1.0).then_some(width as u32)
}

/// Calls back when the reader comes back to the page, or the network does.
pub fn on_return(callback: impl Fn() + Clone + 'static) {
    let on_line = callback.clone();
    events::listen(&window(), "online", move |_: web_sys::Event| on_line());
    events::listen(&document(), "visibilitychange", move |_: web_sys::Event| {
        if !document().hidden() {
            callback();
        }
    });
}

/// Prints what is on screen; a browser may have nothing to print with.
pub fn print() {
    window().print().ok();
}

/// Loads the page anew, at the address it has.
pub fn reload() {
    window().location().reload().ok();
}

/// An item of a figure.
fn item(id: &str) -> Option<web_sys::Element> {
    let css = format!("[data-figure] [{}='{id}']", crate::content::ITEM);
    document().query_selector(&css).ok()?
}

/// Scrolls an element so that an item of a figure stands in its middle.
pub fn scroll_to_item(id: &str, of: &str) {
    if let (Some(element), Some(item)) = (document().get_element_by_id(id), item(of)) {
        let item = box_of(&item).get_bounding_client_rect();
        let frame = element.get_bounding_client_rect();
        element.scroll_by_with_x_and_y(
            item.left() + item.width() / 2.0 - frame.left() - frame.width() / 2.0,
            item.top() + item.height() / 2.0 - frame.top() - frame.height() / 2.0,
        );
    }
}

/// What of an item of a figure has its size: Firefox takes an item for larger
/// than it is, where the first part of it is its frame. Anything else itself.
fn box_of(item: &Element) -> Element {
    let first = item.first_element_child().filter(|_| item.has_attribute(crate::content::ITEM));
    first.unwrap_or_else(|| item.clone())
}

/// Scrolls an element by parts of its width.
pub fn scroll_by(id: &str, right: f64, down: f64) {
    if let Some(element) = document().get_element_by_id(id) {
        let width = element.get_bounding_client_rect().width();
        element.scroll_by_with_x_and_y(right * width, down * width);
    }
}

/// Keeps the middle of what scrolls where it was, all of it now larger by a
/// factor.
pub fn scroll_about(id: &str, factor: f64) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let about = |at: i32, seen: i32| {
        let half = f64::from(seen) / 2.0;
        ((f64::from(at) + half) * factor - half) as i32
    };
    element.set_scroll_left(about(element.scroll_left(), element.client_width()));
    element.set_scroll_top(about(element.scroll_top(), element.client_height()));
}

/// Calls back when the page has another size.
pub fn on_resize(callback: impl Fn() + 'static) {
    events::listen(&window(), "resize", move |_: web_sys::Event| callback());
}

/// The attribute of the page that says in which language it holds the first
/// screen, as the publishing step wrote it.
const SNAPSHOT: &str = "data-snapshot";

/// The language of the first screen that stands in the page, while it does and
/// is to be seen.
pub fn snapshot() -> Option<String> {
    let root = document().document_element()?;
    let is_shown = !root.class_name().contains(ELSEWHERE);
    is_shown.then(|| root.get_attribute(SNAPSHOT)).flatten()
}

/// The class of a page whose link leads to another view than it holds.
const ELSEWHERE: &str = "elsewhere";

/// The page is the app's: what it brought along counts no longer.
pub fn drop_snapshot() {
    if let Some(root) = document().document_element() {
        root.remove_attribute(SNAPSHOT).ok();
        root.set_class_name("live");
    }
}

/// Takes away what stood in the page before the app came.
pub fn remove_boot_shell() {
    if let Some(shell) = document().get_element_by_id("boot") {
        shell.remove();
    }
}
