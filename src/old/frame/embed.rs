//! A view inside another page: without head, foot and filters, under one line
//! that says what it is and leads to the whole.
//!
//! What stands in the page before the app hides is told to it by `boot.js`,
//! which also says how high the view is; see the README.

use super::count_line;
use crate::content::pieces::link;
use crate::content::{Node, el};
use crate::link::{self, href};
use crate::query::View;
use crate::scene::Scene;
use crate::stories::describe::describe;
use crate::stories::model::is_other_step;
use crate::text::format;

/// The line over an embedded view.
pub fn line(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let full = href(&scene.view.with(|view| view.embed = false));
    let mut line = el("div").class("embed-line");
    if let Some(ctx) = scene.ctx() {
        let count = scene.hits.as_ref().map(|hits| count_line(&ctx, scene, hits));
        // The headings of the screens stand with what is left out.
        line = line
            .child(el("h1").child(describe(&ctx)))
            .child(count.map(|count| el("span").child(count)))
            .child(el("span").child(ctx.version()));
    }
    let open = format::fill(texts.open_in, &[texts.name]);
    vec![line.child(link(full, format!("{open} ↗")).attr("rel", "noopener")).into()]
}

/// Makes what is embedded lead out of it: a record opens in place, a story goes
/// on in place, everything else opens as a page of its own.
pub fn outward(nodes: &mut [Node], view: &View) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        let address = element.attrs.iter_mut().find(|(name, _)| *name == "href");
        if let Some((_, address)) = address {
            let own = address.strip_prefix('?').map(|query| link::parse(query).0);
            let leaves = match &own {
                Some(next) => !stays(view, next),
                // A source: few of them let themselves be shown in a frame.
                None => address.starts_with("https:"),
            };
            if let Some(next) = own.filter(|_| leaves) {
                *address = href(&next.with(|next| next.embed = false));
            }
            if leaves {
                element.attrs.push(("target", "_blank".to_owned()));
            }
        }
        outward(&mut element.children, view);
    }
}

fn stays(view: &View, next: &View) -> bool {
    let place = |view: &View| {
        view.with(|view| {
            view.id = None;
            view.sort = None;
        })
    };
    let is_same = place(view) == place(next);
    next.embed && (is_same || next.story == view.story && is_other_step(view, next))
}
