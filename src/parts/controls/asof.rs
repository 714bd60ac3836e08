//! The as-of control: a day typed in any usual form, chosen in a calendar, or stepped to over
//! the days that mattered. One day for the whole app.

use crate::state::{Entry, use_lang, use_page, use_session, use_texts, use_view};
use leptos::html;
use leptos::prelude::*;
use parallel49_core::dataset::Day;
use parallel49_core::screens::in_force::marks::{self, Mark};
use parallel49_core::screens::in_force::typed::{self, Unread};
use parallel49_core::text::format;

/// What the reader typed that is no day, and why it is none.
#[derive(Clone, Debug, PartialEq)]
struct Refused {
    text: String,
    why: Unread,
}

/// The choice of a day behind its summary. What day is set says a chip beside it.
#[component]
pub fn AsOf() -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts());
    let day = Memo::new(move |_| view.with(|view| view.asof));
    let marks = Memo::new(move |_| {
        page.get().map(|page| marks::marks(page.ctx().index)).unwrap_or_default()
    });
    let refused = RwSignal::new(None::<Refused>);
    // A day that was chosen in another way mends what was typed.
    Effect::new(move || {
        day.track();
        refused.set(None);
    });
    let label = move || match day.get() {
        None => texts.controls.on_a_day,
        Some(_) => texts.controls.other_day,
    };
    view! {
        <details class="asof-menu">
            <summary id="asof-summary">{label}</summary>
            <div class="asof" role="group" aria-label=texts.asof>
                <TypedDay day=day refused=refused/>
                <Calendar day=day/>
                <Steps day=day marks=marks/>
                <Said day=day marks=marks refused=refused/>
            </div>
        </details>
    }
}

#[component]
fn TypedDay(day: Memo<Option<Day>>, refused: RwSignal<Option<Refused>>) -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts());
    let (session, lang) = (use_session(), use_lang());
    let value = move || match refused.get() {
        Some(refused) => refused.text,
        None => day.get().map(|day| day.to_string()).unwrap_or_default(),
    };
    let newest =
        move || page.get().map(|page| page.ctx().index.data.meta.evidence_until.last().to_string());
    let take = move |event| {
        let text = event_target_value(&event).trim().to_owned();
        let read = if text.is_empty() { Ok(None) } else { typed::read(&text).map(Some) };
        match read {
            Ok(day) => {
                refused.set(None);
                view.go(Entry::Push, |view| view.asof = day);
            }
            Err(why) => {
                session.say(why_refused(why, texts, lang));
                refused.set(Some(Refused { text, why }));
            }
        }
    };
    view! {
        <label class="asof-day">
            <span>{texts.asof}</span>
            <input
                type="text"
                id="asof"
                size="16"
                autocomplete="off"
                placeholder=newest
                aria-invalid=move || refused.with(Option::is_some).to_string()
                aria-describedby="asof-said"
                value=day.get_untracked().map(|day| day.to_string())
                prop:value=value
                on:change=take
            />
        </label>
    }
}

/// The browser's own calendar: the field that it belongs to shows nothing that the typed day
/// does not.
#[component]
fn Calendar(day: Memo<Option<Day>>) -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let field = NodeRef::<html::Input>::new();
    let open = move |_| {
        if let Some(field) = field.get_untracked() {
            // Without a picker the field itself takes the focus, and arrow keys change it.
            if field.show_picker().is_err() {
                field.focus().ok();
            }
        }
    };
    let take = move |event| {
        if let Some(day) = Day::parse(&event_target_value(&event)) {
            view.go(Entry::Push, |view| view.asof = Some(day));
        }
    };
    view! {
        <span class="asof-calendar">
            <button
                type="button"
                class="step"
                aria-label=texts.controls.calendar
                title=texts.controls.calendar
                on:click=open
            >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3"></path>
                </svg>
            </button>
            <input
                type="date"
                id="asof-calendar"
                tabindex="-1"
                aria-hidden="true"
                node_ref=field
                prop:value=move || day.get().map(|day| day.to_string()).unwrap_or_default()
                on:change=take
            />
        </span>
    }
}

