//! What another page is to hold to show this view, see `frame::embed`.

use super::ask::COPY;
use super::{frame, leave_pins};
use crate::content::pieces::p;
use crate::content::{ACTION, Element, Node, Nodes, el, to_html};
use crate::link::data::file_of;
use crate::link::href;
use crate::scene::Scene;
use crate::text::{embedding, taking};

/// Gives the frame the height that the view says it has; no other frame of the
/// page, nor another site within this one, and no height without end.
const SCRIPT: &str = "<script>addEventListener(\"message\",function(e){\
    var h=Math.min(e.data&&e.data.parallel49Height,1e5);\
    h>0&&document.querySelectorAll(\"iframe\").forEach(function(f){\
    f.contentWindow===e.source&&new URL(f.src).origin===e.origin&&\
    /[?&]embed=1/.test(f.src)&&(f.style.height=h+\"px\")})})</script>";

/// The page with both snippets: one follows the data, one keeps its version.
pub fn page(scene: &Scene) -> String {
    let texts = embedding(scene.lang());
    let file = scene.view.data.as_deref().and_then(file_of);
    let mut body: Vec<Node> = vec![p("why", texts.help).into()];
    match file {
        Some(name) => form(scene, "embed-kept", name, true).add_to(&mut body),
        None => {
            form(scene, "embed-newest", texts.newest, false).add_to(&mut body);
            form(scene, "embed-kept", texts.kept, true).add_to(&mut body);
        }
    }
    frame::page(scene.texts().embed, body, scene.texts())
}

fn form(scene: &Scene, id: &str, name: &str, keeps_version: bool) -> Element {
    let copy = taking(scene.lang()).copy;
    let button = el("button")
        .attr("type", "button")
        .attr(ACTION, [COPY, id].concat())
        .attr("aria-label", format!("{copy} ({name})"));
    el("section")
        .child(el("h3").child(name))
        .child(el("pre").class("citation").attr("id", id).child(snippet(scene, keeps_version)))
        .child(p("row", button.child(copy)))
}

/// The snippet: a frame, and the script that fits its height.
pub fn snippet(scene: &Scene, keeps_version: bool) -> String {
    let version = scene.loaded.as_deref().map(|loaded| loaded.index.data.meta.version.clone());
    let shown = scene.settled.with(|view| {
        view.embed = true;
        view.lang = Some(scene.lang());
        // A file of the host's is not among the versions.
        view.data = version.filter(|version| keeps_version || file_of(version).is_some());
        leave_pins(view);
    });
    let page = scene.page.as_deref().unwrap_or_default();
    let frame = el("iframe")
        .attr("src", [page, &*href(&shown)].concat())
        .attr("title", scene.title())
        .attr("width", "100%")
        .attr("height", "600")
        .attr("loading", "lazy")
        .attr("style", "border:0");
    [&*to_html(&[Node::from(frame)]), "\n", SCRIPT].concat()
}
