//! What became of themes and statements between two texts of one party, and how the texts of
//! the columns are tied.

use super::cell::coverage_word;
use super::traced::statements;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Basis, Covered, Instrument, Theme};
use parallel49_core::link::{href, href_to};
use parallel49_core::page::Page;
use parallel49_core::query::{Facet, Screen, asof};
use parallel49_core::screens::compare::generations::{
    self, Change, Pair, Stand, beside, changed, neighbours, stand,
};
use parallel49_core::screens::compare::model::{Column, columns};
use parallel49_core::text::Plural;
use std::sync::Arc;

/// The pairs that the as-of day leaves.
pub fn shown_pairs(ctx: &Ctx<'_>, columns: &[Column]) -> Vec<Pair> {
    // Coverage comes with the second part; provisions alone would tell another
    // story until then.
    if !ctx.index.complete {
        return Vec::new();
    }
    let mut pairs = generations::pairs(ctx.index, columns);
    pairs.retain(|pair| pair.is_shown(ctx.index, ctx.view.asof));
    pairs
}

pub fn instrument<'a>(ctx: &Ctx<'a>, n: usize) -> &'a Instrument<String> {
    &ctx.index.data.instruments[n]
}

fn name(ctx: &Ctx<'_>, item: &Instrument<String>) -> AnyView {
    view! { <a href=ctx.record(&item.id)>{item.short.clone()}</a> }.into_any()
}

/// A sentence with views where it has `{}`.
fn sentence(text: &str, parts: [AnyView; 2]) -> Vec<AnyView> {
    let mut parts = parts.into_iter();
    let mut out = Vec::new();
    for (n, piece) in text.split("{}").enumerate() {
        if n > 0 {
            out.extend(parts.next());
        }
        out.push(piece.to_owned().into_any());
    }
    out
}

/// Sign and word of a change.
fn word(ctx: &Ctx<'_>, change: Change) -> AnyView {
    let word = ctx.texts.compare.change[change as usize];
    view! { <span class="change-word">{sign(change)}" "{word}</span> }.into_any()
}

fn sign(change: Change) -> AnyView {
    let sign = ["+", "→", "↑", "↓", "−", "∅", "?"][change as usize];
    view! { <span class="change-sign" aria-hidden="true">{sign}</span> }.into_any()
}

/// The mark in the cell of the newer text.
pub fn mark(ctx: &Ctx<'_>, pair: Pair, theme: &str) -> AnyView {
    let older = instrument(ctx, pair.older);
    let said = |n: usize| {
        let is = (ctx.texts.covered)(stand(ctx.index, n, theme).is);
        ctx.labelled(&instrument(ctx, n).short, is)
    };
    let why = format!("{}. {}.", said(pair.older), said(pair.newer));
    let year = older.date.first().year.to_string();
    let against = ctx.fill(ctx.texts.compare.against, &[&year]);
    let full = format!("{against}, {}", older.short);
    let change = changed(ctx.index, pair, theme);
    view! {
        <p class="change" title=why>
            {word(ctx, change)}" "<a href=ctx.record(&older.id) aria-label=full>{against}</a>
        </p>
    }
    .into_any()
}

