//! What the reader has pinned: a brief that can be put in order, noted on, printed and saved.

mod item;

use crate::browser;
use crate::parts::buttons::DialogButton;
use crate::parts::pieces::{opening, waiting};
use crate::state::{Dialog, Entry, use_lang, use_page, use_session, use_site, use_texts, use_view};
use item::PinItem;
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::query::view::Values;
use parallel49_core::screens::pins::edit::Edit;
use parallel49_core::screens::pins::model::pins;
use parallel49_core::text::{format, pinning};

/// From how many characters on a link is not safe everywhere.
const LONG: usize = 2000;

/// The list with what is done to it.
#[derive(Clone, Copy)]
pub struct List {
    /// The list before something was taken away.
    before: RwSignal<Option<Values>>,
    /// Whether the browser keeps notes no longer than the page lives.
    pub note_refused: RwSignal<bool>,
}

impl List {
    /// Does something with the list, says what came of it, and puts the focus there.
    pub fn edit(self, edit: &Edit) {
        let (view, lang, session) = (use_view(), use_lang(), use_session());
        let pins = view.now().pins;
        let next = edit.apply(&pins);
        self.before.set(edit.removes().then_some(pins));
        let (count, last) = (next.len(), next.len().saturating_sub(1));
        view.go(Entry::Push, |view| view.pins = next);
        let texts = pinning(lang);
        let moved = |to: usize, way: &str| {
            let said = [(to + 1).to_string(), count.to_string()];
            session.say(format::fill(texts.moved, &[&said[0], &said[1]]));
            format!("pin-{way}-{to}")
        };
        let focus = match edit {
            // At either end, the button for that way can be pressed no more.
            Edit::Up(at) if *at == 1 => moved(0, "down"),
            Edit::Up(at) => moved(at - 1, "up"),
            Edit::Down(at) if at + 1 == last => moved(last, "up"),
            Edit::Down(at) => moved(at + 1, "down"),
            Edit::Remove(_) | Edit::Clear => {
                session.say(format::count(count, texts.counted, lang));
                "pins-undo".to_owned()
            }
            Edit::Restore(_) => {
                session.say(format::count(count, texts.counted, lang));
                "pin-list".to_owned()
            }
        };
        request_animation_frame(move || browser::focus::to(&focus));
    }
}

#[component]
pub fn Pins() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let list = List { before: RwSignal::new(None), note_refused: RwSignal::new(false) };
    provide_context(list);
    let words = pinning(use_lang());
    let content = move || match page.get().filter(|page| page.is_complete()) {
        None => waiting(texts.loading_rest),
        Some(page) => pinned(&page, list),
    };
    view! {
        {opening(texts.pins.title, words.lead)}
        <div role="alert">
            {move || list.note_refused.get().then(|| {
                view! { <p class="notice" id="note-refused">{words.note_refused}</p> }
            })}
        </div>
        <div id="pins">{content}</div>
    }
}

fn pinned(page: &Page, list: List) -> AnyView {
    let ctx = page.ctx();
    let texts = pinning(ctx.lang);
    let told = pins(&ctx);
    let address = use_site().page.unwrap_or_default();
    let length = address.len() + ctx.href(|_| {}).len();
    let long = (length > LONG).then(|| {
        let said = ctx.fill(texts.long, &[&format::number(length, ctx.lang)]);
        view! { <p class="note">{said}</p> }
    });
    let undo = list.before.get().map(|before| {
        view! {
            <button type="button" id="pins-undo" on:click=move |_| {
                list.edit(&Edit::Restore(before.clone()));
            }>{texts.undo}</button>
        }
    });
    let last = told.len().saturating_sub(1);
    let items = told.iter().enumerate().map(|(at, pin)| {
        view! { <PinItem ctx=&ctx pin=pin at=at last=last address=&address/> }
    });
    let ways = (!told.is_empty()).then(|| {
        view! {
            <DialogButton dialog=Dialog::PinsText label=texts.save/>
            <button type="button" on:click=|_| {
                browser::window().print().ok();
            }>{texts.print}</button>
            <button type="button" on:click=move |_| list.edit(&Edit::Clear)>{texts.clear}</button>
        }
    });
    let body = if told.is_empty() {
        view! { <p class="pins" id="pin-list" tabindex="-1">{texts.none}</p> }.into_any()
    } else {
        view! { <ol class="pins" id="pin-list" tabindex="-1">{items.collect_view()}</ol> }
            .into_any()
    };
    view! { <div class="row pin-ways">{ways}{undo}</div>{long}{body} }.into_any()
}
