//! A verdict: the rule, the reasons, and the provisions it rests on.

use super::provision::answer;
use super::{fact, section};
use crate::app::App;
use crate::compare::view::verdict_word;
use crate::query::Index;
use crate::ui::party;
use leptos::prelude::*;

pub fn assessment(app: App, index: &Index, n: usize) -> AnyView {
    let item = &index.data.assessments[n];
    let texts = app.texts();
    let rule = index.data.rules.iter().find(|rule| rule.id == item.rule);
    let rule = rule.map(|rule| {
        fact(texts.rule, view! {
            {rule.label.clone()}
            <p class="why">{rule.test.clone()}</p>
        })
    });
    let caveats: Vec<AnyView> = item
        .caveats
        .iter()
        .map(|caveat| view! { <p>{caveat.clone()}</p> }.into_any())
        .collect();
    let groups: Vec<_> = index
        .data
        .parties
        .iter()
        .filter_map(|party| {
            let items: Vec<_> = item
                .rests_on
                .iter()
                .filter_map(|id| match index.find(id)? {
                    crate::query::index::Found::Provision(n) => Some(n),
                    _ => None,
                })
                .filter(|n| index.instrument_of(*n).party == party.id)
                .map(|n| answer(app, index, n))
                .collect();
            (!items.is_empty()).then(|| {
                view! {
                    <h4>{party::sign(party)}{party.name.clone()}</h4>
                    <ul class="answers">{items}</ul>
                }
                .into_any()
            })
        })
        .collect();
    view! {
        <p class="verdict-title">{verdict_word(texts, index, item)}</p>
        <p class="statement">{item.rationale.clone()}</p>
        <dl class="facts">
            {fact(texts.what_differs, item.differs.clone())}
            {rule}
            {fact(texts.confidence_label, (texts.confidence)(item.confidence))}
        </dl>
        {section(texts.caveats, caveats)}
        {section(texts.rests_on, groups)}
    }
    .into_any()
}
