//! What a screen gives away as a file: its figure as a picture, what is on
//! screen, or all of it, as a table.

use crate::dataset::word::words;
pub mod csv;
pub mod figure;
pub mod json;
pub mod markdown;
pub mod readme;
pub mod sheet;
pub mod shown;
pub mod table;
pub mod table_picture;
#[cfg(feature = "files")]
pub mod xlsx;
#[cfg(feature = "files")]
pub mod zip;

use crate::cite::Lasting;
use crate::dataset::Lang;

words! {
    /// A form of file for rows, by its ending.
    pub enum Form {
        Csv,
        Xlsx,
        Json,
        #[serde(rename = "md")]
        #[strum(serialize = "md")]
        Markdown,
        /// All of these with a readme.
        Zip,
    }
}

impl Form {
    /// The media type.
    pub fn media(self) -> &'static str {
        match self {
            Form::Csv => "text/csv",
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Json => "application/json",
            Form::Markdown => "text/markdown",
            Form::Zip => "application/zip",
        }
    }
}

/// Where an export comes from, as each file says it.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// What the view is called.
    pub title: &'a str,
    /// Where the same is shown for ever.
    pub link: &'a Lasting,
    pub version: &'a str,
    pub licence: &'a str,
    /// The absolute address of the schema of the JSON form.
    pub schema: &'a str,
    pub lang: Lang,
}
