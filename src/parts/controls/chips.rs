//! The active filters as removable chips, the reset and its undo.

use crate::browser::focus;
use crate::state::{Entry, use_page, use_session, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Date;
use parallel49_core::page::Page;
use parallel49_core::query::{Facet, Filter, View};
use parallel49_core::text::format;
use parallel49_core::text::labels::facet_value;

#[component]
pub fn Chips() -> impl IntoView {
    let (page, texts, session) = (use_page(), use_texts(), use_session());
    let list = move || {
        let page = page.get()?;
        let chips = list(&page.ctx(), &narrowing(&page));
        // A story sets its own.
        let is_told = page.view.story.is_some();
        let from = session.filters_kept_from(page.view.screen).filter(|_| !is_told);
        let from = from.map(|screen| {
            let said = format::fill(texts.controls.kept_from, &[(texts.screen)(screen)]);
            view! { <span class="kept-from">{said}</span> }
        });
        (!chips.is_empty()).then(|| {
            view! { {from}<ul aria-label=texts.active_filters>{chips}</ul> }
        })
    };
    view! { <div class="chips">{list}<Reset/></div> }
}

/// Drops every filter, or takes that back.
#[component]
fn Reset() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let before = use_session().before_reset;
    let reset = move |_| {
        before.set(Some(view.now()));
        let kept = page.get_untracked().and_then(|page| Some(page.theme()?.id.0.clone()));
        view.go(Entry::Push, |view| {
            *view = view.without_filters();
            kept.map(|theme| view.facet_mut(Facet::Theme).add(theme));
        });
        request_animation_frame(|| focus::to("undo"));
    };
    let undo = move |_| {
        if let Some(filtered) = before.get_untracked() {
            view.go(Entry::Push, |view| *view = view.with_filters_of(&filtered));
            before.set(None);
            request_animation_frame(|| focus::to("filters"));
        }
    };
    let is_filtered = Memo::new(move |_| page.get().is_some_and(|page| is_filtered(&page)));
    move || {
        if is_filtered.get() {
            let label = texts.reset;
            Some(view! { <button type="button" id="reset" class="quiet" on:click=reset>{label}</button> }
                .into_any())
        } else {
            before.with(Option::is_some).then(|| {
                let label = texts.undo_reset;
                view! { <button type="button" id="undo" class="quiet" on:click=undo>{label}</button> }
                    .into_any()
            })
        }
    }
}

/// The filters that may be dropped: a page on one theme is that page by its theme.
fn narrowing(page: &Page) -> Vec<Filter> {
    let is_own = |filter: &Filter| *filter == Filter::Facet(Facet::Theme) && page.theme().is_some();
    Filter::ALL.iter().copied().filter(|filter| !is_own(filter)).collect()
}

fn is_filtered(page: &Page) -> bool {
    narrowing(page).iter().any(|filter| filter.is_set(&page.view))
}

/// A chip for all that is set of some filters, as items of a list.
pub fn list(ctx: &Ctx<'_>, filters: &[Filter]) -> Vec<AnyView> {
    filters.iter().flat_map(|filter| of(ctx, *filter)).collect()
}

fn of(ctx: &Ctx<'_>, filter: Filter) -> Vec<AnyView> {
    let (view, texts, lang) = (ctx.view, ctx.texts, ctx.lang);
    if !filter.is_set(view) {
        return Vec::new();
    }
    let label = match filter {
        Filter::Facet(facet) => {
            let chips = view.facet(facet).iter().map(|value| {
                let label = facet_value(ctx.index, facet, value, texts, lang);
                chip(ctx, &label, |view| view.facet_mut(facet).remove(value))
            });
            return chips.collect();
        }
        Filter::Search => ctx.labelled(texts.search, &view.q),
        Filter::Asof => {
            let day = view.asof.map(|day| format::day(day, lang)).unwrap_or_default();
            ctx.fill(texts.controls.on_day, &[&day])
        }
        Filter::Range => {
            let said = match (view.from, view.to) {
                (Some(from), Some(to)) => {
                    ctx.date(Date { from: from.from, to: Some(to.to.unwrap_or(to.from)) })
                }
                ends => {
                    let end = |end: Option<Date>| end.map_or("…".to_owned(), |end| ctx.date(end));
                    format!("{} – {}", end(ends.0), end(ends.1))
                }
            };
            ctx.labelled(texts.range, &said)
        }
    };
    let drop = |view: &mut View| match filter {
        Filter::Search => view.q.clear(),
        Filter::Asof => view.asof = None,
        _ => {
            view.from = None;
            view.to = None;
        }
    };
    vec![chip(ctx, &label, drop)]
}

fn chip(ctx: &Ctx<'_>, label: &str, drop: impl FnOnce(&mut View)) -> AnyView {
    let name = ctx.fill(ctx.texts.remove_filter, &[label]);
    let href = ctx.href(drop);
    let label = label.to_owned();
    view! {
        <li><a class="chip" href=href aria-label=name>{label}<span aria-hidden="true">" ×"</span></a></li>
    }
    .into_any()
}
