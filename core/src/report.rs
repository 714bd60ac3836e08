//! A report of a mistake in a record, written as far as it can be: for the project's issue
//! tracker where the page names one, to be copied where it names none.

use crate::cite::Lasting;
use crate::cite::subject::lasting;
use crate::link::data::{file_of, name_of};
use crate::link::encode;
use crate::page::Page;
use crate::query::View;
use crate::screens::record::model::{line_of, title_of};
use crate::text::{format, reporting};

/// How many characters of a record a report quotes: an address of more than about 2,000 does
/// not open in every program.
const QUOTED: usize = 500;

/// What is wrong is for the reader to say; all else stands there.
pub struct Report {
    /// What it is about, in a line.
    about: String,
    form: String,
    /// What is wrong with a reader's own data is not ours to mend.
    is_ours: bool,
}

impl Report {
    /// A report on a record; nothing where the data does not have it.
    pub fn of(page: &Page, id: &str, address: &str) -> Option<Report> {
        let (index, lang) = (&page.loaded.index, page.lang());
        let texts = reporting(lang);
        let alone = View { id: Some(id.to_owned()), ..View::default() };
        let link = Lasting::of(address, &lasting(page, &alone));
        let version = &index.data.meta.version;
        let said = opening(line_of(index, index.find(id)?));
        Some(Report {
            about: format::fill(texts.about, &[&title_of(index, id, lang)?]),
            form: format::fill(texts.form, &[id, name_of(version), &link.said(lang), &said]),
            is_ours: file_of(version).is_none(),
        })
    }

    pub fn text(&self) -> String {
        [&self.about, "\n\n", &*self.form].concat()
    }

    /// Where a tracker takes the report, `{title}` and `{body}` in its address filled in;
    /// nothing where there is no address that we may link to.
    pub fn address(&self, tracker: &str) -> Option<String> {
        let may_link = ["https://", "mailto:"].iter().any(|scheme| tracker.starts_with(scheme));
        let filled = tracker.replace("{title}", &encode(&self.about));
        (may_link && self.is_ours).then(|| filled.replace("{body}", &encode(&self.form)))
    }
}

/// A text, or its first words.
fn opening(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(QUOTED) else { return text.to_owned() };
    let words = text[..end].rsplit_once(' ').map_or(&text[..end], |(words, _)| words);
    format!("{words} …")
}
