//! What a screen gives away as a file: its figure as a picture, what is on
//! screen, or all of it, as a table.

pub mod csv;
pub mod figure;
pub mod json;
pub mod markdown;
pub mod readme;
pub mod shown;
pub mod table;
#[cfg(feature = "files")]
pub mod xlsx;
#[cfg(feature = "files")]
pub mod zip;

use crate::choice;
use crate::cite::Lasting;
use crate::dataset::Lang;
use crate::link::data::in_file_name;
use crate::query::Screen;
use crate::scene::Scene;
use crate::{lineage, timeline};
use figure::Picture;

choice! {
    /// A form of file for rows, by its ending.
    pub enum Form {
        Csv = "csv",
        Xlsx = "xlsx",
        Json = "json",
        Markdown = "md",
        /// All of these with a readme.
        Zip = "zip",
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

/// The picture of the figure on screen, where there is one.
pub fn picture(scene: &Scene) -> Option<Picture> {
    match scene.settled.screen {
        Screen::Timeline if !scene.settled.as_table => timeline::saved(scene),
        Screen::Lineage if !scene.settled.as_table => lineage::saved::saved(scene),
        _ => None,
    }
}

/// The name of a picture's file, without its ending.
pub fn file_name(scene: &Scene, picture: &Picture) -> String {
    let version = scene.loaded.as_deref().map(|loaded| &*loaded.index.data.meta.version);
    format!("parallel-49-{}-{}", picture.name, in_file_name(version.unwrap_or_default()))
}

/// The picture as an SVG file; `link` is the address of the view: absolute, or
/// its query where others could not open it.
pub fn svg(scene: &Scene, picture: &Picture, link: &str) -> String {
    let source = scene.ctx().map(|ctx| format!("{}. {link}", ctx.version()));
    let name = scene.texts().name;
    figure::svg(picture, name, &source.unwrap_or_default(), link, scene.lang())
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
