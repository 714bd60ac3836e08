//! A view inside another page: without head, foot and filters, under one line
//! that says what it is and leads to the whole.
//!
//! What stands in the page before the app hides is told to it by `boot.js`,
//! which also says how high the view is; see the README.

use super::count_line;
use crate::content::pieces::{link, p};
use crate::content::{Element, Node, el, to_html};
use crate::controls::copy;
use crate::link::{self, href};
use crate::query::{Screen, View};
use crate::scene::{Edition, Scene};
use crate::stories::describe::describe;
use crate::stories::model::is_other_step;

/// The actions that copy what another page is to hold: with the newest data,
/// and with this version of it.
pub const NEWEST: &str = "copy-embed";
pub const KEPT: &str = "copy-embed-kept";

/// Gives the frame the height that the view says it has.
const SCRIPT: &str = "<script>addEventListener(\"message\",function(e){\
    var h=e.data&&e.data.parallel49Height;\
    h>0&&document.querySelectorAll(\"iframe\").forEach(function(f){\
    f.contentWindow===e.source&&(f.style.height=h+\"px\")})})</script>";

/// The line over an embedded view.
pub fn line(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let full = href(&scene.view.with(|view| view.embed = false));
    let mut line = p("embed-line", Vec::<Node>::new());
    if let Some(ctx) = scene.ctx() {
        let meta = &ctx.index.data.meta;
        let count = scene.hits.as_ref().map(|hits| count_line(&ctx, scene, hits));
        line =
            line.child(el("strong").child(describe(&ctx)))
                .child(count.map(|count| el("span").child(count)))
                .child(el("span").child(
                    ctx.fill(texts.version, &[&meta.version, &ctx.date(meta.evidence_until)]),
                ));
    }
    let open = crate::text::format::fill(texts.embed.open, &[texts.name]);
    vec![line.child(link(full, format!("{open} ↗"))).into()]
}

/// Makes what is embedded lead out of it: a record opens in place, a story goes
/// on in place, everything else opens as a page of its own.
pub fn outward(nodes: &mut [Node], view: &View) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        let own = element
            .attrs
            .iter_mut()
            .find(|(name, value)| *name == "href" && value.starts_with('?'));
        if let Some((_, address)) = own {
            let next = link::parse(address).0;
            if !stays(view, &next) {
                *address = href(&next.with(|next| next.embed = false));
                element.attrs.push(("target", "_blank".to_owned()));
                element.attrs.push(("rel", "noopener".to_owned()));
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

/// What another page is to hold to show this view.
pub fn snippet(scene: &Scene, keeps_version: bool) -> Option<String> {
    let (ctx, page) = (scene.ctx()?, scene.page.as_ref()?);
    let shown = ctx.view.with(|view| {
        view.embed = true;
        view.lang = Some(ctx.lang);
        view.data = keeps_version.then(|| ctx.index.data.meta.version.clone());
        if view.screen != Screen::Pins {
            view.pins.clear();
        }
    });
    let frame = el("iframe")
        .attr("src", [page, &*href(&shown)].concat())
        .attr("title", scene.title())
        .attr("width", "100%")
        .attr("height", "600")
        .attr("loading", "lazy")
        .attr("style", "border:0");
    Some([&*to_html(&[frame.into()]), "\n", SCRIPT].concat())
}

/// The offer to embed this view; a file of the reader's has no address for
/// others.
pub fn offer(scene: &Scene) -> Option<Element> {
    let texts = scene.texts().embed;
    let form = |action: &str, label: &str, keeps_version| {
        let field = el("textarea").attr("id", [action, "-text"].concat()).attr("readonly", "");
        Some(
            el("div")
                .child(el("label").attr("for", [action, "-text"].concat()).child(label))
                .child(field.attr("rows", "4").child(snippet(scene, keeps_version)?))
                .child(copy::button(scene, action, texts.copy)),
        )
    };
    (scene.edition != Edition::File).then(|| {
        el("details")
            .class("embed")
            .child(el("summary").child(texts.embed))
            .child(p("why", texts.help))
            .child(form(NEWEST, texts.newest, false))
            .child(form(KEPT, texts.kept, true))
    })
}
