//! Before a theme is chosen, and before the data is there.

use crate::content::pieces::p;
use crate::content::{Element, Node, el};
use crate::text::Texts;

/// What this is, in one sentence.
pub fn opening(texts: &Texts) -> Element {
    el("div")
        .class("opening")
        .child(el("h1").child(texts.headline))
        .child(p("lead", texts.lead))
}

/// The rows before their data is there: nothing jumps.
pub fn waiting(texts: &Texts) -> Node {
    let row = || el("div").class("waiting-row").attr("aria-hidden", "true");
    el("div")
        .class("waiting")
        .child(el("p").child(texts.loading))
        .child((0..6).map(|_| row()).collect::<Vec<_>>())
        .into()
}
