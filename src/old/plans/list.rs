//! The list of all plans, like the index of a newspaper.

use super::model::{Group, extent, first_sentence, instrument, progress};
use crate::content::pieces::{link, marked, p, party};
use crate::content::{Ctx, Element, el};
use crate::dataset::Instrument;
use crate::query::search::Search;
use crate::query::{Screen, View};
use crate::record::content::{in_force, status_word};

/// This view with one plan open.
pub fn view_of(view: &View, instrument: &str) -> View {
    let mut view = view.on(Screen::Plans);
    view.focus = Some(instrument.to_owned());
    view
}

/// When an instrument is dated, when it stood, and its status.
pub fn stood(ctx: &Ctx<'_>, item: &Instrument<String>) -> Vec<Element> {
    let dated = (item.date != item.in_force.from).then(|| ctx.date(item.date));
    let said = dated.into_iter().chain([in_force(ctx, item), status_word(ctx, item)]);
    said.map(|text| el("span").child(text)).collect()
}

/// Those that are listed, under a heading for each group.
pub fn list(ctx: &Ctx<'_>, listed: &[(Group, usize)], search: &Search) -> Element {
    let groups: Vec<Element> = Group::ALL
        .iter()
        .filter_map(|group| {
            let own = listed.iter().filter(|(of, _)| of == group);
            let items: Vec<Element> =
                own.filter_map(|(_, plan)| item(ctx, *group, *plan, search)).collect();
            (!items.is_empty()).then(|| {
                let class = if *group == Group::Main { "plan-group is-main" } else { "plan-group" };
                el("section")
                    .class(class)
                    .child(el("h2").child(ctx.texts.plans.groups[*group as usize]))
                    .child(el("ol").child(items))
            })
        })
        .collect();
    el("div").attr("id", "plan-list").child(groups)
}

fn item(ctx: &Ctx<'_>, group: Group, plan: usize, search: &Search) -> Option<Element> {
    let of = instrument(ctx.index, plan)?;
    let plan = &ctx.index.data.plans[plan];
    let texts = ctx.texts.plans;
    let name = if group == Group::Main { of.title.get(ctx.lang) } else { &of.short };
    let open = link(crate::link::href(&view_of(ctx.view, &of.id)), marked(name, search));
    let span = |text: String| el("span").child(text);
    let owner = ctx.index.party(&of.party).filter(|_| group == Group::National).map(party);
    let owner = owner.map(|owner| el("span").child(owner));
    let standing = p("meta", owner).child(stood(ctx, of));
    let extent = extent(plan);
    let parts = [
        (extent.goals, texts.count_goals),
        (extent.objectives, texts.count_objectives),
        (extent.activities, texts.count_activities),
        (progress(plan, ctx.view).0.len(), texts.count_reports),
    ];
    let coded: Vec<Element> = parts
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, forms)| span(ctx.count(n, forms)))
        .collect();
    Some(
        el("li")
            .child(el("h3").child(open))
            .child(standing)
            .child(p("said", marked(first_sentence(&plan.outcome), search)))
            .child((!coded.is_empty()).then(|| p("meta", coded))),
    )
}
