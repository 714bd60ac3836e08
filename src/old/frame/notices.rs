//! What the reader must be told: bad links, pinned data, failed loading.

use crate::content::pieces::link;
use crate::content::{ACTION, Element, Node, Nodes, el};
use crate::desk::ask::OWN;
use crate::link::data::file_of;
use crate::link::{self, Ignored};
use crate::query::View;
use crate::scene::{Edition, Failure, Loading, Scene};
use crate::text::{format, texts};

/// How many bad values are named.
const NAMED: usize = 8;

fn button(action: &str, label: &str) -> Element {
    el("button").attr("type", "button").attr(ACTION, action).child(label)
}

fn newest(view: &View) -> Element {
    let target = link::href(&view.with(|view| view.data = None));
    link(target, texts(view.lang.unwrap_or_default()).newest_instead)
}

/// Everything there is to tell.
pub fn all(scene: &Scene) -> Vec<Node> {
    let view = &scene.view;
    let mut out = Vec::new();
    if scene.ignored != scene.dismissed {
        ignored(view, &scene.ignored).add_to(&mut out);
    }
    // An embedded view names its version, and is its page's to choose. That the
    // data is not ours is said everywhere.
    let is_ours = view.data.as_deref().and_then(file_of).is_none();
    if !view.embed || !is_ours {
        pinned(view).add_to(&mut out);
    }
    if !view.embed {
        newer(scene).add_to(&mut out);
    }
    if let Loading::Failed(failure) = &scene.loading {
        failed(scene, failure).add_to(&mut out);
    }
    out
}

/// What in the link was ignored.
fn ignored(view: &View, ignored: &[Ignored]) -> Option<Node> {
    let texts = texts(view.lang.unwrap_or_default());
    let items: Vec<Element> = ignored
        .iter()
        .take(NAMED)
        .map(|item| {
            el("li")
                .child(el("code").child(format!("{}={}", item.key, item.value)))
                .child(format!(" {}", (texts.notice)(item.why)))
        })
        .collect();
    let more = ignored.len().saturating_sub(NAMED);
    let lang = view.lang.unwrap_or_default();
    let more = (more > 0).then(|| el("li").child(format::count(more, texts.notices_more, lang)));
    (!items.is_empty()).then(|| {
        el("section")
            .class("notice ignored")
            .attr("role", "alert")
            .child(el("p").child(texts.notice_title))
            .child(el("ul").child(items).child(more))
            .child(button("dismiss", texts.dismiss))
            .into()
    })
}

/// That the link pins a data version, or that a file is shown instead.
fn pinned(view: &View) -> Option<Node> {
    let texts = texts(view.lang.unwrap_or_default());
    let version = view.data.as_ref()?;
    let (said, back) = match file_of(version) {
        Some(name) => (format::fill(texts.desk.own_shown, &[name]), published(view)),
        None => (format::fill(texts.pinned, &[version]), newest(view)),
    };
    Some(el("p").class("notice").attr("role", "status").child(said).child(" ").child(back).into())
}

/// The way back from a file to our data, whose ids are others.
fn published(view: &View) -> Element {
    let view = View { screen: view.screen, lang: view.lang, ..View::default() };
    link(link::href(&view), texts(view.lang.unwrap_or_default()).desk.own_back)
}

/// That there is newer data than is on screen, and the way to it. A pinned
/// version was asked for, whatever else there is.
fn newer(scene: &Scene) -> Option<Node> {
    let texts = scene.texts().editions;
    let version = scene.newer.as_ref().filter(|_| scene.view.data.is_none())?;
    Some(
        el("p")
            .class("notice newer")
            .attr("role", "status")
            .child(format::fill(texts.newer, &[version]))
            .child(" ")
            .child(button("reload", texts.show_newer))
            .into(),
    )
}

/// What went wrong with loading, and what to do.
pub fn failed(scene: &Scene, failure: &Failure) -> Node {
    let (view, texts) = (&scene.view, scene.texts());
    let is_file = scene.edition == Edition::File;
    let (what, offer_newest) = match failure {
        Failure::NeedsFile(name) => {
            let what = format::fill(texts.desk.own_needed, &[name]);
            return el("section")
                .class("notice failure")
                .attr("role", "alert")
                .child(el("p").child(what))
                .child(el("p").child(button(OWN, texts.desk.own).class("primary")))
                .into();
        }
        Failure::Stalled(limit) => (format::fill(texts.load_stalled, &[&limit.to_string()]), false),
        Failure::NoSuchVersion(version) => {
            let shown: String = version.chars().take(link::SHOWN).collect();
            (format::fill(texts.version_unknown, &[&shown]), true)
        }
        Failure::Unusable(why) => ((texts.load_unusable)(why).to_owned(), false),
        Failure::Other(reason) => (reason.clone(), false),
    };
    el("section")
        .class("notice failure")
        .attr("role", "alert")
        .child(el("h2").child(texts.load_failed))
        .child(el("p").child(what))
        .child(el("p").child(match is_file {
            true => texts.editions.version_elsewhere,
            false => texts.load_failed_help,
        }))
        .child(
            el("p")
                .child(button("retry", texts.retry).class("primary"))
                .child(" ")
                .child(offer_newest.then(|| newest(view))),
        )
        .into()
}
