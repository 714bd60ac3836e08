//! What a reader cites: the data, the view on screen, a record, a source.

use super::item::source;
use super::{Item, Lasting, Moment};
use crate::dataset::{Day, Evidence, Word};
use crate::link::{self, data::name_of};
use crate::page::Page;
use crate::query::{Screen, View};
use crate::screens::record::model::{statement, title_of};
use crate::screens::stories::{describe::describe, model::title_part};

/// What is cited; records and sources by their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    Data,
    View,
    Record(&'a str),
    Source(&'a str),
}

/// What is cited, ready for every style; nothing where the data does not have it. `address` is
/// the absolute address of the page without its query, `accessed` the reader's own day.
pub fn item(
    page: &Page,
    subject: Subject<'_>,
    address: &str,
    accessed: Option<Day>,
) -> Option<Item> {
    let index = &page.loaded.index;
    let view = match subject {
        Subject::Data | Subject::Source(_) => View::default(),
        Subject::View => public_view(page),
        Subject::Record(id) => View { id: Some(id.to_owned()), ..View::default() },
    };
    let view = lasting(page, &view);
    let link = Lasting::of(address, &view);
    let moment = Moment { index, lang: page.lang(), link: &link, accessed };
    match subject {
        Subject::Data => Some(moment.dataset()),
        Subject::View => {
            Some(moment.view(view.screen.word(), &view_title(page), &link::href(&view)))
        }
        Subject::Record(id) => {
            let (title, said, evidence) = record(page, id)?;
            Some(moment.record(id, &title, said, evidence))
        }
        Subject::Source(id) => {
            index.data.sources.iter().find(|one| *one.id == *id).map(|one| source(one, accessed))
        }
    }
}

/// The short reference that is copied with a record.
pub fn short(page: &Page, id: &str, address: &str) -> Option<String> {
    let alone = View { id: Some(id.to_owned()), ..View::default() };
    let link = Lasting::of(address, &lasting(page, &alone));
    let (title, said, evidence) = record(page, id)?;
    Some(super::text(&page.loaded.index, &title, said, evidence, link.text(), page.lang()))
}

/// Title, statement and evidence of a record.
type Cited<'a> = (String, Option<&'a str>, &'a [Evidence<String>]);

/// What a citation says of a record; nothing of an id that the data does not know.
pub fn record<'a>(page: &'a Page, id: &str) -> Option<Cited<'a>> {
    let index = &page.loaded.index;
    let (said, evidence) = statement(index, index.find(id)?);
    Some((title_of(index, id, page.lang())?, said, evidence))
}

/// A view with its language and the version of the data, so that it shows the same for ever.
pub fn lasting(page: &Page, view: &View) -> View {
    view.with(|view| {
        view.lang = Some(page.lang());
        view.data = Some(page.loaded.index.data.meta.version.clone());
        view.embed = false;
    })
}

/// The view on screen as others are to see it: without the record over it, and without what
/// the reader has pinned, unless the view is that list.
pub fn public_view(page: &Page) -> View {
    page.view.with(|view| {
        view.id = None;
        if view.screen != Screen::Pins {
            view.pins.clear();
        }
    })
}

/// What the view shows, in a line: the story it is a step of, screen, filters and day.
pub fn view_title(page: &Page) -> String {
    let ctx = page.ctx();
    let parts: Vec<String> = title_part(&ctx).into_iter().chain([describe(&ctx)]).collect();
    parts.join(" · ")
}

/// The version of the data as a name of a file holds it.
pub fn version_name(page: &Page) -> &str {
    name_of(&page.loaded.index.data.meta.version)
}
