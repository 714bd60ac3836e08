//! The link contract: a [`View`] as a query string and back.
//!
//! `parse(format(view)) == view` for every view, and `parse` takes any string
//! at all. Keys stand in a fixed order and defaults are left out, so that one
//! view has one link.

pub mod data;
mod migrate;
mod parse;
pub mod pins;

use crate::dataset::Lang;
use crate::dataset::Word;
use crate::dataset::word::words;
use crate::query::index::Found;
use crate::query::view::{Screen, Values, View};
use crate::query::{Column, Facet, Index, Sort};
pub use parse::parse;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is: the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as it stands in a query.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

words! {
    /// The keys of a link, in their order in it. Never rename one: add the old name to
    /// `migrate::RENAMED`.
    pub enum Key {
        View, Cols, Theme, Party, Record, Kind, Status, Body, Confidence, Verdict, Source, Read, Host,
        Q, Asof, From, To, Sort, Show, As, Focus, Around, Story, Step, Era, Id, Pins, Lang, Data,
        Embed,
    }
}

impl Key {
    /// The filter that has this key.
    fn facet(self) -> Option<Facet> {
        Facet::parse(self.word())
    }
}

/// Something in a link that could not be used; the rest of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub key: String,
    /// At most [`SHOWN`] characters of it.
    pub value: String,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    UnknownKey,
    UnknownValue,
    /// The key stood twice; the first counts.
    Repeated,
    /// Cut to the length or number allowed.
    TooLong,
}

/// How much of a bad value a notice shows.
pub const SHOWN: usize = 60;

/// Writes a view as a query string without the leading `?`; the bare first
/// screen is the empty string.
pub fn format(view: &View) -> String {
    let mut out = String::new();
    for key in Key::ALL {
        let value = match key {
            Key::View if migrate::needs_name(view) => view.screen.word().to_owned(),
            Key::Cols => list(&view.cols),
            Key::Q => encode(&view.q),
            Key::Asof => text(view.asof),
            Key::From => text(view.from),
            Key::To => text(view.to),
            Key::Sort => view.sort.as_deref().map(encode).unwrap_or_default(),
            Key::Show => list(&view.show),
            Key::As if view.as_table => TABLE.to_owned(),
            Key::Focus => view.focus.as_deref().map(encode).unwrap_or_default(),
            Key::Around if view.is_wide => WIDE.to_owned(),
            Key::Story => view.story.as_deref().map(encode).unwrap_or_default(),
            Key::Step => text(view.step),
            Key::Era => view.era.as_deref().map(encode).unwrap_or_default(),
            Key::Id => view.id.as_deref().map(encode).unwrap_or_default(),
            Key::Pins => list(&view.pins),
            Key::Lang => view.lang.map(Lang::code).unwrap_or_default().to_owned(),
            Key::Data => view.data.as_deref().map(encode).unwrap_or_default(),
            Key::Embed if view.embed => EMBEDDED.to_owned(),
            Key::View | Key::As | Key::Around | Key::Embed => String::new(),
            Key::Theme
            | Key::Party
            | Key::Record
            | Key::Kind
            | Key::Status
            | Key::Body
            | Key::Confidence
            | Key::Verdict
            | Key::Source
            | Key::Read
            | Key::Host => key.facet().map(|facet| list(view.facet(facet))).unwrap_or_default(),
        };
        if !value.is_empty() {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(key.word());
            out.push('=');
            out.push_str(&value);
        }
    }
    out
}

/// The value of `as` for a table instead of a figure.
const TABLE: &str = "table";
/// The value of `around` for more than one step.
const WIDE: &str = "2";
/// The value of `embed` for a view inside another page.
const EMBEDDED: &str = "1";

/// The address of a view relative to the page it stands on.
pub fn href(view: &View) -> String {
    format!("?{}", format(view))
}

/// The address of an element in a view, by its id.
pub fn href_to(view: &View, id: &str) -> String {
    [&*href(view), "#", id].concat()
}

fn list(values: &Values) -> String {
    values.iter().map(encode).collect::<Vec<_>>().join(",")
}

