//! The statements of two generations of a strategy: added, kept, reworded, dropped.

use super::statement::separated;
use crate::parts::fold::{Fold, Folded};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Basis, Theme};
use parallel49_core::page::Page;
use parallel49_core::screens::compare::generations::Pair;
use parallel49_core::screens::compare::statements::{
    Fate, Traced, by_theme, counts, is_read_whole, trace,
};
use std::sync::Arc;

/// How many of each there are, and the statements on demand: those of each theme behind a fold
/// of their own, or those on the one theme at once.
pub fn statements(page: &Arc<Page>, pair: Pair, theme: Option<&str>) -> Option<AnyView> {
    let ctx = &page.ctx();
    let texts = ctx.texts.theme_page;
    let traced = trace(ctx.index, pair, theme);
    if traced.is_empty() {
        return None;
    }
    let list = match theme {
        Some(_) => items(ctx, &traced),
        None => {
            let newer = &ctx.index.data.instruments[pair.newer].id;
            let themes = by_theme(ctx.index, &traced).into_iter();
            themes.map(|(theme, own)| of_theme(page, newer, theme, own)).collect_view().into_any()
        }
    };
    let unread = (!is_read_whole(ctx.index, pair))
        .then(|| view! { <p class="why">{texts.not_read_whole}</p> });
    let matched = traced
        .iter()
        .any(|item| item.relation.is_none())
        .then(|| view! { <p class="why">{texts.matched_why}</p> });
    Some(
        view! {
            <div class="traced">
                <p class="traced-all">{counted(ctx, counts(&traced))}</p>
                {list}
                {matched}
                {unread}
            </div>
        }
        .into_any(),
    )
}

/// The statements of a theme behind a line that names it and counts them.
fn of_theme(page: &Arc<Page>, newer: &str, theme: &Theme<String>, own: Vec<Traced>) -> AnyView {
    let some = counts(&own).into_iter().filter(|(_, n)| *n > 0);
    let summary = view! {
        <span class="folded-name">{theme.label.clone()}</span>" "
        <span class="folded-count">{counted(&page.ctx(), some)}</span>
    };
    let id = format!("traced-{newer}-{}", theme.id);
    let page = Arc::clone(page);
    let content: Folded = Box::new(move || items(&page.ctx(), &own));
    view! {
        <Fold id=id class="folded" is_open=false summary=summary.into_any() content=content/>
    }
    .into_any()
}

/// "+ 6 statements added · → 2 kept".
fn counted(ctx: &Ctx<'_>, counts: impl IntoIterator<Item = (Fate, usize)>) -> Vec<AnyView> {
    let counts = counts.into_iter().map(|(fate, n)| {
        let said = ctx.count(n, (ctx.texts.theme_page.fates)(fate));
        view! { <span><span aria-hidden="true">{sign(fate)}" "</span>{said}</span> }.into_any()
    });
    separated(counts.collect())
}

fn sign(fate: Fate) -> &'static str {
    match fate {
        Fate::Added => "+",
        Fate::Kept => "→",
        Fate::Reworded => "~",
        Fate::Dropped => "−",
    }
}

fn items(ctx: &Ctx<'_>, traced: &[Traced]) -> AnyView {
    let items = traced.iter().map(|item| one(ctx, item)).collect_view();
    view! { <ul class="traced-list">{items}</ul> }.into_any()
}

/// One statement, the newer wording first; what it was before, where that reads otherwise.
fn one(ctx: &Ctx<'_>, item: &Traced) -> Option<AnyView> {
    let texts = ctx.texts.theme_page;
    let provision = |n: usize| &ctx.index.data.provisions[n];
    let main = provision(item.newer.or(item.older)?);
    let fate = ctx.texts.theme_page.fate_words[item.fate as usize];
    let evidence = |id: &str, text: &str| {
        let name = ctx.labelled(ctx.texts.evidence, text);
        view! { <a href=ctx.record(id) aria-label=name>{ctx.texts.evidence}</a> }
    };
    let before = item.older.filter(|_| item.newer.is_some()).map(provision);
    let before = before.map(|older| {
        let said = ctx.fill(texts.was, &[&older.text]);
        view! { <p class="was">{said}" "{evidence(&older.id, &older.text)}</p> }
    });
    let note = item.relation.and_then(|at| ctx.index.data.relations[at].note.clone());
    let mut facts: Vec<AnyView> = note.map(|said| said.into_any()).into_iter().collect();
    facts.extend(basis(ctx, item).map(|said| said.into_any()));
    facts.push(evidence(&main.id, &main.text).into_any());
    Some(
        view! {
            <li class="traced-item">
                <span class="fate" title=fate>
                    <span aria-hidden="true">{sign(item.fate)}</span>
                    <span class="visually-hidden">{ctx.labelled(fate, "")}</span>
                </span>
                <div>
                    <p>{main.text.clone()}</p>
                    {before}
                    <p class="was">{separated(facts)}</p>
                </div>
            </li>
        }
        .into_any(),
    )
}

/// What is to be said of how we know: nothing where a source states it, or where there is
/// nothing to match.
fn basis(ctx: &Ctx<'_>, item: &Traced) -> Option<&'static str> {
    let texts = ctx.texts.theme_page;
    match (item.fate, item.relation) {
        (_, Some(at)) => {
            let is_ours = ctx.index.data.relations[at].basis != Basis::Stated;
            is_ours.then_some(ctx.texts.our_comparison)
        }
        (Fate::Kept | Fate::Reworded, None) => Some(texts.matched),
        (Fate::Dropped, None) => Some(texts.no_counterpart),
        (Fate::Added, None) => None,
    }
}
