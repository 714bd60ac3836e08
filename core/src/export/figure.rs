//! A figure as an SVG file that opens alone: with a title, its legend, where it comes from, and
//! a style of its own in light colours.
//!
//! What stands on screen is copied from the page (`src/browser/figure.rs`); here is what of it a
//! file keeps, and what is put around it.

use crate::dataset::Lang;
use crate::screens::lineage::measure::wrapped;
use crate::text::metrics::width;

/// A figure to be saved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub title: String,
    /// What it shows, in words.
    pub desc: String,
    /// Drawings below each other.
    pub parts: Vec<Part>,
    /// Samples, and what they mean.
    pub legend: Vec<(Drawn, String)>,
}

/// A drawing of a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    pub heading: Option<String>,
    pub drawn: Drawn,
}

/// An `svg` element as XML, and how large it is in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    pub xml: String,
    pub width: i32,
    pub height: i32,
}

/// Where a file is from: the publication, the data, and the address of the view.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    pub name: &'a str,
    pub source: &'a str,
    /// Absolute, or what is said in its place.
    pub link: &'a str,
    pub lang: Lang,
}

/// The light colours of `style/tokens.css`, whose variables not every program that opens a
/// picture understands; a test keeps them the same.
pub const COLOURS: [(&str, &str); 10] = [
    ("--paper", "#fbfaf7"),
    ("--ink", "#1c1d22"),
    ("--ink-soft", "#565a66"),
    ("--line", "#d9d7d0"),
    ("--line-strong", "#8b8d96"),
    ("--hue-first", "#1d4e89"),
    ("--hue-second", "#b0431e"),
    ("--hue-mix", "#5b3f8c"),
    ("--hue-neutral", "#5a5e68"),
    ("--wash-mix", "#f3f0f8"),
];

/// The style of a file, with the names of [`COLOURS`] in place of colours.
const STYLE: &str = "\
svg svg{overflow:visible}\
text{font:12px \"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif;fill:--ink;}\
a{text-decoration:none}\
.file-title{font-size:20px;font-weight:700}.file-heading{font-size:15px;font-weight:700}\
.small,.scale text,.lane-more,.chart-level,.node-note,.edge-word,.year,.cell-word{fill:--ink-soft;}\
.reach,.edge-line{fill:none}.bar,.dot{stroke:none}\
.soft{fill-opacity:.3;stroke-width:1}.cut,.edge{fill:none;stroke-width:1.5}\
.is-inferred{stroke-dasharray:3 2}.is-leading text{font-size:13px;font-weight:700}\
.lane-name{font-size:15px;font-weight:700}.crowd text{font-weight:600}\
.grid,.year-rule{stroke:--line;fill:none}.rule{stroke:--line-strong;fill:none}\
.day-line{stroke:--ink;stroke-dasharray:4 3}\
.node-box{fill:#fff;stroke:--line-strong;}.lane-rule{stroke-width:3}.node-name{font-size:13px}\
.is-centre .node-box{stroke-width:2.5}\
.edge-line,.edge-head{stroke:--ink-soft;}.edge-head{fill:--ink-soft;}.edge-head.is-open{fill:--paper;}\
.edge-word{font-size:11px;text-anchor:middle;paint-order:stroke;stroke:--paper;stroke-width:4px}\
.stem{fill:none;stroke-width:2}\
.verdict-between{fill:none;stroke:--ink;stroke-width:1.5}\
.verdict-side.is-open{stroke:--line-strong;stroke-width:1.3;stroke-dasharray:2 1.6}\
.head{font-weight:700}.theme{font-size:14px;font-weight:700}.now{fill:--wash-mix;}";

/// What holds for every hue: the class of the hue goes before each selector.
const OF_HUE: &str = "\
H .bar,H .dot,H .node-bar,H.sign,H .sign,H.verdict-side,H .chart-mark{fill:--COLOUR;}\
H.verdict-side.is-open{fill:none}\
H .soft{fill:--COLOUR;stroke:--COLOUR;}\
H .cut,H .edge,H .lane-rule,H.is-centre .node-box,H .stem{stroke:--COLOUR;}";

/// The hues that parties have.
const HUES: [&str; 4] = ["hue-first", "hue-second", "hue-mix", "hue-neutral"];

