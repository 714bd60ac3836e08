//! One thing that is pinned.

use super::List;
use crate::browser::storage;
use crate::parts::pieces::{meta, place_link, title_lang};
use crate::state::use_site;
use leptos::prelude::*;
use parallel49_core::cite::Lasting;
use parallel49_core::ctx::Ctx;
use parallel49_core::link;
use parallel49_core::screens::pins::edit::Edit;
use parallel49_core::screens::pins::model::Pin;
use parallel49_core::text::pinning;

/// A pin in its place, counted from 0, of so many; `address` is the absolute address of the
/// page without its query.
#[component]
pub fn PinItem<'a>(
    ctx: &'a Ctx<'a>,
    pin: &'a Pin<'a>,
    at: usize,
    last: usize,
    address: &'a str,
) -> impl IntoView + use<> {
    let texts = pinning(ctx.lang);
    let lasting = Lasting::of(address, &pin.lasting).said(ctx.lang);
    let lang = title_lang(ctx.index.source(pin.pin), ctx.lang);
    let evidence = meta(pin.evidence.iter().filter_map(|item| place_link(ctx, item)).collect());
    view! {
        <li>
            <p class="record-kind">{pin.kind}</p>
            <h2><a href=link::href(&pin.opens) lang=lang>{pin.title.clone()}</a></h2>
            {(!pin.said.is_empty()).then(|| view! { <p class="statement">{pin.said.to_owned()}</p> })}
            {about(ctx, pin)}
            {evidence}
            <Note pin=pin.pin.to_owned() name=ctx.labelled(texts.note, &pin.title)/>
            <p class="brief-address">{ctx.labelled(texts.lasting, &lasting)}</p>
            <div class="row">
                <Way edit=Edit::Up(at) id=format!("pin-up-{at}") label=texts.up name=ctx.labelled(texts.up, &pin.title) is_end=at == 0/>
                <Way edit=Edit::Down(at) id=format!("pin-down-{at}") label=texts.down name=ctx.labelled(texts.down, &pin.title) is_end=at == last/>
                <Way edit=Edit::Remove(at) id=format!("pin-off-{at}") label=texts.remove name=ctx.labelled(texts.remove, &pin.title) is_end=false/>
            </div>
        </li>
    }
}

/// The official title and the other facts, in a line.
fn about(ctx: &Ctx<'_>, pin: &Pin<'_>) -> Option<AnyView> {
    let official = pin.official.as_ref().map(|official| {
        let label = official.label.map(|label| ctx.labelled(label, ""));
        let lang = official.lang.code();
        view! { {label}<span lang=lang>{official.title.to_owned()}</span> }
    });
    let between = (official.is_some() && !pin.facts.is_empty()).then_some(" · ");
    (official.is_some() || !pin.facts.is_empty())
        .then(|| view! { <p class="why">{official}{between}{pin.facts.join(" · ")}</p> }.into_any())
}

/// The reader's note on a pin, kept in the browser as it is written.
#[component]
fn Note(pin: String, name: String) -> impl IntoView {
    let list: List = expect_context();
    let texts = pinning(crate::state::use_lang());
    let label = parallel49_core::text::format::labelled(texts.note, "", crate::state::use_lang());
    // A still page is of no browser.
    let kept = if use_site().is_still { None } else { storage::note(&pin) };
    let note = RwSignal::new(kept.unwrap_or_default());
    let id = format!("note-{}", parallel49_core::link::encode(&pin));
    let field = id.clone();
    let write = move |event| {
        let text = event_target_value(&event);
        list.note_refused.set(!storage::set_note(&pin, &text));
        note.set(text);
    };
    view! {
        <label for=id>{texts.note}</label>
        <textarea id=field aria-label=name rows="2" prop:value=move || note.get() on:input=write></textarea>
        // Paper has no fields.
        <p class="brief-note"><strong>{label}</strong>" "<span>{move || note.get()}</span></p>
    }
}

/// A button that does something with the place of a pin.
#[component]
fn Way(edit: Edit, id: String, label: &'static str, name: String, is_end: bool) -> impl IntoView {
    let list: List = expect_context();
    view! {
        <button
            type="button"
            class="quiet"
            id=id
            aria-label=name
            disabled=is_end
            on:click=move |_| list.edit(&edit)
        >
            {label}
        </button>
    }
}
