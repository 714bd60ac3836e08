//! The plans screen as content: the list, or one plan.

use super::carried::hidden;
use super::list::{list, stood, view_of};
use super::model::{self, Group, carriers, instrument, neighbours, order, plan_of};
use super::outline::Outline;
use crate::compare::model::{default_columns, with_columns};
use crate::content::pieces::{link as anchor, opening, p, party};
use crate::content::{CHOICE, Ctx, Element, Node, el};
use crate::controls::chips;
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::dataset::{Instrument, Role};
use crate::link;
use crate::query::index::Found;
use crate::query::{Hits, Screen, View};
use crate::records::content::list_waiting;
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let ctx = scene.ctx();
    let focus = ctx.and_then(|ctx| ctx.index.instrument(ctx.view.focus.as_deref()?));
    let shown = scene.catalogued();
    let count = count_line(scene);
    let plan = shown.zip(focus).and_then(|((ctx, ..), item)| plan_of(ctx.index, &item.id));
    // Where each plan stands in the hits; a plan that is open is shown even so.
    let place = |plan: usize| {
        let (_, catalogue, _) = shown?;
        catalogue.records.iter().position(|found| *found == Found::Plan(plan))
    };
    let listed: Vec<(Group, usize)> = match shown {
        None => Vec::new(),
        Some((ctx, _, hits)) => {
            let passes = |n: usize| place(n).is_some_and(|at| hits.shown.contains(at));
            let all = order(ctx.index).into_iter();
            all.filter(|(_, n)| Some(*n) == plan || passes(*n)).collect()
        }
    };
    let head = match ctx.zip(focus) {
        Some((ctx, item)) => plan_opening(&ctx, item, plan, &listed),
        None => opening(texts.plans.title, texts.plans.lead),
    };
    let below: Node = match (shown, plan) {
        (None, _) => list_waiting(texts),
        (Some((ctx, _, hits)), Some(plan)) => {
            one(&ctx, hits, plan, place(plan).unwrap_or_default()).into()
        }
        (Some((ctx, _, hits)), None) if listed.is_empty() => nothing(&ctx, hits).into(),
        (Some((ctx, _, hits)), None) => list(&ctx, &listed, &hits.search).into(),
    };
    let choice = shown.map(|(ctx, ..)| choice(&ctx, &listed, plan));
    vec![head.into(), panel(scene, count, choice).into(), below]
}

/// The choice of a plan.
fn choice(ctx: &Ctx<'_>, listed: &[(Group, usize)], open: Option<usize>) -> Element {
    let texts = ctx.texts.plans;
    let option = |value: &str, name: &str, chosen: bool| {
        let option = el("option").attr("value", value).child(name);
        if chosen { option.attr("selected", "") } else { option }
    };
    let mut options = vec![option("", texts.all_plans, open.is_none())];
    for group in Group::ALL {
        let own = listed.iter().filter(|(of, _)| *of == group);
        let plans: Vec<Element> = own
            .filter_map(|(_, plan)| Some((*plan, instrument(ctx.index, *plan)?)))
            .map(|(plan, item)| option(&item.id, &item.short, open == Some(plan)))
            .collect();
        if !plans.is_empty() {
            options.push(el("optgroup").attr("label", texts.groups[group as usize]).child(plans));
        }
    }
    el("div")
        .class("control-row plan-choice")
        .child(el("label").attr("for", "plan").child(texts.choose))
        .child(el("select").attr("id", "plan").attr(CHOICE, "focus").child(options))
}

