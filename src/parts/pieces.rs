//! Small pieces of content: titles, places of evidence, sources. Plain functions: they hold
//! still until what they are made from changes.

use crate::state::{Loading, use_data, use_lang, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Evidence, Lang, Source};
use parallel49_core::query::search::Search;
use parallel49_core::text::format;

/// The title of a screen and one sentence.
pub fn opening(title: impl Into<String>, lead: impl Into<String>) -> AnyView {
    let (title, lead) = (title.into(), lead.into());
    view! { <div class="opening"><h1>{title}</h1><p class="lead">{lead}</p></div> }.into_any()
}

/// That the data is on its way; nothing once a notice says that it does not come.
pub fn waiting(said: &'static str) -> AnyView {
    let data = use_data();
    let (texts, lang) = (use_texts(), use_lang());
    let waits = move || !matches!(data.loading(), Loading::Failed(_));
    // Unpacked, so that it says that something comes and no more.
    let received = move || {
        let kilobytes = data.received() / 1000;
        (kilobytes > 0)
            .then(|| [" ", &format::count(kilobytes, texts.loading_received, lang)].concat())
    };
    (move || waits().then(|| view! { <p class="waiting">{said}{received}</p> })).into_any()
}

/// A heading with content, or nothing where there is no content.
pub fn section(heading: &'static str, content: Vec<AnyView>) -> Option<AnyView> {
    (!content.is_empty())
        .then(|| view! { <section><h3>{heading}</h3>{content}</section> }.into_any())
}

/// A list of a class, or nothing where it would be empty.
pub fn list(class: &'static str, items: Vec<AnyView>) -> Option<AnyView> {
    let items: Vec<AnyView> =
        items.into_iter().map(|item| view! { <li>{item}</li> }.into_any()).collect();
    (!items.is_empty()).then(|| view! { <ul class=class>{items}</ul> }.into_any())
}

/// One fact of a record: a word and what it says.
pub fn fact(word: impl Into<String>, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{word.into()}</dt><dd>{value.into_view()}</dd></div> }.into_any()
}

/// A remark of ours.
pub fn note(text: Option<&String>) -> Option<AnyView> {
    let text = text?.clone();
    Some(view! { <p class="note">{text}</p> }.into_any())
}

/// Text with the matches of a search marked.
pub fn marked(text: &str, search: &Search) -> Vec<AnyView> {
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut at = 0;
    let cut = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    for (start, end) in search.highlights(text) {
        if at < start {
            pieces.push(cut(at, start).into_any());
        }
        pieces.push(view! { <mark>{cut(start, end)}</mark> }.into_any());
        at = end;
    }
    if at < text.len() {
        pieces.push(cut(at, text.len()).into_any());
    }
    pieces
}

/// Small facts in a line, with real separators between them, so that copied text reads right;
/// nothing where there are none.
pub fn meta(items: Vec<AnyView>) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    let items = items.into_iter().enumerate().map(|(n, item)| {
        // It stays with what stands before it: no line begins with one.
        let separator = if n > 0 { "\u{a0}· " } else { "" };
        view! { {separator}<span>{item}</span> }
    });
    Some(view! { <p class="meta">{items.collect_view()}</p> }.into_any())
}

/// The places of evidence, each leading to its source.
pub fn places(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Vec<AnyView> {
    evidence.iter().filter_map(|item| place_link(ctx, item)).collect()
}

/// One place, leading to its source.
pub fn place_link(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<AnyView> {
    let source = ctx.index.source(&item.source)?;
    let name = format!("{}, {}", source.publisher, ctx.place(item));
    let href = ctx.record(&source.id);
    Some(view! { <a href=href>{name}</a> }.into_any())
}

/// The same as a line of its own, or nothing where there is no evidence.
pub fn places_line(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Option<AnyView> {
    meta(places(ctx, evidence))
}

/// The language of a title on a page in `lang`, where it is another than the page's: a source
/// keeps the title that it has. Of any other record `source` is nothing.
pub fn title_lang(source: Option<&Source<String>>, lang: Lang) -> Option<&'static str> {
    let own = Lang::from(source?.language);
    (own != lang).then(|| own.code())
}

/// Author, title, publisher, date; `title` is the title as it is to be shown. Who is both is
/// named once.
pub fn source_line(ctx: &Ctx<'_>, source: &Source<String>, title: Vec<AnyView>) -> AnyView {
    let author = source.author.as_ref().filter(|author| **author != source.publisher);
    let author = author.map(|author| format!("{author}, "));
    let date = source.date.map(|date| format!(", {}", ctx.date(date))).unwrap_or_default();
    let lang = title_lang(Some(source), ctx.lang);
    let rest = format!(", {}{date}", source.publisher);
    view! { {author}<cite lang=lang>{title}</cite>{rest} }.into_any()
}

/// The link to the source itself, or its address as text.
pub fn address(ctx: &Ctx<'_>, source: &Source<String>) -> Option<AnyView> {
    let texts = ctx.texts;
    if let Some(url) = &source.url {
        let name = ctx.labelled(texts.open_source, &source.title);
        let url = url.as_str().to_owned();
        return Some(
            view! {
                <a class="outward" href=url rel="noreferrer" aria-label=name>
                    {texts.open_source}" ↗"
                </a>
            }
            .into_any(),
        );
    }
    let address = source.address.clone()?;
    Some(view! { <span>{texts.no_address}" "<code>{address}</code></span> }.into_any())
}
