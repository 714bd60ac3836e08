//! What a view shows, in a line of words: for links that are read before they
//! are followed, on paper too.

use crate::ctx::Ctx;
use crate::dataset::Date;
use crate::dataset::Word;
use crate::query::{Facet, Filter};
use crate::screens::record::model::title_of;
use crate::text::format;
use crate::text::labels::facet_value;

/// "Timeline · 2010–2014 · Theme: Incident response".
pub fn describe(ctx: &Ctx<'_>) -> String {
    let mut said = narrowed(ctx);
    if let Some(day) = ctx.view.asof.filter(|_| Filter::Asof.narrows(ctx.view)) {
        said.push(ctx.fill(ctx.texts.asof_day, &[&format::day(day, ctx.lang)]));
    }
    said.join(" · ")
}

/// The same part by part, without the day.
pub fn narrowed(ctx: &Ctx<'_>) -> Vec<String> {
    let (view, texts) = (ctx.view, ctx.texts);
    let narrows = |filter: Filter| filter.narrows(view);
    let mut said = vec![(texts.screen)(view.screen).to_owned()];
    said.extend(view.focus.as_deref().map(|id| name(ctx, id)));
    if !view.cols.is_empty() {
        let names: Vec<String> = view.cols.iter().map(|id| name(ctx, id)).collect();
        said.push(names.join(" | "));
    }
    if narrows(Filter::Range) {
        said.extend(range(ctx, view.from, view.to));
    }
    for facet in Facet::ALL.iter().filter(|facet| narrows(Filter::Facet(**facet))) {
        let values = view.facet(*facet).iter();
        let values: Vec<String> =
            values.map(|value| facet_value(ctx.index, *facet, value, texts, ctx.lang)).collect();
        said.push(ctx.labelled((texts.facet)(*facet), &values.join(", ")));
    }
    if narrows(Filter::Search) {
        said.push(ctx.labelled(texts.search, view.q.trim()));
    }
    said
}

/// What a party or a record is called in a line; an unknown one stands for
/// itself.
fn name(ctx: &Ctx<'_>, id: &str) -> String {
    let party = ctx.index.party(id).map(|party| party.name.clone());
    party
        .or_else(|| ctx.index.instrument(id).map(|item| item.short.clone()))
        .or_else(|| title_of(ctx.index, id, ctx.lang))
        .unwrap_or_else(|| id.to_owned())
}

fn range(ctx: &Ctx<'_>, from: Option<Date>, to: Option<Date>) -> Option<String> {
    match (from, to) {
        (Some(from), Some(to)) if from == to => Some(ctx.date(from)),
        (Some(from), Some(to)) => {
            Some(ctx.date(Date { from: from.from, to: Some(to.to.unwrap_or(to.from)) }))
        }
        (Some(from), None) => Some(format::since(from, ctx.lang)),
        (None, to) => to.map(|to| format::until(to, ctx.lang)),
    }
}
