//! Drawing content into the page.
//!
//! What stands there already is changed in place where it has the same form,
//! so that focus, scroll position and a half-open list survive a redraw.

use super::document;
use crate::content::Node;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement};

const SVG: &str = "http://www.w3.org/2000/svg";

thread_local! {
    /// What was drawn last into each place.
    static DRAWN: RefCell<Vec<(&'static str, Vec<Node>)>> = const { RefCell::new(Vec::new()) };
}

/// Makes the element with an id hold these nodes and nothing else.
pub fn draw_into(id: &'static str, nodes: Vec<Node>) {
    let Some(parent) = document().get_element_by_id(id) else { return };
    DRAWN.with_borrow_mut(|drawn| {
        let at = drawn.iter().position(|(known, _)| *known == id);
        let before = at.map(|at| drawn.swap_remove(at).1).unwrap_or_default();
        children(&parent, &before, &nodes, false);
        drawn.push((id, nodes));
    });
}

fn children(parent: &Element, before: &[Node], nodes: &[Node], in_svg: bool) {
    let mut next = parent.first_child();
    for (n, node) in nodes.iter().enumerate() {
        let here = next.take();
        next = here.as_ref().and_then(web_sys::Node::next_sibling);
        let before = before.get(n);
        // A figure or a long table has thousands of parts: what is as it was
        // is left alone, unless the reader may have changed it.
        if here.is_some() && before == Some(node) && (in_svg || is_fixed(node)) {
            continue;
        }
        if !here.as_ref().is_some_and(|here| patched(here, before, node, in_svg)) {
            let Some(fresh) = created(node, in_svg) else { continue };
            // A browser refuses none of these; were it to, one node would be
            // missing, and there is nobody better to tell than the reader.
            match here {
                Some(here) => parent.replace_child(&fresh, &here).ok(),
                None => parent.append_child(&fresh).ok(),
            };
        }
    }
    while let Some(left) = next {
        next = left.next_sibling();
        parent.remove_child(&left).ok();
    }
}

/// Whether only content changes it: it holds no form control.
fn is_fixed(node: &Node) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Element(element) => {
            !matches!(element.tag, "input" | "option" | "select" | "textarea")
                && element.children.iter().all(is_fixed)
        }
    }
}

/// Changes what stands here into `node`; `false` where the forms differ.
fn patched(here: &web_sys::Node, before: Option<&Node>, node: &Node, in_svg: bool) -> bool {
    match node {
        Node::Text(text) => {
            let same_form = here.node_type() == web_sys::Node::TEXT_NODE;
            if same_form && here.node_value().as_deref() != Some(text) {
                here.set_node_value(Some(text));
            }
            same_form
        }
        Node::Element(element) => {
            let Some(here) = here.dyn_ref::<Element>() else { return false };
            // Another id means another thing, not a changed one.
            let id = element.attrs.iter().find(|(name, _)| *name == "id");
            let same_id = here.id() == id.map_or("", |(_, id)| id);
            if !same_id || !here.tag_name().eq_ignore_ascii_case(element.tag) {
                return false;
            }
            let before = match before {
                Some(Node::Element(before)) => before.children.as_slice(),
                _ => &[],
            };
            fill(here, before, element, in_svg);
            true
        }
    }
}

fn created(node: &Node, in_svg: bool) -> Option<web_sys::Node> {
    let document = document();
    match node {
        Node::Text(text) => Some(document.create_text_node(text).into()),
        Node::Element(element) => {
            let created = if in_svg || element.tag == "svg" {
                document.create_element_ns(Some(SVG), element.tag)
            } else {
                document.create_element(element.tag)
            };
            let created = created.ok()?;
            fill(&created, &[], element, in_svg);
            Some(created.into())
        }
    }
}

fn fill(here: &Element, before: &[Node], element: &crate::content::Element, in_svg: bool) {
    let value_before = here.get_attribute("value");
    let held = here.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    for name in here.get_attribute_names() {
        let name = name.as_string().unwrap_or_default();
        // The reader opens and closes disclosures, not the content.
        if name != "open" && !element.attrs.iter().any(|(kept, _)| *kept == name) {
            here.remove_attribute(&name).ok();
        }
    }
    for (name, value) in &element.attrs {
        if here.get_attribute(name).as_deref() != Some(value) {
            here.set_attribute(name, value).ok();
        }
    }
    children(here, before, &element.children, in_svg || element.tag == "svg");
    // Attributes give only the first state of a form control.
    let is_set = |wanted: &str| element.attrs.iter().any(|(name, _)| *name == wanted);
    if let Some(input) = here.dyn_ref::<HtmlInputElement>() {
        input.set_checked(is_set("checked"));
        let value = element.attrs.iter().find(|(name, _)| *name == "value");
        // What the reader is typing stays, unless the content itself changed.
        let is_typing = document().active_element().as_ref() == Some(here);
        if let Some((_, value)) = value
            && held.as_deref() != Some(value)
            && (!is_typing || value_before.as_deref() != Some(value))
        {
            // Twice, for WebKit: a field that got its text by the attribute
            // alone tells nobody when the reader empties it.
            input.set_value("");
            input.set_value(value);
        }
    } else if let Some(option) = here.dyn_ref::<HtmlOptionElement>()
        && is_set("selected")
    {
        option.set_selected(true);
    }
}
