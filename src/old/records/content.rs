//! Records as content: the controls of the table, and what is shown of it.

use super::model::ordered;
use super::table::table;
use crate::catalogue::Catalogue;
use crate::content::pieces::{link, opening, p};
use crate::content::{ACTION, CHOICE, Ctx, Element, Node, Nodes, el};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::query::{Column, Hits, Sort};
use crate::scene::{PAGE, Scene};
use crate::text::{Texts, format};

pub use super::table::first_of_part;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let shown = scene.catalogued();
    let count = count_line(scene);
    let own = shown.map(|(ctx, _, hits)| arrange(&ctx, hits));
    let below = match shown {
        None => vec![list_waiting(texts)],
        Some((ctx, _, hits)) if hits.shown.count() == 0 => vec![nothing(&ctx, hits).into()],
        Some((ctx, catalogue, hits)) => {
            let found = in_order(&ctx, catalogue, hits);
            let shown = &found[..found.len().min(scene.shown)];
            let mut nodes = vec![table(&ctx, catalogue, &hits.search, shown).into()];
            more(&ctx, shown.len(), found.len()).add_to(&mut nodes);
            nodes
        }
    };
    let mut out = vec![opening(texts.records.title, texts.records.lead).into()];
    panel(scene, count, own).add_to(&mut out);
    out.extend(below);
    out
}

/// The positions of the records shown: as the reader sorts them, or the best
/// matches first, or as the catalogue has them.
pub fn in_order(ctx: &Ctx<'_>, catalogue: &Catalogue, hits: &Hits) -> Vec<usize> {
    let found = hits.shown.iter().collect();
    match Sort::of(ctx.view) {
        Some(sort) => ordered(ctx, catalogue, found, sort),
        None => catalogue.ranked(&hits.search, found),
    }
}

/// The next part of the list, or all of it.
fn more(ctx: &Ctx<'_>, shown: usize, all: usize) -> Option<Element> {
    let left = all - shown;
    let button = |action: &str, form: &str, n: usize| {
        let label = ctx.fill(form, &[&format::number(n, ctx.lang)]);
        el("button").attr("type", "button").attr("id", action).attr(ACTION, action).child(label)
    };
    let part = button("more", ctx.texts.show_more, left.min(PAGE));
    let whole = (left > PAGE).then(|| button("more-all", ctx.texts.records.show_all, all));
    (left > 0).then(|| el("div").class("row show-more").child(part).child(whole))
}

/// The choice of columns, and the way back from an order.
fn arrange(ctx: &Ctx<'_>, hits: &Hits) -> Vec<Element> {
    let texts = ctx.texts.records;
    let shown = Column::shown(ctx.view);
    let choice = |column: &Column| {
        let mut control =
            el("input").attr("type", "checkbox").attr(CHOICE, "show").attr("value", column.word());
        if shown.contains(column) {
            control = control.attr("checked", "");
        }
        if *column == Column::Title {
            control = control.attr("disabled", "");
        }
        let name = el("span").child((texts.column)(*column));
        el("label").class("facet-value").child(control).child(name)
    };
    let choices: Vec<Element> = Column::TABLE.iter().map(choice).collect();
    let back = Sort::of(ctx.view).map(|_| {
        let usual = if hits.search.is_empty() { texts.usual_order } else { texts.best_first };
        link(ctx.href(|view| view.sort = None), usual).attr("id", "usual-order")
    });
    let columns = el("details")
        .class("facets")
        .child(el("summary").attr("id", "columns").child(texts.columns))
        .child(
            el("fieldset")
                .class("facet column-choices")
                .child(el("legend").class("visually-hidden").child(texts.columns))
                .child(choices),
        );
    let back = back.map(|back| el("div").class("control-row").child(back));
    std::iter::once(columns).chain(back).collect()
}

/// Says that a list waits for its part of the data.
pub fn list_waiting(texts: &Texts) -> Node {
    p("waiting", texts.loading_rest).into()
}
