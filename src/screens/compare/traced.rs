//! The statements of two generations of a strategy: added, kept, reworded, dropped.

use super::statement::separated;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Basis;
use parallel49_core::screens::compare::generations::Pair;
use parallel49_core::screens::compare::statements::{
    Fate, Traced, is_read_whole, main_theme, trace,
};

/// How many of each there are, and the statements on demand: by theme, or those on the one
/// theme at once.
pub fn statements(ctx: &Ctx<'_>, pair: Pair, theme: Option<&str>) -> Option<AnyView> {
    let texts = ctx.texts.theme_page;
    let traced = trace(ctx.index, pair, theme);
    if traced.is_empty() {
        return None;
    }
    let of = |fate: Fate| traced.iter().filter(|item| item.fate == fate).count();
    let counts = Fate::ALL.into_iter().map(|fate| {
        let said = ctx.count(of(fate), (texts.fates)(fate));
        view! { <span>{format!("{} ", sign(fate))}{said}</span> }.into_any()
    });
    let counts = separated(counts.collect());
    let list = match theme {
        Some(_) => items(ctx, traced.iter()),
        None => by_theme(ctx, &traced),
    };
    let unread = (!is_read_whole(ctx.index, pair))
        .then(|| view! { <p class="why">{texts.not_read_whole}</p> });
    let matched = traced
        .iter()
        .any(|item| item.relation.is_none())
        .then(|| view! { <p class="why">{texts.matched_why}</p> });
    Some(
        view! {
            <details class="traced" open=theme.is_some()>
                <summary>{counts}</summary>
                {list}
                {matched}
                {unread}
            </details>
        }
        .into_any(),
    )
}

fn sign(fate: Fate) -> &'static str {
    match fate {
        Fate::Added => "+",
        Fate::Kept => "→",
        Fate::Reworded => "~",
        Fate::Dropped => "−",
    }
}

fn by_theme(ctx: &Ctx<'_>, traced: &[Traced]) -> AnyView {
    let themes = ctx.index.data.themes.iter().filter_map(|theme| {
        let of = |item: &&Traced| main_theme(ctx.index, item) == Some(&*theme.id);
        let own: Vec<&Traced> = traced.iter().filter(of).collect();
        (!own.is_empty()).then(|| {
            view! { <h4>{theme.label.clone()}</h4>{items(ctx, own.into_iter())} }
        })
    });
    themes.collect_view().into_any()
}

fn items<'t>(ctx: &Ctx<'_>, traced: impl Iterator<Item = &'t Traced>) -> AnyView {
    let items = traced.map(|item| one(ctx, item)).collect_view();
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
