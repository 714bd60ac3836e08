//! Copying a link or a text, with a way out where the browser refuses.

use crate::content::pieces::p;
use crate::content::{ACTION, Element, el};
use crate::link::data::is_own;
use crate::scene::{Edition, Scene};

/// The actions that copy something.
pub const LINK: &str = "copy-link";
pub const RECORD_LINK: &str = "copy-record-link";
pub const CITATION: &str = "copy-citation";
/// The action that hands the link to another app.
pub const SHARE: &str = "share";
/// The field that holds what the browser refused to copy.
pub const FALLBACK: &str = "copy-by-hand";

/// A button that copies, and what came of it.
pub fn button(scene: &Scene, action: &str, label: &str) -> Element {
    let texts = scene.texts();
    let mine = scene.copying.as_ref().filter(|copying| copying.action == action);
    let failed = if action == SHARE { texts.share_failed } else { texts.copy_failed };
    let (label, said) = match mine {
        Some(copying) if copying.done => (format!("{} ✓", texts.copied), texts.copied),
        Some(_) => (label.to_owned(), failed),
        None => (label.to_owned(), ""),
    };
    let by_hand = mine.filter(|copying| !copying.done).map(|copying| {
        let field = el("textarea").attr("id", FALLBACK).attr("readonly", "").attr("rows", "3");
        el("span")
            .class("copy-fallback")
            .child(el("label").attr("for", FALLBACK).child(failed))
            .child(field.child(&copying.text))
    });
    // What was copied names this very file.
    let is_link = action != CITATION && mine.is_some() && needs_file(scene);
    let worth = is_link.then(|| p("why", texts.editions.link_from_file));
    let button = el("button").attr("type", "button").attr(ACTION, action).child(label);
    // There from the start, and beside the button: what comes with its text is
    // not heard, nor what stands behind an open record.
    let status = el("span")
        .attr("role", "status")
        .child(el("span").class("visually-hidden").child(said))
        .child(worth);
    el("span").class("copy").child(button).child(status).child(by_hand)
}

/// Whether what is on screen comes from a file that others may not have.
fn needs_file(scene: &Scene) -> bool {
    scene.edition == Edition::File || scene.view.data.as_deref().is_some_and(is_own)
}

/// A button that opens the desk: `ask` is one of `desk::ask`.
pub fn desk(ask: impl AsRef<str>, label: &str) -> Element {
    el("button").attr("type", "button").attr(ACTION, ask).child(label)
}

/// The way to the share sheet, where there is one. What the browser refused to
/// hand on is offered for copying.
pub fn share(scene: &Scene) -> Option<Element> {
    scene.can_share.then(|| button(scene, SHARE, scene.texts().share))
}
