//! The list of all plans, like the index of a newspaper.

use crate::parts::pieces::{marked, meta};
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Instrument;
use parallel49_core::link;
use parallel49_core::query::asof;
use parallel49_core::query::index::Found;
use parallel49_core::query::search::Search;
use parallel49_core::screens::plans::model::{
    Group, extent, first_sentence, instrument, progress, view_of,
};
use parallel49_core::screens::record::standing::{in_force, status_word};

/// When an instrument is dated, when it stood, and its status.
fn stood(ctx: &Ctx<'_>, item: &Instrument<String>) -> Vec<AnyView> {
    let dated = (item.date != item.in_force.from).then(|| ctx.date(item.date));
    let said = dated.into_iter().chain([in_force(ctx, item), status_word(ctx, item)]);
    said.map(IntoAny::into_any).collect()
}

/// Those that are listed, under a heading for each group; after them what is not known to have
/// been in force on the as-of day.
pub fn list(ctx: &Ctx<'_>, listed: &[(Group, usize)], search: &Search) -> AnyView {
    let is_unsure = |plan: usize| asof::is_unsure(ctx.index, Found::Plan(plan), ctx.view.asof);
    let groups = Group::ALL.into_iter().filter_map(|group| {
        let own = listed.iter().filter(|(of, plan)| *of == group && !is_unsure(*plan));
        let items: Vec<AnyView> =
            own.filter_map(|(_, plan)| item(ctx, group, *plan, search)).collect();
        (!items.is_empty()).then(|| {
            let class = if group == Group::Main { "plan-group is-main" } else { "plan-group" };
            let heading = ctx.texts.plans.groups[group as usize];
            view! { <section class=class><h2>{heading}</h2><ol>{items}</ol></section> }
        })
    });
    let unsure = listed.iter().filter(|(_, plan)| is_unsure(*plan));
    let unsure: Vec<AnyView> =
        unsure.filter_map(|(_, plan)| item(ctx, Group::National, *plan, search)).collect();
    let unsure = (!unsure.is_empty()).then(|| {
        let heading = ctx.texts.theme_page.unsure;
        view! {
            <section class="plan-group is-unsure"><h2>{heading}</h2><ol>{unsure}</ol></section>
        }
    });
    view! { <div id="plan-list">{groups.collect_view()}{unsure}</div> }.into_any()
}

fn item(ctx: &Ctx<'_>, group: Group, plan: usize, search: &Search) -> Option<AnyView> {
    let of = instrument(ctx.index, plan)?;
    let plan = &ctx.index.data.plans[plan];
    let texts = ctx.texts.plans;
    let name = if group == Group::Main { of.title.get(ctx.lang) } else { &of.short };
    let href = link::href(&view_of(ctx.view, &of.id));
    let owner = ctx.index.party(&of.party).filter(|_| group == Group::National).map(party);
    let mut standing: Vec<AnyView> = owner.into_iter().collect();
    standing.extend(stood(ctx, of));
    let extent = extent(plan);
    let parts = [
        (extent.goals, texts.count_goals),
        (extent.objectives, texts.count_objectives),
        (extent.activities, texts.count_activities),
        (progress(plan, ctx.view).0.len(), texts.count_reports),
    ];
    let coded = parts.into_iter().filter(|(n, _)| *n > 0);
    let coded: Vec<AnyView> = coded.map(|(n, forms)| ctx.count(n, forms).into_any()).collect();
    Some(
        view! {
            <li>
                <h3><a href=href>{marked(name, search)}</a></h3>
                {meta(standing)}
                <p class="said">{marked(first_sentence(&plan.outcome), search)}</p>
                {meta(coded)}
            </li>
        }
        .into_any(),
    )
}
