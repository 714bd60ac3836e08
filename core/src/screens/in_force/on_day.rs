//! What was in force on the as-of day: the leading documents of each party, and apart from
//! them what nothing shows to have ended or to have lasted.

use crate::ctx::Ctx;
use crate::dataset::{Date, Day, End, Instrument, Lang, Party, Weight};
use crate::query::Filter;
use crate::query::asof::{self, Standing};
use crate::query::index::Found;
use crate::screens::compare::verdicts::era_name;
use crate::text::format;
use itertools::Itertools;

/// What is known of a day.
pub struct OnDay<'a> {
    pub day: Day,
    /// The last day of our evidence, where the day lies beyond it.
    pub beyond: Option<Date>,
    /// The leading documents that were in force, by party; a party without any stands here
    /// with none if it is one of those that are compared.
    pub leading: Vec<(&'a Party<String>, Vec<&'a Instrument<String>>)>,
    /// What is not known to have ended, the leading documents first, then the newest.
    pub unsure: Vec<&'a Instrument<String>>,
}

impl OnDay<'_> {
    /// How many leading documents were in force.
    pub fn count_leading(&self) -> usize {
        self.leading.iter().map(|(_, items)| items.len()).sum()
    }
}

fn leads(item: &Instrument<String>) -> bool {
    matches!(item.weight, Some(Weight::Flagship | Weight::Plan))
}

/// What the view's day finds in force; nothing without a day.
pub fn on_day<'a>(ctx: &Ctx<'a>) -> Option<OnDay<'a>> {
    let day = ctx.view.asof?;
    let data = &ctx.index.data;
    let until = data.meta.evidence_until;
    let of = |party: &Party<String>| -> Vec<&'a Instrument<String>> {
        let own = data.instruments.iter().filter(|item| item.party == party.id && leads(item));
        own.filter(|item| asof::standing(item, day) == Standing::InForce)
            .sorted_by_key(|item| std::cmp::Reverse(item.in_force.from.first()))
            .collect()
    };
    let is_compared = |party: &Party<String>| party.role != crate::dataset::Role::Wider;
    let leading = data.parties.iter().map(|party| (party, of(party)));
    let leading = leading.filter(|(party, items)| is_compared(party) || !items.is_empty());
    let unsure = data
        .instruments
        .iter()
        .filter(|item| asof::standing(item, day) == Standing::EndNotEvidenced)
        .sorted_by_key(|item| (!leads(item), std::cmp::Reverse(item.in_force.from.first())));
    Some(OnDay {
        day,
        beyond: (day > until.last()).then_some(until),
        leading: leading.collect(),
        unsure: unsure.collect(),
    })
}

/// "since 3 October 2010, until 11 June 2018", and that the end is inferred where it is; French
/// joins the two days otherwise.
pub fn span(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let from = item.in_force.from;
    let since = format::since(from, ctx.lang);
    let said = match (asof::last_day(item), ctx.lang) {
        (None, _) => return since,
        (Some(to), Lang::En) => format!("{since}, {}", format::until(to, ctx.lang)),
        (Some(to), Lang::Fr) => format::from_to(from, to, ctx.lang),
    };
    match item.in_force.end {
        End::Inferred => format!("{said}, {}", (ctx.texts.end)(End::Inferred)),
        _ => said,
    }
}

/// What marks a record whose document is not known to have stood on the view's day, with the
/// last evidence of it; nothing for any other.
pub fn mark(ctx: &Ctx<'_>, found: Found) -> Option<String> {
    let day = ctx.view.asof.filter(|_| Filter::Asof.narrows(ctx.view));
    let item = asof::document(ctx.index, found)?;
    asof::is_unsure(ctx.index, found, day).then(|| {
        let mark = ctx.texts.theme_page.unsure;
        last_evidence(ctx, item).map_or(mark.to_owned(), |last| format!("{mark} ({last})"))
    })
}

/// That a verdict covers the whole of an era, where the day lies in it and some of it came
/// after the day.
pub fn whole_era(ctx: &Ctx<'_>, era: &str) -> Option<String> {
    let day = ctx.view.asof?;
    let own = asof::era_of(&ctx.index.data.eras, day).filter(|own| *own.id == *era)?;
    // An era without an end goes up to the last evidence.
    let last = own.to.unwrap_or(ctx.index.data.meta.evidence_until).last();
    let said = ctx.texts.controls.whole_era;
    (day < last).then(|| ctx.fill(said, &[&era_name(ctx, &own.id)]))
}

/// "last evidence June 2015", where there is any.
pub fn last_evidence(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<String> {
    let date = item.in_force.last_evidence?;
    Some(ctx.fill(ctx.texts.last_evidence, &[&ctx.date(date)]))
}
