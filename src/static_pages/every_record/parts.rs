//! Instruments with their provisions, stories, sources.

use crate::parts::pieces::{address, list, note, source_line};
use crate::parts::signs::party;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Evidence, Source, Story};
use parallel49_core::query::index::Found;
use parallel49_core::screens::record::model::title_of;
use std::cmp::Reverse;

/// Each instrument with its provisions, party by party, the newest first.
pub fn instruments(ctx: &Ctx<'_>) -> AnyView {
    let data = &ctx.index.data;
    let of_party = |side: &parallel49_core::dataset::Party<String>| {
        let own = (0..data.instruments.len()).filter(|n| data.instruments[*n].party == side.id);
        let mut own: Vec<usize> = own.collect();
        own.sort_by_key(|n| Reverse(data.instruments[*n].date.first()));
        (!own.is_empty()).then(|| {
            let instruments = own.into_iter().map(|n| instrument(ctx, n)).collect_view();
            view! { <p class="side">{party(side)}</p>{instruments} }
        })
    };
    data.parties.iter().filter_map(of_party).collect_view().into_any()
}

fn instrument(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.instruments[n];
    let provisions: Vec<AnyView> = (0..ctx.index.len())
        .filter(|n| ctx.index.instrument_of(*n).id == item.id)
        .map(|n| provision(ctx, n))
        .collect();
    // The plan of a joint instrument is part of it here.
    let plan = ctx.index.data.plans.iter().find(|plan| plan.instrument == item.id);
    let plan = plan.map(|plan| view! { <span id=plan.id.to_string()></span> });
    let heading = (!provisions.is_empty()).then(|| view! { <h4>{ctx.texts.provisions_of}</h4> });
    view! {
        <article id=item.id.to_string()>
            <h3>{item.title.get(ctx.lang).to_owned()}</h3>
            {plan}
            {super::told(ctx, Found::Instrument(n))}
            {heading}
            {provisions}
        </article>
    }
    .into_any()
}

/// A provision: what it says, where, how sure we are, and the way to each source.
fn provision(ctx: &Ctx<'_>, n: usize) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let texts = ctx.texts;
    let confidence = (texts.confidence)(item.confidence).to_lowercase();
    let mut facts = vec![(texts.provision_kind)(item.kind).to_owned()];
    facts.extend(item.date.map(|date| ctx.date(date)));
    facts.push(ctx.labelled(texts.confidence_label, &confidence));
    let facts = facts.into_iter().map(|fact| view! { <span>{fact}</span>" " });
    let themes = item.themes.iter().filter_map(|id| {
        let label = ctx.index.theme(id)?.label.clone();
        Some(view! { <span><a href=format!("#theme-{id}")>{label}</a></span>" " })
    });
    let evidence = item.evidence.iter().filter_map(|item| source(ctx, item)).collect();
    view! {
        <div class="provision" id=item.id.to_string()>
            <p class="said">{item.text.clone()}</p>
            {note(item.note.as_ref())}
            <p class="meta">{facts.collect_view()}{themes.collect_view()}</p>
            {list("evidence", evidence)}
        </div>
    }
    .into_any()
}

/// The place, and who published its source: a link to the source itself where it has an address.
/// Its title stands once, among the sources.
fn source(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<AnyView> {
    let source = ctx.index.source(&item.source)?;
    let date = source.date.map(|date| format!(", {}", ctx.date(date))).unwrap_or_default();
    let line = format!("{}{date}", source.publisher);
    let own = ctx.record(&source.id);
    let line = match &source.url {
        Some(url) => {
            let url = url.as_str().to_owned();
            view! { <a href=url class="outward" rel="noreferrer">{line}</a> }.into_any()
        }
        None => view! { <a href=own.clone()>{line}</a> }.into_any(),
    };
    let details = view! { <a href=own>{ctx.texts.source_details}</a> };
    Some(view! { <strong>{ctx.place(item)}</strong>". "{line}" "{details} }.into_any())
}

/// Each source: what it is and where.
pub fn sources(ctx: &Ctx<'_>) -> AnyView {
    let one = |item: &Source<String>| {
        let kind = (ctx.texts.source_kind)(item.kind);
        let language = (ctx.texts.language_of_source)(item.language);
        let title = vec![item.title.clone().into_any()];
        view! {
            <article id=item.id.to_string()>
                <h3>{source_line(ctx, item, title)}</h3>
                {note(item.note.as_ref())}
                <p class="meta">{format!("{kind}, {language}")}</p>
                <p>{address(ctx, item)}</p>
            </article>
        }
    };
    ctx.index.data.sources.iter().map(one).collect_view().into_any()
}

pub fn stories(ctx: &Ctx<'_>) -> AnyView {
    let one = |story: &Story<String>| {
        let steps = story.steps.iter().map(|step| {
            let records = step.records.iter().filter_map(|id| {
                let title = title_of(ctx.index, id, ctx.lang)?;
                Some(view! { <a href=ctx.record(id)>{title}</a> }.into_any())
            });
            let records = list("inline", records.collect());
            view! { <li><p>{step.text.clone()}</p>{records}</li> }
        });
        view! {
            <article id=format!("story-{}", story.id)>
                <h3>{story.title.clone()}</h3>
                <p class="lead">{story.lead.clone()}</p>
                <ol>{steps.collect_view()}</ol>
            </article>
        }
    };
    ctx.index.data.stories.iter().map(one).collect_view().into_any()
}
