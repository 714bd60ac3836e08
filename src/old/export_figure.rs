//! A figure as an SVG file that opens alone: with its own style, a title, its
//! legend, and where it comes from.

use crate::text::metrics;
use crate::content::{Element, Node, el, to_html};
use crate::dataset::Lang;

/// A figure to be saved.
pub struct Picture {
    /// For the name of the file.
    pub name: &'static str,
    pub title: String,
    /// What it shows, in words.
    pub desc: String,
    /// In pixels.
    pub width: i32,
    pub height: i32,
    pub content: Vec<Node>,
    /// Samples of 44 × 24 pixels, and what they mean.
    pub legend: Vec<(Vec<Node>, &'static str)>,
}

/// The light colours of `style/tokens.css`, whose variables not every program
/// that opens a picture understands; a test keeps them the same.
pub const COLOURS: [(&str, &str); 9] = [
    ("--paper", "#fbfaf7"),
    ("--ink", "#1c1d22"),
    ("--ink-soft", "#565a66"),
    ("--line", "#d9d7d0"),
    ("--line-strong", "#8b8d96"),
    ("--hue-first", "#1d4e89"),
    ("--hue-second", "#b0431e"),
    ("--hue-mix", "#5b3f8c"),
    ("--hue-neutral", "#5a5e68"),
];

/// What holds for every hue: the class of the hue goes before each selector.
const OF_HUE: &str = "H .bar,H .dot,H .node-bar,H.sign,H .sign{fill:COLOUR}H .soft{fill:COLOUR;stroke:COLOUR}\
    H .cut,H .edge,H .lane-rule{stroke:COLOUR}";
const STYLE: &str = "text{font:12px \"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif;fill:#I}\
    a{text-decoration:none}.reach{fill:none}.bar,.dot{stroke:none}\
    .soft{fill-opacity:.3;stroke-width:1}.cut,.edge{fill:none;stroke-width:1.5}\
    .is-inferred{stroke-dasharray:3 2}.is-leading text{font-size:13px;font-weight:700}\
    .lane-name{font-size:16px;font-weight:700}.scale text,.lane-more,.small{fill:#S}\
    .grid{stroke:#L;fill:none}.rule{stroke:#R;fill:none}.day-line{stroke:#I;stroke-dasharray:4 3}\
    .title{font-size:20px;font-weight:700}\
    .node-box{fill:#fff;stroke:#R}.year-rule{stroke:#L}.lane-rule{stroke-width:3}\
    .node-note,.edge-word,.year{fill:#S}.node-name{font-size:13px}\
    .edge-line,.edge-head{fill:none;stroke:#S}.edge-head{fill:#S}.edge-head.is-open{fill:none}\
    .edge-word{font-size:11px;text-anchor:middle;paint-order:stroke;stroke:#P;stroke-width:4px}";

/// What stands for the colours in the style.
const SHORT: [(&str, &str); 5] = [
    ("#I", "--ink"),
    ("#S", "--ink-soft"),
    ("#P", "--paper"),
    ("#L", "--line"),
    ("#R", "--line-strong"),
];

fn colour(name: &str) -> &'static str {
    COLOURS.iter().find(|(known, _)| *known == name).map_or("black", |(_, colour)| colour)
}

fn style() -> String {
    let mut out = STYLE.to_owned();
    for (short, name) in SHORT {
        out = out.replace(short, colour(name));
    }
    for hue in ["hue-first", "hue-second", "hue-mix", "hue-neutral"] {
        let colour = colour(&format!("--{hue}"));
        let selected = OF_HUE.replace("H", &[".", hue].concat());
        out += &selected.replace("COLOUR", colour);
    }
    out
}

/// Around the figure, in pixels.
const EDGE: i32 = 24;
const HEAD: i32 = 64;
const LEGEND_ROW: i32 = 24;
const SAMPLE: i32 = 44;

/// The file: `name` is the publication's, `source` says where the figure is
/// from, `link` leads to it.
pub fn svg(picture: &Picture, name: &str, source: &str, link: &str, lang: Lang) -> String {
    let mut legend = Vec::new();
    let (mut x, mut y) = (0, HEAD + picture.height + LEGEND_ROW);
    for (sample, words) in &picture.legend {
        let wide = SAMPLE + 6 + letters::width(words, 12) + 20;
        if x > 0 && x + wide > picture.width {
            (x, y) = (0, y + LEGEND_ROW);
        }
        let text = text(x + SAMPLE + 6, y + 16, "small", words);
        legend.push(moved(x, y, sample.clone()).class("hue-neutral"));
        legend.push(el("g").child(text));
        x += wide;
    }
    let bottom = y + 2 * LEGEND_ROW;
    let (width, height) = (picture.width + 2 * EDGE, bottom + 2 * EDGE);
    let page = link.split('?').next().unwrap_or_default();
    let content = picture.content.iter().filter_map(|node| plain(node, page)).collect();
    let root = el("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("width", width.to_string())
        .attr("height", height.to_string())
        .attr("lang", lang.code())
        .child(el("title").child(&picture.title))
        .child(el("desc").child(&picture.desc))
        .child(el("style").child(style()))
        .child(
            el("rect").attr("width", "100%").attr("height", "100%").attr("fill", colour("--paper")),
        )
        .child(
            moved(EDGE, EDGE, Vec::new())
                .child(text(0, 0, "small", name).attr("dy", "4"))
                .child(text(0, 30, "title", &picture.title))
                .child(moved(0, HEAD, content))
                .child(legend)
                .child(text(0, bottom, "small", source)),
        );
    // Quotes inside the style are text here, and escaped as such.
    to_html(&[root.into()])
}

fn moved(x: i32, y: i32, content: Vec<Node>) -> Element {
    el("g").attr("transform", format!("translate({x} {y})")).child(content)
}

fn text(x: i32, y: i32, class: &str, content: &str) -> Element {
    el("text").class(class).attr("x", x.to_string()).attr("y", y.to_string()).child(content)
}

/// What of a node belongs in a file: no roles, no focus, no identity. A name
/// given by attribute becomes a title, links become absolute.
fn plain(node: &Node, page: &str) -> Option<Node> {
    let Node::Element(element) = node else { return Some(node.clone()) };
    let mut out = el(element.tag);
    for (name, value) in &element.attrs {
        match *name {
            // A file alone has nothing that a query could lead to.
            "href" if page.is_empty() => {}
            "href" => out = out.attr(name, format!("{page}{value}")),
            "aria-label" => out = out.child(el("title").child(value)),
            "id" | "tabindex" | "role" | "data-item" | "aria-hidden" | "aria-describedby" => {}
            _ => out = out.attr(name, value),
        }
    }
    out.children.extend(element.children.iter().filter_map(|child| plain(child, page)));
    Some(out.into())
}
