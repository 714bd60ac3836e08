//! Records as content: a list of matches.

use crate::content::pieces::{link, marked, opening, p};
use crate::content::{ACTION, Ctx, Element, Node, Nodes, el};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::query::index::Found;
use crate::query::search::Search;
use crate::record::model::{id_of, kind_of, statement, title_of};
use crate::scene::{PAGE, Scene};
use crate::text::{Texts, format};

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let shown = scene.catalogued();
    let count = shown.map(|(ctx, _, hits)| count_line(&ctx, hits)).unwrap_or_default();
    let below = match shown {
        None => vec![list_waiting(texts)],
        Some((ctx, _, hits)) if hits.shown.count() == 0 => vec![nothing(&ctx, hits).into()],
        Some((ctx, catalogue, hits)) => {
            let found = catalogue.ranked(&hits.search, hits.shown.iter().collect());
            let shown = found.len().min(scene.shown);
            let left = (found.len() - shown).min(PAGE);
            let more = (left > 0).then(|| {
                let label = ctx.fill(texts.show_more, &[&format::number(left, ctx.lang)]);
                el("button").attr("type", "button").attr(ACTION, "more").child(label)
            });
            let found: Vec<Found> =
                found.iter().take(shown).map(|n| catalogue.records[*n]).collect();
            let mut nodes = vec![list(&ctx, &found, &hits.search).into()];
            more.add_to(&mut nodes);
            nodes
        }
    };
    let mut out = vec![opening(texts.records.title, texts.records.lead).into()];
    panel(scene, count, None::<Element>).add_to(&mut out);
    out.extend(below);
    out
}

/// One list item a record: kind, title, what it says.
fn list(ctx: &Ctx<'_>, found: &[Found], search: &Search) -> Element {
    let items: Vec<Element> = found.iter().map(|found| item(ctx, *found, search)).collect();
    el("ol").class("record-list").child(items)
}

fn item(ctx: &Ctx<'_>, found: Found, search: &Search) -> Element {
    let id = id_of(ctx.index, found);
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
    let text = statement(ctx.index, found).0.unwrap_or_default();
    el("li")
        .child(p("record-kind", kind_of(found, ctx.lang)))
        .child(el("p").child(link(ctx.record(id), marked(&title, search))))
        .child(p("row-text", marked(text, search)))
}

/// Says that a list waits for its part of the data.
pub fn list_waiting(texts: &Texts) -> Node {
    p("waiting", texts.loading_rest).into()
}
