//! What is pinned: the list that the app shows, and the same as Markdown.

use super::ask::{COPY, SAVE_PINS};
use super::{Answer, Ask, File, Request, frame};
use crate::content::pieces::p;
use crate::content::{ACTION, Ctx, Node, el, to_html};
use crate::frame::embed;
use crate::link::data::in_file_name;
use crate::pins::markdown;
use crate::pins::{hands, page};
use crate::scene::Scene;
use crate::text::format::fill;
use crate::text::{pinning, taking};

/// The list after a press: the pins as a query, the content as HTML, where the
/// focus goes, and what is said.
pub fn list(scene: &Scene, request: &Request, word: &str) -> Answer {
    let turned = hands::turn(&scene.settled, word, scene.lang());
    let view = scene.settled.with(|view| view.pins = turned.pins.clone());
    let Some(ctx) = scene.ctx().map(|ctx| Ctx { view: &view, ..ctx }) else {
        return Answer::Fault(String::new());
    };
    let notes = markdown::notes(&request.choices);
    let undo = turned.undo.as_deref();
    let mut nodes = page::list(&ctx, &request.page, &notes, SAVE_PINS, undo);
    if view.embed {
        embed::outward(&mut nodes, &view);
    }
    let list = hands::list(&turned.pins);
    Answer::Texts(vec![list, to_html(&nodes), turned.focus, turned.said])
}

/// The file as a page of the dialog: to be read, copied or saved.
pub fn text(scene: &Scene, request: &Request) -> Answer {
    let words = taking(scene.lang());
    let button = |action: String, label: &str| {
        el("button").attr("type", "button").attr(ACTION, action).child(label)
    };
    let body: Vec<Node> = vec![
        p("row", button(format!("{COPY}markdown"), words.copy))
            .child(button(frame::action(&Ask::PinsFile), words.download))
            .into(),
        el("pre")
            .class("citation")
            .attr("id", "markdown")
            .child(markdown_of(scene, request))
            .into(),
    ];
    Answer::Page(frame::page(pinning(scene.lang()).save, body, scene.texts()))
}

/// The file.
pub fn file(scene: &Scene, request: &Request) -> Answer {
    let name = format!("parallel-49-pins-{}.md", in_file_name(&request.version));
    let said = fill(taking(scene.lang()).saved, &[&name]);
    let bytes = markdown_of(scene, request).into_bytes();
    Answer::File(File { name, media: "text/markdown", bytes, said })
}

fn markdown_of(scene: &Scene, request: &Request) -> String {
    let notes = markdown::notes(&request.choices);
    let ctx = scene.ctx();
    ctx.map(|ctx| markdown::text(&ctx, &request.page, &notes)).unwrap_or_default()
}
