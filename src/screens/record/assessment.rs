//! A verdict: the reasons, what differs, the rule, and the provisions it rests on.

use super::layout::Told;
use super::provision::party_heading;
use super::statement::{self, of_other};
use crate::parts::pieces::fact;
use crate::parts::signs::verdict_sign;
use crate::parts::terms::explained;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Assessment;
use parallel49_core::link;
use parallel49_core::query::index::Found;
use parallel49_core::screens::compare::verdicts::verdict_word;
use parallel49_core::screens::overview::cell_view;

pub fn assessment(ctx: &Ctx<'_>, n: usize) -> Told {
    let item = &ctx.index.data.assessments[n];
    let texts = ctx.texts;
    let mut told = Told::default();
    let sign = verdict_sign(ctx, item);
    told.lead
        .push(view! { <p class="verdict-title">{sign}" "{verdict_word(ctx, item)}</p> }.into_any());
    if let Some(headline) = &item.headline {
        told.lead.push(view! { <p class="headline">{headline.clone()}</p> }.into_any());
    }
    told.lead.push(view! { <p class="statement">{explained(ctx, &item.rationale)}</p> }.into_any());
    let confidence = (texts.confidence)(item.confidence);
    told.facts.push(fact(texts.what_differs, explained(ctx, &item.differs)));
    told.facts.extend(rule(ctx, item));
    told.facts.push(fact(texts.confidence_label, confidence));
    let theme = link::href(&cell_view(ctx.view, &item.theme, Some(&item.era)));
    told.facts.extend(ctx.index.theme(&item.theme).map(|known| {
        fact(texts.theme, view! { <a href=theme>{known.label.clone()}</a> }.into_any())
    }));
    let caveats: Vec<AnyView> =
        item.caveats.iter().map(|caveat| view! { <p>{caveat.clone()}</p> }.into_any()).collect();
    told.section("caveats", texts.caveats, caveats);
    let count = item.rests_on.len();
    told.counted("rests-on", texts.rests_on, Some(count), rests_on(ctx, item));
    told
}

/// The rule that decided, opened in place.
fn rule(ctx: &Ctx<'_>, item: &Assessment<String>) -> Option<AnyView> {
    let rule = ctx.index.data.rules.iter().find(|rule| rule.id == item.rule)?;
    let opened = view! {
        <details class="rule">
            <summary>{rule.label.clone()}</summary>
            <p class="why">{rule.test.clone()}</p>
        </details>
    };
    Some(fact(ctx.texts.rule, opened.into_any()))
}

/// The provisions that it rests on, party by party.
fn rests_on(ctx: &Ctx<'_>, item: &Assessment<String>) -> Vec<AnyView> {
    let provisions: Vec<usize> = item
        .rests_on
        .iter()
        .filter_map(|id| match ctx.index.find(id)? {
            Found::Provision(n) => Some(n),
            _ => None,
        })
        .collect();
    let mut groups: Vec<AnyView> = Vec::new();
    for party in &ctx.index.data.parties {
        let own = provisions.iter().filter(|n| ctx.index.instrument_of(**n).party == party.id);
        let items: Vec<AnyView> = own.map(|n| of_other(ctx, *n)).collect();
        if !items.is_empty() {
            groups.push(party_heading(party));
            groups.push(statement::list(items));
        }
    }
    groups
}