/// The slider over the marked days, and a button for each way.
#[component]
fn Steps(day: Memo<Option<Day>>, marks: Memo<Vec<Mark>>) -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let step = move |forward: bool| {
        if let Ok(day) =
            marks.with_untracked(|marks| marks::step(marks, day.get_untracked(), forward))
        {
            view.go(Entry::Push, |view| view.asof = day);
        }
    };
    // Not `disabled`: that would drop the focus at the last mark.
    let is_end = move |forward: bool| {
        let at_end = marks.with(|marks| marks::step(marks, day.get(), forward).is_err());
        at_end.then_some("true")
    };
    view! {
        <span class="asof-slide">
            <button
                type="button"
                id="asof-back"
                class="step"
                aria-label=texts.previous_day
                aria-disabled=move || is_end(false)
                on:click=move |_| step(false)
            >"‹"</button>
            <Slider day=day marks=marks/>
            <button
                type="button"
                id="asof-on"
                class="step"
                aria-label=texts.next_day
                aria-disabled=move || is_end(true)
                on:click=move |_| step(true)
            >"›"</button>
        </span>
    }
}

#[component]
fn Slider(day: Memo<Option<Day>>, marks: Memo<Vec<Mark>>) -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    // One history entry for a whole drag.
    let is_dragged = StoredValue::new(false);
    let slide = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or_default();
        let entry = if is_dragged.get_value() { Entry::Replace } else { Entry::Push };
        is_dragged.set_value(true);
        // Past the last mark stands the whole record.
        let day = marks.with_untracked(|marks| marks.get(at).map(|(day, _)| *day));
        view.go(entry, |view| view.asof = day);
    };
    let lang = use_lang();
    let said = move || marks.with(|marks| chosen(day.get(), marks, texts.asof_none, lang));
    let last = Memo::new(move |_| marks.with(Vec::len));
    // Made anew for other marks: a value beyond the greatest would be cut.
    move || {
        let last = last.get();
        let at = move || marks.with(|marks| marks::position(marks, day.get())).to_string();
        view! {
            <input
                type="range"
                id="asof-slider"
                min="0"
                max=last.to_string()
                step="1"
                // Without data there is nowhere to slide to.
                disabled=last == 0
                aria-label=texts.asof_marks
                aria-valuetext=said
                value=at()
                prop:value=at
                on:input=slide
                on:change=move |_| is_dragged.set_value(false)
            />
        }
    }
}

/// The day in words with what came into force on it, or why what was typed is none.
#[component]
fn Said(
    day: Memo<Option<Day>>,
    marks: Memo<Vec<Mark>>,
    refused: RwSignal<Option<Refused>>,
) -> impl IntoView {
    let (texts, lang) = (use_texts(), use_lang());
    let said = move || match refused.get() {
        Some(refused) => why_refused(refused.why, texts, lang),
        None => marks.with(|marks| chosen(day.get(), marks, texts.controls.day_forms, lang)),
    };
    view! {
        <span class="asof-said" class:is-error=move || refused.with(Option::is_some) id="asof-said">
            {said}
        </span>
    }
}

fn chosen(
    day: Option<Day>,
    marks: &[Mark],
    without: &str,
    lang: parallel49_core::dataset::Lang,
) -> String {
    let Some(day) = day else { return without.to_owned() };
    let mark = marks.iter().find(|(mark, _)| *mark == day);
    let name = mark.map(|(_, name)| format!(", {name}")).unwrap_or_default();
    format!("{}{name}", format::day(day, lang))
}

fn why_refused(
    why: Unread,
    texts: &parallel49_core::text::Texts,
    lang: parallel49_core::dataset::Lang,
) -> String {
    match why {
        Unread::NotADay => texts.asof_invalid.to_owned(),
        Unread::TwoWays(one, other) => {
            let days = [format::day(one, lang), format::day(other, lang)];
            format::fill(texts.controls.two_ways, &[&days[0], &days[1]])
        }
    }
}
