//! What is cited, before it takes the form of a style.

use super::Lasting;
use crate::dataset::{Date, Day, Evidence, Lang, Source, SourceKind};
use crate::link::data::{file_of, is_own, name_of};
use crate::query::Index;
use crate::text::{format, texts};

/// What kind of thing a citation is of, as far as styles tell it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Dataset,
    /// A view or a record: a page of the site.
    Page,
    /// An official document that statements rest on.
    Document,
    /// What others have written, and the press.
    Article,
}

/// One reference, complete. Authors are whole names, never taken apart: most
/// are governments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    /// Letters, digits and hyphens; the same item has the same one for ever.
    pub key: String,
    pub author: Option<String>,
    pub title: String,
    /// The site that a page belongs to, where it is not the author.
    pub site: Option<String>,
    pub publisher: Option<String>,
    pub issued: Option<Date>,
    pub version: Option<String>,
    pub url: Option<String>,
    /// What is said where there is no address that others could open.
    pub no_address: Option<String>,
    /// The day on which the reader looked, as the reader's browser has it.
    pub accessed: Option<Day>,
    pub note: Option<String>,
    /// The language that the item itself is written in.
    pub language: Lang,
}

/// What every citation needs beside the thing itself.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    pub index: &'a Index,
    /// The language of the reader.
    pub lang: Lang,
    /// Where the same is shown for ever.
    pub link: &'a Lasting,
    pub accessed: Option<Day>,
}

impl Moment<'_> {
    fn is_ours(&self) -> bool {
        file_of(&self.index.data.meta.version).is_none()
    }

    fn item(&self, kind: Kind, key: String, title: String) -> Item {
        let meta = &self.index.data.meta;
        // What a reader brought is not published by us, and a link to what only
        // the reader has leads nobody there.
        let name = self.is_ours().then(|| texts(self.lang).name.to_owned());
        let link = self.link.link().filter(|_| !is_own(&meta.version));
        Item {
            kind,
            key: self.key(&key),
            author: name.clone(),
            title,
            site: None,
            publisher: name,
            issued: Some(meta.evidence_until),
            version: Some(name_of(&meta.version).to_owned()),
            url: link.map(str::to_owned),
            no_address: self.link.instead(self.lang),
            accessed: self.accessed,
            note: None,
            language: self.lang,
        }
    }

    /// Each language has keys of its own: a reader of both cites two pages.
    fn key(&self, key: &str) -> String {
        let whose = if self.is_ours() { "parallel49" } else { "own" };
        match self.lang {
            Lang::En => format!("{whose}-{key}"),
            Lang::Fr => format!("{whose}-{key}-fr"),
        }
    }

    /// The dataset as a whole.
    pub fn dataset(&self) -> Item {
        let meta = &self.index.data.meta;
        self.item(Kind::Dataset, plain(name_of(&meta.version)), meta.title.clone())
    }

    /// A view, by its screen, what it shows and its own query, which tells it
    /// from every other view of that screen.
    pub fn view(&self, screen: &str, title: &str, query: &str) -> Item {
        self.item(Kind::Page, format!("{screen}-{:08x}", hash(query)), title.to_owned())
    }

    /// A record, with what it says and the place that supports it first.
    pub fn record(
        &self,
        id: &str,
        title: &str,
        statement: Option<&str>,
        evidence: &[Evidence<String>],
    ) -> Item {
        let mut item = self.item(Kind::Page, plain(id), title.to_owned());
        let place = evidence.first().and_then(|first| {
            let source = self.index.source(&first.source)?;
            Some(format!("{}, {}", source.title, first.locator))
        });
        let note: Vec<&str> = statement.into_iter().chain(place.as_deref()).collect();
        item.note = (!note.is_empty()).then(|| note.join(" — "));
        item
    }
}

/// A source itself.
pub fn source(source: &Source<String>, accessed: Option<Day>) -> Item {
    let address = source.url.as_ref().map(|url| url.as_str().to_owned());
    Item {
        kind: match source.kind {
            SourceKind::Secondary | SourceKind::Press => Kind::Article,
            _ => Kind::Document,
        },
        key: plain(&source.id),
        author: source.author.clone(),
        title: source.title.clone(),
        site: None,
        publisher: Some(source.publisher.clone()),
        issued: source.date,
        version: None,
        url: address.or_else(|| source.address.clone()),
        no_address: None,
        accessed,
        note: None,
        language: source.language.into(),
    }
}

/// FNV-1a: the same for the same text, in every build.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Letters and digits with hyphens between them, in lower case.
fn plain(text: &str) -> String {
    let folded = crate::language::fold::fold(text);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

impl Item {
    /// The publisher, unless it is the author already.
    pub fn other_publisher(&self) -> Option<&str> {
        self.publisher.as_deref().filter(|name| self.author.as_deref() != Some(name))
    }

    /// The note, and what is said in place of an address.
    pub fn notes(&self) -> Option<String> {
        let all: Vec<&str> = self.note.iter().chain(&self.no_address).map(String::as_str).collect();
        (!all.is_empty()).then(|| all.join(" — "))
    }

    /// "26 October 2012" in the words of a language.
    pub fn issued_in_words(&self, lang: Lang) -> Option<String> {
        self.issued.map(|date| format::date(date, lang))
    }
}
