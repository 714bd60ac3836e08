//! What the columns hold: the sets that are offered, one more, and back to the usual ones.

use super::picker::ColumnPicker;
use crate::browser::focus;
use crate::parts::later::{Later, Place};
use crate::state::{Entry, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::link::href;
use parallel49_core::screens::compare::model::{columns, with_columns};
use parallel49_core::screens::compare::names::has_own_columns;
use parallel49_core::screens::compare::sets::{Name, Set, added, sets};

/// The choice of columns behind its summary; with the fields themselves where no table has them
/// in its head.
#[component]
pub fn Columns(has_pickers: Memo<bool>) -> impl IntoView {
    let texts = use_texts();
    view! {
        <details class="sets" id="sets">
            <summary>{texts.theme_page.columns}</summary>
            <Later place=Place::Fold draw=move |views| (views.choose_columns)(has_pickers)/>
        </details>
    }
}

/// The ways to choose columns.
#[component]
pub fn ChooseColumns(has_pickers: Memo<bool>) -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let number = Memo::new(move |_| {
        page.get().map_or(0, |page| columns(page.ctx().index, page.ctx().view).len())
    });
    let pickers = move || {
        has_pickers.get().then(|| {
            let fields = (0..number.get()).map(|n| view! { <li><ColumnPicker n=n/></li> });
            view! { <ol class="pickers">{fields.collect_view()}</ol> }
        })
    };
    let back = move || {
        let page = page.get()?;
        let ctx = page.ctx();
        let href = ctx.href(|view| view.cols.clear());
        has_own_columns(&ctx).then(|| view! { <a href=href>{texts.reset_columns}</a> })
    };
    view! {
        {pickers}
        <p class="column-ways"><AddColumn/>" "{back}</p>
        {move || page.get().map(|page| offered(&page.ctx()))}
    }
}

#[component]
fn AddColumn() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let more =
        Memo::new(move |_| page.get().and_then(|page| added(page.ctx().index, page.ctx().view)));
    let add = move |_| {
        let Some(next) = more.get_untracked() else { return };
        let last = next.cols.len().saturating_sub(1);
        view.go(Entry::Push, |view| view.cols = next.cols);
        request_animation_frame(move || focus::to(&format!("column-{last}")));
    };
    move || {
        more.with(Option::is_some).then(|| {
            view! {
                <button type="button" id="column-add" class="quiet" on:click=add>
                    {texts.compare.add_column}
                </button>
            }
        })
    }
}

fn offered(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts.compare;
    let now = columns(ctx.index, ctx.view);
    let (mut strategies, mut eras): (Vec<AnyView>, Vec<AnyView>) = (Vec::new(), Vec::new());
    for set in sets(ctx.index) {
        let is_now = now.iter().map(|column| column.id()).eq(set.ids.iter().map(String::as_str));
        let to = href(&with_columns(ctx.index, ctx.view, set.ids.clone()));
        let item = view! {
            <li><a href=to aria-current=is_now.then_some("true")>{label(ctx, &set)}</a></li>
        };
        let group = if matches!(set.name, Name::Era(_)) { &mut eras } else { &mut strategies };
        group.push(item.into_any());
    }
    let group = |heading: &'static str, items: Vec<AnyView>| {
        (!items.is_empty())
            .then(|| view! { <div><h2>{heading}</h2><ul class="set-list">{items}</ul></div> })
    };
    view! {
        <div class="set-groups">
            {group(texts.sets_of_strategies, strategies)}
            {group(texts.sets_of_eras, eras)}
        </div>
    }
    .into_any()
}

/// "Northland, strategy by strategy: 2003, 2018".
fn label(ctx: &Ctx<'_>, set: &Set) -> String {
    let texts = ctx.texts.compare;
    let data = &ctx.index.data;
    let side = |form: &str, n: usize| ctx.fill(form, &[&data.parties[n].name]);
    let name = match set.name {
        Name::Parties => return texts.parties.to_owned(),
        Name::Era(n) => return data.eras[n].label.clone(),
        Name::Strategies(n) => side(texts.strategies, n),
        Name::Earlier(n) => side(texts.earlier, n),
        Name::Newest => texts.newest.to_owned(),
    };
    let years = set.ids.iter().filter_map(|id| ctx.index.instrument(id));
    let years: Vec<String> = years.map(|item| item.date.first().year.to_string()).collect();
    ctx.labelled(&name, &years.join(", "))
}
