//! Each theme: its verdicts, and what every party says about it.

use crate::parts::pieces::list;
use crate::parts::signs::sign;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Assessment, Party, Theme};
use parallel49_core::screens::compare::verdicts::{era_name, verdict_word};

pub fn themes(ctx: &Ctx<'_>) -> AnyView {
    ctx.index.data.themes.iter().map(|theme| one(ctx, theme)).collect_view().into_any()
}

fn one(ctx: &Ctx<'_>, theme: &Theme<String>) -> AnyView {
    let data = &ctx.index.data;
    let verdicts = data.assessments.iter().filter(|item| item.theme == theme.id);
    let verdicts = verdicts.map(|item| verdict(ctx, item)).collect_view();
    let said = data.parties.iter().filter_map(|side| said(ctx, &theme.id, side)).collect_view();
    view! {
        <article id=format!("theme-{}", theme.id)>
            <h3>{theme.label.clone()}</h3>
            <p class="lead">{theme.scope.clone()}</p>
            <ul class="verdict-list">{verdicts}</ul>
            {said}
        </article>
    }
    .into_any()
}

fn verdict(ctx: &Ctx<'_>, item: &Assessment<String>) -> AnyView {
    view! {
        <li id=item.id.to_string()>
            <strong>{format!("{}.", era_name(ctx, &item.era))}</strong>" "
            {verdict_word(ctx, item)}
            <p>{item.rationale.clone()}</p>
            <p class="why">{item.differs.clone()}</p>
        </li>
    }
    .into_any()
}

/// What a party says about a theme: the whole in short, each leading to the provision.
fn said(ctx: &Ctx<'_>, theme: &str, side: &Party<String>) -> Option<AnyView> {
    let items = (0..ctx.index.len())
        .filter(|n| ctx.index.instrument_of(*n).party == side.id)
        .filter(|n| ctx.index.data.provisions[*n].themes.iter().any(|id| **id == *theme))
        .map(|n| {
            let item = &ctx.index.data.provisions[n];
            let short = ctx.index.instrument_of(n).short.clone();
            view! { <a href=ctx.record(&item.id)>{short}</a>" "{item.text.clone()} }.into_any()
        });
    let items = list("said-list", items.collect())?;
    let heading = view! { <h4>{sign(side)}{side.name.clone()}</h4> };
    Some(view! { <section>{heading}{items}</section> }.into_any())
}
