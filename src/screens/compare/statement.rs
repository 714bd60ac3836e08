//! A statement: what it says, where it stands, how well it is supported, the way to its
//! evidence. What can be done with it comes when it is pointed at or has the focus.

use crate::browser::address;
use crate::parts::copy::CopyButton;
use crate::parts::pieces::{marked, note};
use crate::parts::pins::PinButton;
use crate::parts::signs::wider;
use crate::parts::terms::Explainer;
use crate::state::{Dialog, Entry, use_dialog, use_page, use_session, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::cite;
use parallel49_core::ctx::Ctx;
use parallel49_core::query::{Hits, View};
use parallel49_core::screens::compare::rank::is_unsure;
use parallel49_core::screens::compare::support::{Support, best_place, support};
use parallel49_core::screens::record::model;
use parallel49_core::screens::records::why::as_typed;

/// Where a statement stands: under the name of its document, or by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    UnderDocument,
    Alone,
}

/// One statement; `words` explains its abbreviations, but where marks show what a search found.
pub fn statement(ctx: &Ctx<'_>, hits: &Hits, n: usize, place: Place, words: &Explainer) -> AnyView {
    let item = &ctx.index.data.provisions[n];
    let texts = ctx.texts;
    let mut facts: Vec<AnyView> = Vec::new();
    if place == Place::Alone {
        let owner = ctx.index.instrument_of(n);
        let (href, name) = (ctx.record(&owner.id), owner.short.clone());
        facts.push(
            view! { <span class="by"><a href=href>{name}</a>{wider(ctx, &owner.party)}</span> }
                .into_any(),
        );
    }
    if let Some(first) = best_place(ctx.index, item) {
        facts.push(view! { <span class="locator">{ctx.place(first)}</span> }.into_any());
    }
    facts.extend(item.date.map(|date| view! { <span>{ctx.date(date)}</span> }.into_any()));
    if place == Place::Alone && is_unsure(ctx.index, n, ctx.view.asof) {
        facts.push(view! { <span><strong>{texts.end_not_evidenced}</strong></span> }.into_any());
    }
    facts.extend(support(ctx.index, item).map(|support| supported(ctx, support)));
    facts.extend(found_by(ctx, hits, n).map(|said| view! { <span>{said}</span> }.into_any()));
    let name = ctx.labelled(texts.evidence, &item.text);
    facts.push(
        view! { <span><a href=ctx.record(&item.id) aria-label=name>{texts.evidence}</a></span> }
            .into_any(),
    );
    let session = use_session();
    let is_pointed_at = RwSignal::new(session.has_pointed_at(&item.id));
    let (id, text) = (item.id.0.clone(), item.text.clone());
    let point = {
        let id = id.clone();
        move || {
            if !is_pointed_at.get_untracked() {
                session.point_at(&id);
                is_pointed_at.set(true);
            }
        }
    };
    let focus = point.clone();
    let ways =
        move || is_pointed_at.get().then(|| view! { <Ways id=id.clone() text=text.clone()/> });
    let said = match hits.search.is_empty() {
        true => words.text(ctx, &item.text).into_any(),
        false => marked(&item.text, &hits.search).into_any(),
    };
    let remark = (place == Place::UnderDocument).then(|| note(item.note.as_ref()));
    view! {
        <div
            class="provision"
            on:pointerenter=move |_| point()
            on:focusin=move |_| focus()
        >
            <p class="said">{said}</p>
            {remark}
            <p class="meta">{separated(facts)}</p>
            {ways}
        </div>
    }
    .into_any()
}

/// Facts with a dot between them, as text, so that copied text reads right.
pub fn separated(facts: Vec<AnyView>) -> Vec<AnyView> {
    let mut out = Vec::new();
    for (n, fact) in facts.into_iter().enumerate() {
        if n > 0 {
            out.push(" · ".into_any());
        }
        out.push(fact);
    }
    out
}

fn supported(ctx: &Ctx<'_>, is: Support) -> AnyView {
    let texts = ctx.texts.theme_page;
    let class = match is {
        Support::OfficialText => "support",
        Support::OfficialAccount | Support::Reported | Support::Press => "support is-reported",
        Support::Uncertain => "support is-uncertain",
    };
    view! { <span class=class title=(texts.support_why)(is)>{(texts.support)(is)}</span> }
        .into_any()
}

/// Why a search found a statement, where its text alone does not show it.
fn found_by(ctx: &Ctx<'_>, hits: &Hits, n: usize) -> Option<String> {
    let texts = ctx.texts.records;
    let by = ctx.index.found_by(n, &hits.search);
    let mut said: Vec<String> = Vec::new();
    said.extend(by.name.then(|| texts.by_name.to_owned()));
    said.extend(by.theme.then(|| texts.by_theme.to_owned()));
    said.extend(by.long.iter().map(|word| ctx.fill(texts.by_long, &[&as_typed(ctx, word)])));
    (!said.is_empty()).then(|| said.join(", "))
}

/// Pinning, copying with the citation, reporting a mistake.
#[component]
fn Ways(id: String, text: String) -> impl IntoView {
    let (page, view, dialog, texts) = (use_page(), use_view(), use_dialog(), use_texts());
    let id = StoredValue::new(id);
    let citation = Callback::new(move |()| {
        let id = id.get_value();
        let Some(page) = page.get_untracked() else { return id };
        let ctx = page.ctx();
        let Some(found) = ctx.index.find(&id) else { return id };
        let title = model::title_of(ctx.index, &id, ctx.lang).unwrap_or_default();
        let (said, evidence) = model::statement(ctx.index, found);
        let data = Some(ctx.index.data.meta.version.clone());
        let own = View { id: Some(id), lang: ctx.view.lang, data, ..View::default() };
        let link = address::of_view(&own);
        cite::text(ctx.index, &title, said, evidence, &link, ctx.lang)
    });
    let report = move |_| {
        view.go(Entry::Push, |view| view.id = Some(id.get_value()));
        dialog.open(Dialog::Report);
    };
    view! {
        <span class="ways">
            <PinButton pin=id.get_value() name=text/>
            <CopyButton label=texts.theme_page.copy text=citation class="quiet"/>
            <button type="button" class="quiet" title=texts.report on:click=report>
                {texts.theme_page.report}
            </button>
        </span>
    }
}
