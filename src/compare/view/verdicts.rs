//! The verdict of a theme: one for each era, or that of the as-of date.

use super::super::model::Row;
use crate::app::App;
use crate::dataset::{Assessment, Role, Verdict};
use crate::query::Index;
use crate::text::{Texts, format};
use leptos::prelude::*;

/// The word for a verdict, with the party where it names one.
pub fn verdict_word(texts: &Texts, index: &Index, item: &Assessment<String>) -> String {
    let party = item.party.as_ref().and_then(|id| index.party(id));
    match party {
        Some(party) => format::fill(texts.one_side, &[&party.name]),
        None => (texts.verdict)(item.verdict).to_owned(),
    }
}

/// A sign of two shapes: how the two sides stand to each other.
fn sign(index: &Index, item: &Assessment<String>) -> impl IntoView + use<> {
    let first_side = index.data.parties.iter().find(|party| party.role == Role::Side);
    let names_first = item.party.is_some() && item.party.as_ref() == first_side.map(|p| &p.id);
    let (left, right, middle) = match item.verdict {
        Verdict::Aligned => ("on", "on", ""),
        Verdict::Joint => ("on", "on", "joint"),
        Verdict::DifferentMeans => ("on", "half", ""),
        Verdict::DifferentAim => ("on", "off", "cross"),
        Verdict::OneSide if names_first => ("on", "off", ""),
        Verdict::OneSide => ("off", "on", ""),
        Verdict::NotEnoughEvidence => ("off", "off", ""),
    };
    view! {
        <svg class="verdict-sign" viewBox="0 0 28 12" aria-hidden="true">
            <path class=format!("hue-first {left}") d="M1 1.5h9v9H1z"/>
            <path class=format!("hue-second {right}") d="M22 1a5 5 0 1 0 0 10 5 5 0 0 0 0-10z"/>
            {(middle == "joint").then(|| view! { <path class="hue-mix on" d="M14 1l5 5-5 5-5-5z"/> })}
            {(middle == "cross").then(|| view! { <path class="cross" d="M12 3l4 6m0-6l-4 6"/> })}
        </svg>
    }
}

pub fn strip(app: App, index: &Index, row: &Row) -> Option<AnyView> {
    let texts = app.texts();
    if row.assessments.is_empty() {
        let before = app.settled.with(|view| view.asof.is_some()) && !index.data.eras.is_empty();
        return before.then(|| {
            view! { <p class="row-count">{texts.asof_before_eras}</p> }.into_any()
        });
    }
    let items: Vec<_> = row
        .assessments
        .iter()
        .filter_map(|n| index.data.assessments.get(*n))
        .map(|item| {
            let href = app.href(|view| view.id = Some(item.id.0.clone()));
            let era = item.era.replace('-', "–");
            view! {
                <li>
                    <a href=href>
                        {sign(index, item)}
                        <span class="era">{era}</span>
                        " "
                        <span class="verdict-word">{verdict_word(texts, index, item)}</span>
                    </a>
                </li>
            }
        })
        .collect();
    Some(view! { <ul class="verdicts" aria-label=texts.verdict_by_era>{items}</ul> }.into_any())
}