fn style() -> String {
    let hues = HUES.map(|hue| OF_HUE.replace('H', &format!(".{hue}")).replace("COLOUR", hue));
    let mut style = [STYLE, &hues.concat()].concat();
    // The longer names first: `--ink` begins `--ink-soft`.
    let mut colours = COLOURS;
    colours.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, colour) in colours {
        style = style.replace(name, colour);
    }
    style
}

/// The attributes that a file keeps: shape and place, and what the style goes by.
const KEPT: [&str; 26] = [
    "class",
    "cx",
    "cy",
    "d",
    "dy",
    "fill-rule",
    "font-size",
    "height",
    "lang",
    "points",
    "r",
    "rx",
    "stroke-dasharray",
    "stroke-width",
    "text-anchor",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
    "href",
    "preserveAspectRatio",
];

/// Whether a file keeps an attribute: nothing that acts, is spoken, or has an identity.
pub fn is_kept(attribute: &str) -> bool {
    KEPT.contains(&attribute)
}

/// The classes that a file keeps: not what says where pointer and focus are.
pub fn classes(class: &str) -> String {
    let passing = ["is-lit", "is-tied", "has-lit"];
    let kept = class.split_whitespace().filter(|name| !passing.contains(name));
    kept.collect::<Vec<_>>().join(" ")
}

/// The name of a file, without its ending: the figure, the version of the data, the language.
pub fn file_name(figure: &str, version: &str, lang: Lang) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
    let version: String = version.chars().map(plain).collect();
    format!("parallel-49-{figure}-{version}-{}", lang.code())
}

/// Around the figure, in pixels.
const EDGE: i32 = 24;
const LINE: i32 = 24;
/// Between a sample and its words.
const GAP: i32 = 6;
/// No picture is narrower: its title and its source have to be read.
const LEAST: i32 = 480;

/// The file.
pub fn svg(picture: &Picture, origin: Origin<'_>) -> String {
    let inner = picture.parts.iter().map(|part| part.drawn.width).max().unwrap_or(0).max(LEAST);
    let mut body = String::new();
    let mut y = 4;
    let lines = |text: &str, class: &str, size: i32, y: &mut i32, body: &mut String| {
        for line in wrapped(text, size, inner) {
            body.push_str(&text_at(0, *y, class, &line));
            *y += size * 3 / 2;
        }
    };
    lines(origin.name, "small", 12, &mut y, &mut body);
    y += 10;
    lines(&picture.title, "file-title", 20, &mut y, &mut body);
    for part in &picture.parts {
        if let Some(heading) = &part.heading {
            y += 20;
            lines(heading, "file-heading", 15, &mut y, &mut body);
        }
        body.push_str(&moved(0, y, &part.drawn.xml));
        y += part.drawn.height;
    }
    y += LINE / 2;
    let (mut x, mut is_any) = (0, false);
    for (sample, words) in &picture.legend {
        let wide = sample.width + GAP + width(words, 12) + 20;
        if x > 0 && x + wide > inner {
            (x, y) = (0, y + LINE);
        }
        let drop = (LINE - sample.height) / 2;
        body.push_str(&moved(x, y + drop, &sample.xml));
        body.push_str(&text_at(x + sample.width + GAP, y + 16, "small", words));
        (x, is_any) = (x + wide, true);
    }
    y += if is_any { 2 * LINE } else { LINE };
    lines(origin.source, "small", 12, &mut y, &mut body);
    lines(origin.link, "small", 12, &mut y, &mut body);
    let (wide, high) = (inner + 2 * EDGE, y + EDGE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" \
         height=\"{high}\" lang=\"{}\"><title>{}</title><desc>{}</desc><style>{}</style>\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>{}</svg>\n",
        origin.lang.code(),
        escaped(&picture.title),
        escaped(&picture.desc),
        escaped(&style()),
        COLOURS[0].1,
        moved(EDGE, EDGE, &body),
    )
}

/// Content moved to a place.
pub(super) fn moved(x: i32, y: i32, xml: &str) -> String {
    format!("<g transform=\"translate({x} {y})\">{xml}</g>")
}

/// A line of text.
pub(super) fn text_at(x: i32, y: i32, class: &str, text: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(text))
}

/// A text as it stands in XML, where it may hold no control characters.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
