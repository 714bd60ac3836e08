//! The heads of the columns, each with the choice of what it holds.

use super::super::model::{self, Column};
use super::cell::{column_name, column_party};
use crate::app::App;
use crate::browser::address::Entry;
use crate::query::Index;
use crate::text::format;
use crate::ui::party;
use leptos::prelude::*;

#[component]
pub fn ColumnHeads() -> impl IntoView {
    let app = expect_context::<App>();
    let columns = Memo::new(move |_| {
        let index = app.index.get()?;
        Some(app.settled.with(|view| model::columns(&index, view)))
    });
    view! {
        <thead role="rowgroup">
            <tr role="row">
                <th scope="col" role="columnheader" class="corner">
                    <span class="visually-hidden">{move || app.texts().theme}</span>
                    {move || app.settled.with(|view| !view.cols.is_empty()).then(|| view! {
                        <a href=app.href(|view| view.cols.clear())>{app.texts().reset_columns}</a>
                    })}
                </th>
                {move || {
                    let index = app.index.get()?;
                    let columns = columns.get()?;
                    let heads = columns.iter().enumerate();
                    Some(heads.map(|(n, column)| head(app, &index, n, column)).collect_view())
                }}
            </tr>
        </thead>
    }
}

fn head(app: App, index: &Index, n: usize, column: &Column) -> impl IntoView + use<> {
    let party = column_party(index, column);
    let hue = party.map(|party| party::hue_class(party.hue)).unwrap_or_default();
    let sign = party.map(party::sign);
    let id = column.id().to_owned();
    let chosen = id.clone();
    let label = format::fill(app.texts().column_choice, &[&(n + 1).to_string()]);
    let choose = move |value: String| {
        if let Some(index) = app.index.get_untracked() {
            let next = app.view.with_untracked(|view| {
                model::with_column(&index, view, n, &value)
            });
            app.open(next, Entry::Push);
        }
    };
    let detail = match column {
        Column::Party(_) => None,
        Column::Instrument(id) => index.instrument(id).map(|item| {
            let href = app.href(|view| view.id = Some(id.clone()));
            view! {
                <p class="column-detail">
                    <a href=href>{item.title.get(app.lang()).to_owned()}</a>
                    ", "
                    {format::date(item.date, app.lang())}
                </p>
            }
        }),
    };
    view! {
        <th scope="col" role="columnheader" class=format!("column {hue}")>
            <span class="column-name">{sign}{column_name(index, column)}</span>
            <select
                class="column-choice"
                aria-label=label
                on:change:target=move |event| choose(event.target().value())
            >
                {options(app, index, &chosen)}
            </select>
            {detail}
        </th>
    }
}

fn options(app: App, index: &Index, chosen: &str) -> impl IntoView + use<> {
    let option = |id: &str, name: &str| {
        let is_chosen = id == chosen;
        view! { <option value=id.to_owned() selected=is_chosen>{name.to_owned()}</option> }
    };
    let parties: Vec<_> =
        index.data.parties.iter().map(|party| option(&party.id, &party.name)).collect();
    let groups: Vec<_> = index
        .data
        .parties
        .iter()
        .map(|party| {
            let mut items: Vec<_> =
                index.data.instruments.iter().filter(|item| item.party == party.id).collect();
            items.sort_by_key(|item| item.date.first());
            let options: Vec<_> = items.iter().map(|item| option(&item.id, &item.short)).collect();
            view! { <optgroup label=party.name.clone()>{options}</optgroup> }
        })
        .collect();
    view! {
        <optgroup label=app.texts().parties_group>{parties}</optgroup>
        {groups}
    }
}
