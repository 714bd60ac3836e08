//! Where the reader's focus goes when the view changes under it.

use super::document;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, HtmlInputElement, NodeList, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// Moves the focus to an element by id, if it is there.
pub fn to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // The links of a figure are no HTML elements and take focus all the same.
        element.unchecked_ref::<HtmlElement>().focus().ok();
    }
}

/// Scrolls to an element by id and moves the focus to it, if it is there.
pub fn bring(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
    to(id);
}

/// Presses an element by id, if it is there.
pub fn press(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.unchecked_ref::<HtmlElement>().click();
    }
}

/// Scrolls its list so far that an element can be seen.
pub fn show(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Puts the focus into the content where it was lost, once what was pressed is gone.
pub fn keep_in_content() {
    request_animation_frame(|| {
        if is_lost() {
            to("main");
        }
    });
}

/// Whether the focus was lost with the element that had it.
pub fn is_lost() -> bool {
    let document = document();
    match (document.active_element(), document.body()) {
        (Some(active), Some(body)) => active == *body.unchecked_ref(),
        _ => true,
    }
}

/// Selects the text of a field, so that a refused copy can be done by hand.
pub fn select(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(field) = element.and_then(|e| e.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        field.select();
    }
}

/// Selects all that an element shows, so that a refused copy can be done by hand.
pub fn select_text(id: &str) {
    let selection = super::window().get_selection().ok().flatten();
    if let (Some(selection), Some(element)) = (selection, document().get_element_by_id(id)) {
        selection.select_all_children(&element).ok();
    }
}

/// What of the page can have the focus with the app and before it, in the same order.
const STOPS: &str = "a:not(#panic *, #notices *), summary";

/// Which stop of the page has the focus, counted from its top.
pub fn stop() -> Option<u32> {
    let focused = document().active_element()?;
    let stops = document().query_selector_all(STOPS).ok()?;
    (0..stops.length())
        .find(|at| stops.item(*at).is_some_and(|stop| stop == *focused.unchecked_ref()))
}

/// Moves the focus to a stop of the page, counted from its top.
pub fn to_stop(at: u32) {
    let stop = document().query_selector_all(STOPS).ok().and_then(|stops| stops.item(at));
    if let Some(stop) = stop.and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) {
        stop.focus().ok();
    }
}

/// What finds a link again on another drawing of its page: its address, and which of the links
/// with that address it is.
pub fn place_of_link(link: &Element) -> Option<String> {
    let href = link.get_attribute("href")?;
    let links = links_to(&href)?;
    let at = (0..links.length())
        .find(|at| links.item(*at).is_some_and(|other| other == *link.unchecked_ref()))?;
    Some(format!("{at} {href}"))
}

/// Moves the focus to the link of a place, if it is there; the window stays where it is.
pub fn to_place(place: &str) {
    let found = place.split_once(' ').and_then(|(at, href)| links_to(href)?.item(at.parse().ok()?));
    if let Some(link) = found {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        link.unchecked_ref::<HtmlElement>().focus_with_options(&still).ok();
    }
}

fn links_to(href: &str) -> Option<NodeList> {
    document().query_selector_all(&format!("a[href=\"{}\"]", href.replace('"', "\\\""))).ok()
}

/// What had the focus, for when the page is drawn again.
pub struct Kept {
    id: String,
    /// Where the caret stood, and what was selected.
    selection: Option<(u32, u32)>,
}

/// Remembers what has the focus, where it has an id.
pub fn keep() -> Option<Kept> {
    let focused = document().active_element()?;
    let selection = focused
        .dyn_ref::<HtmlInputElement>()
        .and_then(|field| Some((field.selection_start().ok()??, field.selection_end().ok()??)));
    let id = focused.id();
    (!id.is_empty()).then_some(Kept { id, selection })
}

impl Kept {
    /// Gives the focus back where it was lost.
    pub fn restore(&self) {
        if !is_lost() {
            return;
        }
        to(&self.id);
        let field = document().get_element_by_id(&self.id);
        if let (Some((start, end)), Some(Ok(field))) =
            (self.selection, field.map(JsCast::dyn_into::<HtmlInputElement>))
        {
            field.set_selection_range(start, end).ok();
        }
    }
}
