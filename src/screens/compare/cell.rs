//! A cell of the table: the leading statement of a theme in a column, or why there is none.

use super::statement::{Place, statement};
use crate::parts::signs::{hue_class, sign};
use crate::parts::terms::Explainer;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Covered, Instrument, Status};
use parallel49_core::query::Hits;
use parallel49_core::query::asof::{self, Standing};
use parallel49_core::screens::compare::model::{Cell, Column};
use parallel49_core::screens::compare::names::{column_name, column_party};
use parallel49_core::text::format;

/// How many statements a cell leads with; more under a search.
const LEADS: usize = 1;
const LEADS_IN_SEARCH: usize = 3;

/// The leading statement and how many more there are, below the `mark` of what became of the
/// theme.
pub fn cell(
    ctx: &Ctx<'_>,
    hits: &Hits,
    cell: &Cell,
    column: &Column,
    mark: Option<AnyView>,
    theme_href: &str,
    words: &Explainer,
) -> AnyView {
    let party = column_party(ctx.index, column);
    let class = format!("cell {}", party.map(|party| hue_class(party.hue)).unwrap_or_default());
    let place = match column {
        Column::Party(_) => Place::Alone,
        Column::Instrument(_) => Place::UnderDocument,
    };
    let content = if cell.provisions.is_empty() {
        empty(ctx, hits, cell, column)
    } else {
        let most = if hits.search.is_empty() { LEADS } else { LEADS_IN_SEARCH };
        let leads = cell.provisions.iter().take(most);
        let leads = leads.map(|n| statement(ctx, hits, *n, place, words)).collect_view();
        let more = cell.provisions.len().saturating_sub(most);
        let more = (more > 0).then(|| {
            let (href, said) = (theme_href.to_owned(), ctx.count(more, ctx.texts.more_in_cell));
            view! { <p class="more"><a href=href>{said}</a></p> }
        });
        view! { {cell.coverage.and_then(|at| coverage_line(ctx, at))}{leads}{more} }.into_any()
    };
    view! {
        <td class=class role="cell">
            <p class="cell-column">{party.map(sign)}{column_name(ctx.index, column).to_owned()}</p>
            {mark}
            {content}
        </td>
    }
    .into_any()
}

/// Why a cell is empty: not in force that day, filtered away, looked for and not found, or not
/// coded.
pub fn empty(ctx: &Ctx<'_>, hits: &Hits, cell: &Cell, column: &Column) -> AnyView {
    let texts = ctx.texts;
    if let (Column::Instrument(id), Some(day)) = (column, ctx.view.asof)
        && ctx.index.instrument(id).is_some_and(|item| !asof::standing(item, day).is_shown())
    {
        return view! { <p class="empty">{texts.compare.out_of_force}</p> }.into_any();
    }
    let coverage = cell.coverage.and_then(|n| ctx.index.data.coverage.get(n));
    let filtered = hits.shown.count() < ctx.index.len();
    let (word, why) = match coverage {
        Some(item) => ((texts.covered)(item.is), item.reason.as_str()),
        None if filtered => (texts.filtered_out, ""),
        None => (texts.not_coded, texts.not_coded_why),
    };
    view! { <p class="empty"><span class="empty-word">{word}</span>" "{why.to_owned()}</p> }
        .into_any()
}

pub fn coverage_line(ctx: &Ctx<'_>, at: usize) -> Option<AnyView> {
    let item = ctx.index.data.coverage.get(at)?;
    let reason = item.reason.clone();
    Some(view! { <p class="coverage">{coverage_word(ctx, item.is)}" "{reason}</p> }.into_any())
}

/// How an instrument covers a theme: glyph, word, and what the word means.
pub fn coverage_word(ctx: &Ctx<'_>, is: Covered) -> AnyView {
    let glyph = match is {
        Covered::Addressed => "● ",
        Covered::Partial => "◐ ",
        Covered::NotAddressed => "✕ ",
        Covered::NotCoded => "? ",
        Covered::NotApplicable => "– ",
    };
    view! {
        <span class="coverage-word" title=(ctx.texts.covered_why)(is)>
            <span aria-hidden="true">{glyph}</span>{format!("{}.", (ctx.texts.covered)(is))}
        </span>
    }
    .into_any()
}

/// When a document was in force, and how it stands, then and on the as-of day.
pub fn standing_line(ctx: &Ctx<'_>, item: &Instrument<String>) -> AnyView {
    let texts = ctx.texts;
    let mut parts = vec![ctx.date(item.date)];
    let until = asof::last_day(item).map(|to| format::until(to, ctx.lang));
    parts.extend(until.map(|until| ctx.fill(texts.compare.in_force, &[&until])));
    if item.status.is != Status::InForce || item.in_force.to.is_none() {
        parts.push((texts.status)(item.status.is).to_owned());
    }
    let line = parts.join(" · ");
    let on_the_day = match ctx.view.asof.map(|day| asof::standing(item, day)) {
        Some(Standing::NotYet) => texts.compare.not_yet,
        Some(Standing::Ended) => texts.compare.ended,
        Some(Standing::EndNotEvidenced) => texts.end_not_evidenced,
        Some(Standing::InForce) | None => "",
    };
    let on_the_day = (!on_the_day.is_empty()).then(|| view! { " · "<strong>{on_the_day}</strong> });
    view! { <p class="standing">{line}{on_the_day}</p> }.into_any()
}
