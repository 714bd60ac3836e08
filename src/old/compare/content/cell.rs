//! A cell: the leading statements of a theme, or all of them.

use super::super::model::{Cell, Column};
use crate::content::pieces::{address, hue_class, link, marked, note, p, place, sign, wider};
use crate::content::{Ctx, Element, Nodes, el};
use crate::dataset::{Covered, Evidence, Instrument, Party};
use crate::pins::buttons as pins;
use crate::query::asof::{self, Standing};
use crate::query::letters::lowered;
use crate::query::{Hits, Index};
use crate::records::why::as_typed;
use crate::text::format;

/// How many provisions a cell leads with; more under a search.
const LEADS: usize = 1;
const LEADS_IN_SEARCH: usize = 3;

/// The name of a column, as each narrow cell repeats it.
pub fn column_name(index: &Index, column: &Column) -> String {
    match column {
        Column::Party(id) => index.party(id).map(|party| party.name.clone()),
        Column::Instrument(id) => index.instrument(id).map(|item| item.short.clone()),
    }
    .unwrap_or_default()
}

/// The party whose colour and sign a column wears.
pub fn column_party<'a>(index: &'a Index, column: &Column) -> Option<&'a Party<String>> {
    match column {
        Column::Party(id) => index.party(id),
        Column::Instrument(id) => index.party(&index.instrument(id)?.party),
    }
}

fn frame(ctx: &Ctx<'_>, column: &Column, content: impl Nodes) -> Element {
    let party = column_party(ctx.index, column);
    let hue = party.map(|party| hue_class(party.hue)).unwrap_or_default();
    el("td")
        .class(format!("cell {hue}"))
        .attr("role", "cell")
        .child(p("cell-column", party.map(sign)).child(column_name(ctx.index, column)))
        .child(content)
}

/// The leading statement and how many more there are, below the `mark` of what
/// became of the theme.
pub fn lead(
    ctx: &Ctx<'_>,
    hits: &Hits,
    cell: &Cell,
    column: &Column,
    mark: Option<Element>,
    theme_href: &str,
) -> Element {
    let mut content: Vec<Element> = mark.into_iter().collect();
    if cell.provisions.is_empty() {
        content.push(empty(ctx, hits, cell, column));
        return frame(ctx, column, content);
    }
    let most = if hits.search.is_empty() { LEADS } else { LEADS_IN_SEARCH };
    content.extend(coverage_line(ctx, cell));
    content.extend(cell.provisions.iter().take(most).map(|n| provision(ctx, hits, *n, true)));
    let more = cell.provisions.len().saturating_sub(most);
    if more > 0 {
        content.push(p("more", link(theme_href, ctx.count(more, ctx.texts.more_in_cell))));
    }
    frame(ctx, column, content)
}

/// Every statement, under the instrument that makes it.
pub fn full(
    ctx: &Ctx<'_>,
    hits: &Hits,
    cell: &Cell,
    column: &Column,
    mark: Option<Element>,
) -> Element {
    let mut content: Vec<Element> = mark.into_iter().collect();
    if cell.provisions.is_empty() {
        content.push(empty(ctx, hits, cell, column));
        return frame(ctx, column, content);
    }
    content.extend(coverage_line(ctx, cell));
    let owner = |n: usize| &ctx.index.instrument_of(n).id;
    for group in cell.provisions.chunk_by(|a, b| owner(*a) == owner(*b)) {
        let provisions: Vec<Element> =
            group.iter().map(|n| provision(ctx, hits, *n, false)).collect();
        content.push(
            el("section")
                .class("instrument-group")
                .child(el("h3").child(instrument_link(ctx, group[0])))
                .child(standing_line(ctx, ctx.index.instrument_of(group[0]), "standing"))
                .child(provisions),
        );
    }
    frame(ctx, column, content)
}

/// Why a cell is empty: not in force that day, filtered away, looked for and
/// not found, or not coded.
fn empty(ctx: &Ctx<'_>, hits: &Hits, cell: &Cell, column: &Column) -> Element {
    let texts = ctx.texts;
    if let (Column::Instrument(id), Some(day)) = (column, ctx.view.asof)
        && ctx.index.instrument(id).is_some_and(|item| !asof::standing(item, day).is_shown())
    {
        return p("empty", texts.compare.out_of_force);
    }
    let coverage = cell.coverage.and_then(|n| ctx.index.data.coverage.get(n));
    let filtered = hits.shown.count() < ctx.index.len();
    let (word, why) = match coverage {
        Some(item) => ((texts.covered)(item.is), item.reason.as_str()),
        None if filtered => (texts.filtered_out, ""),
        None => (texts.not_coded, texts.not_coded_why),
    };
    p("empty", el("span").class("empty-word").child(word)).child(" ").child(why)
}

