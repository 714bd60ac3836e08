//! The choice of what a column holds: a field that names the column, and finds another party or
//! document by a few letters.

use crate::browser::focus;
use crate::state::{Entry, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::screens::compare::choices::{Choice, Group, choices, flat};
use parallel49_core::screens::compare::model::{columns, with_column};
use parallel49_core::screens::compare::names::column_name;
use parallel49_core::screens::compare::sets::removed;
use parallel49_core::text::format;
use web_sys::KeyboardEvent;

/// The field of column `n`, and the button that takes the column away.
#[component]
pub fn ColumnPicker(n: usize) -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let name = Memo::new(move |_| {
        let page = page.get()?;
        let ctx = page.ctx();
        Some(column_name(ctx.index, columns(ctx.index, ctx.view).get(n)?).to_owned())
    });
    let is_only = Memo::new(move |_| {
        page.get().is_none_or(|page| columns(page.ctx().index, page.ctx().view).len() < 2)
    });
    let remove = move |_| {
        let Some(page) = page.get_untracked() else { return };
        if let Some(fewer) = removed(page.ctx().index, page.ctx().view, n) {
            view.go(Entry::Push, |view| view.cols = fewer.cols);
            let next = format!("column-{}", n.saturating_sub(1));
            request_animation_frame(move || focus::to(&next));
        }
    };
    let remove_name =
        move || format::fill(texts.compare.remove_column, &[&name.get().unwrap_or_default()]);
    view! {
        <span class="picker">
            // What the closed field says, with room for all of it: a field cuts a long name.
            <span class="picker-name" aria-hidden="true">{move || name.get()}</span>
            <Combobox n=n name=name/>
            {move || (!is_only.get()).then(|| view! {
                <button
                    type="button"
                    class="column-remove"
                    aria-label=remove_name
                    title=remove_name
                    on:click=remove
                >"×"</button>
            })}
        </span>
    }
}

/// A text field with a list of choices below it, by the pattern of the ARIA practices.
#[component]
fn Combobox(n: usize, name: Memo<Option<String>>) -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    // What is typed while the list is open; nothing while it is closed.
    let typed = RwSignal::new(None::<String>);
    let active = RwSignal::new(0);
    let groups = Memo::new(move |_| {
        let (Some(page), Some(typed)) = (page.get(), typed.get()) else { return Vec::new() };
        choices(&page.ctx(), &typed)
    });
    let is_open = move || typed.with(Option::is_some);
    let open = move || {
        if typed.with_untracked(Option::is_none) {
            active.set(0);
            typed.set(Some(String::new()));
        }
    };
    let choose = move |id: String| {
        typed.set(None);
        if let Some(page) = page.get_untracked() {
            let next = with_column(page.ctx().index, page.ctx().view, n, &id);
            view.go(Entry::Push, |view| view.cols = next.cols);
        }
    };
    let press = move |event: KeyboardEvent| {
        let count = groups.with_untracked(|groups| flat(groups).count());
        match event.key().as_str() {
            "ArrowDown" if !typed.with_untracked(Option::is_some) => open(),
            "ArrowDown" => active.update(|at| *at = (*at + 1) % count.max(1)),
            "ArrowUp" => active.update(|at| *at = (*at + count.saturating_sub(1)) % count.max(1)),
            "Enter" => {
                let at = active.get_untracked();
                let found = groups.with_untracked(|groups| flat(groups).nth(at).cloned());
                found.into_iter().for_each(|choice: Choice| choose(choice.id));
            }
            "Escape" => typed.set(None),
            _ => return,
        }
        event.prevent_default();
        reveal(n, active.get_untracked());
    };
    let label = format::fill(texts.column_choice, &[&(n + 1).to_string()]);
    let list = format!("column-{n}-list");
    let controls = list.clone();
    let current = move || is_open().then(|| option_id(n, active.get()));
    let shown = move || match typed.get() {
        Some(typed) => typed,
        None => name.get().unwrap_or_default(),
    };
    let placeholder = move || name.get().unwrap_or_default();
    let popup = move || {
        is_open().then(|| view! {
        <Choices n=n id=list.clone() groups=groups active=active choose=Callback::new(choose)/>
    })
    };
    view! {
        <input
            type="text"
            class="column-choice"
            id=format!("column-{n}")
            role="combobox"
            aria-label=label
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded=move || is_open().to_string()
            aria-controls=move || is_open().then(|| controls.clone())
            aria-activedescendant=current
            title=texts.theme_page.choose
            autocomplete="off"
            spellcheck="false"
            placeholder=placeholder
            value=name.get_untracked()
            prop:value=shown
            on:click=move |_| open()
            on:input=move |event| {
                active.set(0);
                typed.set(Some(event_target_value(&event)));
            }
            on:keydown=press
            on:blur=move |_| typed.set(None)
        />
        {popup}
    }
}

fn option_id(n: usize, at: usize) -> String {
    format!("column-{n}-option-{at}")
}

/// Scrolls the list so that the active choice is in sight.
fn reveal(n: usize, at: usize) {
    request_animation_frame(move || {
        let option = crate::browser::document().get_element_by_id(&option_id(n, at));
        if let Some(option) = option {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}

#[component]
fn Choices(
    n: usize,
    id: String,
    groups: Memo<Vec<Group>>,
    active: RwSignal<usize>,
    choose: Callback<String>,
) -> impl IntoView {
    let texts = use_texts();
    let list = move || {
        let mut at = 0;
        let groups = groups.get();
        if groups.is_empty() {
            return view! { <p class="no-choice">{texts.theme_page.no_choice}</p> }.into_any();
        }
        groups
            .into_iter()
            .map(|group| {
                let label = group.label.clone();
                let options: Vec<AnyView> = group
                    .choices
                    .into_iter()
                    .map(|choice| {
                        let here = at;
                        at += 1;
                        option(n, here, choice, active, choose)
                    })
                    .collect();
                view! {
                    <div role="group" aria-label=group.label>
                        <p class="group-label" aria-hidden="true">{label}</p>
                        {options}
                    </div>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        // The field keeps the focus: a press in the list must not end it.
        <div
            class="choices"
            id=id
            role="listbox"
            aria-label=texts.theme_page.columns
            on:mousedown=|event| event.prevent_default()
        >
            {list}
        </div>
    }
}

fn option(
    n: usize,
    at: usize,
    choice: Choice,
    active: RwSignal<usize>,
    choose: Callback<String>,
) -> AnyView {
    let id = choice.id;
    view! {
        <div
            class="choice"
            role="option"
            id=option_id(n, at)
            aria-selected=move || (active.get() == at).to_string()
            on:pointermove=move |_| active.set(at)
            on:click=move |_| choose.run(id.clone())
        >
            {choice.name}
        </div>
    }
    .into_any()
}
