//! The table of records.

use super::model::{confidence_of, date_of, names, sources_of, status_of};
use super::why::why;
use crate::catalogue::Catalogue;
use crate::content::pieces::{link, marked, p, party, titled};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::pins::buttons as pins;
use crate::query::search::Search;
use crate::query::{Column, Facet, Sort};
use crate::record::model::{id_of, kind_of, line_of, title_of};
use crate::scene::PAGE;
use crate::text::format;

/// How many themes a cell names; the others are counted.
const THEMES: usize = 3;

/// The rows of some records, by their positions in the catalogue.
pub fn table(ctx: &Ctx<'_>, catalogue: &Catalogue, search: &Search, rows: &[usize]) -> Element {
    let columns = Column::shown(ctx.view);
    let heads: Vec<Element> = columns.iter().map(|column| head(ctx, *column)).collect();
    let line = Line { ctx, catalogue, search, columns };
    let rows: Vec<Element> = rows.iter().enumerate().map(|(at, n)| line.row(at, *n)).collect();
    el("table")
        .class(if search.is_empty() { "records" } else { "records is-found" })
        .attr("role", "table")
        .child(el("caption").class("visually-hidden").child(ctx.texts.records.caption))
        .child(
            el("thead").attr("role", "rowgroup").child(el("tr").attr("role", "row").child(heads)),
        )
        .child(el("tbody").attr("role", "rowgroup").child(rows))
}

/// The head of a column: a link that sorts by it.
fn head(ctx: &Ctx<'_>, column: Column) -> Element {
    let now = Sort::of(ctx.view);
    let (sorted, arrow) = match now.filter(|now| now.column == column) {
        Some(now) if now.falling => ("descending", " ↓"),
        Some(_) => ("ascending", " ↑"),
        None => ("none", ""),
    };
    let next = Sort::next(now, column).word();
    let arrow = el("span").attr("aria-hidden", "true").child(arrow);
    el("th")
        .class(format!("is-{}", column.word()))
        .attr("scope", "col")
        .attr("role", "columnheader")
        .attr("aria-sort", sorted)
        .child(
            link(ctx.href(|view| view.sort = Some(next)), (ctx.texts.records.column)(column))
                .attr("id", format!("sort-{}", column.word()))
                .child(arrow),
        )
}

/// What every row needs.
struct Line<'a> {
    ctx: &'a Ctx<'a>,
    catalogue: &'a Catalogue,
    search: &'a Search,
    columns: Vec<Column>,
}

impl Line<'_> {
    fn row(&self, at: usize, n: usize) -> Element {
        let cells: Vec<Element> =
            self.columns.iter().map(|column| self.cell(at, n, *column)).collect();
        el("tr").attr("role", "row").child(cells)
    }

    fn cell(&self, at: usize, n: usize, column: Column) -> Element {
        let ctx = self.ctx;
        let found = self.catalogue.records[n];
        let is_title = column == Column::Title;
        let (tag, role) = if is_title { ("th", "rowheader") } else { ("td", "cell") };
        let mut cell = el(tag).class(format!("is-{}", column.word())).attr("role", role);
        cell = match column {
            Column::Title => return self.title(cell.attr("scope", "row"), at, n),
            // A narrow cell repeats the head of its column.
            _ => cell.attr("data-head", (ctx.texts.records.column)(column)),
        };
        match column {
            Column::Kind => kind_of(found, ctx.lang).add_to(&mut cell.children),
            Column::Party => {
                let values = self.catalogue.values(Facet::Party, n);
                let parties = values.iter().filter_map(|id| ctx.index.party(id));
                parties.map(party).collect::<Vec<_>>().add_to(&mut cell.children);
            }
            Column::Themes => {
                let names = names(ctx, self.catalogue, Facet::Theme, n);
                let more = names.len().saturating_sub(THEMES);
                let mut line = names[..names.len() - more].join(", ");
                if more > 0 {
                    line.push_str(&format!(" +{more}"));
                }
                line.add_to(&mut cell.children);
            }
            Column::Date => {
                date_of(ctx, found).map(|date| ctx.date(date)).add_to(&mut cell.children)
            }
            Column::Status => status_of(ctx, found).add_to(&mut cell.children),
            Column::Confidence => confidence_of(ctx, found)
                .map(|level| (ctx.texts.confidence)(level))
                .add_to(&mut cell.children),
            Column::Sources => Some(sources_of(ctx, found))
                .filter(|n| *n > 0)
                .map(|n| format::number(n, ctx.lang))
                .add_to(&mut cell.children),
            Column::Title | Column::Statements => {}
        }
        if cell.children.iter().all(|child| matches!(child, Node::Text(text) if text.is_empty())) {
            cell.children = vec![Node::Text("–".to_owned())];
        }
        cell
    }

    /// The link to the record, its statement, and why it was found.
    fn title(&self, cell: Element, at: usize, n: usize) -> Element {
        let (ctx, search) = (self.ctx, self.search);
        let found = self.catalogue.records[n];
        let id = id_of(ctx.index, found);
        let title = title_of(ctx.index, id, ctx.lang).unwrap_or_default();
        let way = link(ctx.record(id), marked(&title, search));
        let mut way = titled(way, ctx.index.source(id), ctx.lang);
        if at > 0 && at.is_multiple_of(PAGE) {
            // The focus goes here when the part from here on comes.
            way = way.attr("id", first_of_part(at));
        }
        let text = line_of(ctx.index, found);
        cell.child(way)
            .child(pins::button(ctx, id, &title))
            .child((!text.is_empty()).then(|| p("row-text", marked(text, search))))
            .child(why(ctx, self.catalogue, search, n))
    }
}

/// The id of the link in row `at`, the first of a part of the list.
pub fn first_of_part(at: usize) -> String {
    format!("row-{at}")
}
