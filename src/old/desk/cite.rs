//! Citations in the desk: the page that shows them, and each as a file.

use super::ask::{Ask, COPY, Cited};
use super::frame;
use super::{Answer, File, Request, lasting_view, on_screen, today};
use crate::cite::item::source;
use crate::cite::{Format, Item, Lasting, Moment};
use crate::content::pieces::p;
use crate::content::{ACTION, Element, Node, Nodes, el};
use crate::dataset::{Evidence, Lang};
use crate::link::href;
use crate::query::View;
use crate::record::model;
use crate::scene::{Scene, story_part};
use crate::stories::describe::describe;
use crate::text::format::{fill, labelled};
use crate::text::{taking, texts};

/// The page with every form of a citation.
///
/// # Errors
/// Where what is to be cited is not in the data, in the reader's language.
pub fn page(scene: &Scene, request: &Request, cited: &Cited) -> Result<Answer, String> {
    let (lang, words) = (scene.lang(), taking(scene.lang()));
    let item = item(scene, request, cited)?;
    let what = match cited {
        Cited::Data => words.cite_data,
        Cited::View => words.cite_view,
        Cited::Record => words.cite_record,
        Cited::Source(_) => words.cite_source,
    };
    let mut body: Vec<Node> = Vec::new();
    in_language(p("cited", &item.title), item.language, lang).add_to(&mut body);
    for form in Format::ALL {
        form_of(*form, &item, cited, scene).add_to(&mut body);
    }
    if *cited == Cited::Record {
        behind(scene).add_to(&mut body);
    }
    Ok(Answer::Page(frame::page(what, body, texts(lang))))
}

/// One form: its name, the citation, and what can be done with it.
fn form_of(form: Format, item: &Item, cited: &Cited, scene: &Scene) -> Element {
    let words = taking(scene.lang());
    let id = format!("cite-{}", form.word());
    let is_prose = matches!(form, Format::Chicago | Format::Apa);
    let name = form.name();
    let citation = form.of(item, scene.lang());
    let text = match is_prose {
        true => prose(&citation, item, scene.lang()),
        false => el("pre").child(citation),
    };
    let text = text.class("citation").attr("id", &id);
    let button = |action: String, label: &str| {
        el("button")
            .attr("type", "button")
            .attr(ACTION, action)
            .attr("aria-label", format!("{label} ({name})"))
            .child(label)
    };
    let ask = Ask::CiteFile(form, cited.clone());
    el("section").child(el("h3").child(name)).child(text).child(
        el("div")
            .class("row")
            .child(button(format!("{COPY}{id}"), words.copy))
            .child(button(frame::action(&ask), words.download)),
    )
}

/// A citation in a paragraph: a title in the other language is marked as such.
fn prose(citation: &str, item: &Item, lang: Lang) -> Element {
    // The author stands before the title, and may hold the same words.
    let from = item.author.as_ref().map_or(0, String::len);
    let at = citation.get(from..).and_then(|rest| rest.find(&item.title)).map(|at| from + at);
    let Some(at) = at.filter(|_| item.language != lang) else { return el("p").child(citation) };
    let (before, rest) = citation.split_at(at);
    let (title, after) = rest.split_at(item.title.len());
    let title = in_language(el("span").child(title), item.language, lang);
    el("p").child(before).child(title).child(after)
}

/// Marks content that is not in the language of the page.
fn in_language(element: Element, language: Lang, page: Lang) -> Element {
    match language == page {
        true => element,
        false => element.attr("lang", language.code()),
    }
}

/// The sources behind the open record, each with the way to its own citation.
fn behind(scene: &Scene) -> Option<Element> {
    let (lang, words) = (scene.lang(), taking(scene.lang()));
    let (_, _, evidence) = open_record(scene)?;
    let index = &scene.loaded.as_deref()?.index;
    let mut seen = Vec::new();
    let mut items = Vec::new();
    for one in evidence.iter().filter_map(|item| index.source(&item.source)) {
        if !seen.contains(&&one.id) {
            seen.push(&one.id);
            let ask = Ask::Cite(Cited::Source(one.id.0.clone()));
            let button = el("button")
                .attr("type", "button")
                .attr(ACTION, frame::action(&ask))
                .child(words.cite_source);
            let title = in_language(el("span").child(&one.title), one.language.into(), lang);
            let name = el("p").child(labelled(&one.publisher, "", lang)).child(title);
            items.push(el("li").child(name).child(el("p").child(button)));
        }
    }
    (!items.is_empty())
        .then(|| el("section").child(el("h3").child(words.behind)).child(el("ul").child(items)))
}

/// One form as a file.
///
/// # Errors
/// As [`page`].
pub fn file(
    scene: &Scene,
    request: &Request,
    form: Format,
    cited: &Cited,
) -> Result<Answer, String> {
    let item = item(scene, request, cited)?;
    let (end, media) = form.file();
    let name = format!("{}.{end}", item.key);
    let said = fill(taking(scene.lang()).saved, &[&name]);
    let bytes = form.of(&item, scene.lang()).into_bytes();
    Ok(Answer::File(File { name, media, bytes, said }))
}

type Record<'a> = (String, Option<&'a str>, &'a [Evidence<String>]);

/// Title, statement and evidence of the record that is open.
fn open_record(scene: &Scene) -> Option<Record<'_>> {
    let index = &scene.loaded.as_deref()?.index;
    let id = scene.settled.id.as_deref()?;
    let (statement, evidence) = model::statement(index, index.find(id)?);
    Some((model::title_of(index, id, scene.lang())?, statement, evidence))
}

fn item(scene: &Scene, request: &Request, cited: &Cited) -> Result<Item, String> {
    let unknown = || taking(scene.lang()).no_such_record.to_owned();
    let loaded = scene.loaded.as_deref().ok_or_else(unknown)?;
    let view = match cited {
        Cited::Data | Cited::Source(_) => View::default(),
        Cited::View => on_screen(scene),
        Cited::Record => View { id: scene.settled.id.clone(), ..View::default() },
    };
    let view = lasting_view(scene, request, &view);
    let link = Lasting::of(&request.page, &view);
    let accessed = today(request);
    let moment = Moment { index: &loaded.index, lang: scene.lang(), link: &link, accessed };
    match cited {
        Cited::Data => Ok(moment.dataset()),
        Cited::View => Ok(moment.view(view.screen.word(), &view_title(scene), &href(&view))),
        Cited::Record => {
            let id = scene.settled.id.as_deref().ok_or_else(unknown)?;
            let (title, statement, evidence) = open_record(scene).ok_or_else(unknown)?;
            Ok(moment.record(id, &title, statement, evidence))
        }
        Cited::Source(id) => {
            let mut sources = loaded.index.data.sources.iter();
            let found = sources.find(|one| one.id.0 == *id).ok_or_else(unknown)?;
            Ok(source(found, accessed))
        }
    }
}

/// What the view shows, in a line: the story it is a step of, screen, filters
/// and day.
pub fn view_title(scene: &Scene) -> String {
    let Some(ctx) = scene.ctx() else { return scene.title() };
    let parts: Vec<String> = story_part(&ctx).into_iter().chain([describe(&ctx)]).collect();
    parts.join(" · ")
}
