//! How a search was understood: what was corrected, left out, asked in the other language, and
//! what it also finds that is no record.

use leptos::prelude::*;
use parallel49_core::find::{Notes, beside};
use parallel49_core::page::Page;
use parallel49_core::query::Screen;

/// What there is to tell of the search on screen; nothing where it was taken as typed.
pub fn understood(page: &Page) -> Option<AnyView> {
    let ctx = page.ctx();
    let hits = page.hits.as_ref().filter(|hits| !hits.search.is_empty())?;
    let notes = Notes::new(ctx.lang, &ctx.view.q, &hits.search);
    let other = notes.other_language.map(|lang| {
        let href = ctx.href(|view| view.lang = Some(lang));
        view! { " "<a href=href lang=lang.code() hreflang=lang.code()>{ctx.texts.find.in_other}</a> }
    });
    let said = notes.said(&ctx).join(" ");
    let said = (!said.is_empty()).then(|| view! { <p>{said}{other}</p> });
    let also = if ctx.view.screen == Screen::Records { also(page) } else { None };
    (said.is_some() || also.is_some()).then(|| {
        view! { <div class="search-notes" id="search-notes">{said}{also}</div> }.into_any()
    })
}

/// Themes, stories and terms that the search finds beside the records.
fn also(page: &Page) -> Option<AnyView> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    let found = beside(&ctx, catalogue, &hits.search);
    if found.is_empty() {
        return None;
    }
    let links = found.into_iter().enumerate().map(|(n, (group, item))| {
        let between = if n > 0 { " · " } else { "" };
        let label = ctx.labelled((ctx.texts.find.group_one)(group), "");
        let detail = item.detail_lang.map(|lang| {
            view! { " ("<span lang=lang.code()>{item.detail.clone()}</span>")" }
        });
        view! { {between}<span>{label}" "<a href=item.href>{item.title}</a>{detail}</span> }
    });
    let label = ctx.labelled(ctx.texts.find.beside, "");
    Some(view! { <p class="search-beside">{label}" "{links.collect_view()}</p> }.into_any())
}
