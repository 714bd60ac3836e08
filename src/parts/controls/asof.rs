//! The as-of control: a day typed in any usual form, chosen in a calendar, or stepped to over
//! the days that mattered. One day for the whole app.

use crate::browser::focus;
use crate::parts::later::{Later, Place};
use crate::state::{Entry, use_lang, use_page, use_session, use_texts, use_view};
use leptos::html;
use leptos::prelude::*;
use parallel49_core::dataset::{Day, Lang};
use parallel49_core::screens::in_force::marks::{self, Mark};
use parallel49_core::screens::in_force::typed::{Named, Read, Unread, read};
use parallel49_core::text::{Texts, format};

/// What is to be said of what the reader typed.
#[derive(Clone, Debug, PartialEq)]
enum Typed {
    Nothing,
    /// It is no day, and why it is none.
    Refused(String, Unread),
    /// It named a month or a year; this is its last day.
    LastDay(Read),
}

impl Typed {
    fn is_refused(&self) -> bool {
        matches!(self, Typed::Refused(..))
    }
}

/// The choice of a day behind its summary. What day is set says a chip beside it.
#[component]
pub fn AsOf() -> impl IntoView {
    let (view, texts) = (use_view(), use_texts());
    let day = Memo::new(move |_| view.with(|view| view.asof));
    let label = move || match day.get() {
        None => texts.controls.on_a_day,
        Some(_) => texts.controls.other_day,
    };
    view! {
        <details class="asof-menu">
            <summary id="asof-summary">{label}</summary>
            <div class="asof" role="group" aria-label=texts.asof>
                <Later place=Place::Fold draw=move |views| (views.choose_day)(day)/>
            </div>
        </details>
    }
}

/// The ways to choose a day.
#[component]
pub fn ChooseDay(day: Memo<Option<Day>>) -> impl IntoView {
    let page = use_page();
    let marks = Memo::new(move |_| {
        page.get().map(|page| marks::marks(page.ctx().index)).unwrap_or_default()
    });
    let typed = RwSignal::new(Typed::Nothing);
    // A day that was chosen in another way mends what was typed.
    Effect::new(move || {
        let day = day.get();
        let holds = |typed: &Typed| matches!(typed, Typed::LastDay(read) if Some(read.day) == day);
        if !typed.with_untracked(holds) {
            typed.set(Typed::Nothing);
        }
    });
    view! {
        <TypedDay day=day typed=typed/>
        <Calendar day=day/>
        <Steps day=day marks=marks/>
        <Marked day=day marks=marks/>
        <Said day=day marks=marks typed=typed/>
    }
}

#[component]
fn TypedDay(day: Memo<Option<Day>>, typed: RwSignal<Typed>) -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts());
    let (session, lang) = (use_session(), use_lang());
    let value = move || match typed.get() {
        Typed::Refused(text, _) => text,
        _ => day.get().map(|day| day.to_string()).unwrap_or_default(),
    };
    let newest =
        move || page.get().map(|page| page.ctx().index.data.meta.evidence_until.last().to_string());
    let take = move |event| {
        let text = event_target_value(&event).trim().to_owned();
        let read = if text.is_empty() { Ok(None) } else { read(&text, lang).map(Some) };
        match read {
            Ok(read) => {
                let last = read.filter(|read| read.of != Named::Day);
                typed.set(last.map_or(Typed::Nothing, Typed::LastDay));
                if let Some(last) = last {
                    session.say(last_day_said(last, texts, lang));
                }
                view.go(Entry::Push, |view| view.asof = read.map(|read| read.day));
            }
            Err(why) => {
                session.say(why_refused(why, texts, lang));
                typed.set(Typed::Refused(text, why));
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
                aria-invalid=move || typed.with(Typed::is_refused).to_string()
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

/// The marked days by name, for those who look for one rather than slide to it.
#[component]
fn Marked(day: Memo<Option<Day>>, marks: Memo<Vec<Mark>>) -> impl IntoView {
    let (view, texts, lang) = (use_view(), use_texts(), use_lang());
    let take = move |event| {
        if let Some(day) = Day::parse(&event_target_value(&event)) {
            view.go(Entry::Push, |view| view.asof = Some(day));
        }
    };
    let is_marked =
        move || marks.with(|marks| marks.iter().any(|(mark, _)| Some(*mark) == day.get()));
    let options = move || {
        let option = |(mark, name): &Mark| {
            let mark = *mark;
            // Set as a property: a reader's own choice outweighs the attribute.
            let is_chosen = move || day.get() == Some(mark);
            let said = format!("{}, {name}", format::day(mark, lang));
            view! { <option value=mark.to_string() prop:selected=is_chosen>{said}</option> }
        };
        marks.with(|marks| marks.iter().map(option).collect_view())
    };
    view! {
        <select id="asof-marked" class="asof-marked" aria-label=texts.asof_marks on:change=take>
            <option value="" disabled prop:selected=move || !is_marked()>
                {texts.controls.marked_days}
            </option>
            {options}
        </select>
    }
}

/// The day in words with what came into force on it, or what is to be said of what was typed;
/// the readings of what may mean two days as buttons.
#[component]
fn Said(day: Memo<Option<Day>>, marks: Memo<Vec<Mark>>, typed: RwSignal<Typed>) -> impl IntoView {
    let (view, texts, lang) = (use_view(), use_texts(), use_lang());
    let said = move || match typed.get() {
        Typed::Refused(_, why) => why_refused(why, texts, lang),
        Typed::LastDay(read) => last_day_said(read, texts, lang),
        Typed::Nothing => {
            marks.with(|marks| chosen(day.get(), marks, texts.controls.day_forms, lang))
        }
    };
    let reading = move |day: Day| {
        let take = move |_| {
            typed.set(Typed::Nothing);
            view.go(Entry::Push, |view| view.asof = Some(day));
            // The button is gone.
            request_animation_frame(|| focus::to("asof"));
        };
        view! { <button type="button" on:click=take>{format::day(day, lang)}</button> }
    };
    let readings = move || match typed.get() {
        Typed::Refused(_, Unread::TwoWays(one, other)) => Some(view! {
            <span class="asof-readings" role="group" aria-label=texts.controls.readings>
                {reading(one)}
                {reading(other)}
            </span>
        }),
        _ => None,
    };
    view! {
        {readings}
        <span class="asof-said" class:is-error=move || typed.with(Typed::is_refused) id="asof-said">
            {said}
        </span>
    }
}

fn chosen(day: Option<Day>, marks: &[Mark], without: &str, lang: Lang) -> String {
    let Some(day) = day else { return without.to_owned() };
    let mark = marks.iter().find(|(mark, _)| *mark == day);
    let name = mark.map(|(_, name)| format!(", {name}")).unwrap_or_default();
    format!("{}{name}", format::day(day, lang))
}

/// That the last day of what was typed was taken.
fn last_day_said(read: Read, texts: &Texts, lang: Lang) -> String {
    let form = match read.of {
        Named::Year => texts.controls.last_of_year,
        Named::Month | Named::Day => texts.controls.last_of_month,
    };
    format::fill(form, &[&format::day(read.day, lang)])
}

fn why_refused(why: Unread, texts: &Texts, lang: Lang) -> String {
    match why {
        Unread::NotADay => texts.asof_invalid.to_owned(),
        Unread::TwoWays(one, other) => {
            let days = [format::day(one, lang), format::day(other, lang)];
            format::fill(texts.controls.two_ways, &[&days[0], &days[1]])
        }
    }
}
