//! The texts of the desk itself. They are not among [`crate::text::Texts`],
//! which the app carries: only the desk has them.

use crate::export::Form;
use crate::text::Plural;

pub struct Taking {
    /// A question of another build's app.
    pub unknown: &'static str,
    pub no_such_record: &'static str,
    /// A file is on its way to the reader, by its name.
    pub saved: &'static str,
    pub copy: &'static str,
    pub download: &'static str,

    pub cite_data: &'static str,
    pub cite_view: &'static str,
    pub cite_record: &'static str,
    pub cite_source: &'static str,
    pub behind: &'static str,

    pub export: &'static str,
    /// Which records: those on screen, or every one.
    pub rows: &'static str,
    pub rows_shown: &'static str,
    pub rows_all: &'static str,
    pub rows_of: Plural,
    pub form: &'static str,
    pub form_name: fn(Form) -> &'static str,
    pub mark: &'static str,
    /// The name of the file, and how many rows.
    pub saved_rows: &'static str,

    /// The lines of a readme.
    pub view: &'static str,
    pub on_screen: &'static str,
    pub row_count: &'static str,
    pub link: &'static str,
    /// In place of a link, with the query of the view.
    pub no_address: &'static str,
    pub data: &'static str,
    pub licence: &'static str,
    pub files: &'static str,
    pub columns_title: &'static str,
    /// What each of `export::table::COLUMNS` means.
    pub columns: [&'static str; 22],
    /// The sheets of a workbook.
    pub records: &'static str,
    pub about: &'static str,
}
