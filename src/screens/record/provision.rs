//! A provision: what it says, where, and what answers it across the border.

use super::layout::Told;
use super::statement::{self, of_other};
use super::{evidence, record_link};
use crate::parts::pieces::{fact, note};
use crate::parts::signs::{party, sign};
use crate::parts::terms::explained_in_full;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Figure, Party};
use parallel49_core::query::{Facet, Screen};
use parallel49_core::screens::compare::model::counterparts;
use parallel49_core::screens::record::standing::status_word;

/// How many answers of each party are listed.
const ANSWERS: usize = 4;

pub fn provision(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.provisions[n];
    let instrument = ctx.index.instrument_of(n);
    let texts = ctx.texts;
    let owner = ctx.index.party(&instrument.party).map(party);
    let themes: Vec<AnyView> = item.themes.iter().filter_map(|id| theme(ctx, id)).collect();
    let confidence = (texts.confidence)(item.confidence);
    let why = format!(". {}", (texts.confidence_why)(item.confidence));
    let mut told = Told::default();
    told.lead.push(
        view! { <blockquote class="statement">{explained_in_full(ctx, &item.text)}</blockquote> }
            .into_any(),
    );
    told.lead.extend(note(item.note.as_ref()));
    told.facts.push(fact(
        texts.instrument,
        view! { {owner}" "{record_link(ctx, &instrument.id)} }.into_any(),
    ));
    told.facts.push(fact(texts.dated, ctx.date(item.date.unwrap_or(instrument.date))));
    told.facts.push(fact(texts.status_label, status_word(ctx, instrument)));
    told.facts.push(fact(texts.kind_label, (texts.provision_kind)(item.kind)));
    if let Some(said) = item.figure.as_ref().and_then(|figure| figure_said(ctx, figure)) {
        told.facts.push(fact(texts.record.figures, said));
    }
    told.facts.push(fact(
        texts.confidence_label,
        view! { {confidence}<span class="why">{why}</span> }.into_any(),
    ));
    told.facts.push(fact(
        (texts.facet)(Facet::Theme),
        view! { <ul class="inline">{themes}</ul> }.into_any(),
    ));
    told.section("evidence-list", texts.evidence, evidence::list(ctx, &item.evidence));
    told.section("across", texts.related, across(ctx, n));
    told
}

/// The way to a theme, side by side.
fn theme(ctx: &Ctx<'_>, id: &str) -> Option<AnyView> {
    let label = ctx.index.theme(id)?.label.clone();
    let href = ctx.href(|view| {
        *view = view.on(Screen::Compare);
        view.facet_mut(Facet::Theme).clear();
        view.facet_mut(Facet::Theme).add(id.to_owned());
    });
    Some(view! { <li><a href=href>{label}</a></li> }.into_any())
}

fn across(ctx: &Ctx<'_>, n: usize) -> Vec<AnyView> {
    let mut groups: Vec<AnyView> = Vec::new();
    for (id, provisions) in counterparts(ctx.index, n, ANSWERS) {
        let items = provisions.into_iter().map(|n| of_other(ctx, n)).collect();
        groups.extend(ctx.index.party(&id).map(party_heading));
        groups.push(statement::list(items));
    }
    if !groups.is_empty() {
        groups.insert(0, view! { <p class="why">{ctx.texts.related_help}</p> }.into_any());
    }
    groups
}

pub fn party_heading(party: &Party<String>) -> AnyView {
    view! { <h4>{sign(party)}{party.name.clone()}</h4> }.into_any()
}

/// An amount, a number or a deadline in words.
fn figure_said(ctx: &Ctx<'_>, figure: &Figure<String>) -> Option<String> {
    let texts = ctx.texts.record;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(figure.sense.map(|sense| (texts.sense)(sense).to_owned()));
    parts.extend(figure.value.map(|value| amount(ctx, value)));
    parts.extend(figure.currency.clone());
    parts.extend(figure.unit.clone());
    parts.extend(figure.deadline.map(|day| ctx.fill(texts.deadline, &[&ctx.date(day)])));
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// A number with its thousands apart; a fraction as it is.
fn amount(ctx: &Ctx<'_>, value: f64) -> String {
    use parallel49_core::dataset::Lang;
    use parallel49_core::text::format::number;
    // Sums are whole and far below what a number can hold.
    let (whole, rest) = (value.trunc(), value.fract());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let said = number(whole.abs() as usize, ctx.lang);
    if rest == 0.0 {
        return said;
    }
    let tail = format!("{:.2}", rest.abs());
    let tail = tail.trim_start_matches("0.").trim_end_matches('0').to_owned();
    let sign = if ctx.lang == Lang::Fr { ',' } else { '.' };
    format!("{said}{sign}{tail}")
}