/// The head of one plan, with the way to its neighbours in the list.
fn plan_opening(
    ctx: &Ctx<'_>,
    item: &Instrument<String>,
    plan: Option<usize>,
    listed: &[(Group, usize)],
) -> Element {
    let texts = ctx.texts;
    let [before, after] = plan.map(|plan| neighbours(listed, plan)).unwrap_or_default();
    let neighbour = |plan: Option<usize>, label: &str, left: &str, right: &str| {
        let item = instrument(ctx.index, plan?)?;
        let href = link::href(&view_of(ctx.view, &item.id));
        let name = ctx.labelled(label, &item.short);
        Some(anchor(href, [left, &item.short, right].concat()).attr("aria-label", name))
    };
    let span = |text: &str| el("span").child(text);
    let issuers = item.issuers.join("; ");
    let owner = ctx.index.party(&item.party).map(|owner| el("span").child(party(owner)));
    let about = p("meta", owner).child(span((texts.kind)(item.kind))).child(stood(ctx, item));
    let said = [(texts.issuers, Some(&issuers)), (texts.members, item.members.as_ref())];
    let by: Vec<Element> = said
        .into_iter()
        .filter_map(|(label, text)| Some((label, text.filter(|text| !text.is_empty())?)))
        .map(|(label, text)| span(&ctx.labelled(label, text)))
        .collect();
    let all = ctx.href(|view| view.focus = None);
    el("div")
        .class("opening plan-opening")
        .child(p("crumbs", anchor(all, texts.plans.all_plans)))
        .child(el("h1").child(item.title.get(ctx.lang)))
        .child(about)
        .child((!by.is_empty()).then(|| p("meta", by)))
        .child(p("neighbours", neighbour(before, texts.plans.previous, "← ", "")).child(neighbour(
            after,
            texts.plans.next,
            "",
            " →",
        )))
}

/// One plan: what came of it, where our record ends, the outline, the reports.
fn one(ctx: &Ctx<'_>, hits: &Hits, plan: usize, place: usize) -> Element {
    let texts = ctx.texts.plans;
    let plan = &ctx.index.data.plans[plan];
    let search = &hits.search;
    let told = Outline { ctx: *ctx, plan, search, level: 2, is_carried: true };
    let barring = hits.barring(place, ctx.view);
    let outside = (!barring.is_empty()).then(|| {
        el("div")
            .class("notice outside")
            .child(el("p").child(texts.outside))
            .child(el("ul").class("inline").child(chips::list(ctx, &barring)))
    });
    let ids = model::carried_by(plan);
    let left_out = hidden(ctx, &carriers(ctx.index, ctx.view, &ids));
    let left_out = (!left_out.is_empty()).then(|| {
        el("div").attr("id", "carried-hidden").child(p("why", texts.beside_it)).child(left_out)
    });
    let class = if ids.is_empty() { "plan" } else { "plan is-carried" };
    el("article")
        .attr("id", format!("plan-{}", plan.instrument))
        .class(class)
        .child(outside)
        .child(told.outcome())
        .child(ctx.view.asof.is_some().then(|| p("why not-that-day", texts.not_that_day)))
        .child(told.limits())
        .child(left_out)
        .child(told.goals())
        .child(told.progress())
        .child(ways_on(ctx, &plan.instrument))
}

/// Where to go from a plan.
fn ways_on(ctx: &Ctx<'_>, id: &str) -> Element {
    let texts = ctx.texts.plans;
    let speaks = (0..ctx.index.len()).any(|n| *ctx.index.instrument_of(n).id == *id);
    let lineage = ctx.view.on(Screen::Lineage).with(|view| view.focus = Some(id.to_owned()));
    let mut ways: Vec<Element> = Vec::new();
    ways.extend(speaks.then(|| anchor(link::href(&compared(ctx, id)), texts.compare)));
    ways.push(anchor(link::href(&lineage), texts.lineage));
    ways.push(anchor(ctx.record(id), texts.record));
    p("row plan-ways", ways)
}

/// Compare with the plan between the two sides.
fn compared(ctx: &Ctx<'_>, id: &str) -> View {
    let column = |column: &crate::compare::model::Column| {
        let party = ctx.index.party(column.id()).map(|party| party.role);
        if party == Some(Role::Joint) { id.to_owned() } else { column.id().to_owned() }
    };
    let columns = default_columns(ctx.index).iter().map(column).collect();
    with_columns(ctx.index, &ctx.view.on(Screen::Compare), columns)
}
