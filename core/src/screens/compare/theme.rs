//! One theme in full: the verdict of an era, and a column for each side with its position, the
//! statements that the verdict rests on, and everything else by document.

use super::model::{Column, Row, columns};
use super::names::has_both_sides;
use super::rank::is_unsure;
use super::verdicts::era_name;
use crate::ctx::Ctx;
use crate::dataset::{Assessment, Confidence, Instrument, Rule};
use crate::query::bits::Bits;
use crate::query::index::Found;
use crate::query::{Column as Order, Facet, Filter, Hits, Index, Sort};
use crate::screens::overview::present;
use itertools::Itertools;

/// An era as a tab.
pub struct EraTab<'a> {
    pub id: &'a str,
    pub name: String,
    pub verdict: Option<&'a Assessment<String>>,
    pub is_chosen: bool,
}

/// A column.
pub struct Side<'a> {
    pub column: Column,
    /// What it does on the theme in that era, in two sentences, where the data says so.
    pub position: Option<&'a str>,
    /// The statements that the verdict rests on, by position.
    pub basis: Vec<usize>,
    /// Everything else, by document.
    pub documents: Vec<Document<'a>>,
    /// What is not known to have stood on the as-of day, by document.
    pub unsure: Vec<Document<'a>>,
    /// The coverage of the theme by the document that the column holds.
    pub coverage: Option<usize>,
}

impl Side<'_> {
    /// How many statements it holds.
    pub fn len(&self) -> usize {
        let of = |documents: &[Document<'_>]| -> usize {
            documents.iter().map(|document| document.provisions.len()).sum()
        };
        self.basis.len() + of(&self.documents) + of(&self.unsure)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its statements as they stand on the page, from the top down.
    pub fn provisions(&self) -> impl Iterator<Item = usize> + '_ {
        let documents = self.documents.iter().chain(&self.unsure);
        let others = documents.flat_map(|document| &document.provisions);
        self.basis.iter().chain(others).copied()
    }
}

/// A document with what it says on the theme.
pub struct Document<'a> {
    pub instrument: &'a Instrument<String>,
    pub provisions: Vec<usize>,
}

/// The eras with the verdicts of a theme; none where the columns are not those of both sides.
pub fn tabs<'a>(ctx: &Ctx<'a>, theme: &str) -> Vec<EraTab<'a>> {
    let data = &ctx.index.data;
    if !has_both_sides(ctx.index, &columns(ctx.index, ctx.view)) {
        return Vec::new();
    }
    let chosen = chosen_era(ctx);
    let of =
        |era: &str| data.assessments.iter().find(|item| *item.theme == *theme && *item.era == *era);
    let eras = data.eras.iter().enumerate();
    eras.map(|(at, era)| EraTab {
        id: &era.id,
        name: era_name(ctx, &era.id),
        verdict: of(&era.id),
        is_chosen: chosen == Some(at),
    })
    .collect()
}

/// The position of the era that the link names, else that of the as-of day, else the last.
fn chosen_era(ctx: &Ctx<'_>) -> Option<usize> {
    let named = ctx.view.era.as_deref();
    let named = named.and_then(|id| ctx.index.data.eras.iter().position(|era| *era.id == *id));
    named.or_else(|| present(ctx))
}

/// The verdict of the chosen era.
pub fn chosen_verdict<'a>(ctx: &Ctx<'a>, theme: &str) -> Option<&'a Assessment<String>> {
    tabs(ctx, theme).into_iter().find(|tab| tab.is_chosen)?.verdict
}

/// What the chosen verdict of the one theme on the page rests on, tagged with the theme or not.
pub fn resting(ctx: &Ctx<'_>) -> Bits {
    let mut found = Bits::none(ctx.index.len());
    let theme = ctx.view.facet(Facet::Theme).single();
    let verdict = theme.and_then(|theme| chosen_verdict(ctx, theme));
    if let Some(verdict) = verdict {
        let sure =
            rests_on(ctx.index, verdict).filter(|n| !is_unsure(ctx.index, *n, ctx.view.asof));
        sure.for_each(|n| found.insert(n));
    }
    found
}

fn rests_on<'a>(
    index: &'a Index,
    verdict: &'a Assessment<String>,
) -> impl Iterator<Item = usize> + 'a {
    verdict.rests_on.iter().filter_map(|id| match index.find(id)? {
        Found::Provision(n) => Some(n),
        _ => None,
    })
}

/// How many of the statements that a verdict rests on are on other themes: they stand on the page
/// of its theme, and not among those that are counted for it elsewhere.
pub fn on_other_themes(index: &Index, verdict: &Assessment<String>) -> usize {
    let is_other = |found: &Found| match found {
        Found::Provision(n) => !index.data.provisions[*n].themes.contains(&verdict.theme),
        _ => false,
    };
    verdict.rests_on.iter().filter_map(|id| index.find(id)).filter(is_other).count()
}