/// The way from a document to what changed since the generation before it, and to what the
/// next one changed.
pub fn since_link(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<AnyView> {
    let (before, after) = neighbours(ctx.index, item);
    let texts = ctx.texts.theme_page;
    let link = |form: &str, older: &str, newer: &str, other: &Instrument<String>| {
        let to = href(&beside(ctx.view, older, newer));
        view! { <li><a href=to>{ctx.fill(form, &[&other.short])}</a></li> }
    };
    let before = before.map(|other| link(texts.since_older, &other.id, &item.id, other));
    let after = after.map(|other| link(texts.in_newer, &item.id, &other.id, other));
    (before.is_some() || after.is_some())
        .then(|| view! { <ul class="generation-links">{before}{after}</ul> }.into_any())
}

/// How the texts of the columns are tied, and what became of themes and statements.
pub fn summary(page: &Arc<Page>) -> Option<AnyView> {
    let ctx = &page.ctx();
    let (index, texts) = (ctx.index, ctx.texts);
    let columns = columns(index, ctx.view);
    let instruments = generations::instruments(index, &columns);
    if instruments.len() < 2 || !index.complete {
        return None;
    }
    let pairs = shown_pairs(ctx, &columns);
    let (ties, hidden) = ties(ctx, &columns, &instruments, pairs.len());
    if pairs.is_empty() && ties.is_empty() && hidden == 0 {
        return None;
    }
    let single = ctx.view.facet(Facet::Theme).single();
    let any = !pairs.is_empty();
    let title = any.then(|| view! { <h2>{texts.compare.generations}</h2> });
    let caution = any.then(|| {
        let rules = href_to(&ctx.view.on(Screen::About), "rules");
        view! { <p class="why">{texts.compare.caution}" "<a href=rules>{texts.about.rules.0}</a></p> }
    });
    // The title of the page names the only two columns already.
    let is_alone = pairs.len() == 1 && columns.len() == 2;
    let pairs: Vec<AnyView> = pairs
        .into_iter()
        .map(|pair| {
            let names = (!is_alone).then(|| heading(ctx, pair));
            let themes = match single {
                Some(theme) => close(ctx, pair, theme),
                None => overview(ctx, pair),
            };
            let statements = statements(page, pair, single);
            view! { <div class="pair">{names}{themes}{statements}</div> }.into_any()
        })
        .collect();
    let pairs = any.then(|| view! { <div class="pairs">{pairs}</div> });
    let ties = (!ties.is_empty())
        .then(|| view! { <ul class="ties" aria-label=texts.compare.ties>{ties}</ul> });
    let hidden = (hidden > 0).then(|| {
        let said = ctx.count(hidden, texts.compare.hidden);
        let all = ctx.href(|view| view.asof = None);
        view! {
            <p class="why generations-hidden">{said}" "<a href=all>{texts.compare.show_record}</a></p>
        }
    });
    Some(
        view! {
            <section class="generations" id="generations">
                {title}{caution}{pairs}{ties}{hidden}
            </section>
        }
        .into_any(),
    )
}

/// The relations among the texts of the columns as sentences, and how many statements on how
/// they follow each other the as-of day hides.
fn ties(
    ctx: &Ctx<'_>,
    columns: &[Column],
    instruments: &[usize],
    shown_pairs: usize,
) -> (Vec<AnyView>, usize) {
    let index = ctx.index;
    let started = |id: &str| {
        let standing =
            index.instrument(id).zip(ctx.view.asof).map(|(item, day)| asof::standing(item, day));
        standing != Some(asof::Standing::NotYet)
    };
    let mut ties = generations::ties(index, instruments);
    let known = ties.len() + generations::pairs(index, columns).len();
    ties.retain(|n| {
        let edge = &index.data.relations[*n];
        started(&edge.from) && started(&edge.to)
    });
    let hidden = known - ties.len() - shown_pairs;
    (ties.into_iter().filter_map(|n| tie(ctx, n)).collect(), hidden)
}

/// A relation as a sentence.
fn tie(ctx: &Ctx<'_>, n: usize) -> Option<AnyView> {
    let edge = &ctx.index.data.relations[n];
    let ours = (edge.basis != Basis::Stated)
        .then(|| view! { <span class="why">{format!(" ({})", ctx.texts.our_comparison)}</span> });
    let ends = [ctx.index.instrument(&edge.from)?, ctx.index.instrument(&edge.to)?];
    let said = sentence((ctx.texts.compare.tie)(edge.kind), ends.map(|item| name(ctx, item)));
    Some(view! { <li>{said}{ours}</li> }.into_any())
}

fn heading(ctx: &Ctx<'_>, pair: Pair) -> AnyView {
    let names = [pair.older, pair.newer].map(|n| name(ctx, instrument(ctx, n)));
    view! { <h3>{sentence(ctx.texts.compare.from_to, names)}</h3> }.into_any()
}

/// The themes counted by what became of them, with their names where that is news.
fn overview(ctx: &Ctx<'_>, pair: Pair) -> AnyView {
    let texts = ctx.texts.compare;
    let chosen = ctx.view.facet(Facet::Theme);
    let themes: Vec<(&Theme<String>, Change, Stand, Stand)> = ctx
        .index
        .data
        .themes
        .iter()
        .filter(|theme| chosen.is_empty() || chosen.contains(&theme.id))
        .map(|theme| {
            let [older, newer] = [pair.older, pair.newer].map(|n| stand(ctx.index, n, &theme.id));
            (theme, generations::change(older, newer), older, newer)
        })
        .collect();
    let of = |wanted: Change| -> Vec<&Theme<String>> {
        let those = themes.iter().filter(|(_, change, ..)| *change == wanted);
        those.map(|(theme, ..)| *theme).collect()
    };
    let named = |change: Change| line(ctx, change, &of(change), texts.changes[change as usize]);
    let kept = themes.iter().filter(|(_, change, ..)| change.is_kept()).count();
    let within: Vec<AnyView> =
        [Change::Fuller, Change::Slighter].into_iter().filter_map(named).collect();
    let kept = (kept > 0).then(|| {
        let said = ctx.count(kept, texts.changes[Change::Kept as usize]);
        let within = (!within.is_empty()).then(|| view! { <ul class="changes">{within}</ul> });
        view! { <li>{sign(Change::Kept)}<span>{said}{within}</span></li> }.into_any()
    });
    let mut lines: Vec<AnyView> = kept.into_iter().collect();
    let others = [Change::Added, Change::Dropped, Change::Neither];
    lines.extend(others.into_iter().filter_map(named));
    // The themes that cannot be compared, by the reason.
    let uncoded = |stand: Stand| stand.is == Covered::NotCoded;
    for why in 0..4 {
        let those: Vec<&Theme<String>> = themes
            .iter()
            .filter(|(_, change, ..)| *change == Change::Unknown)
            .filter(|(_, _, older, newer)| {
                let found = match (uncoded(*older), uncoded(*newer)) {
                    (true, false) => 0,
                    (false, true) => 1,
                    (true, true) => 2,
                    (false, false) => 3,
                };
                found == why
            })
            .map(|(theme, ..)| *theme)
            .collect();
        let forms = texts.uncoded.get(why).copied();
        let forms = forms.unwrap_or(texts.changes[Change::Unknown as usize]);
        lines.extend(line(ctx, Change::Unknown, &those, forms));
    }
    let alone = |n: usize| {
        let id = &instrument(ctx, n).id;
        !ctx.index.data.coverage.iter().any(|item| item.instrument == *id)
    };
    let notes = [pair.older, pair.newer].into_iter().filter(|n| alone(*n)).map(|n| {
        let said = ctx.labelled(&instrument(ctx, n).short, texts.by_provisions_why);
        view! { <p class="why">{said}</p> }
    });
    view! { <ul class="changes">{lines}</ul>{notes.collect_view()} }.into_any()
}

/// "+ 2 themes added: Harbours, Lamps"; nothing for no theme.
fn line(
    ctx: &Ctx<'_>,
    change: Change,
    themes: &[&Theme<String>],
    forms: Plural,
) -> Option<AnyView> {
    let said = ctx.labelled(&ctx.count(themes.len(), forms), "");
    (!themes.is_empty()).then(|| {
        view! { <li>{sign(change)}<span>{said}" "{links(ctx, themes)}</span></li> }.into_any()
    })
}

/// The names of themes, each the way to its page.
fn links(ctx: &Ctx<'_>, themes: &[&Theme<String>]) -> Vec<AnyView> {
    let links = themes.iter().enumerate().map(|(n, theme)| {
        let href = ctx.href(|view| {
            let chosen = view.facet_mut(Facet::Theme);
            chosen.clear();
            chosen.add(theme.id.0.clone());
        });
        let separator = if n > 0 { ", " } else { "" };
        view! { {separator}<a href=href>{theme.label.clone()}</a> }.into_any()
    });
    links.collect()
}

/// One theme: what became of it, and the coverage of both.
fn close(ctx: &Ctx<'_>, pair: Pair, theme: &str) -> AnyView {
    let both = [pair.older, pair.newer].map(|n| {
        let stand = stand(ctx.index, n, theme);
        let reason = match stand.coverage {
            Some(at) => ctx.index.data.coverage[at].reason.as_str(),
            None if stand.is == Covered::NotCoded => ctx.texts.not_coded_why,
            None => ctx.texts.compare.by_provisions,
        };
        let name = name(ctx, instrument(ctx, n));
        view! { <li>{name}" "{coverage_word(ctx, stand.is)}" "{reason.to_owned()}</li> }.into_any()
    });
    let change = changed(ctx.index, pair, theme);
    view! {
        <p class="change">{word(ctx, change)}</p>
        <ul class="both">{both.into_iter().collect_view()}</ul>
    }
    .into_any()
}
