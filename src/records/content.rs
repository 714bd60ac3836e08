//! Records as content: a list of matches.

use crate::content::pieces::{link, marked, p};
use crate::content::{Ctx, Element, Node, el};
use crate::query::index::Found;
use crate::query::search::Search;
use crate::text::Texts;
use crate::record::model::{id_of, kind_of, statement, title_of};

/// One list item a record: kind, title, what it says.
pub fn list(ctx: &Ctx<'_>, found: &[Found], search: &Search) -> Element {
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

/// An empty result.
pub fn nothing(ctx: &Ctx<'_>) -> Element {
    let drop = ctx.fill(ctx.texts.drop_search_plain, &[&ctx.view.q]);
    el("section")
        .class("nothing")
        .child(el("h2").child(ctx.texts.no_records))
        .child(el("p").child(link(ctx.href(|view| view.q.clear()), drop)))
}

/// Says that a list waits for its part of the data.
pub fn list_waiting(texts: &Texts) -> Node {
    p("waiting", texts.loading_rest).into()
}

/// Says that the filters of compare do not apply here, when there are any.
pub fn kept(ctx: &Ctx<'_>) -> Vec<Node> {
    let any = ctx.view.asof.is_some() || ctx.view.facets.iter().any(|values| !values.is_empty());
    any.then(|| p("why", ctx.texts.filters_elsewhere).into()).into_iter().collect()
}
