//! What became of the themes between two texts of one party, and how the
//! texts of the columns are tied.

use super::super::generations::{self, Change, Pair, Stand, changed, stand};
use super::super::model::Column;
use super::cell::coverage_word;
use crate::content::pieces::{link, list, p};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::dataset::{Basis, Covered, Instrument, Theme};
use crate::query::{Facet, Screen, asof};
use crate::text::Plural;

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

fn instrument<'a>(ctx: &Ctx<'a>, n: usize) -> &'a Instrument<String> {
    &ctx.index.data.instruments[n]
}

fn name(ctx: &Ctx<'_>, n: usize) -> Element {
    let item = instrument(ctx, n);
    link(ctx.record(&item.id), &item.short)
}

/// A sentence with elements where it has `{}`.
fn sentence(text: &str, parts: [Element; 2]) -> Vec<Node> {
    let mut parts = parts.into_iter();
    let mut out = Vec::new();
    for (n, piece) in text.split("{}").enumerate() {
        if n > 0 {
            parts.next().add_to(&mut out);
        }
        piece.add_to(&mut out);
    }
    out
}

/// Sign and word of a change.
fn word(ctx: &Ctx<'_>, change: Change) -> Element {
    el("span")
        .class("change-word")
        .child(sign(change))
        .child(" ")
        .child(ctx.texts.compare.change[change as usize])
}

fn sign(change: Change) -> Element {
    let sign = ["+", "=", "↑", "↓", "−", "∅", "?"][change as usize];
    el("span").class("change-sign").attr("aria-hidden", "true").child(sign)
}

/// The mark in the cell of the newer text.
pub fn mark(ctx: &Ctx<'_>, pair: Pair, theme: &str) -> Element {
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
    p("change", word(ctx, change).attr("title", why))
        .child(" ")
        .child(link(ctx.record(&older.id), against).attr("aria-label", full))
}

/// How the texts of the columns are tied, and what became of the themes.
pub fn summary(ctx: &Ctx<'_>, columns: &[Column]) -> Option<Element> {
    let (index, texts) = (ctx.index, ctx.texts);
    let instruments = generations::instruments(index, columns);
    if instruments.len() < 2 {
        return None;
    }
    if !index.complete {
        return Some(p("why generations", texts.loading_rest));
    }
    let pairs = shown_pairs(ctx, columns);
    let day = ctx.view.asof;
    let started = |id: &str| {
        let item = index.instrument(id);
        let standing = item.zip(day).map(|(item, day)| asof::standing(item, day));
        standing != Some(asof::Standing::NotYet)
    };
    let mut ties = generations::ties(index, &instruments);
    let known = ties.len() + generations::pairs(index, columns).len();
    ties.retain(|n| {
        let edge = &index.data.relations[*n];
        started(&edge.from) && started(&edge.to)
    });
    let hidden = known - ties.len() - pairs.len();
    let ties: Vec<Element> = ties.into_iter().filter_map(|n| tie(ctx, n)).collect();
    let ties = list("ties", ties).map(|ties| ties.attr("aria-label", texts.compare.ties));
    let single = ctx.view.facet(Facet::Theme).single();
    let pairs: Vec<Element> = pairs
        .into_iter()
        .map(|pair| match single {
            Some(theme) => close(ctx, pair, theme),
            None => overview(ctx, pair),
        })
        .collect();
    let rules = ctx.href(|view| *view = view.on(Screen::About));
    let caution = (!pairs.is_empty()).then(|| {
        p("why", texts.compare.caution).child(" ").child(link(rules, texts.about.rules.0))
    });
    let heading = (!pairs.is_empty()).then(|| el("h2").child(texts.compare.generations));
    let hidden = (hidden > 0).then(|| {
        p("why generations-hidden", ctx.count(hidden, texts.compare.hidden))
            .child(" ")
            .child(link(ctx.href(|view| view.asof = None), texts.compare.show_record))
    });
    let any = ties.is_some() || heading.is_some() || hidden.is_some();
    any.then(|| {
        el("section")
            .class("generations")
            .attr("id", "generations")
            .child(heading)
            .child((!pairs.is_empty()).then(|| el("div").class("pairs").child(pairs)))
            .child(ties)
            .child(hidden)
            .child(caution)
    })
}

