//! The choice of the centre, of how far around it, of the form.

use crate::state::{Entry, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::index::Found;
use parallel49_core::screens::lineage::drawing::{name_of, party_of};
use parallel49_core::screens::lineage::graph::linked;
use parallel49_core::screens::record::model::id_of;

#[component]
pub fn Choices() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts().lineage);
    let is_wide = move || view.with(|view| view.is_wide);
    let as_table = move || view.with(|view| view.as_table);
    let near = move || match view.with(|view| view.focus.is_some()) {
        true => texts.one_step,
        false => texts.leading,
    };
    let far = move || match view.with(|view| view.focus.is_some()) {
        true => texts.two_steps,
        false => texts.everything,
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        view.go(Entry::Push, |view| view.focus = (!id.is_empty()).then_some(id));
    };
    view! {
            <label class="lineage-choice">
                <span>{texts.centre_on}</span>
                <select id="focus" on:change=choose>{move || page.get().map(|page| centres(&page))}</select>
            </label>
            <ul class="either" id="around" aria-label=texts.how_far>
                <Choice
                    name=Signal::derive(near)
                    href=Signal::derive(move || view.href(|view| view.is_wide = false))
                    is_on=Signal::derive(move || !is_wide())
                />
                <Choice
                    name=Signal::derive(far)
                    href=Signal::derive(move || view.href(|view| view.is_wide = true))
                    is_on=Signal::derive(is_wide)
                />
            </ul>
            <ul class="either" id="as" aria-label=texts.form>
                <Choice
                    name=Signal::stored(texts.as_figure)
                    href=Signal::derive(move || view.href(|view| view.as_table = false))
                    is_on=Signal::derive(move || !as_table())
                />
                <Choice
                    name=Signal::stored(texts.as_list)
                    href=Signal::derive(move || view.href(|view| view.as_table = true))
                    is_on=Signal::derive(as_table)
                />
            </ul>
    }
}

/// A link of which the one that is shown says so.
#[component]
fn Choice(name: Signal<&'static str>, href: Signal<String>, is_on: Signal<bool>) -> impl IntoView {
    view! {
        <li><a href=href aria-current=move || is_on.get().then_some("true")>{name}</a></li>
    }
}

/// Every record that a reader may centre on, by party.
fn centres(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let chosen = ctx.view.focus.as_deref();
    let mut linked = linked(ctx.index);
    let focus = chosen.and_then(|id| ctx.index.find(id));
    linked.extend(focus.filter(|found| !linked.contains(found)));
    let option = |id: &str, name: String| {
        let is_chosen = id == chosen.unwrap_or_default();
        view! { <option value=id.to_owned() selected=is_chosen>{name}</option> }
    };
    let groups = ctx.index.data.parties.iter().filter_map(|party| {
        // In the order of the data: instruments by date, then the bodies.
        let all = (0..ctx.index.data.instruments.len()).map(Found::Instrument);
        let options: Vec<_> = all
            .chain((0..ctx.index.data.bodies.len()).map(Found::Body))
            .filter(|found| linked.contains(found) && party_of(ctx.index, *found).id == party.id)
            .map(|found| option(id_of(ctx.index, found), name_of(&ctx, found)))
            .collect();
        let name = party.name.clone();
        (!options.is_empty()).then(|| view! { <optgroup label=name>{options}</optgroup> })
    });
    let groups = groups.collect_view();
    view! { {option("", ctx.texts.lineage.no_centre.to_owned())}{groups} }.into_any()
}
