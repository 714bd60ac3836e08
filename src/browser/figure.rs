//! A copy of a figure on screen, as a file keeps it; bringing an item of it into sight; the room
//! there is for it.

use super::{document, window};
use parallel49_core::export::figure::{Drawn, Part, classes, is_kept};
use parallel49_core::export::table_picture::{Cell, Table};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, Node, ScrollIntoViewOptions, ScrollLogicalPosition, XmlSerializer,
};

const SVG: &str = "http://www.w3.org/2000/svg";

/// The drawings in an element, in their order, each with the heading of its section.
pub fn parts(root: &Element, page: &str) -> Vec<Part> {
    let drawings = all(root, "svg.figure-part");
    let part = |svg: Element| {
        let section = svg.closest("section").ok().flatten();
        let heading = section.and_then(|section| section.query_selector("h2").ok().flatten());
        Some(Part { heading: heading.map(|heading| text_of(&heading)), drawn: drawn(&svg, page)? })
    };
    drawings.into_iter().filter_map(part).collect()
}

/// The legend in an element: samples, and what they mean.
pub fn legend(root: &Element) -> Vec<(Drawn, String)> {
    let entry = |entry: Element| {
        let sample = entry.query_selector("svg").ok().flatten()?;
        Some((drawn(&sample, "")?, text_of(&entry)))
    };
    all(root, ".figure-legend li").into_iter().filter_map(entry).collect()
}

/// The table in an element, with its signs.
pub fn table(root: &Element, page: &str) -> Table {
    let cell = |cell: Element| {
        let find = |css: &str| cell.query_selector(css).ok().flatten();
        let href = find("a").and_then(|link| link.get_attribute("href"));
        Cell {
            sign: find("svg").and_then(|sign| drawn(&sign, page)),
            text: text_of(&cell),
            href: href.and_then(|href| absolute(&href, page)),
            is_now: cell.class_list().contains("is-now"),
        }
    };
    let row = |row: Element| all(&row, "th, td").into_iter().map(cell).collect();
    Table { rows: all(root, "tr").into_iter().map(row).collect() }
}

fn all(root: &Element, css: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(css) else { return Vec::new() };
    (0..found.length()).filter_map(|n| found.item(n)?.dyn_into().ok()).collect()
}

/// What an element says, its parts parted by spaces.
fn text_of(element: &Element) -> String {
    let shown = element.unchecked_ref::<HtmlElement>().inner_text();
    // What is folded away says nothing of itself there.
    let text = if shown.is_empty() { element.text_content().unwrap_or_default() } else { shown };
    // Spaces that do not break stay as they are.
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A copy of a drawing as XML.
fn drawn(svg: &Element, page: &str) -> Option<Drawn> {
    let copy: Element = svg.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let frame = svg.get_bounding_client_rect();
    let size = |name: &str, shown: f64| {
        let own = svg.get_attribute(name).and_then(|value| value.parse().ok());
        own.unwrap_or(shown.round() as i32)
    };
    let (width, height) = (size("width", frame.width()), size("height", frame.height()));
    clean(&copy, page);
    copy.set_attribute("width", &width.to_string()).ok()?;
    copy.set_attribute("height", &height.to_string()).ok()?;
    let xml = XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()?;
    Some(Drawn { xml, width, height })
}

/// Takes from a copy what does not belong in a file. A name given by attribute becomes a title.
fn clean(element: &Element, page: &str) {
    let said = element.get_attribute("aria-label").filter(|_| element.tag_name() == "a");
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let kept = match (&*name, element.get_attribute(&name)) {
            ("href", Some(href)) => absolute(&href, page),
            ("class", Some(class)) => Some(classes(&class)),
            (name, value) => value.filter(|_| is_kept(name)),
        };
        match kept {
            Some(value) => element.set_attribute(&name, &value).ok(),
            None => element.remove_attribute(&name).ok(),
        };
    }
    let mut next = element.first_child();
    while let Some(child) = next {
        next = child.next_sibling();
        match (child.node_type(), child.dyn_ref::<Element>()) {
            (Node::ELEMENT_NODE, Some(child)) if is_passing(child) => child.remove(),
            (Node::ELEMENT_NODE, Some(child)) => clean(child, page),
            (Node::TEXT_NODE, _) => {}
            _ => drop(element.remove_child(&child)),
        }
    }
    if let Some(said) = said
        && let Ok(title) = document().create_element_ns(Some(SVG), "title")
    {
        title.set_text_content(Some(&said));
        element.insert_before(&title, element.first_child().as_ref()).ok();
    }
}

/// What is drawn for pointer and focus only.
fn is_passing(element: &Element) -> bool {
    element.class_list().contains("edges")
}

/// A link of the page as others can open it; a file alone has nothing that a query could lead to.
fn absolute(href: &str, page: &str) -> Option<String> {
    (!page.is_empty()).then(|| format!("{page}{href}"))
}

/// Brings an item of a figure to where all of it is seen: Firefox leaves what is seen in part
/// where it is, and does not scroll to items of a figure.
pub fn bring(item: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    let shape = item.first_element_child().unwrap_or_else(|| item.clone());
    shape.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The item of a figure that an element belongs to.
pub fn item_of(element: &Element) -> Option<Element> {
    element.closest("[data-item]").ok()?
}

/// How wide the screen is inside, in pixels, beside a story where one is told; before it is
/// there, the page; nothing before that.
pub fn room() -> Option<u32> {
    let screen = document().query_selector("main > [id^='screen-']").ok().flatten();
    let place = screen.or_else(|| document().get_element_by_id("notices"))?;
    Some(place.get_bounding_client_rect().width() as u32)
}

/// Keeps in the middle what was there before an element's content grew by a factor.
pub fn scroll_about(id: &str, factor: f64) {
    if let Some(element) = document().get_element_by_id(id) {
        let half = f64::from(element.client_width()) / 2.0;
        let middle = (f64::from(element.scroll_left()) + half) * factor;
        element.set_scroll_left((middle - half).round() as i32);
    }
}

/// Scrolls the window and an element in it by so many pixels.
pub fn scroll_by(id: &str, x: f64, y: f64) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_scroll_left(element.scroll_left() + x.round() as i32);
    }
    window().scroll_by_with_x_and_y(0.0, y);
}
