//! The search field.

use crate::content::{Element, INPUT, el};
use crate::query::view::MAX_SEARCH;
use crate::scene::Scene;
use crate::text::format::labelled;

pub fn field(scene: &Scene) -> Element {
    let texts = scene.texts();
    let label = el("label").attr("for", "search").class("visually-hidden").child(texts.search);
    let input = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("maxlength", MAX_SEARCH.to_string())
        .attr("placeholder", labelled(texts.search, texts.search_hint, scene.lang()))
        .attr(INPUT, "q")
        .attr("value", &scene.view.q);
    el("div").class("search").attr("role", "search").child(label).child(input)
}
