//! Every form of a citation.

use super::frame::{Frame, Said, TextToTake};
use crate::browser::today;
use crate::state::{Cited, Dialog, use_dialog, use_lang, use_page, use_record_view, use_site};
use leptos::prelude::*;
use parallel49_core::cite::subject::{self, Subject};
use parallel49_core::cite::{Format, Item};
use parallel49_core::dataset::{Lang, Word};
use parallel49_core::page::Page;
use parallel49_core::text::format::labelled;
use parallel49_core::text::taking;

#[component]
pub fn Cite(cited: Cited) -> impl IntoView {
    let (page, record, site, said) = (use_page(), use_record_view(), use_site(), Said::new());
    let words = taking(use_lang());
    let title = match &cited {
        Cited::Data => words.cite_data,
        Cited::View => words.cite_view,
        Cited::Record => words.cite_record,
        Cited::Source(_) => words.cite_source,
    };
    let address = site.page.unwrap_or_default();
    let content = move || {
        let page = page.get()?;
        let id = record.get().unwrap_or_default();
        let what = match &cited {
            Cited::Data => Subject::Data,
            Cited::View => Subject::View,
            Cited::Record => Subject::Record(&id),
            Cited::Source(id) => Subject::Source(id),
        };
        let Some(item) = subject::item(&page, what, &address, today()) else {
            return Some(
                view! { <p class="notice failure" role="alert">{words.no_such_record}</p> }
                    .into_any(),
            );
        };
        let lang = page.lang();
        let forms = Format::ALL.iter().map(|form| form_of(*form, &item, lang, said)).collect_view();
        let title_lang = (item.language != lang).then(|| item.language.code());
        Some(
            view! {
                <p class="cited" lang=title_lang>{item.title.clone()}</p>
                {forms}
                {(cited == Cited::Record).then(|| behind(&page, &id))}
            }
            .into_any(),
        )
    };
    view! { <Frame title=title.to_owned() said=said>{content}</Frame> }
}

/// One form: its name, the citation, and what can be done with it.
fn form_of(form: Format, item: &Item, lang: Lang, said: Said) -> AnyView {
    let citation = form.of(item, lang);
    let (ending, media) = form.file();
    let id = format!("cite-{}", form.word());
    let file = Some((format!("{}.{ending}", item.key), media));
    let is_prose = matches!(form, Format::Chicago | Format::Apa);
    let shown = if is_prose {
        prose(&id, &citation, item, lang)
    } else {
        view! { <pre class="citation" id=id.clone()>{citation.clone()}</pre> }.into_any()
    };
    view! {
        <section>
            <h3>{form.name()}</h3>
            <TextToTake id=id text=citation name=form.name() file=file said=said>{shown}</TextToTake>
        </section>
    }
    .into_any()
}

/// A citation in a paragraph: a title in the other language is marked as such.
fn prose(id: &str, citation: &str, item: &Item, lang: Lang) -> AnyView {
    // The author stands before the title, and may hold the same words.
    let from = item.author.as_ref().map_or(0, String::len);
    let at = citation.get(from..).and_then(|rest| rest.find(&item.title)).map(|at| from + at);
    let Some(at) = at.filter(|_| item.language != lang) else {
        return view! { <p class="citation" id=id.to_owned()>{citation.to_owned()}</p> }.into_any();
    };
    let (before, rest) = citation.split_at(at);
    let (title, after) = rest.split_at(item.title.len());
    view! {
        <p class="citation" id=id.to_owned()>
            {before.to_owned()}
            <span lang=item.language.code()>{title.to_owned()}</span>
            {after.to_owned()}
        </p>
    }
    .into_any()
}

/// The sources behind a record, each with the way to its own citation.
fn behind(page: &Page, id: &str) -> Option<AnyView> {
    let (index, lang, words) = (&page.loaded.index, page.lang(), taking(page.lang()));
    let (_, _, evidence) = subject::record(page, id)?;
    let mut seen = Vec::new();
    let mut items = Vec::new();
    for one in evidence.iter().filter_map(|item| index.source(&item.source)) {
        if seen.contains(&&one.id) {
            continue;
        }
        seen.push(&one.id);
        let dialog = use_dialog();
        let source = one.id.to_string();
        let own = Lang::from(one.language);
        let title_lang = (own != lang).then(|| own.code());
        items.push(view! {
            <li>
                <p>{labelled(&one.publisher, "", lang)}" "<span lang=title_lang>{one.title.clone()}</span></p>
                <p>
                    <button type="button" on:click=move |_| {
                        dialog.open(Dialog::Cite(Cited::Source(source.clone())));
                    }>{words.cite_source}</button>
                </p>
            </li>
        });
    }
    (!items.is_empty())
        .then(|| view! { <section><h3>{words.behind}</h3><ul>{items}</ul></section> }.into_any())
}
