//! A theme as a brief: the verdict, what differs, and the sides beside each other.

use super::{Brief, Item, Section, Verdict, filters};
use crate::ctx::Ctx;
use crate::dataset::{Assessment, Confidence};
use crate::page::Page;
use crate::screens::compare::model::Column;
use crate::screens::compare::names::{column_name, column_party};
use crate::screens::compare::support::{Support, best_place, support};
use crate::screens::compare::theme::{EraTab, Side, rule_of, sides, tabs};
use crate::screens::compare::verdicts::verdict_word;

pub(super) fn theme(page: &Page) -> Option<Brief<'_>> {
    let (ctx, theme) = (page.ctx(), page.theme()?);
    let (hits, row) = (page.hits.as_ref()?, page.rows.first()?);
    let tabs = tabs(&ctx, &theme.id);
    let chosen = tabs.iter().find(|tab| tab.is_chosen);
    let found = chosen.and_then(|tab| Some((tab, tab.verdict?)));
    let sides = sides(&ctx, hits, row, found.map(|(_, item)| item));
    let is_searched = !hits.search.is_empty();
    let sections = sides.iter().map(|side| section(&ctx, side, is_searched)).collect();
    Some(Brief {
        kind: (ctx.texts.screen)(ctx.view.screen).to_owned(),
        title: theme.label.clone(),
        of: filters(&ctx),
        lead: vec![Item::new(&theme.scope, [])],
        verdict: found.map(|(tab, item)| verdict(&ctx, &tab.name, item, &tabs)),
        is_side_by_side: true,
        sections,
        ..Brief::default()
    })
}

/// A verdict and, where they are told, those of all eras.
pub(super) fn verdict<'a>(
    ctx: &Ctx<'a>,
    era: &str,
    item: &'a Assessment<String>,
    tabs: &[EraTab<'a>],
) -> Verdict<'a> {
    let texts = ctx.texts;
    let level = (texts.confidence)(item.confidence).to_lowercase();
    let rule = rule_of(ctx, item).map(|rule| ctx.labelled(texts.rule, &rule.label));
    let facts = [
        ctx.fill(texts.theme_page.confidence, &[&level]),
        ctx.count(item.rests_on.len(), texts.theme_page.rests_on),
    ];
    let facts: Vec<String> = facts.into_iter().chain(rule).collect();
    Verdict {
        item,
        heading: ctx.labelled(era, &verdict_word(ctx, item)),
        facts: facts.join(" · "),
        eras: tabs.iter().map(|tab| (tab.name.clone(), tab.verdict)).collect(),
    }
}

fn section<'a>(ctx: &Ctx<'a>, side: &Side<'a>, is_searched: bool) -> Section<'a> {
    let texts = ctx.texts;
    let coverage = side.coverage.and_then(|at| ctx.index.data.coverage.get(at));
    let position = match coverage {
        Some(item) => format!("{}. {}", (texts.covered)(item.is), item.reason),
        None => side.position.unwrap_or_default().to_owned(),
    };
    let position = match position.is_empty() && side.is_empty() {
        true => texts.theme_page.nothing_here.to_owned(),
        false => position,
    };
    let documents = side.documents.iter().chain(&side.unsure);
    let documents = documents.flat_map(|document| document.provisions.iter().copied());
    // What a verdict rests on speaks for the side; without one, all that it says.
    let is_all =
        is_searched || side.basis.is_empty() || matches!(side.column, Column::Instrument(_));
    let told: Vec<usize> = side.basis.iter().copied().chain(documents.filter(|_| is_all)).collect();
    Section {
        heading: column_name(ctx.index, &side.column).to_owned(),
        party: column_party(ctx.index, &side.column),
        position,
        others: side.len() - told.len(),
        items: told.into_iter().map(|n| statement(ctx, n)).collect(),
        ..Section::default()
    }
}

/// A statement among those of other documents: named by its own, with its best place.
pub(super) fn statement<'a>(ctx: &Ctx<'a>, n: usize) -> Item<'a> {
    let item = &ctx.index.data.provisions[n];
    let mut meta = vec![ctx.index.instrument_of(n).short.clone()];
    meta.extend(item.date.map(|date| ctx.date(date)));
    meta.extend(doubt(ctx, item));
    let said = Item::new(&item.text, best_place(ctx.index, item));
    Item { meta: meta.join(" · "), ..said }
}

/// That a statement rests on less than an official text.
pub(super) fn doubt(ctx: &Ctx<'_>, item: &crate::dataset::Provision<String>) -> Option<String> {
    let is = support(ctx.index, item)?;
    if is != Support::OfficialText {
        return Some((ctx.texts.theme_page.support)(is).to_owned());
    }
    (item.confidence != Confidence::High).then(|| {
        let level = (ctx.texts.confidence)(item.confidence).to_lowercase();
        ctx.labelled(ctx.texts.confidence_label, &level)
    })
}
