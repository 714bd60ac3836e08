//! The dialog of the desk: its head, and what stands in it while the desk is
//! on its way or does not come.

use super::ask::{ASK, Ask};
use crate::content::pieces::p;
use crate::content::{ACTION, Node, Nodes, el, to_html};
use crate::scene::Scene;
use crate::text::Texts;

/// The dialog, its title and where it says what came of something.
pub const DIALOG: &str = "desk";
pub const TITLE: &str = "desk-title";
pub const SAID: &str = "desk-said";

/// Why the desk does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The browser starts no worker.
    Old,
    /// It did not come: no network, nothing kept, or it broke.
    Gone,
    /// Nothing within a minute.
    Late,
}

/// A page of the dialog as HTML: `title` names it.
pub fn page(title: &str, body: Vec<Node>, texts: &Texts) -> String {
    let close = el("button").attr("type", "submit").class("close").attr("aria-label", texts.close);
    let head = el("div")
        .class("record-head")
        .child(el("h2").attr("id", TITLE).attr("tabindex", "-1").child(title))
        .child(el("form").attr("method", "dialog").child(close.child("×")));
    let mut out: Vec<Node> = vec![head.into()];
    out.extend(body);
    p("said", "").attr("id", SAID).attr("role", "status").add_to(&mut out);
    to_html(&out)
}

/// What a button of the dialog carries.
pub fn action(ask: &Ask) -> String {
    format!("{ASK}{}", ask.word())
}

/// The page while the desk is on its way.
pub fn waiting(scene: &Scene) -> String {
    page(scene.texts().desk.waiting, Vec::new(), scene.texts())
}

/// The page when there is nothing, and why; `ask` is what was asked, to ask it
/// again.
pub fn lost(scene: &Scene, why: &str, ask: &str) -> String {
    let (texts, words) = (scene.texts(), scene.texts().desk);
    let again = el("button").attr("type", "button").attr(ACTION, ask).child(texts.retry);
    let body = vec![p("notice failure", why).attr("role", "alert").into(), p("row", again).into()];
    page(words.lost, body, texts)
}

/// The reason in words.
pub fn why_lost(scene: &Scene, why: Lost) -> &'static str {
    let words = scene.texts().desk;
    match why {
        Lost::Old => words.old,
        Lost::Gone => words.gone,
        Lost::Late => words.late,
    }
}
