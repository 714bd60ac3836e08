//! Where a view is found again for ever.

use crate::dataset::Lang;
use crate::link::href;
use crate::query::View;
use crate::text::{format, taking};
use serde::{Deserialize, Serialize};

/// The permanent place of a view. A page that was opened from disk has no
/// address for others, and its own names the reader's folders: there it is the
/// query alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lasting {
    Link(String),
    Query(String),
}

impl Lasting {
    /// That of a view of a page, whose address is absolute and without a query.
    pub fn of(page: &str, view: &View) -> Lasting {
        let is_public = page.starts_with("https://") || page.starts_with("http://");
        match is_public {
            true => Lasting::Link([page, &*href(view)].concat()),
            false => Lasting::Query(href(view)),
        }
    }

    /// The link, where there is one.
    pub fn link(&self) -> Option<&str> {
        match self {
            Lasting::Link(link) => Some(link),
            Lasting::Query(_) => None,
        }
    }

    /// The link or the query.
    pub fn text(&self) -> &str {
        match self {
            Lasting::Link(text) | Lasting::Query(text) => text,
        }
    }

    /// What is said where there is no link.
    pub fn instead(&self, lang: Lang) -> Option<String> {
        match self {
            Lasting::Link(_) => None,
            Lasting::Query(query) => Some(format::fill(taking(lang).no_address, &[query])),
        }
    }

    /// The link, or what is said in its place.
    pub fn said(&self, lang: Lang) -> String {
        self.instead(lang).unwrap_or_else(|| self.text().to_owned())
    }
}