fn coverage_line(ctx: &Ctx<'_>, cell: &Cell) -> Option<Element> {
    let item = ctx.index.data.coverage.get(cell.coverage?)?;
    Some(p("coverage", coverage_word(ctx, item.is)).child(" ").child(&item.reason))
}

/// How an instrument covers a theme: glyph, word, and what the word means.
pub fn coverage_word(ctx: &Ctx<'_>, is: Covered) -> Element {
    let glyph = match is {
        Covered::Addressed => "● ",
        Covered::Partial => "◐ ",
        Covered::NotAddressed => "✕ ",
        Covered::NotCoded => "? ",
        Covered::NotApplicable => "– ",
    };
    el("span")
        .class("coverage-word")
        .attr("title", (ctx.texts.covered_why)(is))
        .child(el("span").attr("aria-hidden", "true").child(glyph))
        .child(format!("{}.", (ctx.texts.covered)(is)))
}

/// One provision with its instrument, place, confidence, and the way to its
/// evidence.
fn provision(ctx: &Ctx<'_>, hits: &Hits, n: usize, in_overview: bool) -> Element {
    let item = &ctx.index.data.provisions[n];
    let texts = ctx.texts;
    let confidence = lowered((texts.confidence)(item.confidence));
    let confidence = ctx.labelled(texts.confidence_label, &confidence);
    // With the link beside it: the first place whose source can be opened.
    let source = |item: &Evidence<String>| ctx.index.source(&item.source);
    let opens = |item: &&Evidence<String>| source(item).is_some_and(|source| source.url.is_some());
    let first = item.evidence.first();
    let first = if in_overview { first } else { item.evidence.iter().find(opens).or(first) };
    let span = |content: String| el("span").child(content);
    let mut meta: Vec<Element> = Vec::new();
    if in_overview {
        meta.push(el("span").class("by").child(instrument_link(ctx, n)));
    }
    meta.extend(item.date.map(|date| span(ctx.date(date))));
    let locator = first.map(|first| span(place(ctx, first)).class("locator"));
    let (early, late) = if in_overview { (locator, None) } else { (None, locator) };
    meta.extend(early);
    meta.push(span(confidence));
    meta.extend(found_by(ctx, hits, n).map(span));
    // What comes with the second part stands last: nothing moves under the
    // reader's pointer.
    let evidence = link(ctx.record(&item.id), texts.evidence);
    let name = ctx.labelled(texts.evidence, &item.text);
    meta.push(span_of(evidence.attr("aria-label", name)));
    meta.extend(late);
    if !in_overview {
        // An address that is no link is shown with the evidence, not here.
        let source = first.filter(opens).and_then(source);
        meta.extend(source.and_then(|source| address(ctx, source)).map(span_of));
        meta.push(span_of(pins::button(ctx, &item.id, &item.text)));
    }
    el("div")
        .class("provision")
        .child(p("said", marked(&item.text, &hits.search)))
        .child(note(item.note.as_ref().filter(|_| !in_overview)))
        .child(p("meta", meta))
}

/// Why a search found a provision, where its text alone does not show it.
fn found_by(ctx: &Ctx<'_>, hits: &Hits, n: usize) -> Option<String> {
    let texts = ctx.texts.records;
    let by = ctx.index.found_by(n, &hits.search);
    let mut said: Vec<String> = Vec::new();
    said.extend(by.name.then(|| texts.by_name.to_owned()));
    said.extend(by.theme.then(|| texts.by_theme.to_owned()));
    said.extend(by.long.iter().map(|word| ctx.fill(texts.by_long, &[&as_typed(ctx, word)])));
    (!said.is_empty()).then(|| said.join(", "))
}

fn span_of(content: Element) -> Element {
    el("span").child(content)
}

fn instrument_link(ctx: &Ctx<'_>, n: usize) -> Vec<Element> {
    let item = ctx.index.instrument_of(n);
    let mut out = vec![link(ctx.record(&item.id), &item.short)];
    out.extend(wider(ctx, &item.party));
    out
}

/// When it was in force, and how it stands, then and on the as-of day.
pub fn standing_line(ctx: &Ctx<'_>, item: &Instrument<String>, class: &'static str) -> Element {
    let texts = ctx.texts;
    let mut line = format!("{} · {}", ctx.date(item.date), (texts.status)(item.status.is));
    if let Some(to) = item.in_force.to {
        line.push_str(", ");
        line.push_str(&format::until(to, ctx.lang));
    }
    let on_the_day = match ctx.view.asof.map(|day| asof::standing(item, day)) {
        Some(Standing::NotYet) => texts.compare.not_yet,
        Some(Standing::Ended) => texts.compare.ended,
        Some(Standing::EndNotEvidenced) => texts.end_not_evidenced,
        Some(Standing::InForce) | None => "",
    };
    let on_the_day = (!on_the_day.is_empty()).then(|| el("strong").child(on_the_day));
    let dot = on_the_day.as_ref().map(|_| " · ");
    p(class, line).child(dot).child(on_the_day)
}
