//! How much a screen shows, in a line.

use super::Page;
use crate::ctx::Ctx;
use crate::query::index::Found;
use crate::query::{Filter, Screen, asof};
use crate::screens::compare::model;
use crate::screens::overview;
use crate::text::{Plural, format};

impl Page {
    /// "212 of 940 records", and what the as-of date hides; empty on screens that count
    /// nothing, and before the data is there. It counts what an export of the screen holds.
    pub fn count_line(&self) -> String {
        match self.view.screen {
            Screen::Stories | Screen::About | Screen::Pins => String::new(),
            Screen::Compare => self.count_of_provisions(),
            _ => self.count_of_records(),
        }
    }

    fn count_of_provisions(&self) -> String {
        let (ctx, texts) = (self.ctx(), self.texts());
        let found: Vec<Found> = match &self.drawn {
            Some(drawn) => drawn.clone(),
            None => {
                let rows = model::provisions(ctx.index, &self.rows);
                rows.iter().map(Found::Provision).collect()
            }
        };
        let (shown, all) = (found.len(), ctx.index.len());
        let total = format::number(all, ctx.lang);
        let line = if shown == all {
            ctx.fill(texts.shown_all, &[&total])
        } else {
            ctx.fill(texts.shown_of, &[&format::number(shown, ctx.lang), &total])
        };
        let late = self.hits.as_ref().map_or(0, |hits| hits.hidden_by_asof);
        let day = self.on_day(found.into_iter(), texts.controls.counted_in_force);
        with_day(&ctx, line, day, late, texts.hidden_by_asof)
    }

    fn count_of_records(&self) -> String {
        let Some((ctx, catalogue, hits)) = self.catalogued() else { return String::new() };
        let (mut of, all, mut late) = (ctx.view.screen, hits.all, hits.hidden_by_asof);
        if of == Screen::Overview {
            return self.count_of_verdicts(all);
        }
        let is_open_plan = of == Screen::Plans && self.drawn.is_some();
        if is_open_plan {
            // It stands with records of another kind, which no filter has chosen.
            (of, late) = (Screen::Records, 0);
        }
        let passing: Vec<Found> = catalogue.found(&hits.shown).collect();
        let found = self.drawn.as_ref().unwrap_or(&passing);
        let shown = found.len();
        if of == Screen::Lineage {
            late = late.saturating_sub(self.kept_in_sight(found));
        }
        let total = ctx.count(all, (ctx.texts.items)(of));
        let line = if is_open_plan {
            ctx.count(shown, (ctx.texts.items)(of))
        } else if shown == all {
            ctx.fill(ctx.texts.all_of, &[&total])
        } else {
            ctx.fill(ctx.texts.some_of, &[&format::number(shown, ctx.lang), &total])
        };
        let texts = ctx.texts.controls;
        // Only documents are in force; others have happened, or are there.
        let known = match of {
            Screen::Plans | Screen::Figures => texts.counted_in_force,
            _ => texts.counted_stood,
        };
        let day = self.on_day(found.iter().copied(), known);
        let line = with_day(&ctx, line, day, late, ctx.texts.items_hidden_by_asof);
        // A figure holds less than the filters leave: with what the day hides the rest is
        // counted too, so that it adds up.
        let elsewhere = passing.iter().filter(|one| !found.contains(one)).count();
        let adds_up = of == Screen::Lineage && Filter::Asof.narrows(&self.view) && elsewhere > 0;
        match adds_up {
            true => format!("{line}; {}", ctx.count(elsewhere, texts.not_in_figure)),
            false => line,
        }
    }

    /// How many records are on screen although the day alone would hide them: the centre of a
    /// lineage.
    fn kept_in_sight(&self, found: &[Found]) -> usize {
        let Some((ctx, catalogue, hits)) = self.catalogued() else { return 0 };
        let is_kept = |found: &&Found| {
            let place = catalogue.records.iter().position(|one| one == *found);
            place.is_some_and(|at| hits.barring(at, ctx.view) == [Filter::Asof])
        };
        found.iter().filter(is_kept).count()
    }

    /// The verdicts; the day marks an era of them and hides none.
    fn count_of_verdicts(&self, all: usize) -> String {
        let ctx = self.ctx();
        let shown = self.drawn.as_ref().map_or(all, Vec::len);
        let total = ctx.count(all, (ctx.texts.items)(Screen::Overview));
        let line = match shown == all {
            true => ctx.fill(ctx.texts.all_of, &[&total]),
            false => ctx.fill(ctx.texts.some_of, &[&format::number(shown, ctx.lang), &total]),
        };
        let is_outside = ctx.view.asof.is_some() && overview::present(&ctx).is_none();
        let outside = (is_outside && all > 0).then_some(ctx.texts.controls.day_without_era);
        outside.map_or(line.clone(), |said| format!("{line}; {said}"))
    }

    /// Of what is shown: how much was in force on the view's day, and how much is not known to
    /// have ended; nothing where all of it is known.
    fn on_day(&self, found: impl Iterator<Item = Found>, known: Plural) -> Option<String> {
        let ctx = self.ctx();
        let day = ctx.view.asof.filter(|_| Filter::Asof.narrows(ctx.view));
        let (unsure, sure): (Vec<Found>, Vec<Found>) =
            found.partition(|found| asof::is_unsure(ctx.index, *found, day));
        let unsure = (!unsure.is_empty())
            .then(|| ctx.count(unsure.len(), ctx.texts.controls.counted_unsure));
        unsure.map(|unsure| format!("{}, {unsure}", ctx.count(sure.len(), known)))
    }
}

/// The line with what the day makes of it: what was in force and what is not known to have
/// ended, and what is hidden, with its reason where there is nothing else to read.
fn with_day(
    ctx: &Ctx<'_>,
    line: String,
    day: Option<String>,
    late: usize,
    why_hidden: Plural,
) -> String {
    let (line, forms) = match day {
        Some(said) => (ctx.labelled(&line, &said), ctx.texts.controls.counted_hidden),
        None => (line, why_hidden),
    };
    match late {
        0 => line,
        late => format!("{line}; {}", ctx.count(late, forms)),
    }
}
