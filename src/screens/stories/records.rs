//! The records that a step is about.

use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Id, Step};
use parallel49_core::screens::record::model::{kind_of, title_of};
use parallel49_core::screens::stories::model::date_of;

/// Kind, title and date of each, as links over the view.
pub fn records(ctx: &Ctx<'_>, step: &Step<String>) -> AnyView {
    let items: Vec<AnyView> = step.records.iter().filter_map(|id| item(ctx, id)).collect();
    let label = ctx.texts.stories.records;
    view! { <ul class="story-records" aria-label=label>{items}</ul> }.into_any()
}

fn item(ctx: &Ctx<'_>, id: &Id) -> Option<AnyView> {
    let found = ctx.index.find(id)?;
    let title = match ctx.index.instrument(id) {
        Some(item) => item.short.clone(),
        None => title_of(ctx.index, id, ctx.lang)?,
    };
    let mut about = kind_of(found, ctx.lang).to_owned();
    if let Some(date) = date_of(ctx.index, found) {
        about.push_str(", ");
        about.push_str(&ctx.date(date));
    }
    let href = ctx.record(id);
    Some(
        view! {
            <li>
                <a href=href data-item=id.0.clone()>{title}</a>" "
                <span class="story-about">{about}</span>
            </li>
        }
        .into_any(),
    )
}