/// A relation as a sentence.
fn tie(ctx: &Ctx<'_>, n: usize) -> Option<Element> {
    let edge = &ctx.index.data.relations[n];
    let name = |id: &str| {
        let item = ctx.index.instrument(id)?;
        Some(link(ctx.record(&item.id), &item.short))
    };
    let ours = (edge.basis != Basis::Stated)
        .then(|| el("span").class("why").child(format!(" ({})", ctx.texts.our_comparison)));
    let said = sentence((ctx.texts.compare.tie)(edge.kind), [name(&edge.from)?, name(&edge.to)?]);
    Some(el("li").child(said).child(ours))
}

fn heading(ctx: &Ctx<'_>, pair: Pair) -> Element {
    let names = [name(ctx, pair.older), name(ctx, pair.newer)];
    el("h3").child(sentence(ctx.texts.compare.from_to, names))
}

/// The themes counted by what became of them, with their names where that is
/// news.
fn overview(ctx: &Ctx<'_>, pair: Pair) -> Element {
    let texts = ctx.texts.compare;
    let chosen = ctx.view.facet(Facet::Theme);
    let themes: Vec<(&Theme<String>, Change, Stand, Stand)> = ctx
        .index
        .data
        .themes
        .iter()
        .filter(|theme| chosen.is_empty() || chosen.contains(&theme.id))
        .map(|theme| {
            let (older, newer) =
                (stand(ctx.index, pair.older, &theme.id), stand(ctx.index, pair.newer, &theme.id));
            (theme, generations::change(older, newer), older, newer)
        })
        .collect();
    let of = |wanted: Change| -> Vec<&Theme<String>> {
        let those = themes.iter().filter(|(_, change, ..)| *change == wanted);
        those.map(|(theme, ..)| *theme).collect()
    };
    let named = |change: Change| line(ctx, change, &of(change), texts.changes[change as usize]);
    let kept = themes.iter().filter(|(_, change, ..)| change.is_kept()).count();
    let within = [Change::Fuller, Change::Slighter].into_iter().filter_map(named).collect();
    let kept = (kept > 0).then(|| {
        let said = ctx.count(kept, texts.changes[Change::Kept as usize]);
        let said = el("span").child(said).child(list("changes", within));
        el("li").child(sign(Change::Kept)).child(said)
    });
    let mut lines: Vec<Element> = kept.into_iter().collect();
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
    let notes: Vec<Element> = [pair.older, pair.newer]
        .into_iter()
        .filter(|n| alone(*n))
        .map(|n| p("why", ctx.labelled(&instrument(ctx, n).short, texts.by_provisions_why)))
        .collect();
    el("div").class("pair").child(heading(ctx, pair)).child(list("changes", lines)).child(notes)
}

/// "+ 2 themes added: Harbours, Lamps"; nothing for no theme.
fn line(
    ctx: &Ctx<'_>,
    change: Change,
    themes: &[&Theme<String>],
    forms: Plural,
) -> Option<Element> {
    let said = ctx.labelled(&ctx.count(themes.len(), forms), "");
    let said = el("span").child(said).child(links(ctx, themes));
    (!themes.is_empty()).then(|| el("li").child(sign(change)).child(said))
}

/// The names of themes, each the way to its page.
fn links(ctx: &Ctx<'_>, themes: &[&Theme<String>]) -> Vec<Node> {
    let mut out = Vec::new();
    for (n, theme) in themes.iter().enumerate() {
        if n > 0 {
            ", ".add_to(&mut out);
        }
        let href = ctx.href(|view| {
            let chosen = view.facet_mut(Facet::Theme);
            chosen.clear();
            chosen.add(theme.id.0.clone());
        });
        link(href, &theme.label).add_to(&mut out);
    }
    out
}

/// One theme: what became of it, and the coverage of both.
fn close(ctx: &Ctx<'_>, pair: Pair, theme: &str) -> Element {
    let both: Vec<Element> = [pair.older, pair.newer]
        .into_iter()
        .map(|n| {
            let stand = stand(ctx.index, n, theme);
            let reason = match stand.coverage {
                Some(at) => ctx.index.data.coverage[at].reason.as_str(),
                None if stand.is == Covered::NotCoded => ctx.texts.not_coded_why,
                None => ctx.texts.compare.by_provisions,
            };
            el("li")
                .child(name(ctx, n))
                .child(" ")
                .child(coverage_word(ctx, stand.is))
                .child(" ")
                .child(reason)
        })
        .collect();
    let change = changed(ctx.index, pair, theme);
    el("div")
        .class("pair")
        .child(heading(ctx, pair))
        .child(p("change", word(ctx, change)))
        .child(list("both", both))
}
