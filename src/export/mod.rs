//! What is on screen, or all of it, as files.

pub mod csv;
pub mod json;
pub mod markdown;
pub mod table;

use crate::dataset::Lang;

/// Where an export comes from, as each file says it.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// What the view is called.
    pub title: &'a str,
    /// An absolute link that shows the same for ever.
    pub link: &'a str,
    pub version: &'a str,
    pub licence: &'a str,
    /// The absolute address of the schema of the JSON form.
    pub schema: &'a str,
    pub lang: Lang,
}
