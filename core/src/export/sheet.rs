//! The rows of an export with all that files say of them: made where the data is, written
//! wherever there is time, since a workbook and an archive take some.

use super::readme::{self, Line};
use super::shown::{everything, shown};
use super::table::{Row, rows};
use super::{Form, Origin, csv, json, markdown};
use crate::cite::Lasting;
use crate::cite::subject::{lasting, public_view, view_title};
use crate::dataset::{Lang, Word};
use crate::link::data::in_file_name;
use crate::page::Page;
use crate::query::{Screen, View};
use crate::text::format::labelled;
use crate::text::{taking, texts};
use serde::{Deserialize, Serialize};

/// Which records are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Which {
    #[default]
    OnScreen,
    All,
}

/// An export, ready to be written in any form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    rows: Vec<Row>,
    about: Vec<Line>,
    title: String,
    link: Lasting,
    version: String,
    licence: String,
    schema: String,
    lang: Lang,
    /// Whether the CSV begins with a mark of its encoding, which Excel needs.
    pub byte_order_mark: bool,
    /// The figure on screen as an SVG file, by its name; only an archive holds it.
    pub picture: Option<(String, String)>,
    /// The name of the file without its ending.
    pub name: String,
}

impl Sheet {
    /// The export of a page; nothing where the screen has no rows of its own. `address` is the
    /// absolute address of the page without its query.
    pub fn of(page: &Page, which: Which, address: &str) -> Option<Sheet> {
        let (lang, meta) = (page.lang(), &page.loaded.index.data.meta);
        let found = match which {
            Which::OnScreen => shown(page)?,
            Which::All => everything(page),
        };
        let (view, title, part) = match which {
            Which::OnScreen => (public_view(page), view_title(page), page.view.screen.word()),
            Which::All => (
                View { screen: Screen::Records, ..View::default() },
                taking(lang).rows_all.to_owned(),
                "all",
            ),
        };
        let mut sheet = Sheet {
            rows: rows(&page.loaded.index, &found, lang),
            about: Vec::new(),
            title: format!("{} · {title}", texts(lang).name),
            link: Lasting::of(address, &lasting(page, &view)),
            version: meta.version.clone(),
            licence: meta.licence.clone(),
            schema: schema(address),
            lang,
            byte_order_mark: false,
            picture: None,
            name: format!("parallel-49-{part}-{}-{}", in_file_name(&meta.version), lang.code()),
        };
        sheet.about = readme::origin(page, &sheet.origin(), found.len(), which == Which::All);
        Some(sheet)
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn origin(&self) -> Origin<'_> {
        Origin {
            title: &self.title,
            link: &self.link,
            version: &self.version,
            licence: &self.licence,
            schema: &self.schema,
            lang: self.lang,
        }
    }

    /// The file as text; nothing for the forms that are none.
    pub fn text(&self, form: Form) -> Option<String> {
        match form {
            Form::Csv => Some(csv::csv(&self.rows, self.byte_order_mark)),
            Form::Json => Some(format!("{:#}\n", json::json(&self.rows, &self.origin()))),
            Form::Markdown => {
                let said = |[word, text]: &Line| labelled(word, text, self.lang);
                let said: Vec<String> = self.about.iter().map(said).collect();
                let said = said.join(". ");
                Some(markdown::markdown(&self.title, &self.rows, &said, self.lang))
            }
            Form::Xlsx | Form::Zip => None,
        }
    }

    /// The file's bytes in any form.
    ///
    /// # Errors
    /// Where a writer refuses; none is known.
    #[cfg(feature = "files")]
    pub fn bytes(&self, form: Form) -> Result<Vec<u8>, String> {
        match form {
            Form::Xlsx => self.workbook(),
            Form::Zip => self.archive(),
            text => Ok(self.text(text).unwrap_or_default().into_bytes()),
        }
    }

    #[cfg(feature = "files")]
    fn workbook(&self) -> Result<Vec<u8>, String> {
        let words = taking(self.lang);
        let mut about = self.about.clone();
        about.extend(readme::columns(&self.origin()));
        super::xlsx::xlsx(&self.rows, [words.records, words.about], &about)
            .map_err(|fault| fault.to_string())
    }

    /// Every form, the figure on screen where there is one, and a readme.
    #[cfg(feature = "files")]
    fn archive(&self) -> Result<Vec<u8>, String> {
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for form in Form::ALL.iter().filter(|form| **form != Form::Zip) {
            files.push((format!("records.{}", form.word()), self.bytes(*form)?));
        }
        if let Some((name, svg)) = &self.picture {
            files.push((format!("{name}.svg"), svg.clone().into_bytes()));
        }
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let readme = readme::readme(&self.origin(), &self.about, &names);
        let mut all = vec![("README.txt", readme.as_bytes())];
        all.extend(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
        super::zip::zip(&all).map_err(|fault| fault.to_string())
    }
}

/// The address of the schema of the JSON form, beside the page. A file alone has nothing
/// beside it: then as it stands on a host.
fn schema(address: &str) -> String {
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    match folder.starts_with("http") {
        true => format!("{folder}/{}", json::SCHEMA),
        false => json::SCHEMA.to_owned(),
    }
}
