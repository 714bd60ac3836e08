//! The tree.

use std::ops::{Deref, DerefMut};

/// A piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Text(String),
    Element(Element),
}

/// An element with its attributes and children. It is one pointer wide: a
/// screen hands thousands of them from call to call, and moving whole structs
/// was sixteen kilobytes of the download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(Box<Parts>);

/// What an element is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub tag: &'static str,
    pub attrs: Vec<(&'static str, String)>,
    pub children: Vec<Node>,
}

impl Element {
    /// The parts themselves.
    pub fn into_parts(self) -> Parts {
        *self.0
    }
}

impl Deref for Element {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

/// A new element.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attrs: Vec::new(), children: Vec::new() }))
}

/// Anything that can stand inside an element: text, elements, lists of them,
/// or nothing.
pub trait Nodes {
    fn add_to(self, children: &mut Vec<Node>);
}

impl Element {
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl AsRef<str>) -> Element {
        push_attr(&mut self.0, name, value.as_ref());
        self
    }

    #[must_use]
    pub fn class(mut self, name: impl AsRef<str>) -> Element {
        push_attr(&mut self.0, "class", name.as_ref());
        self
    }

    #[must_use]
    pub fn child(mut self, content: impl Nodes) -> Element {
        content.add_to(&mut self.0.children);
        self
    }
}

// Called hundreds of times: inlined, these few were a tenth of the build.
#[inline(never)]
fn push_attr(parts: &mut Parts, name: &'static str, value: &str) {
    parts.attrs.push((name, value.to_owned()));
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

impl Nodes for Node {
    fn add_to(self, children: &mut Vec<Node>) {
        children.push(self);
    }
}

impl Nodes for Element {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<Node>) {
        children.push(Node::Element(self));
    }
}

impl Nodes for String {
    fn add_to(self, children: &mut Vec<Node>) {
        children.push(Node::Text(self));
    }
}

impl Nodes for &str {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<Node>) {
        children.push(Node::Text(self.to_owned()));
    }
}

impl Nodes for &String {
    fn add_to(self, children: &mut Vec<Node>) {
        self.as_str().add_to(children);
    }
}

impl<N: Nodes> Nodes for Option<N> {
    fn add_to(self, children: &mut Vec<Node>) {
        if let Some(content) = self {
            content.add_to(children);
        }
    }
}

impl<N: Nodes> Nodes for Vec<N> {
    fn add_to(self, children: &mut Vec<Node>) {
        self.into_iter().for_each(|content| content.add_to(children));
    }
}

/// The content as HTML text, everything escaped.
pub fn to_html(nodes: &[Node]) -> String {
    let mut out = String::new();
    nodes.iter().for_each(|node| write(node, &mut out));
    out
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Element(element) => {
            out.push('<');
            out.push_str(element.tag);
            for (name, value) in &element.attrs {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
            out.push('>');
            element.children.iter().for_each(|child| write(child, out));
            out.push_str("</");
            out.push_str(element.tag);
            out.push('>');
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_markup() {
        let node = el("p").attr("title", "\"><script>").child("<b>&</b>");
        assert_eq!(
            to_html(&[node.into()]),
            "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&lt;/b&gt;</p>"
        );
    }

    #[test]
    fn nothing_and_lists_are_content() {
        let list = vec![el("li").child("a"), el("li").child("b")];
        let node = el("ul").child(None::<Element>).child(list);
        assert_eq!(to_html(&[node.into()]), "<ul><li>a</li><li>b</li></ul>");
    }
}
