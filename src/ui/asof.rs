//! The as-of control: a slider over the days that mattered, with the exact
//! day beside it. One day for the whole app.

use crate::app::App;
use crate::browser::address::Entry;
use crate::dataset::{Day, Weight};
use crate::query::Index;
use crate::query::order::sorted_by_key;
use crate::text::format::day as format_day;
use leptos::prelude::*;

/// The days on which a flagship or joint plan came into force, with its name.
fn marks(index: &Index) -> Vec<(Day, String)> {
    let marks: Vec<(Day, String)> = index
        .data
        .instruments
        .iter()
        .filter(|item| matches!(item.weight, Some(Weight::Flagship | Weight::Plan)))
        .map(|item| (item.in_force.from.first(), item.short.clone()))
        .collect();
    let mut marks = sorted_by_key(marks, |(day, _)| *day);
    marks.dedup_by(|later, earlier| {
        let same = later.0 == earlier.0;
        if same {
            earlier.1.push_str("; ");
            earlier.1.push_str(&later.1);
        }
        same
    });
    marks
}

/// Where a day stands among the marks: the last one not after it.
fn position(marks: &[(Day, String)], day: Option<Day>) -> usize {
    match day {
        None => marks.len(),
        Some(day) => marks.iter().rposition(|(mark, _)| *mark <= day).unwrap_or(0),
    }
}

#[component]
pub fn AsOf() -> impl IntoView {
    let app = expect_context::<App>();
    let marks = Memo::new(move |_| app.index.get().map(|index| marks(&index)).unwrap_or_default());
    let asof = move || app.settled.with(|view| view.asof);
    let at = move || marks.with(|marks| position(marks, asof()));
    let invalid = RwSignal::new(false);
    let sliding = StoredValue::new(false);
    let choose = move |entry: Entry, n: usize| {
        let day = marks.with_untracked(|marks| marks.get(n).map(|(day, _)| *day));
        app.go(entry, |view| view.asof = day);
    };
    let slide = move |value: String| {
        // One history entry for a whole drag.
        let entry = if sliding.get_value() { Entry::Replace } else { Entry::Push };
        sliding.set_value(true);
        if let Ok(n) = value.parse() {
            choose(entry, n);
        }
    };
    let type_in = move |typed: String| {
        let typed = typed.trim().to_owned();
        let day = Day::parse(&typed);
        invalid.set(day.is_none() && !typed.is_empty());
        if day.is_some() || typed.is_empty() {
            app.go(Entry::Push, |view| view.asof = day);
        }
    };
    let spoken = move || match asof() {
        None => app.texts().asof_none.to_owned(),
        Some(day) => {
            let mark = marks.with(|marks| {
                let found = marks.iter().find(|(mark, _)| *mark == day);
                found.map(|(_, name)| format!(", {name}")).unwrap_or_default()
            });
            format!("{}{mark}", format_day(day, app.lang()))
        }
    };
    let typed = Signal::derive(move || {
        asof().map(|day| day.to_string()).unwrap_or_default()
    });
    let newest = Signal::derive(move || {
        let index = app.index.get();
        index.map(|index| index.data.meta.evidence_until.last().to_string()).unwrap_or_default()
    });
    let said = Signal::derive(move || {
        if invalid.get() { app.texts().asof_invalid.to_owned() } else { spoken() }
    });
    let said_class = Signal::derive(move || {
        if invalid.get() { "asof-said is-error".to_owned() } else { "asof-said".to_owned() }
    });
    let position = Signal::derive(move || at().to_string());
    let last = Signal::derive(move || marks.with(Vec::len).to_string());
    let is_first = Signal::derive(move || at() == 0);
    let is_last = Signal::derive(move || at() >= marks.with(Vec::len));
    view! {
        <div class="asof" role="group" aria-label=app.say(|texts| texts.asof)>
            <label class="asof-day">
                <span>{app.say(|texts| texts.asof)}</span>
                <input
                    type="text"
                    inputmode="numeric"
                    size="10"
                    autocomplete="off"
                    placeholder=newest
                    aria-invalid=Signal::derive(move || invalid.get().to_string())
                    aria-describedby="asof-said"
                    prop:value=typed
                    on:change:target=move |event| type_in(event.target().value())
                />
            </label>
            <span class="asof-slide">
                <button
                    type="button"
                    class="step"
                    aria-label=app.say(|texts| texts.previous_day)
                    prop:disabled=is_first
                    on:click=move |_| choose(Entry::Push, at().saturating_sub(1))
                >"‹"</button>
                <input
                    type="range"
                    min="0"
                    step="1"
                    max=last
                    prop:value=position
                    aria-label=app.say(|texts| texts.asof_marks)
                    aria-valuetext=Signal::derive(spoken)
                    on:input:target=move |event| slide(event.target().value())
                    on:change=move |_| sliding.set_value(false)
                />
                <button
                    type="button"
                    class="step"
                    aria-label=app.say(|texts| texts.next_day)
                    prop:disabled=is_last
                    on:click=move |_| choose(Entry::Push, at() + 1)
                >"›"</button>
            </span>
            <span class=said_class id="asof-said">{said}</span>
        </div>
    }
}