fn text(value: Option<impl ToString>) -> String {
    // A span of dates holds a slash, which needs no escape in a query.
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Drops from a view the ids and values that this dataset does not know, and
/// names them. Ids of a part still to come are not judged.
pub fn settle(view: &View, index: &Index) -> (View, Vec<Ignored>) {
    let (mut ignored, mut beyond) = (Vec::new(), Vec::new());
    let mut skip = |key: Key, value: &str| {
        let value = value.chars().take(SHOWN).collect();
        ignored.push(Ignored { key: key.word().to_owned(), value, why: Why::UnknownValue });
    };
    let settled = view.with(|view| {
        for (key, facet) in Key::ALL.iter().filter_map(|key| Some((*key, key.facet()?))) {
            view.facet_mut(facet).retain(&mut |value| {
                // The sites of sources come with the second part of the data.
                let is_to_come = facet == Facet::Host && !index.complete;
                let known = is_to_come || index.set(facet, value).is_some();
                if !known {
                    skip(key, value);
                }
                known
            });
        }
        let mut columns = 0;
        view.cols.retain(&mut |id| {
            let known = index.party(id).is_some() || index.instrument(id).is_some();
            columns += usize::from(known);
            match (known, columns <= MAX_COLUMNS) {
                (false, _) => skip(Key::Cols, id),
                (true, false) => beyond.push(id.clone()),
                (true, true) => {}
            }
            known && columns <= MAX_COLUMNS
        });
        settle_list(view, &mut skip);
        pins::settle(view, index, &mut skip);
        if index.complete {
            settle_place(view, index, &mut skip);
        }
        if let Some(id) = view.id.clone()
            && index.complete
            && index.find(&id).is_none()
        {
            skip(Key::Id, &id);
            view.id = None;
        }
    });
    let too_many = |value| Ignored { key: Key::Cols.word().to_owned(), value, why: Why::TooLong };
    ignored.extend(beyond.into_iter().map(too_many));
    (settled, ignored)
}

/// An id that is to be open and that no record has, once all of them are there.
pub fn unknown_record(id: &str, index: &Index) -> Option<Ignored> {
    let is_unknown = index.complete && index.find(id).is_none();
    is_unknown.then(|| Ignored {
        key: Key::Id.word().to_owned(),
        value: id.chars().take(SHOWN).collect(),
        why: Why::UnknownValue,
    })
}

/// Drops columns and an order that the screen's list does not have. Screens
/// without a list say nothing about them.
fn settle_list(view: &mut View, skip: &mut dyn FnMut(Key, &str)) {
    if let Some(sort) = view.sort.clone()
        && !Column::orders(view.screen).is_empty()
        && Sort::of(view).is_none()
    {
        skip(Key::Sort, &sort);
        view.sort = None;
    }
    if view.screen == Screen::Records {
        view.show.retain(&mut |word| {
            let known = Column::parse(word).is_some_and(|column| Column::TABLE.contains(&column));
            if !known {
                skip(Key::Show, word);
            }
            known
        });
    }
}

/// Drops a focus, a story or a step that is none here.
fn settle_place(view: &mut View, index: &Index, skip: &mut dyn FnMut(Key, &str)) {
    if let Some(focus) = view.focus.clone() {
        let known = match (view.screen, index.find(&focus)) {
            (Screen::Lineage, found) => {
                matches!(found, Some(Found::Instrument(_) | Found::Body(_)))
            }
            (Screen::Plans, _) => index.data.plans.iter().any(|plan| *plan.instrument == *focus),
            (_, found) => found.is_some(),
        };
        if !known {
            skip(Key::Focus, &focus);
            view.focus = None;
        }
    }
    if let Some(era) = view.era.clone()
        && !index.data.eras.iter().any(|known| *known.id == *era)
    {
        skip(Key::Era, &era);
        view.era = None;
    }
    if let Some(id) = view.story.clone() {
        let story = index.data.stories.iter().find(|story| *story.id == *id);
        match (story, view.step) {
            (None, _) => {
                skip(Key::Story, &id);
                view.story = None;
                view.step = None;
            }
            (Some(story), Some(step)) if usize::from(step) > story.steps.len() => {
                skip(Key::Step, &step.to_string());
                view.step = None;
            }
            _ => {}
        }
    }
}

/// As many columns as can still be read beside each other.
pub const MAX_COLUMNS: usize = 4;
