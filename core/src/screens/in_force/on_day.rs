//! What was in force on the as-of day: the leading documents of each party, and apart from
//! them what nothing shows to have ended or to have lasted.

use crate::ctx::Ctx;
use crate::dataset::{Date, Day, Instrument, Lang, Party, Weight};
use crate::query::asof::{self, Standing};
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
    /// How many of the unsure ones lead their side and are named at once.
    pub fn named_unsure(&self) -> usize {
        self.unsure.iter().filter(|item| leads(item)).count()
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

/// "since 3 October 2010, until 11 June 2018"; French joins the two otherwise.
pub fn span(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let from = item.in_force.from;
    let since = format::since(from, ctx.lang);
    match (item.in_force.to, ctx.lang) {
        (None, _) => since,
        (Some(to), Lang::En) => format!("{since}, {}", format::until(to, ctx.lang)),
        (Some(to), Lang::Fr) => format::from_to(from, to, ctx.lang),
    }
}

/// "last evidence June 2015", where there is any.
pub fn last_evidence(ctx: &Ctx<'_>, item: &Instrument<String>) -> Option<String> {
    let date = item.in_force.last_evidence?;
    Some(ctx.fill(ctx.texts.last_evidence, &[&ctx.date(date)]))
}
