//! Moving among the verdicts by arrow keys, Home and End. Each stays a stop of Tab as well: they are links.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Moves the focus from one verdict to its neighbour.
pub fn move_focus(event: KeyboardEvent) {
    let (rows, columns): (i32, i32) = match event.key().as_str() {
        "ArrowUp" => (-1, 0),
        "ArrowDown" => (1, 0),
        "ArrowLeft" => (0, -1),
        "ArrowRight" => (0, 1),
        "Home" => (0, i32::MIN),
        "End" => (0, i32::MAX),
        _ => return,
    };
    let cell = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(next) = cell.and_then(|cell| neighbour(&cell, rows, columns)) {
        event.prevent_default();
        next.focus().ok();
    }
}

fn neighbour(link: &Element, rows: i32, columns: i32) -> Option<HtmlElement> {
    let cell = link.closest("td, th").ok()??;
    let row = cell.closest("tr").ok()??;
    let column = position(&row, &cell)?;
    let body = row.parent_element()?;
    let row = child(&body, position(&body, &row)? + rows)?;
    // To the end of a row, and no further.
    let last = row.query_selector_all("td:has(a), th:has(a)").ok()?.length().saturating_sub(1);
    let last = i32::try_from(last).ok()?;
    let cell = match columns {
        i32::MIN => child(&row, 0)?,
        i32::MAX => child(&row, last)?,
        _ => child(&row, column + columns)?,
    };
    cell.query_selector("a").ok()??.dyn_into().ok()
}

fn position(parent: &Element, child: &Element) -> Option<i32> {
    let children = parent.children();
    let at = (0..children.length()).find(|at| children.item(*at).as_ref() == Some(child))?;
    i32::try_from(at).ok()
}

fn child(parent: &Element, at: i32) -> Option<Element> {
    parent.children().item(u32::try_from(at).ok()?)
}
