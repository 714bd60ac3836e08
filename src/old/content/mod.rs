//! What a screen shows, as plain data.
//!
//! Whatever only shows (rows, records, lists, prose) is built as a tree of
//! [`Node`]s: pure Rust that native tests read as HTML, and that the browser
//! draws with one small function. Only controls are components of the
//! framework. (The same content as typed views was twice the download.)
//! Text is always text here: there is no way to put markup into a node.

mod ctx;
pub mod letters;
mod node;
pub mod pieces;

/// The attribute that names what a form control of the content chooses.
pub const CHOICE: &str = "data-choice";
/// The attribute that names what a form control chooses while it is changed.
pub const INPUT: &str = "data-input";
/// The attribute that names what a button of the content does.
pub const ACTION: &str = "data-action";

/// The attribute that names a figure: keys, pointing, dragging and pinching in
/// it are heard.
pub const FIGURE: &str = "data-figure";
/// The attribute that gives an item of a figure its record.
pub const ITEM: &str = "data-item";

pub use ctx::Ctx;
pub use node::{Element, Node, Nodes, el, to_html};
