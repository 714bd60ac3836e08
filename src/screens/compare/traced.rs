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
    let matched = traced.iter().any(is_ours)
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
        Fate::Kept => "=",
        Fate::Reworded => "≈",
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
    let before = item.older.filter(|_| item.newer.is_some()).map(provision);
    let before = before.map(|older| {
        let said = ctx.fill(texts.was, &[&older.text]);
        view! { <p class="was"><a href=ctx.record(&older.id)>{said}</a></p> }
    });
    let ours = is_ours_in(ctx, item).then(|| view! { <span class="why">{format!(" ({})", texts.matched)}</span> });
    let note = item.relation.and_then(|at| ctx.index.data.relations[at].note.clone());
    let note = note.map(|said| view! { <p class="why">{said}</p> });
    Some(
        view! {
            <li class=format!("traced-item is-{}", sign_class(item.fate))>
                <span class="fate" title=fate><span aria-hidden="true">{sign(item.fate)}</span>
                    <span class="visually-hidden">{ctx.labelled(fate, "")}</span></span>
                <div>
                    <p><a href=ctx.record(&main.id)>{main.text.clone()}</a>{ours}</p>
                    {before}
                    {note}
                </div>
            </li>
        }
        .into_any(),
    )
}

fn sign_class(fate: Fate) -> &'static str {
    match fate {
        Fate::Added => "added",
        Fate::Kept => "kept",
        Fate::Reworded => "reworded",
        Fate::Dropped => "dropped",
    }
}

/// Whether a statement of both texts was matched here by its wording.
fn is_ours(item: &Traced) -> bool {
    item.relation.is_none() && item.older.is_some() && item.newer.is_some()
}

/// The same, or whether the data itself calls the relation a comparison of ours.
fn is_ours_in(ctx: &Ctx<'_>, item: &Traced) -> bool {
    let inferred = |at: usize| ctx.index.data.relations[at].basis != Basis::Stated;
    is_ours(item) || item.relation.is_some_and(inferred)
}
