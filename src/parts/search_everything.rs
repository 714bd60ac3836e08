//! One search for everything, in the bar above every screen: suggestions while the reader
//! types, and Enter for all that is found. A combobox with a list, as WAI-ARIA describes it:
//! the focus stays in the field, and the field says which suggestion is chosen.

use super::suggestions::{LIST, option_id};
use crate::browser::{self, focus, keys};
use crate::state::{Entry, Followed, use_data, use_later, use_page, use_texts, use_view};
use leptos::ev::{self, FocusEvent, KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;
use parallel49_core::find::{Suggestions, all_results};
use parallel49_core::query::view::MAX_SEARCH;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;

/// The id of the field.
const FIELD: &str = "search-everything";

/// What the reader has typed, and what is open and chosen under it.
#[derive(Clone, Copy)]
pub struct Combobox {
    typed: RwSignal<String>,
    /// Whether the list is open, as far as there is one.
    pub is_open: RwSignal<bool>,
    /// The suggestion that is chosen, by its place; the last one is the way to all records.
    pub chosen: Followed<Option<usize>>,
    /// Whether the field itself is open, where it does not fit into the bar.
    is_wide: RwSignal<bool>,
    pub found: Memo<Option<Arc<Suggestions>>>,
}

impl Combobox {
    fn new() -> Combobox {
        let (page, later) = (use_page(), use_later());
        let typed = RwSignal::new(String::new());
        let is_open = RwSignal::new(false);
        let found = Memo::new(move |_| {
            if !is_open.get() || typed.with(|typed| typed.trim().is_empty()) {
                return None;
            }
            let page = page.get().filter(|page| page.is_complete())?;
            let views = later.views()?;
            Some(Arc::new(typed.with(|typed| (views.suggest)(&page, typed))))
        });
        let (chosen, is_wide) = (Followed::new(None), RwSignal::new(false));
        Combobox { typed, is_open, chosen, is_wide, found }
    }

    /// How many can be chosen: every suggestion, and the way to all records.
    fn choices(self) -> usize {
        self.found.with(|found| {
            found.as_ref().map_or(0, |found| found.len() + usize::from(found.records > 0))
        })
    }

    fn is_shown(self) -> bool {
        self.choices() > 0
    }

    /// The link to every record that is found.
    pub fn all_href(self) -> String {
        let typed = self.typed.get();
        use_view().with(|view| parallel49_core::link::href(&all_results(view, &typed)))
    }

    /// Puts everything away, what was typed too.
    pub fn clear(self) {
        self.typed.set(String::new());
        self.close();
        self.is_wide.set(false);
    }

    fn close(self) {
        self.is_open.set(false);
        self.chosen.set(None);
    }

    fn choose(self, place: usize) {
        self.chosen.set(Some(place));
        focus::show(&option_id(place));
    }

    /// One step down or up; from the field to either end, and from the ends back to it.
    fn step(self, is_down: bool) {
        self.is_open.set(true);
        let Some(last) = self.choices().checked_sub(1) else { return };
        let next = match (self.chosen.get_untracked(), is_down) {
            (None, true) => Some(0),
            (None, false) => Some(last),
            (Some(at), true) => Some(at + 1).filter(|at| *at <= last),
            (Some(at), false) => at.checked_sub(1),
        };
        match next {
            Some(place) => self.choose(place),
            None => self.chosen.set(None),
        }
    }

    fn on_key(self, event: &KeyboardEvent) {
        let chosen = self.chosen.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => self.step(true),
            "ArrowUp" => self.step(false),
            // In the text these keys move the cursor.
            "Home" if chosen.is_some() => self.choose(0),
            "End" if chosen.is_some() => self.choose(self.choices().saturating_sub(1)),
            "Enter" if chosen.is_some() => {
                // A link like any other: it opens as if it were pressed.
                focus::press(&option_id(chosen.unwrap_or_default()));
            }
            "Escape" if self.is_shown() => self.close(),
            "Escape" => self.clear(),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }
}

#[component]
pub fn SearchEverything() -> impl IntoView {
    let (view, data) = (use_view(), use_data());
    let (texts, later) = (use_texts().find, use_later());
    let combobox = Combobox::new();
    provide_context(combobox);
    let form = NodeRef::<html::Form>::new();
    focus_by_slash(combobox, form);
    let search = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = combobox.typed.get_untracked();
        view.open(all_results(&view.now(), typed.trim()), Entry::Push);
        combobox.clear();
        focus::to("main");
    };
    // The index is made when the reader comes to the field, before the first letter.
    let prepare = move |_| {
        if let Some(loaded) = data.loaded().filter(|loaded| loaded.index.complete) {
            let make = move || {
                loaded.catalogue().postings(&loaded.index);
            };
            set_timeout(make, Duration::ZERO);
        }
    };
    let left = move |event: FocusEvent| {
        let next = event.related_target().and_then(|next| next.dyn_into::<web_sys::Node>().ok());
        // A field that goes with its page loses the focus when all of this is gone already.
        let form = form.try_get_untracked().flatten();
        let is_inside = form.is_some_and(|form| form.contains(next.as_ref()));
        if !is_inside {
            combobox.close();
        }
    };
    let chosen = move || combobox.chosen.get().filter(|_| combobox.is_shown()).map(option_id);
    view! {
        <button type="button" class="search-open" aria-label=texts.open title=texts.open on:click=move |_| {
            open_field(combobox, form);
        }>
            {glass()}
        </button>
        <form
            class="search-everything"
            class:is-wide=move || combobox.is_wide.get()
            role="search"
            aria-label=texts.label
            node_ref=form
            on:submit=search
            on:focusout=left
        >
            <label class="visually-hidden" for=FIELD>{texts.label}</label>
            <input
                id=FIELD
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_SEARCH.to_string()
                placeholder=texts.hint
                aria-keyshortcuts="/"
                aria-autocomplete="list"
                aria-haspopup="listbox"
                aria-controls=LIST
                aria-expanded=move || combobox.is_shown().to_string()
                aria-activedescendant=chosen
                prop:value=move || combobox.typed.get()
                on:focus=prepare
                on:click=move |_| combobox.is_open.set(true)
                on:keydown=move |event| combobox.on_key(&event)
                on:input=move |event| {
                    combobox.typed.set(event_target_value(&event));
                    combobox.chosen.set(None);
                    combobox.is_open.set(true);
                }
            />
            <button type="button" class="search-close" aria-label=texts.close on:click=move |_| combobox.clear()>
                <span aria-hidden="true">"×"</span>
            </button>
            {move || later.views().map(|views| (views.suggestions)())}
        </form>
    }
}

/// `/` leads to the field from anywhere but a field.
fn focus_by_slash(combobox: Combobox, form: NodeRef<html::Form>) {
    Effect::new(move || {
        let handle = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
            if event.key() == "/"
                && keys::is_plain(&event)
                && !keys::is_typing(&event)
                && !browser::is_modal()
            {
                event.prevent_default();
                open_field(combobox, form);
            }
        });
        on_cleanup(move || handle.remove());
    });
}

/// Shows the field and puts the focus in it. The class is set here too, since what is not yet to
/// be seen takes no focus, and signals draw later.
fn open_field(combobox: Combobox, form: NodeRef<html::Form>) {
    combobox.is_wide.set(true);
    if let Some(form) = form.get_untracked() {
        form.class_list().add_1("is-wide").ok();
    }
    focus::to(FIELD);
}

fn glass() -> AnyView {
    view! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="6.5" cy="6.5" r="4.75" class="outline"></circle>
            <path d="M10.2 10.2 15 15" class="outline"></path>
        </svg>
    }
    .into_any()
}
