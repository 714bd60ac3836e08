//! A cell: the leading statements of a theme, or all of them.

use super::super::model::{Cell, Column};
use crate::app::App;
use crate::dataset::{Covered, Role};
use crate::query::asof::{self, Standing};
use crate::query::{Hits, Index};
use crate::text::format;
use crate::ui::mark::marked;
use crate::ui::party;
use leptos::prelude::*;

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
pub fn column_party<'a>(
    index: &'a Index,
    column: &Column,
) -> Option<&'a crate::dataset::Party<String>> {
    match column {
        Column::Party(id) => index.party(id),
        Column::Instrument(id) => index.party(&index.instrument(id)?.party),
    }
}

fn frame(index: &Index, column: &Column, content: AnyView) -> AnyView {
    let party = column_party(index, column);
    let hue = party.map(|party| party::hue_class(party.hue)).unwrap_or_default();
    let sign = party.map(party::sign);
    view! {
        <td class=format!("cell {hue}") role="cell">
            <p class="cell-column">{sign}{column_name(index, column)}</p>
            {content}
        </td>
    }
    .into_any()
}

/// The leading statement and how many more there are.
pub fn lead(
    app: App,
    index: &Index,
    hits: &Hits,
    cell: &Cell,
    column: &Column,
    theme_href: &str,
) -> AnyView {
    if cell.provisions.is_empty() {
        return frame(index, column, empty(app, index, hits, cell));
    }
    let most = if hits.search.is_empty() { LEADS } else { LEADS_IN_SEARCH };
    let leads: Vec<_> = cell
        .provisions
        .iter()
        .take(most)
        .map(|n| provision(app, index, hits, *n, true))
        .collect();
    let more = cell.provisions.len().saturating_sub(most);
    let content = view! {
        {coverage_line(app, index, cell)}
        {leads}
        {(more > 0).then(|| view! {
            <p class="more">
                <a href=theme_href.to_owned()>
                    {format::count(more, app.texts().more_in_cell, app.lang())}
                </a>
            </p>
        })}
    };
    frame(index, column, content.into_any())
}

/// Every statement, under the instrument that makes it.
pub fn full(app: App, index: &Index, hits: &Hits, cell: &Cell, column: &Column) -> AnyView {
    if cell.provisions.is_empty() {
        return frame(index, column, empty(app, index, hits, cell));
    }
    let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
    for n in &cell.provisions {
        let same = groups.last_mut().filter(|(first, _)| {
            index.instrument_of(*first).id == index.instrument_of(*n).id
        });
        match same {
            Some((_, group)) => group.push(*n),
            None => groups.push((*n, vec![*n])),
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(first, group)| {
            let provisions: Vec<_> =
                group.iter().map(|n| provision(app, index, hits, *n, false)).collect();
            view! {
                <section class="instrument-group">
                    <h3>{instrument_link(app, index, first)}</h3>
                    {standing_line(app, index, first)}
                    {provisions}
                </section>
            }
        })
        .collect();
    let content = view! { {coverage_line(app, index, cell)} {groups} };
    frame(index, column, content.into_any())
}

/// Why a cell is empty: filtered away, looked for and not found, or not coded.
fn empty(app: App, index: &Index, hits: &Hits, cell: &Cell) -> AnyView {
    let texts = app.texts();
    let coverage = cell.coverage.and_then(|n| index.data.coverage.get(n));
    let filtered = hits.shown.count() < index.len();
    let (word, why) = match coverage {
        Some(item) => ((texts.covered)(item.is), item.reason.clone()),
        None if filtered => (texts.filtered_out, String::new()),
        None => (texts.not_coded, texts.not_coded_why.to_owned()),
    };
    view! { <p class="empty"><span class="empty-word">{word}</span>" "{why}</p> }.into_any()
}

fn coverage_line(app: App, index: &Index, cell: &Cell) -> Option<AnyView> {
    let item = index.data.coverage.get(cell.coverage?)?;
    let glyph = match item.is {
        Covered::Addressed => "●",
        Covered::Partial => "◐",
        Covered::NotAddressed => "✕",
        Covered::NotCoded => "?",
        Covered::NotApplicable => "–",
    };
    let texts = app.texts();
    Some(
        view! {
            <p class="coverage" title=(texts.covered_why)(item.is)>
                <span aria-hidden="true">{glyph}" "</span>
                <span class="coverage-word">{(texts.covered)(item.is)}</span>
                ": "{item.reason.clone()}
            </p>
        }
        .into_any(),
    )
}

/// One provision with its instrument, confidence, and the way to its source.
fn provision(app: App, index: &Index, hits: &Hits, n: usize, in_overview: bool) -> AnyView {
    let item = &index.data.provisions[n];
    let texts = app.texts();
    let lang = app.lang();
    let text = marked(&item.text, Some(&hits.search));
    let record = app.href(|view| view.id = Some(item.id.0.clone()));
    let confidence = format!(
        "{}\u{a0}: {}",
        texts.confidence_label,
        (texts.confidence)(item.confidence).to_lowercase()
    );
    let place = item.evidence.first().map(|first| {
        let mut place = first.locator.clone();
        if let Some(page) = first.page {
            place.push_str(", ");
            place.push_str(&format::fill(texts.page, &[&page.to_string()]));
        }
        place
    });
    let instrument = in_overview.then(|| {
        view! { <span class="by">{instrument_link(app, index, n)}</span> }
    });
    let date = item.date.map(|date| {
        view! { <span>{format::date(date, lang)}</span> }
    });
    let note = item.note.clone().filter(|_| !in_overview).map(|note| {
        view! { <p class="note">{note}</p> }
    });
    view! {
        <div class="provision">
            <p class="said">{text}</p>
            {note}
            <p class="meta">
                {instrument}
                {date}
                {place.map(|place| view! { <span class="locator">{place}</span> })}
                <span>{confidence}</span>
                <a href=record>{texts.evidence}</a>
            </p>
        </div>
    }
    .into_any()
}

fn instrument_link(app: App, index: &Index, n: usize) -> impl IntoView + use<> {
    let item = index.instrument_of(n);
    let href = app.href(|view| view.id = Some(item.id.0.clone()));
    let wider = index.party(&item.party).filter(|party| party.role == Role::Wider);
    let wider = wider.map(|party| {
        view! { <span class="wider">{party::sign(party)}{app.texts().with_others}</span> }
    });
    view! { <a href=href>{item.short.clone()}</a>{wider} }
}

/// When it was in force, and how it stands.
fn standing_line(app: App, index: &Index, n: usize) -> impl IntoView + use<> {
    let item = index.instrument_of(n);
    let (texts, lang) = (app.texts(), app.lang());
    let mut line = format::date(item.date, lang);
    line.push_str(" · ");
    line.push_str((texts.status)(item.status.is));
    if let Some(to) = item.in_force.to {
        line.push_str(", ");
        line.push_str(&format::fill(texts.until, &[&format::date(to, lang)]));
    }
    let unsure = app.settled.with(|view| view.asof).is_some_and(|day| {
        asof::standing(item, day) == Standing::EndNotEvidenced
    });
    if unsure {
        line.push_str(" · ");
        line.push_str(texts.end_not_evidenced);
    }
    view! { <p class="standing">{line}</p> }
}
