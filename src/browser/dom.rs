//! Drawing content into the page.

use super::document;
use crate::content::Node;
use web_sys::Element;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Replaces what stands in an element.
pub fn draw(parent: &Element, nodes: &[Node]) {
    parent.set_text_content(None);
    nodes.iter().for_each(|node| append(parent, node, false));
}

fn append(parent: &Element, node: &Node, in_svg: bool) {
    let document = document();
    match node {
        // A browser refuses none of these; were it to, one node would be
        // missing, and there is nobody better to tell than the reader's eyes.
        Node::Text(text) => {
            parent.append_child(&document.create_text_node(text)).ok();
        }
        Node::Element(element) => {
            let in_svg = in_svg || element.tag == "svg";
            let created = if in_svg {
                document.create_element_ns(Some(SVG), element.tag)
            } else {
                document.create_element(element.tag)
            };
            let Ok(created) = created else { return };
            for (name, value) in &element.attrs {
                created.set_attribute(name, value).ok();
            }
            element.children.iter().for_each(|child| append(&created, child, in_svg));
            parent.append_child(&created).ok();
        }
    }
}
