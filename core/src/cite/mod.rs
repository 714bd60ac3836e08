//! Citations at four levels: the dataset, a view, a record, a source.
//!
//! [`text`] is the short one that is copied with a record; [`Format`] has the
//! styles and the files that reference managers read.

use crate::dataset::word::words;
mod bibtex;
mod csl;
pub mod item;
pub mod permalink;
mod ris;
mod styles;
pub mod subject;

pub use item::{Item, Moment};
pub use permalink::Lasting;

use crate::dataset::{Evidence, Lang};
use crate::query::Index;
use crate::text::format;

words! {
    /// A form of a citation, by the word that controls use.
    pub enum Format {
        Chicago,
        Apa,
        Bibtex,
        Ris,
        Csl,
    }
}

impl Format {
    /// The citation in this form, in the words of a language.
    pub fn of(self, item: &Item, lang: Lang) -> String {
        match self {
            Format::Chicago => styles::chicago(item, lang),
            Format::Apa => styles::apa(item, lang),
            Format::Bibtex => bibtex::bibtex(item),
            Format::Ris => ris::ris(item),
            Format::Csl => format!("{:#}\n", csl::csl(item)),
        }
    }

    /// Its name, the same in both languages.
    pub fn name(self) -> &'static str {
        match self {
            Format::Chicago => "Chicago",
            Format::Apa => "APA",
            Format::Bibtex => "BibTeX, BibLaTeX",
            Format::Ris => "RIS",
            Format::Csl => "CSL-JSON",
        }
    }

    /// The ending and the media type of a file in this form.
    pub fn file(self) -> (&'static str, &'static str) {
        match self {
            Format::Chicago | Format::Apa => ("txt", "text/plain"),
            Format::Bibtex => ("bib", "application/x-bibtex"),
            Format::Ris => ("ris", "application/x-research-info-systems"),
            Format::Csl => ("json", "application/vnd.citationstyles.csl+json"),
        }
    }
}

/// A reference to a record as running text, with where it stands and what it
/// rests on.
///
/// `title` is the record's title, `link` the absolute link to it.
pub fn text(
    index: &Index,
    title: &str,
    statement: Option<&str>,
    evidence: &[Evidence<String>],
    link: &str,
    lang: Lang,
) -> String {
    let version = &index.data.meta.version;
    let mut out = String::new();
    if let Some(statement) = statement {
        out.push_str(&quoted(statement, lang));
        out.push(' ');
    }
    match lang {
        Lang::En => {
            out.push_str(&format!("{title}. Parallel 49, data version {version}, {link}."));
        }
        Lang::Fr => {
            out.push_str(&format!(
                "{title}. 49e parallèle, version des données {version}, {link}."
            ));
        }
    }
    let sources: Vec<String> =
        evidence.iter().filter_map(|item| source_text(index, item, lang)).collect();
    if !sources.is_empty() {
        out.push_str(match lang {
            Lang::En => " Based on: ",
            Lang::Fr => " D’après\u{a0}: ",
        });
        out.push_str(&sources.join("; "));
        out.push('.');
    }
    out
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("“{text}”"),
        Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
    }
}

fn source_text(index: &Index, item: &Evidence<String>, lang: Lang) -> Option<String> {
    let source = index.source(&item.source)?;
    let mut parts = vec![source.publisher.clone(), quoted(&source.title, lang)];
    if let Some(author) = source.author.as_ref().filter(|name| **name != source.publisher) {
        parts[0] = format!("{author}, {}", parts[0]);
    }
    parts.extend(source.date.map(|date| format::date(date, lang)));
    parts.push(item.locator.clone());
    if let Some(page) = item.page {
        parts.push(format::fill(crate::text::texts(lang).page, &[&page.to_string()]));
    }
    let address = source.url.as_ref().map(|url| url.as_str().to_owned());
    parts.extend(address.or_else(|| source.address.clone()));
    Some(parts.join(", "))
}