/// The rule that a verdict follows.
pub fn rule_of<'a>(ctx: &Ctx<'a>, verdict: &Assessment<String>) -> Option<&'a Rule<String>> {
    ctx.index.data.rules.iter().find(|rule| rule.id == verdict.rule)
}

/// The columns of a theme. Each statement stands in one of them: in that of its document where
/// there is one, else in that of its party.
pub fn sides<'a>(
    ctx: &Ctx<'a>,
    hits: &Hits,
    row: &Row,
    verdict: Option<&Assessment<String>>,
) -> Vec<Side<'a>> {
    let index = ctx.index;
    let columns = columns(index, ctx.view);
    let mut placed = Bits::none(index.len());
    let mut sides: Vec<(usize, Side<'a>)> = Vec::new();
    let in_turn = columns.iter().enumerate().zip(&row.cells);
    let in_turn = in_turn.sorted_by_key(|((_, column), _)| matches!(column, Column::Party(_)));
    for ((at, column), cell) in in_turn {
        let basis: Vec<usize> = match verdict {
            Some(verdict) => basis(ctx, hits, verdict, column),
            None => Vec::new(),
        };
        let basis: Vec<usize> = basis.into_iter().filter(|n| !placed.contains(*n)).collect();
        basis.iter().for_each(|n| placed.insert(*n));
        let others: Vec<usize> =
            cell.provisions.iter().copied().filter(|n| !placed.contains(*n)).collect();
        others.iter().for_each(|n| placed.insert(*n));
        let (unsure, others): (Vec<usize>, Vec<usize>) =
            others.into_iter().partition(|n| is_unsure(index, *n, ctx.view.asof));
        let side = Side {
            column: column.clone(),
            position: position(ctx, row, verdict, column),
            basis,
            documents: by_document(ctx, others),
            unsure: by_document(ctx, unsure),
            coverage: cell.coverage,
        };
        sides.push((at, side));
    }
    sides.into_iter().sorted_by_key(|(at, _)| *at).map(|(_, side)| side).collect()
}

/// What a verdict rests on in a column, of what passes the filters. A verdict may rest on a
/// statement of another theme: the filter of the theme alone keeps none out.
fn basis(ctx: &Ctx<'_>, hits: &Hits, verdict: &Assessment<String>, column: &Column) -> Vec<usize> {
    let passes = |n: &usize| {
        hits.barring(*n, ctx.view).iter().all(|filter| *filter == Filter::Facet(Facet::Theme))
            && !is_unsure(ctx.index, *n, ctx.view.asof)
    };
    let found = rests_on(ctx.index, verdict);
    let found = found.filter(|n| belongs(ctx.index, *n, column)).filter(passes).unique();
    let ordered = by_document(ctx, found.collect());
    let ordered = ordered.into_iter().flat_map(|document| document.provisions);
    // What rests on one weak source leads only where nothing better does.
    let is_weak = |n: &usize| ctx.index.data.provisions[*n].confidence == Confidence::Low;
    ordered.sorted_by_key(is_weak).collect()
}

fn belongs(index: &Index, n: usize, column: &Column) -> bool {
    super::model::belongs(index, index.instrument_of(n), column)
}

fn position<'a>(
    ctx: &Ctx<'a>,
    row: &Row,
    verdict: Option<&Assessment<String>>,
    column: &Column,
) -> Option<&'a str> {
    let era = &verdict?.era;
    let Column::Party(party) = column else { return None };
    let mut all = ctx.index.data.positions.iter();
    let found =
        all.find(|item| *item.theme == *row.theme && item.era == *era && *item.party == **party)?;
    Some(&found.text)
}

/// Statements by document, the newest document first unless the view turns the order round.
fn by_document<'a>(ctx: &Ctx<'a>, provisions: Vec<usize>) -> Vec<Document<'a>> {
    let groups = provisions.into_iter().into_group_map_by(|n| ctx.index.owner(*n));
    let mut documents: Vec<Document<'a>> = groups
        .into_iter()
        .map(|(owner, provisions)| Document {
            instrument: &ctx.index.data.instruments[owner],
            provisions,
        })
        .collect();
    documents.sort_by_key(|document| {
        let item = document.instrument;
        (std::cmp::Reverse(item.date.first()), item.id.0.as_str())
    });
    if is_oldest_first(ctx) {
        documents.reverse();
    }
    documents
}

/// Whether the view asks for the oldest documents first.
pub fn is_oldest_first(ctx: &Ctx<'_>) -> bool {
    Sort::of(ctx.view).is_some_and(|sort| sort.column == Order::Date && !sort.falling)
}
