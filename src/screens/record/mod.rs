//! One record, opened over any screen.

mod assessment;
mod evidence;
mod instrument;
pub mod layout;
mod others;
mod plan;
mod provision;
mod statement;
mod take;

use crate::parts::later::{Later, Place};
use crate::parts::modal::{CloseButton, Modal};
use crate::parts::notices::Failed;
use crate::parts::pieces::title_lang;
use crate::parts::pins::PinButton;
use crate::state::{
    Entry, LaterViews, Loading, use_awaits_rest, use_data, use_lang, use_page, use_record_view,
    use_texts, use_view,
};
use layout::Told;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::index::Found;
use parallel49_core::screens::record::around::around;
use parallel49_core::screens::record::model::{id_of, kind_of, title_of};
use parallel49_core::text::format;

/// The id of the heading of the record that is open; the focus starts there.
const TITLE: &str = "record-title";

/// The record that is open over the page.
#[component]
pub fn RecordPanel() -> impl IntoView {
    let (view, page) = (use_view(), use_page());
    let open = use_record_view();
    // An id that no record has opens nothing; a notice says so.
    let shown = Memo::new(move |_| {
        let id = open.get()?;
        let is_known = page
            .get()
            .is_none_or(|page| !page.is_complete() || page.loaded.index.find(&id).is_some());
        is_known.then_some(id)
    });
    let close = Callback::new(move |()| view.go(Entry::Push, |view| view.id = None));
    view! {
        <Modal id="record" title=TITLE shows=shown.into() on_close=close>
            // Made anew for each record: nothing of the one before stays open or scrolled.
            {shown.get_untracked().map(|id| {
                let draw = move |views: LaterViews| (views.record)(id.clone());
                view! { <Later place=Place::Dialog(TITLE) draw/> }
            })}
        </Modal>
    }
}

/// What the panel holds for the record with this id.
pub fn record_in_panel(id: String) -> AnyView {
    view! { <Record id/> }.into_any()
}

/// What the head of the panel says of its record.
#[derive(Clone, PartialEq)]
struct Named {
    kind: &'static str,
    title: String,
    /// The language of the title, where it is not the page's.
    lang: Option<&'static str>,
}

#[component]
fn Record(id: String) -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let id = StoredValue::new(id);
    let named = Memo::new(move |_| {
        let page = page.get()?;
        let (ctx, id) = (page.ctx(), id.get_value());
        let found = ctx.index.find(&id)?;
        Some(Named {
            kind: kind_of(found, ctx.lang),
            title: title_of(ctx.index, &id, ctx.lang).unwrap_or_default(),
            lang: title_lang(ctx.index.source(&id), ctx.lang),
        })
    });
    let kind = move || named.get().map(|named| named.kind);
    let title = move || named.get().map(|named| named.title);
    let lang = move || named.get().and_then(|named| named.lang);
    let pin = move || title().map(|name| view! { <PinButton pin=id.get_value() name/> });
    let awaits_rest = use_awaits_rest();
    let body = move || {
        if awaits_rest.get() {
            return None;
        }
        let page = page.get()?;
        let (ctx, id) = (page.ctx(), id.get_value());
        Some(record(&ctx, ctx.index.find(&id)?))
    };
    let is_drawn = Memo::new(move |_| page.with(Option::is_some) && !awaits_rest.get());
    view! {
        <div class="record-head">
            <p class="record-kind">{kind}</p>
            <Neighbours id/>
            {pin}
            <CloseButton label=texts.close/>
        </div>
        <h2 id=TITLE tabindex="-1" lang=lang>{title}</h2>
        <div class="record-body" id=format!("record-{}", id.get_value())>{body}<Waiting/></div>
        {move || is_drawn.get().then(|| view! { <take::Take id=id.get_value()/> })}
    }
}

/// The records before and after in the list that this one was opened from.
#[component]
fn Neighbours(id: StoredValue<String>) -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts().record);
    let place = Memo::new(move |_| around(&*page.get()?, &id.get_value()));
    let way =
        move |to: Option<String>, rel: &'static str, name: &'static str, arrow: &'static str| {
            let to = to?;
            let href = move || view.href(|view| view.id = Some(to.clone()));
            Some(view! { <a rel=rel href=href aria-label=name title=name>{arrow}</a> })
        };
    move || {
        let around = place.get()?;
        let lang = use_lang();
        let numbers = [around.at, around.of].map(|n| format::number(n, lang));
        let said = format::fill(texts.place, &[&numbers[0], &numbers[1]]);
        Some(view! {
            <nav class="record-list-place" aria-label=texts.list>
                {way(around.previous, "prev", texts.previous, "←")}
                <span>{said}</span>
                {way(around.next, "next", texts.next, "→")}
            </nav>
        })
    }
}

/// That the details are on their way, or what became of them: the notices of the page stand
/// behind the panel.
#[component]
fn Waiting() -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    move || match data.loading() {
        Loading::Done => None,
        Loading::Failed(_) => Some(view! { <Failed/> }.into_any()),
        _ => Some(view! { <p class="waiting">{texts.loading_rest}</p> }.into_any()),
    }
}

/// What a record says, below its title.
pub fn record(ctx: &Ctx<'_>, found: Found) -> AnyView {
    told(ctx, found).view(ctx, id_of(ctx.index, found))
}

fn told(ctx: &Ctx<'_>, found: Found) -> Told {
    match found {
        Found::Provision(n) => provision::provision(ctx, n),
        Found::Instrument(n) => instrument::instrument(ctx, n),
        Found::Assessment(n) => assessment::assessment(ctx, n),
        Found::Plan(n) => plan::plan(ctx, n),
        Found::Source(n) => others::source(ctx, n),
        Found::Body(n) => others::body(ctx, n),
        Found::Event(n) => others::event(ctx, n),
        Found::Finding(n) => others::finding(ctx, n),
    }
}

/// A link to another record over the same view.
fn record_link(ctx: &Ctx<'_>, id: &str) -> AnyView {
    let title = title_of(ctx.index, id, ctx.lang).unwrap_or_else(|| id.to_owned());
    let lang = title_lang(ctx.index.source(id), ctx.lang);
    let href = ctx.record(id);
    view! { <a href=href lang=lang>{title}</a> }.into_any()
}
