//! Compare as content: the head of a theme, the table, the empty result.

mod cell;
mod columns;
mod generations;
mod sets;
mod theme_head;
mod verdicts;

pub use cell::coverage_word;
pub use columns::{ADD, REMOVE};
pub use generations::summary;
pub use sets::offered;
pub use theme_head::theme_head;
pub use verdicts::verdict_word;

use super::generations::Pair;
use super::model::{self, Row};
use crate::content::pieces::{link, opening, p};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::controls::nothing::nothing;
use crate::controls::panel;
use crate::query::{Facet, Hits, Screen};
use crate::scene::Scene;
use crate::stories::content::invitation;
use crate::text::{Texts, format};

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let theme = scene.ctx().and_then(|ctx| {
        let theme = ctx.view.facet(Facet::Theme).single()?;
        theme_head(&ctx, theme)
    });
    let count = match (scene.ctx(), &scene.hits) {
        (Some(ctx), Some(hits)) => count_line(&ctx, hits, &scene.rows),
        _ => String::new(),
    };
    let controls = panel::panel(scene, count, scene.ctx().map(|ctx| sets::offered(&ctx)));
    let summary = scene.ctx().and_then(|ctx| {
        let columns = model::columns(ctx.index, ctx.view);
        generations::summary(&ctx, &columns)
    });
    let below = match (scene.ctx(), &scene.hits) {
        (Some(ctx), Some(hits)) if hits.shown.count() == 0 => Some(nothing(&ctx, hits)),
        (Some(ctx), Some(hits)) => Some(table(&ctx, hits, &scene.rows)),
        _ => scene.waits().then(|| waiting(texts)),
    };
    let mut out = Vec::new();
    let (headline, lead) = scene.headline();
    let opening = || opening(headline, &lead).child(invitation(scene));
    theme.unwrap_or_else(opening).add_to(&mut out);
    controls.add_to(&mut out);
    summary.add_to(&mut out);
    below.add_to(&mut out);
    out
}

/// The rows before their data is there: nothing jumps.
fn waiting(texts: &Texts) -> Element {
    let row = || el("div").class("waiting-row").attr("aria-hidden", "true");
    el("div")
        .class("waiting")
        .child(el("p").child(texts.loading))
        .child((0..6).map(|_| row()).collect::<Vec<_>>())
}

/// "212 of 940 provisions", and what the as-of date hides.
pub fn count_line(ctx: &Ctx<'_>, hits: &Hits, rows: &[Row]) -> String {
    let (texts, lang) = (ctx.texts, ctx.lang);
    let (shown, all) = (model::shown(ctx.index, rows), ctx.index.len());
    let total = format::number(all, lang);
    let mut line = if shown == all {
        ctx.fill(texts.shown_all, &[&total])
    } else {
        ctx.fill(texts.shown_of, &[&format::number(shown, lang), &total])
    };
    if hits.hidden_by_asof > 0 {
        line.push_str("; ");
        line.push_str(&ctx.count(hits.hidden_by_asof, texts.hidden_by_asof));
    }
    line
}

/// The whole table.
pub fn table(ctx: &Ctx<'_>, hits: &Hits, rows: &[Row]) -> Element {
    let columns = model::columns(ctx.index, ctx.view);
    let pairs = generations::shown_pairs(ctx, &columns);
    let rows: Vec<Element> =
        rows.iter().filter_map(|item| row(ctx, hits, &columns, item, &pairs)).collect();
    el("table")
        .class(format!("compare of-{}", columns.len()))
        .attr("role", "table")
        .child(el("caption").class("visually-hidden").child(ctx.texts.table_caption))
        .child(columns::heads(ctx, &columns))
        .child(el("tbody").attr("role", "rowgroup").child(rows))
}

fn row(
    ctx: &Ctx<'_>,
    hits: &Hits,
    columns: &[model::Column],
    row: &Row,
    pairs: &[Pair],
) -> Option<Element> {
    let single = ctx.view.facet(Facet::Theme).single().is_some();
    let theme = ctx.index.theme(&row.theme)?;
    let href = ctx.href(|view| {
        view.screen = Screen::Compare;
        view.facet_mut(Facet::Theme).clear();
        view.facet_mut(Facet::Theme).add(row.theme.clone());
        view.id = None;
    });
    let name = (!single).then(|| {
        let hint = ctx.fill(ctx.texts.read_theme, &[&theme.label]);
        vec![
            link(href.clone(), &theme.label).class("theme-name").attr("title", hint),
            p("scope", &theme.scope),
        ]
    });
    let cells: Vec<Element> = row
        .cells
        .iter()
        .zip(columns)
        .map(|(item, column)| {
            let is_newer =
                |pair: &&Pair| *ctx.index.data.instruments[pair.newer].id == *column.id();
            let mark = pairs.iter().find(is_newer);
            let mark = mark.map(|pair| generations::mark(ctx, *pair, &row.theme));
            if single {
                cell::full(ctx, hits, item, column, mark)
            } else {
                cell::lead(ctx, hits, item, column, mark, &href)
            }
        })
        .collect();
    let head = el("th")
        .attr("scope", "row")
        .attr("role", "rowheader")
        .child(name)
        .child(p("row-count", ctx.count(row.provisions(), ctx.texts.provisions)))
        .child(verdicts::strip(ctx, row));
    Some(
        el("tr")
            .attr("role", "row")
            .attr("id", format!("theme-{}", row.theme))
            .class(if single { "is-single" } else { "" })
            .child(head)
            .child(cells),
    )
}
